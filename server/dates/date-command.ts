import { Argument, Command, InvalidArgumentError, Option } from 'commander'
import { isAnchor } from '#domain/time/read-typed.ts'
import { answerDate, type DateAnswer } from './date-answer.ts'

type Found = Extract<DateAnswer, { ok: true }>
type Choice = Pick<Found, 'edtf' | 'words' | 'earliest' | 'latest'>

/** `kroniek date`: what a date in words is. */
export function dateCommand(out: (text: string) => void): Command {
  return new Command('date')
    .addArgument(new Argument('<words>', 'a date as you would write it, or EDTF'))
    .description('read a date in Dutch or English words')
    .addOption(
      new Option('--on <date>', 'day or month that words count from').argParser((on: string) => {
        if (isAnchor(on)) return on
        throw new InvalidArgumentError('It is a day as 2020-07-17 or a month as 2020-07.')
      }),
    )
    .addOption(new Option('--lang <language>', 'of the words').choices(['nl', 'en']))
    .action((words: string, { on, lang }: { on?: string; lang?: 'en' | 'nl' }) => {
      const answer = answerDate(words, on ?? null, lang)
      if (answer.ok) {
        out(linesFor(answer))
        return
      }
      for (const choice of answer.ambiguous ?? []) out(lineFor(choice, lang ?? 'en'))
      throw new Error(answer.said[lang ?? 'en'])
    })
}

const linesFor = ({ edtf, words, earliest, latest }: Choice) =>
  [
    `EDTF: ${edtf}`,
    `English: ${words.en.long}`,
    `Dutch: ${words.nl.long}`,
    `Earliest: ${earliest ?? 'no bound'}`,
    `Latest: ${latest ?? 'no bound'}`,
  ]
    .map((line) => `${line}\n`)
    .join('')

const lineFor = ({ edtf, words }: Choice, language: 'en' | 'nl') =>
  `${edtf}\t${words[language].long}\n`
