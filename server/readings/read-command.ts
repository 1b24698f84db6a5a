import { createReadStream } from 'node:fs'
import { buffer } from 'node:stream/consumers'
import { Command, InvalidArgumentError, Option } from 'commander'
import { z } from 'zod'
import { predictDates, predictEvents } from '#domain/reading/predict.ts'
import { sayEdtf } from '#domain/time/words.ts'
import { parse, parseJson } from '#server/http/parse.ts'
import { PublishedDate, ReadingLanguage, readArticle } from './reading.ts'

/** Articles as a scorer holds them: fragments or lines in the order of the text. */
const Fragments = z.object({
  articles: z
    .array(
      z.object({
        id: z.string(),
        pub: PublishedDate,
        lang: ReadingLanguage,
        fragments: z.array(z.object({ id: z.string(), text: z.string() })),
      }),
    )
    .optional(),
  events: z
    .array(
      z.object({
        article: z.string(),
        pub: PublishedDate,
        lang: ReadingLanguage,
        lines: z.array(z.string()),
      }),
    )
    .optional(),
})

interface ReadOptions {
  published?: string
  lang: 'nl' | 'en'
  json?: boolean
  fragments?: string
}

interface Streams {
  out(text: string): void
  stdin: NodeJS.ReadableStream
}

/** `kroniek read`: what an article tells, read on this machine. */
export function readCommand({ out, stdin }: Streams): Command {
  return new Command('read')
    .argument('[file]', 'a text file, or - for standard input')
    .description('read an article into proposed entries')
    .addOption(
      new Option('--published <date>', 'day or month of publication').argParser(checkPublished),
    )
    .addOption(
      new Option('--lang <language>', 'of the article').choices(['nl', 'en']).default('nl'),
    )
    .option('--json', 'print expressions and proposals as JSON')
    .option('--fragments <file>', 'read the articles of a JSON file and print predictions')
    .action(async (file: string | undefined, options: ReadOptions, command: Command) => {
      if (options.fragments !== undefined) {
        const parsed = parse(Fragments, parseJson(await read(options.fragments, stdin)))
        const predictions = parsed.events
          ? predictEvents(parsed.events)
          : predictDates(parsed.articles ?? [])
        out(`${JSON.stringify(predictions)}\n`)
        return
      }
      const { published, lang } = options
      if (file === undefined || published === undefined) {
        command.error('error: give a file and --published, or --fragments')
      }
      const text = new TextDecoder('utf-8').decode(await read(file, stdin))
      const reading = readArticle({ text, published, lang, actors: [] })
      if (options.json) out(`${JSON.stringify(reading, null, 2)}\n`)
      else for (const proposal of reading.proposals) out(linesFor(proposal, lang))
    })
}

const read = (file: string, stdin: NodeJS.ReadableStream) =>
  buffer(file === '-' ? stdin : createReadStream(file))

function checkPublished(date: string): string {
  if (PublishedDate.safeParse(date).success) return date
  throw new InvalidArgumentError('It is a day as 2020-07-17 or a month as 2020-07.')
}

function linesFor(
  proposal: ReturnType<typeof readArticle>['proposals'][number],
  language: 'nl' | 'en',
): string {
  const { edtf, kind, title, quotes, confidence } = proposal
  const quoted = quotes.map((quote) => `  “${quote.text.replace(/\s+/g, ' ')}”`)
  return [
    `${edtf}\t${sayEdtf(edtf, language).long}`,
    `  ${kind}: ${title} (${Math.round(confidence * 100)}%)`,
    ...quoted,
    '',
  ].join('\n')
}
