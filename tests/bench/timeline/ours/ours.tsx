import { createRoot } from 'react-dom/client'
import { type EntryColumns, runningMaximum } from '#client/timeline/columns.ts'
import type { TimelineViewProps } from '#client/timeline/contract.ts'
import { isoDay } from '#client/timeline/display-list.ts'
import { familyOf } from '#client/timeline/glyphs.ts'
import { timelineLabelsEn } from '#client/timeline/labels-en.ts'
import { TimelineView } from '#client/timeline/timeline-view.tsx'
import type { EntryKind } from '#domain/chronology/vocabulary.ts'
import { epochDay } from '#domain/time/epoch-day.ts'
import { precisions } from '#domain/time/precision.ts'
import { type BenchEvent, CATEGORIES, END, generate } from '../generate.mjs'
import '#client/styles/tokens.css'
import '#client/styles/base.css'

const DAY = 86_400_000
const kinds = Object.keys(familyOf) as EntryKind[]

function columnsOf(events: readonly BenchEvent[]): EntryColumns {
  const count = events.length
  const from = new Float64Array(count)
  const until = new Float64Array(count)
  const kind = new Uint8Array(count)
  const lane = new Uint16Array(count)
  const precision = new Uint8Array(count)
  const [day, span] = [precisions.indexOf('day'), precisions.indexOf('span')]
  for (let i = 0; i < count; i++) {
    const event = events[i]
    if (!event) continue
    from[i] = event.start / DAY
    until[i] = (event.end ?? event.start) / DAY
    kind[i] = event.category % kinds.length
    lane[i] = event.category
    precision[i] = event.end ? span : day
  }
  const idAt = (position: number) => String(events[position]?.id ?? '')
  return {
    count,
    idAt,
    positionOf: (id) => (Number(id) > 0 ? Number(id) - 1 : undefined),
    from,
    startLatest: from,
    endEarliest: until,
    until,
    runningUntil: runningMaximum(until),
    kind,
    lane,
    sourceLane: new Uint8Array(count),
    sourceLanes: [],
    precision,
    kinds,
    lanes: CATEGORIES.map((title) => ({ title })),
    precisions,
  }
}

function propsOf(events: readonly BenchEvent[]): TimelineViewProps {
  return {
    columns: columnsOf(events),
    textOf(id) {
      const event = events[Number(id) - 1]
      const day = isoDay(Math.floor((event?.start ?? 0) / DAY))
      return { title: event?.title ?? '', date: day, sources: 1, disputed: 0 }
    },
    shown: null,
    selected: null,
    onSelect() {},
    window: null,
    onWindow() {},
    lanesBy: 'actor',
    folded: true,
    relations: [],
    rivalDates: [],
    owed: [],
    regimes: [],
    published: [],
    today: epochDay(END / DAY),
    language: 'en',
    labels: timelineLabelsEn,
  }
}

/** Script of every frame that did something, ms; the harness reads it. */
const work: number[] = []
const request = window.requestAnimationFrame.bind(window)
window.requestAnimationFrame = (callback) =>
  request((time) => {
    const begun = performance.now()
    callback(time)
    const took = performance.now() - begun
    if (took > 0.1) work.push(took)
  })

const frame = () => new Promise(requestAnimationFrame)

async function run() {
  const n = Number(new URLSearchParams(location.search).get('n')) || 1000
  const events = generate({ n })
  await frame()
  await frame()
  performance.mark('data-ready')
  const root = document.getElementById('root')
  if (root) createRoot(root).render(<TimelineView {...propsOf(events)} />)
  await frame()
  await frame()
  performance.mark('painted')
}

const told = window as { __ready?: boolean; __error?: string; __work?: number[] }
told.__work = work
run().then(
  () => {
    told.__ready = true
  },
  (error) => {
    told.__error = String(error)
  },
)
