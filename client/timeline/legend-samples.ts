import type {
  BarItem,
  DisplayList,
  GlyphItem,
  LabelItem,
  LineItem,
  OwedBarItem,
} from './display-types.ts'
import type { LegendMark, TimelineLabels } from './labels-contract.ts'

const MIDDLE = 20

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
  targets: [],
})

const bar = (over: Partial<BarItem>): BarItem => ({
  ids: [],
  family: 'arr',
  x0: 55,
  x1: 135,
  y: MIDDLE,
  height: 14,
  parts: [{ x0: over.x0 ?? 55, x1: over.x1 ?? 135, style: 'hollow' }],
  isRound: false,
  fade: null,
  arrow: null,
  isSelected: false,
  isRelated: false,
  isDimmed: false,
  ...over,
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

const samples: Record<LegendMark, (labels: TimelineLabels) => Partial<DisplayList>> = {
  day: () => ({ glyphs: [glyph({})] }),
  resolved: () => ({
    glyphs: [glyph({ kind: 'suspension', family: 'act', x: 105 })],
    lines: [line('whisker', 'act', 15, 175, 29)],
  }),
  span: () => ({
    bars: [bar({})],
    glyphs: [glyph({ kind: 'agreement', family: 'arr', sizePx: 9 })],
  }),
  season: () => ({
    bars: [bar({ x0: 25, x1: 165, isRound: true })],
    glyphs: [glyph({ kind: 'amendment', family: 'arr', sizePx: 9 })],
  }),
  interval: () => ({
    bars: [
      bar({
        x0: 15,
        x1: 165,
        parts: [
          { x0: 15, x1: 55, style: 'dashed' },
          { x0: 55, x1: 135, style: 'solid' },
          { x0: 135, x1: 165, style: 'dashed' },
        ],
      }),
    ],
  }),
  approximate: () => ({
    bars: [
      bar({
        family: 'rev',
        x0: 15,
        x1: 175,
        parts: [{ x0: 15, x1: 175, style: 'solid' }],
        fade: [
          { at: 0, alpha: 0.06 },
          { at: 0.25, alpha: 1 },
          { at: 0.75, alpha: 1 },
          { at: 1, alpha: 0.06 },
        ],
      }),
    ],
  }),
  oneOf: ({ or }) => ({
    lines: [line('link', 'pub', 73, 117)],
    glyphs: [65, 125].map((x) => glyph({ kind: 'statement', x, sizePx: 13, style: 'ghost' })),
    labels: [text('or', or, 90)],
  }),
  open: () => ({ owed: owedOf([owedBar({ open: { x0: 25, x1: 178 } })]) }),
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

/** What the key shows for one way of drawing, as a frame of its own. */
export const legendSample = (mark: LegendMark, labels: TimelineLabels): DisplayList => ({
  ...empty(),
  ...samples[mark](labels),
})
