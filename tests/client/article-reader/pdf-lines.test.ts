import { describe, expect, it } from 'vitest'
import { linesOf, paragraphsOfPage } from '#client/article-reader/pdf-lines.ts'

const item = (str: string, x: number, y: number, hasEOL = false, height = 10) => ({
  str,
  hasEOL,
  width: str.length * 5,
  height,
  transform: [height, 0, 0, height, x, y],
})
/** Full lines are 60 signs wide. */
const line = (text: string, y: number, height = 10) => ({
  text,
  x: 50,
  y,
  width: text.length * 5,
  height,
})

describe('pieces of text on a page', () => {
  it('on one baseline are a line, with a space where there is a gap', () => {
    const items = [item('Het COA', 50, 700), item('deelt', 90, 700), item('Nieuw', 50, 688)]
    expect(linesOf(items).map(({ text }) => text)).toEqual(['Het COA deelt', 'Nieuw'])
  })

  it('that touch are one word', () => {
    expect(linesOf([item('over', 50, 700), item('eenkomst', 70, 700)]).map((l) => l.text)).toEqual([
      'overeenkomst',
    ])
  })
})

describe('paragraphs of a page', () => {
  it('go on over lines, and a broken word is put together', () => {
    const lines = [
      line('Het delen van gegevens met de politie is volgens de toezicht-', 700),
      line('houder in strijd met de wet, schrijft de krant op zondag.', 688),
    ]
    expect(paragraphsOfPage(lines)).toEqual([
      'Het delen van gegevens met de politie is volgens de toezichthouder in strijd met de wet, schrijft de krant op zondag.',
    ])
  })

  it('end at a gap, at another size, and after a short last line; page numbers go', () => {
    const lines = [
      line('Kop van het stuk', 760, 16),
      line('Een eerste zin die de hele breedte van de bladzijde beslaat,', 736),
      line('en hier eindigt.', 724),
      line('Een tweede alinea die ook weer de hele breedte nodig heeft om', 712),
      line('te zeggen wat zij zegt over de hele breedte van de bladzijde.', 700),
      line('Een derde na een witregel.', 676),
      line('Pagina 3 van 12', 40),
    ]
    expect(paragraphsOfPage(lines)).toEqual([
      'Kop van het stuk',
      'Een eerste zin die de hele breedte van de bladzijde beslaat, en hier eindigt.',
      'Een tweede alinea die ook weer de hele breedte nodig heeft om te zeggen wat zij zegt over de hele breedte van de bladzijde.',
      'Een derde na een witregel.',
    ])
  })

  it('of an empty page are none', () => expect(paragraphsOfPage([])).toEqual([]))
})
