import { createReadStream } from 'node:fs'
import { buffer } from 'node:stream/consumers'
import { Argument, Command, Option } from 'commander'
import { ClockParams, ClockRequest } from '#domain/clocks/clock-request.ts'
import { computeClock } from '#domain/clocks/compute.ts'
import { laws } from '#domain/clocks/counting-law.ts'
import { sayRefusal } from '#domain/clocks/words.ts'
import type { DateLanguage } from '#domain/time/words.ts'
import { parse, parseJson } from '#server/http/parse.ts'
import { answerClock, listRules } from './clock-answer.ts'
import { lineOfUnknown, unknownFields } from './clock-batch.ts'
import { linesForClock, linesForRules } from './clock-lines.ts'

interface ClockOptions {
  at?: string
  in?: string
  zone?: string
  law?: 'eu' | 'nl' | 'none'
  period?: string
  backwards?: boolean
  fixed?: boolean
  params?: string
  rules?: boolean
  batch?: string
  lang: DateLanguage
  json?: boolean
}

interface Streams {
  out(text: string): void
  err(text: string): void
  stdin: NodeJS.ReadableStream
}

/** `kroniek clock`: a statutory period, with how it is counted. */
export function clockCommand(streams: Streams): Command {
  return new Command('clock')
    .addArgument(new Argument('[rule]', 'a rule, as gdpr-33-1-72h; --rules lists them'))
    .description('compute a statutory period, step by step')
    .option('--at <moment>', 'what starts it: 2020-07-12T16:30:00+02:00, 2020-07-12 or EDTF')
    .option('--in <place>', 'where the act is to be done: NL, DE-RP, EU (default: NL)')
    .option('--zone <zone>', 'time zone (default: that of the place)')
    .addOption(new Option('--law <law>', 'counting law, instead of a rule').choices(laws))
    .option('--period <period>', 'with --law, as P3W or PT72H')
    .option('--backwards', 'with --law, counted back from the moment')
    .option('--fixed', 'with --law, the moment is itself the day it is due')
    .option('--params <json>', 'what else the rule depends on, as {"extended": true}')
    .option('--rules', 'list the rules')
    .option('--batch <file>', 'compute the array in a JSON file (or -), with --json')
    .addOption(new Option('--lang <language>', 'of the words').choices(['nl', 'en']).default('en'))
    .option('--json', 'print it as the API gives it')
    .action(async (rule: string | undefined, options: ClockOptions, command: Command) => {
      if (options.rules) printRules(options, streams)
      else if (options.batch !== undefined) await printBatch(options.batch, options, streams)
      else if (options.at === undefined) {
        command.error('error: give a rule and --at, --law with --period and --at, or --rules')
      } else printClock(requestOf(rule, options.at, options), options, streams)
    })
}

function requestOf(rule: string | undefined, at: string, options: ClockOptions): ClockRequest {
  const { law, period, backwards, fixed, zone, params } = options
  return parse(ClockRequest, {
    rule,
    law,
    period,
    backwards,
    fixed,
    trigger: at,
    jurisdiction: options.in,
    timezone: zone,
    ...(params !== undefined && {
      params: parse(ClockParams, parseJson(new TextEncoder().encode(params)), '#/params'),
    }),
  })
}

function printClock(request: ClockRequest, { lang, json }: ClockOptions, { out }: Streams): void {
  const answer = computeClock(request)
  if (!answer.ok) throw new Error(sayRefusal(answer.refusal, lang))
  out(json ? printed(answerClock(request)) : linesForClock(answer.result, lang))
}

const printRules = ({ lang, json }: ClockOptions, { out }: Streams) =>
  out(json ? printed(listRules()) : linesForRules(lang))

/** Every item has its line, also one that cannot be computed; then it ends with how many those are. */
async function printBatch(file: string, { lang }: ClockOptions, streams: Streams): Promise<void> {
  const { out, err, stdin } = streams
  const items = parseJson(await buffer(file === '-' ? stdin : createReadStream(file)))
  if (!Array.isArray(items)) throw new Error('A batch is an array of clocks: put them in [ ].')
  const lines = items.map((item, i) => lineOfUnknown(item, i, lang))
  out(printed(lines))
  const unknown = [...new Set(items.flatMap(unknownFields))]
  if (unknown.length > 0) err(`A clock has no ${unknown.join(', ')}: left out.\n`)
  const refused = lines.filter((line) => 'error' in line)
  if (refused.length === 0) return
  const which = refused.map(({ id }) => id).slice(0, 5)
  throw new Error(
    `${refused.length} of ${lines.length} clocks could not be computed (${which.join(', ')}): see “error” there.`,
  )
}

const printed = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`
