import type { ReadingLanguage } from './languages.ts'
import { type ExpressionKind, readFragments } from './read-dates.ts'
import { readEventLines } from './read-events.ts'

/** An article as a scorer holds it: fragments in the order of the text. */
export interface ArticleToRead {
  id: string
  /** `YYYY-MM-DD` or `YYYY-MM`. */
  pub: string
  lang: ReadingLanguage
  fragments: readonly { id: string; text: string }[]
}

export interface DatePredictions {
  system: string
  predictions: {
    fragment: string
    start: number
    end: number
    edtf: string | null
    kind: ExpressionKind
  }[]
}

/** Reads the dates of articles, in the form a scorer takes. */
export function predictDates(articles: readonly ArticleToRead[]): DatePredictions {
  const predictions = articles.flatMap(({ pub, lang, fragments }) => {
    const texts = fragments.map(({ text }) => text)
    const read = readFragments(texts, { published: pub, language: lang })
    return fragments.flatMap(({ id }, i) =>
      (read[i] ?? []).map(({ start, end, edtf, kind }) => ({
        fragment: id,
        start,
        end,
        edtf,
        kind,
      })),
    )
  })
  return { system: 'kroniek', predictions }
}

/** An article of an event scorer: lines in the order of the text. */
export interface EventsToRead {
  article: string
  pub: string
  lang: ReadingLanguage
  lines: readonly string[]
}

export interface EventPredictions {
  system: string
  events: { article: string; edtf: string; title: string; fragment: string }[]
}

/** Reads the happenings of articles, in the form a scorer takes. */
export function predictEvents(articles: readonly EventsToRead[]): EventPredictions {
  const events = articles.flatMap(({ article, pub, lang, lines }) =>
    readEventLines(lines, { published: pub, language: lang }).map(({ edtf, title, quotes }) => {
      const fragment = quotes.map(({ text }) => text).join(' … ')
      return { article, edtf, title, fragment }
    }),
  )
  return { system: 'kroniek', events }
}
