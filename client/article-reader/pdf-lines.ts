/** A line of a page, as it is drawn. */
export interface PdfLine {
  text: string
  /** Left edge, baseline from the bottom of the page, width and height, in points. */
  x: number
  y: number
  width: number
  height: number
}

/** A piece of text as pdf.js gives it. */
export interface PdfItem {
  str: string
  hasEOL: boolean
  width: number
  height: number
  /** The last two are x and y. */
  transform: readonly number[]
}

/** Pieces that follow each other on one baseline are a line. */
export function linesOf(items: readonly PdfItem[]): PdfLine[] {
  const lines: PdfLine[] = []
  let line: PdfLine | null = null
  for (const { str, hasEOL, width, height, transform } of items) {
    const [x, y] = [transform[4] ?? 0, transform[5] ?? 0]
    if (line && Math.abs(line.y - y) < Math.max(1, line.height / 2)) {
      const isApart = x - (line.x + line.width) > line.height * 0.2
      line.text += isApart && !/\s$/.test(line.text) ? ` ${str}` : str
      line.width = Math.max(line.width, x + width - line.x)
    } else if (str.trim() !== '') {
      line = { text: str, x, y, width, height: height || 10 }
      lines.push(line)
    }
    if (hasEOL) line = null
  }
  return lines.map((one) => ({ ...one, text: one.text.replace(/\s+/g, ' ').trim() }))
}

/** What stands at the edge of every page and belongs to no article. */
const PAGE_NUMBER = /^(?:(?:pagina|page|p\.)\s*)?\d{1,4}(?:\s*(?:\/|van|of)\s*\d{1,4})?$/i

/**
 * The paragraphs of a page.
 *
 * A paragraph ends at a gap wider than the usual one, at a change of size, or after a short line that
 * ends a sentence. A word broken at the end of a line is put together.
 */
export function paragraphsOfPage(lines: readonly PdfLine[]): string[] {
  const told = lines.filter(({ text }) => !PAGE_NUMBER.test(text))
  const gaps = told.slice(1).map((line, i) => (told[i]?.y ?? 0) - line.y)
  const usual = median(gaps.filter((gap) => gap > 0))
  const right = Math.max(...told.map(({ x, width }) => x + width))
  const paragraphs: string[] = []
  told.forEach((line, i) => {
    const before = told[i - 1]
    const isNew =
      !before ||
      before.y - line.y > usual * 1.35 ||
      before.y < line.y ||
      Math.abs(before.height - line.height) > 1.5 ||
      (/[.!?:]["'”’)]*$/.test(before.text) && before.x + before.width < right * 0.85)
    if (isNew) paragraphs.push(line.text)
    else paragraphs.push(joined(paragraphs.pop() ?? '', line.text))
  })
  return paragraphs
}

const joined = (a: string, b: string) =>
  /\p{L}-$/u.test(a) && /^\p{Ll}/u.test(b) ? a.slice(0, -1) + b : `${a} ${b}`

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[sorted.length >> 1] ?? 0
}
