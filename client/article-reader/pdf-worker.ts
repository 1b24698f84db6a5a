import { getDocumentProxy } from 'unpdf'
import { linesOf, type PdfItem, paragraphsOfPage } from './pdf-lines.ts'

/** Paragraphs of every page; null when the bytes are no PDF that can be read. */
export type PdfPages = string[][] | null
export interface PdfAnswer {
  pages: PdfPages
}

// pdf.js, finding itself in a worker, listens too and says “ready”; our answer has a name of its own.
addEventListener('message', async ({ data }: MessageEvent<Uint8Array | object>) => {
  if (!(data instanceof Uint8Array)) return
  postMessage({ pages: await pagesOf(data) } satisfies PdfAnswer)
})

async function pagesOf(bytes: Uint8Array): Promise<PdfPages> {
  try {
    const pdf = await getDocumentProxy(bytes, { isEvalSupported: false, useSystemFonts: false })
    const pages: string[][] = []
    for (let number = 1; number <= pdf.numPages; number++) {
      const { items } = await (await pdf.getPage(number)).getTextContent()
      const texts = items.filter((item): item is typeof item & PdfItem => 'str' in item)
      pages.push(paragraphsOfPage(linesOf(texts)))
    }
    return pages
  } catch {
    return null // broken, or locked with a password
  }
}
