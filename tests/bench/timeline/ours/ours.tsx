import { createRoot } from 'react-dom/client'
import type { TimelineViewProps } from '#client/timeline/contract.ts'
import { timelineLabelsEn } from '#client/timeline/labels-en.ts'
import { TimelineView } from '#client/timeline/timeline-view.tsx'
import type { TimelineColumns } from '#domain/chronology/columns.ts'
import { EntryKind } from '#domain/chronology/vocabulary.ts'
import { epochDay } from '#domain/time/epoch-day.ts'
import { precisions } from '#domain/time/precision.ts'
import { type BenchEvent, CATEGORIES, END, generate } from '../generate.mjs'
import '#client/styles/tokens.css'
import '#client/styles/base.css'

const DAY = 86_400_000
const kinds = EntryKind.options

function columnsOf(events: readonly BenchEvent[]): TimelineColumns {
  const start = events.map((event) => event.start / DAY)
  const end = events.map((event) => (event.end ?? event.start) / DAY)
  return {
    ids: events.map(({ id }) => String(id)),
    startEarliest: start,
    startLatest: start,
    endEarliest: end,
    endLatest: end,
    kind: events.map(({ category }) => category % kinds.length),
    lane: events.map(({ category }) => category),
    precision: events.map((event) => precisions.indexOf(event.end ? 'span' : 'day')),
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
      const day = new Date(event?.start ?? 0).toISOString().slice(0, 10)
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

const told = window as { __ready?: boolean; __error?: string }
run().then(
  () => {
    told.__ready = true
  },
  (error) => {
    told.__error = String(error)
  },
)
