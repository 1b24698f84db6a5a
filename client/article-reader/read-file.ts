import { cleanText } from './article-text.ts'
import { type GivenArticle, UnreadableFile } from './given-article.ts'
import type { PdfAnswer, PdfPages } from './pdf-worker.ts'

/** Largest file that is opened, bytes. */
export const LARGEST_FILE = 50_000_000

/**
 * The article in a text, HTML or PDF file.
 *
 * @throws {UnreadableFile} when it is too large, none of these, or holds no text
 */
export async function readFile(file: File): Promise<GivenArticle> {
  if (file.size > LARGEST_FILE) throw new UnreadableFile('too-large')
  const bytes = new Uint8Array(await file.arrayBuffer())
  const article = await articleIn(bytes, file)
  if (article.text.trim() === '') throw new UnreadableFile('no-text-in-it')
  return article
}

async function articleIn(bytes: Uint8Array, { name, type }: File): Promise<GivenArticle> {
  if (startsWith(bytes, '%PDF-')) return articleOfPages(await readPdf(bytes))
  const text = decode(bytes)
  if (text.slice(0, 2000).includes('\0')) throw new UnreadableFile('no-text-file')
  const isHtml =
    type === 'text/html' ||
    /\.x?html?$/i.test(name) ||
    /^\s*<(?:!doctype html|html)/i.test(text.slice(0, 200))
  if (!isHtml) return { text: cleanText(text) }
  const { articleFromHtml } = await import('./article-from-html.ts')
  return articleFromHtml(text)
}

const startsWith = (bytes: Uint8Array, sign: string) =>
  [...sign].every((letter, i) => bytes[i] === letter.charCodeAt(0))

/** UTF-8, UTF-16 by its mark, or else what Windows wrote in western Europe. */
function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

function readPdf(bytes: Uint8Array): Promise<PdfPages> {
  const worker = new Worker(new URL('./pdf-worker.ts', import.meta.url), { type: 'module' })
  return new Promise<PdfPages>((resolve) => {
    worker.onmessage = ({ data }: MessageEvent<PdfAnswer | object>) => {
      if ('pages' in data) resolve(data.pages)
    }
    worker.onerror = () => resolve(null)
    worker.postMessage(bytes)
  }).finally(() => worker.terminate())
}

function articleOfPages(pages: PdfPages): GivenArticle {
  if (pages === null) throw new UnreadableFile('broken')
  let text = ''
  const starts: number[] = []
  for (const paragraphs of pages) {
    const page = cleanText(paragraphs.join('\n\n'))
    if (text !== '' && page !== '') text += '\n\n'
    starts.push(text.length)
    text += page
  }
  return { text, pages: starts }
}
