import { readFileSync } from 'node:fs'
import { happenedOrder } from '#client/case-data/time-order.ts'
import { dueIn } from '#client/case-data/use-due-of.ts'
import { WholeCase } from '#client/case-data/whole-case.ts'
import { timelineData } from '#client/case-page/timeline-data.ts'
import { entryColumns } from '#client/timeline/columns.ts'
import { timelineLabelsEn } from '#client/timeline/labels-en.ts'
import { timelineLabelsNl } from '#client/timeline/labels-nl.ts'
import type { Palette } from '#client/timeline/palette.ts'
import type { Paper, TimelineSource } from '#client/timeline/strips.ts'
import { Chronology } from '#domain/chronology/chronology.ts'
import { timelineColumns } from '#domain/chronology/columns.ts'
import { dueOf } from '#domain/chronology/commitment-clock.ts'
import { regimesOf } from '#domain/law/regimes.ts'
import seed from '#seeds/coa-nvik.json' with { type: 'json' }
import { measure, today } from './cases.ts'

export const chronology = Chronology.parse(seed)

/** Of A4 lying down. */
export const paper: Paper = { widthPx: 1120, pagePx: 760, measure }

/** A case as a picture is made of it. */
export function sourceOf(document: Chronology, language: 'en' | 'nl' = 'en'): TimelineSource {
  const byId = new Map(document.entries.map((entry) => [entry.id, entry]))
  const data = new WholeCase({ at: 1, document })
  const { relations, rivalDates, owed } = timelineData(
    happenedOrder(data),
    dueIn(data, dueOf),
    null,
  )
  return {
    columns: entryColumns(timelineColumns(document.case, document.entries, document.sources)),
    textOf: (id) => {
      const entry = byId.get(id)
      if (!entry) throw new Error(`No entry ${id}`)
      const { title, date, stated, citations } = entry
      return { title, date, ...(stated && { stated }), sources: citations.length, disputed: 0 }
    },
    isShown: null,
    selected: null,
    lanesBy: 'actor',
    folded: true,
    relations,
    rivalDates,
    owed,
    regimes: regimesOf(document.case.jurisdiction),
    today,
    language,
    labels: language === 'en' ? timelineLabelsEn : timelineLabelsNl,
  }
}

/** The light theme as its tokens say. */
export function lightPalette(): Palette {
  const tokens = readFileSync('client/styles/tokens.css', 'utf8')
  const light = tokens.slice(0, tokens.indexOf('@media'))
  // As browsers compute a colour.
  const token = (name: string) => {
    const hex = new RegExp(`--${name}: #([0-9a-f]{6});`).exec(light)?.[1] ?? '000000'
    return `rgb(${[0, 2, 4].map((i) => Number.parseInt(hex.slice(i, i + 2), 16)).join(', ')})`
  }
  const families = ['arr', 'breach', 'pub', 'act', 'rev', 'oth']
  const ofFamilies = (suffix: string) =>
    Object.fromEntries(families.map((f) => [f, token(`k-${f}${suffix}`)])) as Palette['family']
  return {
    paper: token('paper'),
    chart: 'rgb(255, 255, 255)',
    chart2: token('chart-2'),
    rule: token('rule'),
    rule2: token('rule-2'),
    ink: token('ink'),
    ink2: token('ink-2'),
    ink3: token('ink-3'),
    mark: token('mark'),
    markSoft: token('mark-soft'),
    markInk: token('mark-ink'),
    markRing: token('mark-ink'),
    late: token('late'),
    open: token('open'),
    differ: token('differ'),
    regA: token('reg-a'),
    regB: token('reg-b'),
    regInk: token('reg-ink'),
    family: ofFamilies(''),
    tint: ofFamilies('-t'),
    font: '"Source Sans 3", "Segoe UI", system-ui, sans-serif',
  }
}
