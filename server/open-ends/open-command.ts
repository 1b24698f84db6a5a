import { Command, InvalidArgumentError, Option } from 'commander'
import type { Finding } from '#domain/findings/finding.ts'
import { Day } from '#domain/findings/open-ends.ts'
import { sayDismissed, sayFollowUp, sayWhy } from '#domain/findings/words.ts'
import type { DateLanguage } from '#domain/time/words.ts'
import type { Store } from '#server/store.ts'
import { readOpenEnds } from './open-ends.ts'

interface OpenOptions {
  on: string
  lang: DateLanguage
  json?: boolean
}

/** `kroniek open`: what is open in a case on a day. */
export function openCommand(
  out: (text: string) => void,
  withStore: (work: (store: Store) => Promise<void>) => Promise<void>,
): Command {
  return new Command('open')
    .argument('<case>', 'its identifier, as “kroniek cases” shows it')
    .description('list what is open, late, contradicted or missing in a case on a day')
    .addOption(
      new Option('--on <date>', 'the day, as 2020-07-17').argParser(checkDay).makeOptionMandatory(),
    )
    .addOption(new Option('--lang <language>', 'of the words').choices(['en', 'nl']).default('en'))
    .option('--json', 'print it as the API gives it')
    .action((id: string, { on, lang, json }: OpenOptions) =>
      withStore(async (store) => {
        const { openEnds } = await readOpenEnds(store, id, on)
        if (json) out(`${JSON.stringify(openEnds, null, 2)}\n`)
        else {
          for (const finding of openEnds.findings) out(linesFor(finding, lang))
          for (const { dismissal, finding } of openEnds.dismissed) {
            if (finding)
              out(`${sayDismissed(dismissal.reason, lang)}\n  ${sayWhy(finding, lang)}\n`)
          }
        }
      }),
    )
}

function checkDay(text: string): string {
  if (Day.safeParse(text).success) return text
  throw new InvalidArgumentError('It is a day as 2020-07-17.')
}

function linesFor(finding: Finding, language: DateLanguage): string {
  const { entries, sources, provisions } = finding.cites
  const followUp = sayFollowUp(finding, language)
  return [
    sayWhy(finding, language),
    ...(followUp === null ? [] : [`  → ${followUp}`]),
    `  ${[...entries, ...sources, ...provisions.map(({ url }) => url)].join(', ')}`,
    '',
  ].join('\n')
}
