import { describe, expect, it } from 'vitest'
import type { DisplayList } from '#client/timeline/display-types.ts'
import { timelineLabelsEn } from '#client/timeline/labels-en.ts'
import { legendDates, legendSample } from '#client/timeline/legend-samples.ts'
import { legendMarks, legendTexts } from '#client/timeline/legend-texts.ts'
import { parseEdtf } from '#domain/time/edtf.ts'
import { precisionOf, precisions } from '#domain/time/precision.ts'

/** What a sample draws, whatever its sign, its place and its words. */
const drawing = ({ bars, glyphs, counts, lines, axis, owed }: DisplayList) =>
  JSON.stringify([
    bars.map(({ parts, isRound, fade, arrow }) => [
      parts.map((part) => part.style),
      isRound,
      fade?.map((stop) => stop.alpha),
      arrow,
    ]),
    glyphs.map((glyph) => [glyph.style, glyph.sizePx]),
    counts.length,
    lines.map((line) => line.style),
    axis.folds.length,
    owed.bars.length,
  ])

describe('the key of the timeline', () => {
  it('has a line for every precision a date can have', () => {
    const explained = Object.values(legendDates).flatMap(({ dates }) =>
      dates.map((date) => {
        const parsed = parseEdtf(date)
        return parsed.ok ? precisionOf(parsed.value) : null
      }),
    )
    expect(new Set(explained)).toEqual(new Set(precisions))
  })

  it('draws no two lines alike', () => {
    const drawings = legendMarks.map((mark) => drawing(legendSample(mark, timelineLabelsEn)))
    expect(new Set(drawings).size).toBe(legendMarks.length)
  })

  it.each(legendMarks)('%s stays within its sample', (mark) => {
    const { bars, glyphs } = legendSample(mark, timelineLabelsEn)
    for (const bar of bars) {
      expect(bar.x0).toBeGreaterThanOrEqual(0)
      expect(bar.x1).toBeLessThanOrEqual(190)
    }
    for (const { x } of glyphs) expect(x).toBeGreaterThan(0)
  })

  it.each(['en', 'nl'] as const)('names, says and explains each in %s', (language) => {
    const legend = legendTexts[language]
    const names = legendMarks.map((mark) => legend[mark].name)
    expect(new Set(names).size).toBe(legendMarks.length)
    for (const mark of legendMarks) {
      expect(Object.values(legend[mark]).every((text) => text.length > 0)).toBe(true)
    }
  })
})
