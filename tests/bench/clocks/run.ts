// npm run bench:clocks -- [--n 10000] [--reps 5]
// Clocks computed on one core: triggers spread over ten years, each with all steps, readings and related deadlines.
import { cpus, loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import type { ClockRequest } from '#domain/clocks/clock-request.ts'
import { computeClock } from '#domain/clocks/compute.ts'
import { rules } from '#domain/clocks/rules/rules.ts'
import { sayStep } from '#domain/clocks/words.ts'
import { epochDay, formatDay } from '#domain/time/epoch-day.ts'

const { values: asked } = parseArgs({
  options: { n: { type: 'string', default: '10000' }, reps: { type: 'string', default: '5' } },
})
const n = Number(asked.n)
/** 1 January 2018. */
const FIRST_DAY = 17_532
const TEN_YEARS = 3652
const places = ['NL', 'BE', 'DE-SN', 'FR', 'IE', 'LU', 'UK', 'EU']

const requests: ClockRequest[] = Array.from({ length: n }, (_, i) => {
  const rule = rules[i % rules.length]
  const day = formatDay(epochDay(FIRST_DAY + ((i * 37) % TEN_YEARS)))
  const isHours = rule?.period?.includes('T')
  return {
    rule: rule?.id ?? '',
    trigger: isHours ? `${day}T${String(i % 24).padStart(2, '0')}:30:00Z` : day,
    jurisdiction: places[i % places.length] ?? 'NL',
  }
})

function measure(work: (request: ClockRequest) => void): number {
  const began = process.hrtime.bigint()
  for (const request of requests) work(request)
  return Number(process.hrtime.bigint() - began) / 1e6
}

const compute = (request: ClockRequest) => {
  const answer = computeClock(request)
  if (!answer.ok) throw new Error(JSON.stringify(answer.refusal))
  return answer.result
}
const withWords = (request: ClockRequest) => {
  for (const step of compute(request).steps) sayStep(step, 'en')
}

const median = (all: number[]) => all.sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0
const say = (name: string, ms: number) =>
  process.stdout.write(
    `${name}: ${ms.toFixed(0)} ms for ${n}, ${Math.round((n / ms) * 1000)} a second\n`,
  )

process.stdout.write(
  `Load ${loadavg()[0]?.toFixed(1)}, ${cpus().length} cores, Node ${process.version}\n`,
)
say('first time, cold', measure(compute))
say('median after that', median(Array.from({ length: Number(asked.reps) }, () => measure(compute))))
say(
  'with every step in words',
  median(Array.from({ length: Number(asked.reps) }, () => measure(withWords))),
)
