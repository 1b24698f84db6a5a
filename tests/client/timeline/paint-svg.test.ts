import fc from 'fast-check'
import { type SaxesAttributeNS, SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import { svgOf } from '#client/timeline/paint-svg.ts'
import { type Picture, pictureOf } from '#client/timeline/picture.ts'
import { pngScale } from '#client/timeline/picture-files.ts'
import type { TimelineSource } from '#client/timeline/strips.ts'
import { Chronology } from '#domain/chronology/chronology.ts'
import { anyCase, caseOf, measure, type SmallEntry } from './cases.ts'
import { chronology, lightPalette, paper, sourceOf } from './pictures.ts'

const paint = { palette: lightPalette(), measure, serif: 'Newsreader, Georgia, serif' }

interface Element {
  name: string
  attributes: Record<string, string>
  text: string
}

/** Every element of a document, read by an XML parser that accepts nothing malformed. */
function elementsOf(xml: string): Element[] {
  const parser = new SaxesParser({ xmlns: true })
  const elements: Element[] = []
  const open: Element[] = []
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    const values = Object.entries(attributes as Record<string, SaxesAttributeNS>)
    const element = {
      name,
      attributes: Object.fromEntries(values.map(([key, { value }]) => [key, value])),
      text: '',
    }
    elements.push(element)
    open.push(element)
  })
  parser.on('text', (text) => {
    for (const element of open) element.text += text
  })
  parser.on('closetag', () => open.pop())
  parser.write(xml).close()
  return elements
}

const drawingOf = (source: TimelineSource, title = 'A case') => {
  const picture = pictureOf(title, source, paper)
  return { picture, elements: elementsOf(svgOf(picture, paint)) }
}

const sourceOfSmall = (entries: readonly SmallEntry[]): TimelineSource => {
  const { columns, textOf } = caseOf(entries)
  return { ...sourceOf(chronology), columns, textOf, relations: [], rivalDates: [], owed: [] }
}

/** Ids by strip: every mark and box of it. */
const idsByStrip = ({ strips }: Picture) =>
  strips.map(({ list }) => list.targets().flatMap(({ ids }) => [...ids]))

describe('the whole timeline as SVG', () => {
  it('shows every entry of the case once, as a mark named after its date and title', () => {
    const { elements } = drawingOf(sourceOf(chronology), chronology.case.title)
    const marks = elements.filter(({ attributes }) => attributes['data-entry'])
    expect(marks.map(({ attributes }) => attributes['data-entry']).sort()).toEqual(
      chronology.entries.map(({ id }) => id).sort(),
    )
    for (const { id, title } of chronology.entries) {
      const mark = marks.find(({ attributes }) => attributes['data-entry'] === id)
      expect(mark?.text).toContain(title)
    }
    const named = marks.find(({ attributes }) => attributes['data-entry'] === 'f-nrc-100k')
    expect(named?.text).toContain('Thursday 16 July 2020')
  })

  it('says in words what it is, in the reader’s language', () => {
    const { elements } = drawingOf(sourceOf(chronology, 'nl'), 'COA–NVIK')
    const [root, title, about] = elements
    expect(root?.attributes).toMatchObject({ lang: 'nl', 'aria-labelledby': 'k-title k-desc' })
    expect(title).toMatchObject({ name: 'title', text: 'COA–NVIK' })
    expect(about?.text).toMatch(/^Tijdlijn van 37 gebeurtenissen, .* 2013 tot en met november 2026/)
  })

  it('draws what is uncertain as the screen does: hatched, dashed, fading, folded', () => {
    const { elements } = drawingOf(
      sourceOfSmall([
        { id: 'a', date: '2020-05-XX' },
        { id: 'b', date: '2020-06?' },
        { id: 'c', date: '2020-07~' },
        { id: 'd', date: '2010-01/..' },
        { id: 'e', date: '[2020-07-16,2020-07-17]' },
      ]),
    )
    const has = (name: string, attribute: string) =>
      elements.some((e) => e.name === name && e.attributes[attribute] !== undefined)
    expect(has('g', 'clip-path')).toBe(true)
    expect(has('path', 'stroke-dasharray')).toBe(true)
    expect(elements.filter(({ name }) => name === 'linearGradient').length).toBeGreaterThan(1)
    expect(elements.some(({ name, text }) => name === 'text' && /folded$/.test(text))).toBe(true)
  })

  it('keeps any text a text', () => {
    const nasty = [
      '<script>alert(1)</script>',
      '"&\'<>]]>',
      '</title></svg><svg onload="x">',
      '\u0000\u0007\ud800 lone',
      '&amp; &#x41; 🧾 العربية',
    ]
    const entries = nasty.map((title, i) => ({ id: `e${i}`, date: `2020-0${i + 1}-01`, title }))
    const { elements } = drawingOf(sourceOfSmall(entries), nasty.join(' '))
    expect(elements.filter(({ name }) => name === 'script' || name === 'svg')).toHaveLength(1)
    const texts = elements.filter(({ attributes }) => attributes['data-entry']).map((e) => e.text)
    expect(texts.some((text) => text.includes('<script>alert(1)</script>'))).toBe(true)
    expect(texts.some((text) => text.includes('&amp; &#x41; 🧾 العربية'))).toBe(true)
  })

  it('refers to nothing but itself', () => {
    const { elements } = drawingOf(sourceOf(chronology))
    const ids = new Set(elements.map(({ attributes }) => attributes.id))
    for (const { name, attributes } of elements) {
      expect(['image', 'use', 'style', 'script', 'foreignObject', 'a']).not.toContain(name)
      for (const [attribute, value] of Object.entries(attributes)) {
        expect(attribute).not.toMatch(/href|^on|^style$/)
        const reference = /url\(#(.*?)\)/.exec(value)?.[1]
        if (value.includes('url(')) expect(ids).toContain(reference)
      }
    }
  })

  it('has no number that is none', () => {
    for (const { attributes } of drawingOf(sourceOf(chronology)).elements) {
      for (const value of Object.values(attributes))
        expect(value).not.toMatch(/NaN|Infinity|undefined/)
    }
  })

  it('is the drawing it was', () => {
    const picture = pictureOf(chronology.case.title, sourceOf(chronology), paper)
    const svg = svgOf(picture, paint)
    expect(svg.length).toBeLessThan(100_000)
    expect(svg).toMatchSnapshot()
  })

  it('shows an empty case as an axis', () => {
    const { picture } = drawingOf(sourceOfSmall([]))
    expect(picture.strips).toHaveLength(1)
    expect(picture.key).toEqual([])
  })

  it('is well formed, and leaves no entry of any case out', () => {
    fc.assert(
      fc.property(anyCase, (entries) => {
        const { picture, elements } = drawingOf(sourceOfSmall(entries), entries[0]?.title)
        const strips = idsByStrip(picture)
        for (const ids of strips) expect(new Set(ids).size).toBe(ids.length)
        expect([...new Set(strips.flat())].sort()).toEqual(entries.map(({ id }) => id).sort())
        const named = elements.flatMap(({ attributes }) => attributes['data-entry'] ?? [])
        const counted = elements.map(({ attributes }) => Number(attributes['data-count'] ?? 0))
        expect(named.length + counted.reduce((a, b) => a + b, 0)).toBe(strips.flat().length)
      }),
      { numRuns: 60 },
    )
  })
})

describe('a long or crowded case', () => {
  const day = (i: number) => {
    const [year, rest] = [2000 + Math.floor(i / 336), i % 336]
    const pad = (n: number) => String(n).padStart(2, '0')
    return `${year}-${pad(Math.floor(rest / 28) + 1)}-${pad((rest % 28) + 1)}`
  }
  const many = (count: number, step: number) =>
    Array.from({ length: count }, (_, i): SmallEntry => {
      const date = day(Math.floor(i * step))
      const isLong = i % 10 === 0
      return { id: `e${i}`, date: isLong ? `${date.slice(0, 7)}/..` : date, title: `Entry ${i}` }
    })

  it('goes over several strips at one scale, each as wide as the paper and no higher than a page', () => {
    const entries = many(300, 8).map((e) => ({
      ...e,
      date: e.date.slice(0, 10).replace('/..', ''),
    }))
    const { picture } = drawingOf(sourceOfSmall(entries))
    expect(picture.strips.length).toBeGreaterThan(1)
    for (const { list, heightPx, counted } of picture.strips) {
      expect(list.plot.x1).toBeLessThanOrEqual(paper.widthPx)
      expect(heightPx).toBeLessThanOrEqual(paper.pagePx)
      expect(counted).toBe(0)
    }
    const labels = picture.strips.flatMap(({ list }) => list.labels)
    expect(labels.length).toBeGreaterThan(290)
    picture.strips.slice(1).forEach(({ days }, i) => {
      expect(days.from).toBe(picture.strips[i]?.days.to)
    })
  })

  it('cuts no mark at the edge of a strip', () => {
    const { picture } = drawingOf(sourceOfSmall(many(300, 8)))
    for (const { list } of picture.strips) {
      const { x0, x1 } = list.plot
      for (const { x, sizePx } of list.glyphs) {
        expect(x - sizePx / 2).toBeGreaterThanOrEqual(x0 - 0.5)
        expect(x + sizePx / 2).toBeLessThanOrEqual(x1 + 0.5)
      }
      for (const count of list.counts) {
        expect(count.x0).toBeGreaterThanOrEqual(x0 - 0.5)
        expect(count.x1).toBeLessThanOrEqual(x1 + 0.5)
      }
    }
  })

  it.each([1000, 10_000, 100_000])('counts what it cannot name: %i entries', (count) => {
    const source = sourceOfSmall(many(count, 8000 / count))
    const picture = pictureOf('Many', source, paper)
    expect(new Set(idsByStrip(picture).flat()).size).toBe(count)
    expect(svgOf(picture, paint).length).toBeLessThan(5_000_000)
    expect(picture.strips.length).toBeLessThanOrEqual(14)
  })

  it('has a PNG as long as browsers paint one', () => {
    expect(pngScale({ widthPx: 1120, heightPx: 900 })).toBe(2)
    expect(pngScale({ widthPx: 1120, heightPx: 12_000 })).toBeCloseTo(1.37, 1)
    expect(pngScale({ widthPx: 1120, heightPx: 17_000 })).toBeNull()
  })
})

describe('a picture of a chronology document', () => {
  it('draws what is owed and where sources disagree about a date', () => {
    const { picture } = drawingOf(sourceOf(Chronology.parse(chronology)))
    const owed = picture.strips.flatMap(({ list }) => list.owed.bars.map(({ id }) => id))
    expect(owed.sort()).toEqual(chronology.commitments.map(({ id }) => id).sort())
  })
})
