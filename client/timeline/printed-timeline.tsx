import { useMemo } from 'react'
import { readPaperPaint } from './on-paper.ts'
import { svgOfKey, svgOfStrip } from './paint-svg.ts'
import { pictureOf } from './picture.ts'
import type { TimelineSource } from './strips.ts'

/**
 * As wide as makes its letters 7 points on A4 with the page's margins, and as high as leaves the title
 * room on the first page.
 */
const PAPER = { widthPx: 880, pagePx: 1080 }

interface PrintedTimelineProps {
  title: string
  source: TimelineSource
}

/** The whole timeline for paper: strips one after another, none broken by a page. */
export function PrintedTimeline({ title, source }: PrintedTimelineProps) {
  const drawings = useMemo(() => {
    const paint = readPaperPaint()
    const picture = pictureOf(title, source, { ...PAPER, measure: paint.measure })
    const strips = picture.strips.map((strip, i) => ({
      name: `strip${i}`,
      caption: strip.caption,
      svg: svgOfStrip(strip, picture, paint, `strip${i}-`),
    }))
    if (picture.key.length === 0) return strips
    return [...strips, { name: 'key', caption: null, svg: svgOfKey(picture, paint, 'key-') }]
  }, [title, source])
  return (
    <div className="tl-printed">
      {drawings.map(({ name, caption, svg }) => (
        <figure key={name}>
          {caption && <figcaption>{caption}</figcaption>}
          {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own drawing, every text in it escaped */}
          <div dangerouslySetInnerHTML={{ __html: svg }} />
        </figure>
      ))}
    </div>
  )
}
