import { describe, expect, it } from 'vitest'
import type { DisplayList } from '#client/timeline/display-types.ts'
import { entryName } from '#client/timeline/entry-words.ts'
import type { Ids } from '#client/timeline/ids.ts'
import { timelineLabelsEn } from '#client/timeline/labels-en.ts'
import { timelineLabelsNl } from '#client/timeline/labels-nl.ts'
import { reduceViewport, type World } from '#client/timeline/viewport.ts'
import { parseEdtf } from '#domain/time/edtf.ts'
import { precisionOf, precisions } from '#domain/time/precision.ts'
import { caseOf, day, frameOf } from './cases.ts'

const showing = (from: string, to: string) => (world: World) =>
  reduceViewport(
    world,
    { pxPerDay: 1, leftDay: 0 },
    { type: 'show', stretch: { from: day(from), to: day(to) + 1 } },
  )

/** Close enough that a month is a wide bar and a day no wider than its sign. */
const halfYear = showing('2020-04-01', '2020-09-30')
/** So far out that whatever is within a year is as narrow as it gets. */
const century = showing('1960-01-01', '2059-12-31')

const drawn = (date: string, view = halfYear): DisplayList => {
  const edges = [
    { id: 'y', date: '1960-01-01' },
    { id: 'z', date: '2059-12-31' },
  ]
  const { list } = frameOf(caseOf([{ id: 'a', date }, ...edges], false), { view })
  const own = <T extends { ids: Ids }>(items: readonly T[]) =>
    items.filter((item) => item.ids.at(0) === 'a')
  return { ...list, bars: own(list.bars), glyphs: own(list.glyphs), lines: own(list.lines) }
}

/** How a date looks, in words: where it stands, how wide it is and what colour it has left out. */
function lookOf({ bars, glyphs, lines, labels }: DisplayList): string {
  const ofBars = bars.map((bar) => {
    const styles = bar.parts.map((part) => part.style)
    const blocks = styles.length > 3 ? ['blocks'] : styles
    const isSoft = (alpha: number | undefined) => bar.fade !== null && (alpha ?? 1) < 0.1
    const edges = [
      bar.isRound ? 'round' : '',
      isSoft(bar.fade?.[0]?.alpha) ? 'soft left' : '',
      isSoft(bar.fade?.at(-1)?.alpha) ? 'soft right' : '',
      bar.arrow ? `arrow ${bar.arrow}` : '',
    ]
    return [`bar ${blocks.join('|')}`, ...edges.filter(Boolean)].join(', ')
  })
  const signs = glyphs.filter((glyph) => bars.length === 0 || glyph.sizePx > 9)
  const small = (sizePx: number) => (sizePx < 10 ? 'small ' : '')
  const ofGlyphs = signs.map(({ style, sizePx }) => `${small(sizePx)}${style} sign`)
  const links = lines.some((line) => line.style === 'link') ? ['link'] : []
  const or = labels.some((label) => label.style === 'or' && label.ids.at(0) === 'a') ? ['or'] : []
  return [...ofBars, ...ofGlyphs, ...links, ...or].join(' + ')
}

const rows: [edtf: string, look: string, why: string][] = [
  ['2020-07-16', 'plain sign', 'an exact day'],
  ['2020-07-16T10:00:00', 'plain sign', 'a time of day is no less exact'],

  ['2020-07', 'bar hollow', 'some day of the month'],
  ['2020', 'bar hollow', 'of the year'],
  ['2020-35', 'bar hollow', 'of the quarter: its borders are no convention'],
  ['2020-21', 'bar hollow, round', 'of a season, whose borders are one'],

  ['2020-07-XX', 'bar hatched', 'the day is left open'],
  ['2020-XX', 'bar hatched', 'the month is'],
  ['202X', 'bar hatched', 'the year is'],

  ['2020-07-03~', 'bar hollow, soft left, soft right', 'about a day is no exact day'],
  ['2020-07~', 'bar hollow, soft left, soft right', 'about a month'],
  ['2020-21~', 'bar hollow, round, soft left, soft right', 'about a season'],
  [
    '2020-05~/2020-08~',
    'bar hollow, soft left, soft right',
    'mid-2020 is some day, no run of days',
  ],
  ['202X~', 'bar hatched, soft left, soft right', 'about a decade of open digits'],
  ['2020-07-~16', 'bar hollow, soft left, soft right', 'only the day is about'],

  ['2020-07-03?', 'doubted sign', 'a doubted day is a dashed sign on its day'],
  ['2020-05?', 'bar dashed', 'a doubted month'],
  ['2020-21?', 'bar dashed, round', 'a doubted season keeps its round ends'],
  ['2020-07-XX?', 'bar hatched-dashed', 'doubted, and digits left open'],

  ['2020-07-03%', 'bar dashed, soft left, soft right', 'both, of a day'],
  ['2020-05%', 'bar dashed, soft left, soft right', 'both, of a month'],

  ['2020-06-05/2020-07-20', 'bar solid', 'ran from one exact day to another'],
  ['2020-05/2020-07', 'bar hollow|solid|hollow', 'solid between its inexact ends only'],
  ['2013/2020-07', 'bar hollow|solid|hollow', 'the same over years'],
  ['2020-05/2020-07-20', 'bar hollow|solid', 'its end is exact'],
  ['2020-07/2020-07', 'bar hollow|hollow', 'began and ended some day of July: no day is certain'],
  ['2020-05-XX/2020-07-20', 'bar hatched|solid', 'its beginning has open digits'],

  ['2020-05~/2020-07~', 'bar solid, soft left, soft right', 'about, at both ends'],
  ['2020-05-10/2020-07~', 'bar solid, soft right', 'about, at its end'],
  ['2013/2020-07~', 'bar hollow|solid, soft right', 'some day of 2013, to about July 2020'],
  ['2020-05-10~/2020-07', 'bar solid|hollow, soft left', 'from about a day'],
  ['2020-05?/2020-07-20', 'bar dashed|solid', 'doubted, at its beginning'],
  ['2020-05-10?/2020-07-20', 'bar dashed|solid', 'a doubted day has a dashed edge too'],
  ['2020-05%/2020-07-20', 'bar dashed|solid, soft left', 'both, at its beginning'],

  ['2020-05-10/..', 'bar solid, arrow right', 'still running'],
  ['2020-05/..', 'bar hollow|solid, arrow right', 'since some day of May'],
  ['2019/..', 'bar hollow|solid, arrow right', 'since some day of 2019'],
  ['2020-05~/..', 'bar solid, soft left, arrow right', 'since about May'],
  ['../2020-07-20', 'bar solid, arrow left', 'no beginning given'],
  ['../2020-07', 'bar solid|hollow, arrow left', 'until some day of July'],

  ['2020-05-10/', 'bar solid|hollow, soft right', 'over, and nobody knows when: no arrow'],
  ['2020-05/', 'bar hollow|hollow, soft right', 'nor quite when it began'],
  ['/2020-07', 'bar hollow|hollow, soft left', 'begun, and nobody knows when'],

  ['[2020-07-05,2020-07-12]', 'ghost sign + ghost sign + link + or', 'a ghost on each candidate'],
  ['[2020-05,2020-07]', 'bar ghost + bar ghost + link + or', 'candidates that are months'],
  ['[2020-05..2020-07]', 'bar ghost', 'one of a run'],
  ['[..2020-07]', 'bar ghost, soft left', 'a run without beginning'],

  ['{2020-07-05,2020-07-12}', 'plain sign + plain sign + link', 'a sign on each: no “or”'],
  ['{2020-05,2020-07}', 'bar hollow + bar hollow + link', 'each some day of a month'],
  [
    '{2020-07-05~,2020-07-25}',
    'bar hollow, soft left, soft right + plain sign + link',
    'one about',
  ],
  ['{2020-07-05?,2020-07-25}', 'doubted sign + plain sign + link', 'one of them doubted'],
  ['{2020-05..2020-07}', 'bar blocks', 'each of a run is not one stretch'],
]

const classOf = (edtf: string) => {
  const parsed = parseEdtf(edtf)
  if (!parsed.ok) throw new Error(`${edtf} is no date`)
  return precisionOf(parsed.value)
}

describe('each precision has its own mark', () => {
  it.each(rows)('%s is drawn as: %s (%s)', (edtf, look) => {
    expect(lookOf(drawn(edtf))).toBe(look)
  })

  it('every precision stands in the table', () => {
    expect(new Set(rows.map(([edtf]) => classOf(edtf)))).toEqual(new Set(precisions))
  })

  it.each([
    { view: halfYear, how: 'close by' },
    { view: century, how: 'where everything is as narrow as it gets' },
  ])('two precisions never look the same $how', ({ view }) => {
    const classesOf = new Map<string, Set<string>>()
    for (const [edtf] of rows) {
      const look = lookOf(drawn(edtf, view))
      classesOf.set(look, (classesOf.get(look) ?? new Set()).add(classOf(edtf)))
    }
    const shared = [...classesOf].filter(([, classes]) => classes.size > 1)
    expect(shared.map(([look, classes]) => [look, ...classes])).toEqual([])
  })

  it.each(rows)('%s is no plain sign alone, unless its day is known', (edtf) => {
    for (const view of [halfYear, century]) {
      const { bars, glyphs } = drawn(edtf, view)
      const isPlainAlone = bars.length === 0 && glyphs.length === 1 && glyphs[0]?.style === 'plain'
      expect(isPlainAlone).toBe(classOf(edtf) === 'day')
    }
  })
})

describe('ghosts', () => {
  const sundays = '[2020-07-05,2020-07-12,2020-07-19,2020-07-26]'
  const ghostsIn = (from: string, to: string) =>
    drawn(sundays, showing(from, to)).glyphs.filter((glyph) => glyph.style === 'ghost')

  it.each([
    { from: '2020-04-01', to: '2020-09-30', count: 4, why: 'a ghost on each Sunday' },
    { from: '2018-01-01', to: '2020-12-31', count: 2, why: 'only the first and last have room' },
    { from: '1980-01-01', to: '2040-12-31', count: 1, why: 'together under 8 px' },
  ])('$count of four Sundays from $from to $to ($why)', ({ from, to, count }) => {
    expect(ghostsIn(from, to).length).toBe(count)
  })

  it('never cover one another', () => {
    for (const years of [1, 2, 3, 5, 8, 13]) {
      const xs = ghostsIn('2020-01-01', `${2020 + years}-01-01`).map((glyph) => glyph.x)
      xs.slice(1).forEach((x, i) => {
        if (xs.length > 2) expect(x - (xs[i] ?? 0)).toBeGreaterThanOrEqual(13)
      })
    }
  })
})

describe('what the cited source itself says of a date that another one made exact', () => {
  const statedOf = (stated: string) => {
    const entries = [
      { id: 'a', date: '2020-07-12', stated },
      { id: 'z', date: '2019-01-01' },
    ]
    return frameOf(caseOf(entries, false), { view: halfYear }).list
  }

  it('a month is a dotted line over the month', () => {
    const lines = statedOf('2020-07').lines
    expect(lines.map((line) => line.style)).toEqual(['whisker'])
    expect((lines[0]?.x1 ?? 0) - (lines[0]?.x0 ?? 0)).toBeCloseTo((1224 / 183) * 31, 0)
  })

  it('four Sundays are a dotted line with a tick on each, one of them under the sign', () => {
    const list = statedOf('[2020-07-05,2020-07-12,2020-07-19,2020-07-26]')
    const ticks = list.lines.filter((line) => line.style === 'tick')
    expect(ticks.length).toBe(4)
    expect(ticks[1]?.x0).toBeCloseTo(list.glyphs.find((g) => g.ids.at(0) === 'a')?.x ?? 0)
  })
})

describe('a mark is named with its precision in words', () => {
  const languages = { en: timelineLabelsEn, nl: timelineLabelsNl }
  const nameOf = (date: string, language: 'en' | 'nl', stated?: string) => {
    const { columns, textOf } = caseOf([{ id: 'a', date, title: 'T', ...(stated && { stated }) }])
    return entryName('a', { columns, textOf, language, labels: languages[language] })
  }

  it.each([
    ['2020-07-16', 'Thursday 16 July 2020', 'Donderdag 16 juli 2020'],
    ['2020-07', 'July 2020, day unknown', 'Juli 2020, dag onbekend'],
    ['2020', '2020, month unknown', '2020, maand onbekend'],
    ['2020-21', 'Spring 2020, season', 'Voorjaar 2020, seizoen'],
    ['2020-07-XX', 'July 2020, day unknown', 'Juli 2020, dag onbekend'],
    ['2020-XX', '2020, month unknown', '2020, maand onbekend'],
    ['202X', '2020s', 'Jaren 2020–2029'],
    ['2020-07-03~', 'About Friday 3 July 2020', 'Omstreeks vrijdag 3 juli 2020'],
    ['2020-07-03?', 'Perhaps Friday 3 July 2020', 'Mogelijk vrijdag 3 juli 2020'],
    ['2020-05?', 'Perhaps May 2020, day unknown', 'Mogelijk mei 2020, dag onbekend'],
    [
      '2020-05%',
      'Perhaps about May 2020, day unknown',
      'Mogelijk omstreeks mei 2020, dag onbekend',
    ],
    ['2013/2020-07', '2013 to July 2020, lasted', '2013 tot en met juli 2020, duurde voort'],
    [
      '2013/2020-07~',
      '2013 to about July 2020, lasted',
      '2013 tot en met omstreeks juli 2020, duurde voort',
    ],
    [
      '2013-10~/2013-12~',
      'Late 2013, October to December',
      'Eind 2013, oktober tot en met december',
    ],
    ['2019/..', 'Since 2019, still running', 'Sinds 2019, loopt nog'],
    ['../2019', 'Until 2019, no start given', 'Tot en met 2019, zonder begin'],
    ['2019/', 'From 2019, end unknown, lasted', 'Vanaf 2019, einde onbekend, duurde voort'],
    ['/2019', 'To 2019, start unknown, lasted', 'Tot en met 2019, begin onbekend, duurde voort'],
    [
      '[2020-07-05,2020-07-12]',
      '5 or 12 July 2020, one of two days',
      '5 of 12 juli 2020, een van twee dagen',
    ],
    [
      '{2020-05..2020-07}',
      'May to July 2020, each of these dates',
      'Mei tot en met juli 2020, elk van deze data',
    ],
    ['{2020-07-05,2020-07-12}', '5 and 12 July 2020, two days', '5 en 12 juli 2020, twee dagen'],
  ])('%s: %s / %s', (date, en, nl) => {
    expect(nameOf(date, 'en')).toBe(`Other step, ${en}, T, 1 source`)
    expect(nameOf(date, 'nl').replace(/^[^,]*, /, '')).toBe(`${nl}, T, 1 bron`)
  })

  it('and with what the cited source itself says, where another made it exact', () => {
    expect(nameOf('2020-07-12', 'en', '2020-07')).toContain(
      'Sunday 12 July 2020, the source itself says July 2020',
    )
  })
})
