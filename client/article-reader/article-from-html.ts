import { Readability } from '@mozilla/readability'
import { cleanText } from './article-text.ts'
import type { GivenArticle } from './given-article.ts'

/** The article of a web page, without its menus and advertisements; nothing in it is run or loaded. */
export function articleFromHtml(html: string): GivenArticle {
  const page = new DOMParser().parseFromString(html, 'text/html')
  const meta = metadataOf(page)
  const fallback = textOf(page.body)
  const article = new Readability<Node>(page, { serializer: (node) => node }).parse()
  const text = article?.content ? textOf(article.content) : fallback
  const title = article?.title?.trim()
  const publisher = article?.siteName?.trim()
  const published = dayOf(article?.publishedTime ?? '')
  const lang = article?.lang ?? meta.lang
  return {
    text: cleanText(text.trim() === '' ? fallback : text),
    ...(title && { title: cleanText(title) }),
    ...(publisher && { publisher: cleanText(publisher) }),
    ...(published && { published }),
    ...(meta.url && { url: meta.url }),
    ...(lang && { lang }),
  }
}

/** Taken before the page is stripped. */
function metadataOf(page: Document) {
  const url =
    page.querySelector('link[rel=canonical]')?.getAttribute('href') ??
    page.querySelector('meta[property="og:url"]')?.getAttribute('content') ??
    ''
  return { url: /^https?:\/\//i.test(url) ? url : '', lang: page.documentElement.lang }
}

const dayOf = (instant: string) => /^\d{4}-\d{2}-\d{2}/.exec(instant)?.[0]

const BLOCK =
  /^(?:address|article|aside|blockquote|dd|div|dl|dt|figcaption|figure|footer|h[1-6]|header|hr|li|main|ol|p|pre|section|table|tr|ul)$/
const SKIPPED = /^(?:script|style|noscript|template|svg|iframe|object|button|select|textarea)$/

/** The text of a page, its blocks apart by blank lines. */
function textOf(root: Node): string {
  const blocks: string[] = []
  let line = ''
  const close = () => {
    const said = line.replace(/[^\S\n]+/g, ' ').replace(/ ?\n ?/g, '\n')
    if (said.trim() !== '') blocks.push(said.trim())
    line = ''
  }
  const walk = (node: Node) => {
    if (node.nodeType === Node.TEXT_NODE) line += (node.textContent ?? '').replace(/\s+/g, ' ')
    const name = node.nodeName.toLowerCase()
    if (node.nodeType !== Node.ELEMENT_NODE || SKIPPED.test(name)) return
    const isBlock = BLOCK.test(name)
    if (isBlock) close()
    if (name === 'br') line += '\n'
    node.childNodes.forEach(walk)
    if (isBlock) close()
  }
  root.childNodes.forEach(walk)
  close()
  return blocks.join('\n\n')
}
