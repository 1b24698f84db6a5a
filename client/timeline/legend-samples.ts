import type { DisplayList, GlyphItem, LabelItem, LineItem, OwedBarItem } from './display-types.ts'
import type { TimelineLabels } from './labels-contract.ts'
import { type DateSample, drawDates, SAMPLE_MIDDLE } from './legend-dates.ts'
import type { LegendMark } from './legend-texts.ts'

const MIDDLE = SAMPLE_MIDDLE

const empty = (): DisplayList => ({
  plot: { x0: -2, x1: 192 },
  isZoomed: true,
  axis: {
    height: 0,
    ticks: [15, 55, 95, 135, 175].map((x) => ({ x, isMajor: false, label: [], labelPx: 0 })),
    folds: [],
    weekends: [],
    regimes: [],
    today: null,
    flag: null,
  },
  lanes: [],
  height: 40,
  bars: [],
  glyphs: [],
  counts: [],
  lines: [],
  labels: [],
  arcs: [],
  owed: { y: 0, height: 0, rowHeight: 15, titleHeight: 0, bars: [], moreText: null },
  targets: () => [],
})

const glyph = (over: Partial<GlyphItem>): GlyphItem => ({
  ids: [],
  kind: 'publication',
  family: 'pub',
  x: 95,
  y: MIDDLE,
  sizePx: 12.5,
  style: 'plain',
  ring: null,
  isDimmed: false,
  ...over,
})

const line = (
  style: LineItem['style'],
  family: LineItem['family'],
  x0: number,
  x1: number,
  y = MIDDLE,
): LineItem => ({
  ids: [],
  style,
  family,
  x0,
  x1,
  y0: y,
  y1: y,
})

const text = (style: LabelItem['style'], words: string, x: number): LabelItem => ({
  ids: [],
  text: words,
  x,
  y: MIDDLE,
  widthPx: 0,
  align: 'left',
  style,
  isDimmed: false,
})

const owedBar = (over: Partial<OwedBarItem>): OwedBarItem => ({
  id: '',
  y: MIDDLE,
  state: 'open',
  run: { x0: 25, x1: 75 },
  dueX: null,
  late: null,
  settled: null,
  open: null,
  label: null,
  says: '',
  ...over,
})

/** Dates the key draws as the timeline does, and the days its sample covers. */
export const legendDates = {
  day: { dates: ['2020-07-16'], kind: 'publication', from: '2020-07-14', to: '2020-07-18' },
  resolved: {
    dates: ['2020-07-12'],
    stated: '[2020-07-05,2020-07-12,2020-07-19,2020-07-26]',
    kind: 'publication',
    from: '2020-07-01',
    to: '2020-07-31',
  },
  span: { dates: ['2020-05'], kind: 'agreement', from: '2020-04-15', to: '2020-06-15' },
  unspecified: { dates: ['2020-05-XX'], kind: 'agreement', from: '2020-04-15', to: '2020-06-15' },
  season: { dates: ['2020-21'], kind: 'amendment', from: '2020-02-15', to: '2020-06-15' },
  interval: {
    dates: ['2020-03/2020-06'],
    kind: 'disclosure',
    from: '2020-02-25',
    to: '2020-07-05',
  },
  approximate: {
    dates: ['2020-03~', '2020-05~/2020-07~'],
    kind: 'review',
    from: '2020-02-20',
    to: '2020-08-05',
  },
  uncertain: {
    dates: ['2020-05-12?', '2020-06?'],
    kind: 'statement',
    from: '2020-04-25',
    to: '2020-07-10',
  },
  both: { dates: ['2020-05%'], kind: 'statement', from: '2020-04-15', to: '2020-06-15' },
  oneOf: {
    dates: ['[2020-07-16,2020-07-17]'],
    kind: 'statement',
    from: '2020-07-15',
    to: '2020-07-18',
  },
  allOf: {
    dates: ['{2020-07-15,2020-07-17}'],
    kind: 'decision',
    from: '2020-07-14',
    to: '2020-07-18',
  },
  reported: {
    dates: ['2020-07-16'],
    happened: '2020-05',
    kind: 'agreement',
    from: '2020-04-20',
    to: '2020-07-31',
  },
  open: { dates: ['2020-01/..'], kind: 'disclosure', from: '2019-12-20', to: '2020-06-30' },
  unknown: { dates: ['2020-03/'], kind: 'disclosure', from: '2020-02-01', to: '2020-05-31' },
} as const satisfies Partial<Record<LegendMark, Omit<DateSample, 'labels' | 'widthPx'>>>

type Drawn = Exclude<LegendMark, keyof typeof legendDates>

const samples: Record<Drawn, (labels: TimelineLabels) => Partial<DisplayList>> = {
  rival: ({ orDate }) => ({
    lines: [line('rival', 'pub', 64, 104)],
    glyphs: [glyph({ x: 55 }), glyph({ x: 112, sizePx: 12, style: 'rival' })],
    labels: [text('rival', `≠ ${orDate('…')}`, 123)],
  }),
  count: ({ number }) => ({
    counts: [
      { ids: [], text: number(4), x0: 82, x1: 108, y: MIDDLE, isRelated: false, isDimmed: false },
    ],
  }),
  fold: ({ foldedLength, folded }) => ({
    axis: {
      ...empty().axis,
      folds: [
        { x0: 48, x1: 142, textX: 95, lines: ['2014–2019', `${foldedLength(72)} ${folded}`] },
      ],
    },
  }),
  deadline: () => ({
    owed: owedOf([
      owedBar({
        state: 'late',
        dueX: 75,
        late: { x0: 75, x1: 155 },
        settled: { x0: 155, x1: 157 },
      }),
    ]),
  }),
}

const owedOf = (bars: OwedBarItem[]): DisplayList['owed'] => ({ ...empty().owed, bars })

/**
 * What the key shows for one way of drawing, as a frame of its own.
 *
 * @param widthPx  of the days in a sample of dates
 */
export function legendSample(mark: LegendMark, labels: TimelineLabels, widthPx = 160): DisplayList {
  const list = empty()
  if (mark in legendDates) {
    const sample = legendDates[mark as keyof typeof legendDates]
    drawDates({ ...sample, labels, widthPx }, list)
    return list
  }
  return { ...list, ...samples[mark as Drawn](labels) }
}
