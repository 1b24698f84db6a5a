import { useLayoutEffect, useRef } from 'react'
import type { EntryKind } from '#domain/chronology/vocabulary.ts'
import type { TimelineLanguage } from './contract.ts'
import { KindGlyph } from './kind-glyph.tsx'
import type { TimelineLabels } from './labels-contract.ts'
import { legendSample } from './legend-samples.ts'
import { type LegendMark, legendMarks, legendTexts } from './legend-texts.ts'
import { paintCanvas } from './paint-canvas.ts'
import type { Palette } from './palette.ts'

interface LegendProps {
  kinds: readonly EntryKind[]
  language: TimelineLanguage
  labels: TimelineLabels
  palette: Palette | null
}

const SAMPLE_WIDTH_PX = 190
const SAMPLE_HEIGHT_PX = 40

/** "How dates are drawn": each mark by the code that draws it on the timeline. */
export function Legend({ kinds, language, labels, palette }: LegendProps) {
  return (
    <div className="tl-legend">
      <ul className="tl-legend-marks">
        {legendMarks.map((mark) => {
          const { name, words, code, note } = legendTexts[language][mark]
          return (
            <li key={mark} className="tl-legend-mark">
              <Sample mark={mark} labels={labels} palette={palette} />
              <div>
                <b>{name}</b>
                <span className="tl-legend-words">{words}</span>
                <code>{code}</code>
                <p>{note}</p>
              </div>
            </li>
          )
        })}
      </ul>
      <h3>{labels.kinds}</h3>
      <ul className="tl-legend-kinds">
        {kinds.map((kind) => (
          <li key={kind} className="tl-legend-kind">
            <KindGlyph kind={kind} size={18} />
            {labels.kindName(kind)}
          </li>
        ))}
      </ul>
      <p className="tl-legend-families">{labels.families}</p>
    </div>
  )
}

function Sample({
  mark,
  labels,
  palette,
}: Pick<LegendProps, 'labels' | 'palette'> & { mark: LegendMark }) {
  const canvas = useRef<HTMLCanvasElement>(null)
  useLayoutEffect(() => {
    if (!canvas.current || !palette) return
    paintCanvas(canvas.current, {
      list: legendSample(mark, labels),
      palette,
      widthPx: SAMPLE_WIDTH_PX,
      heightPx: SAMPLE_HEIGHT_PX,
      scrollPx: 0,
      marginPx: 0,
      devicePixelRatio: globalThis.devicePixelRatio || 1,
    })
  }, [mark, labels, palette])
  return (
    <canvas ref={canvas} aria-hidden style={{ width: SAMPLE_WIDTH_PX, height: SAMPLE_HEIGHT_PX }} />
  )
}
