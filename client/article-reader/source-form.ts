import type { Source } from '#domain/chronology/records.ts'
import type { ReadingLanguage } from '#domain/reading/languages.ts'
import { findEdtf } from '#domain/time/plain-date.ts'
import { isAnchor } from '#domain/time/read-typed.ts'

/** Where the article comes from, as typed. */
export interface SourceForm {
  /** Id of a source of the case; empty for a new one. */
  existing: string
  title: string
  publisher: string
  url: string
  /** A date in words or EDTF; relative dates are read against it. */
  published: string
  lang: ReadingLanguage
}

export const blankSource: SourceForm = {
  existing: '',
  title: '',
  publisher: '',
  url: '',
  published: '',
  lang: 'nl',
}

/** The form of a source that the case has. */
export const formOfSource = (source: Source): Partial<SourceForm> => ({
  existing: source.id,
  title: source.title,
  publisher: source.publisher,
  url: source.url ?? '',
  published: source.published ?? '',
  ...(/^(nl|en)\b/.test(source.lang) && { lang: source.lang.slice(0, 2) as ReadingLanguage }),
})

/** The day or month that relative dates are read against; null until one is given. */
export function anchorOf({ published }: SourceForm): string | null {
  const edtf = findEdtf(published.slice(0, 100))
  return edtf !== null && isAnchor(edtf) ? edtf : null
}

export type SourceProblem = 'text' | 'published' | 'title' | 'publisher' | 'url'

/** What is still missing before the article can be read, in the order of the screen. */
export function problemsOf(text: string, form: SourceForm): SourceProblem[] {
  const problems: SourceProblem[] = []
  const isNew = form.existing === ''
  if (text.trim() === '') problems.push('text')
  if (isNew && form.url.trim() !== '' && !/^https?:\/\/[^\s/]+\S*$/i.test(form.url.trim())) {
    problems.push('url')
  }
  if (isNew && form.publisher.trim() === '') problems.push('publisher')
  if (anchorOf(form) === null) problems.push('published')
  if (isNew && form.title.trim() === '') problems.push('title')
  return problems
}

/** A source of the case that is the same document: the one at the same address. */
export function findSame(form: SourceForm, sources: readonly Source[]): Source | undefined {
  const address = plainAddress(form.url)
  if (form.existing !== '' || address === '') return undefined
  return sources.find((source) => plainAddress(source.url ?? '') === address)
}

const plainAddress = (url: string) =>
  url
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\/(www\.)?/, '')
    .replace(/[#?].*$/, '')
    .replace(/\/+$/, '')
