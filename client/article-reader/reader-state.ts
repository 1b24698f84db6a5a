import type { Language } from '#client/i18n/catalogues.ts'
import { findDateline } from '#domain/reading/dateline.ts'
import { guessLanguage } from '#domain/reading/guess-language.ts'
import type { ReadingLanguage } from '#domain/reading/languages.ts'
import { typedDate } from '#domain/time/plain-date.ts'
import type { GivenArticle } from './given-article.ts'
import {
  type Decided,
  type Decision,
  type ProposalEdit,
  type Proposed,
  undecided,
} from './proposal.ts'
import { blankSource, type SourceForm } from './source-form.ts'

export interface ReaderState {
  phase: 'giving' | 'reviewing'
  article: GivenArticle
  /** Name of the file it came from. */
  fileName: string | null
  source: SourceForm
  /** What the text or its file proposed; a field that still says this may be proposed anew. */
  proposed: Partial<SourceForm>
  publishedFrom: 'dateline' | 'file' | null
  decided: Decided
  /** Proposals a person made of sentences. */
  chosen: readonly Proposed[]
}

export const blankReader: ReaderState = {
  phase: 'giving',
  article: { text: '' },
  fileName: null,
  source: blankSource,
  proposed: { lang: 'nl' },
  publishedFrom: null,
  decided: {},
  chosen: [],
}

export type ReaderAction =
  | { type: 'given'; article: GivenArticle; fileName: string | null; language: Language }
  | { type: 'source'; patch: Partial<SourceForm> }
  | { type: 'read' }
  | { type: 'back' }
  | { type: 'restart' }
  | { type: 'restored'; state: ReaderState }
  | { type: 'decided'; key: string; decision: Decision | null }
  | { type: 'edited'; key: string; edit: ProposalEdit }
  | { type: 'chose'; proposal: Proposed }

export function reduceReader(state: ReaderState, action: ReaderAction): ReaderState {
  switch (action.type) {
    case 'given':
      return given(state, action)
    case 'source': {
      const isDated = action.patch.published !== undefined
      const source = { ...state.source, ...action.patch }
      return { ...state, source, publishedFrom: isDated ? null : state.publishedFrom }
    }
    case 'read':
      return { ...state, phase: 'reviewing' }
    case 'back':
      return { ...state, phase: 'giving' }
    case 'restart':
      return blankReader
    case 'restored':
      return action.state
    case 'decided':
      return withDecided(state, action.key, { decision: action.decision })
    case 'edited':
      return withDecided(state, action.key, { edit: action.edit })
    case 'chose':
      return { ...state, chosen: [...state.chosen, action.proposal] }
  }
}

function withDecided(state: ReaderState, key: string, patch: object): ReaderState {
  const before = state.decided[key] ?? undecided
  return { ...state, decided: { ...state.decided, [key]: { ...before, ...patch } } }
}

/** A new text: its proposals fill the fields that nobody typed in; decisions on another text go. */
function given(
  state: ReaderState,
  { article, fileName, language }: Extract<ReaderAction, { type: 'given' }>,
): ReaderState {
  const isOther = article.text !== state.article.text
  const lang = languageOf(article)
  const dateline = findDateline(article.text, lang ?? state.source.lang)
  const published = dateline?.edtf ?? article.published
  const proposed: Partial<SourceForm> = {
    ...(lang && { lang }),
    ...(published && { published: typedDate(published, language) }),
    ...(article.title && { title: article.title.slice(0, 500) }),
    ...(article.publisher && { publisher: article.publisher.slice(0, 200) }),
    ...(article.url && { url: article.url }),
  }
  const source = withProposed(state, proposed)
  const isProposed = source.published !== '' && source.published === proposed.published
  return {
    ...state,
    article,
    fileName,
    source,
    proposed: { ...state.proposed, ...proposed },
    publishedFrom: isProposed ? (dateline ? 'dateline' : 'file') : state.publishedFrom,
    ...(isOther && { decided: {}, chosen: [] }),
  }
}

function withProposed({ source, proposed: before }: ReaderState, now: Partial<SourceForm>) {
  if (source.existing !== '') return source
  const open = Object.entries(now).filter(([name]) => {
    const field = name as keyof SourceForm
    return source[field] === '' || source[field] === before[field]
  })
  return { ...source, ...Object.fromEntries(open) }
}

function languageOf({ lang, text }: GivenArticle): ReadingLanguage | null {
  const said = lang?.toLowerCase().slice(0, 2)
  return guessLanguage(text) ?? (said === 'nl' || said === 'en' ? said : null)
}
