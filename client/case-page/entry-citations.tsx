import type { RecordIndex } from '#client/case-data/record-index.ts'
import { useLanguage } from '#client/i18n/language.tsx'
import type { Citation, Entry, Locator } from '#domain/chronology/entry.ts'
import { boundsOfText } from '#domain/chronology/order.ts'
import type { Source } from '#domain/chronology/records.ts'
import { relate } from '#domain/time/order.ts'
import { sayEdtf } from '#domain/time/words.ts'

interface EntryCitationsProps {
  entry: Entry
  index: RecordIndex
  contentLang: string
}

/** Who says so: the verbatim words, what they amount to, and where they stand. */
export function EntryCitations({ entry, index, contentLang }: EntryCitationsProps) {
  const { page } = useLanguage().messages
  const { sources, origins } = index.backing(entry)
  return (
    <section className="entry__citations">
      <h3 className="entry__head">
        {page.entry.citations} {sources > 0 && <span>{page.entry.backing(sources, origins)}</span>}
      </h3>
      {entry.citations.length === 0 && <p className="entry__none">{page.entry.noCitations}</p>}
      <ol>
        {entry.citations.map((citation, i) => (
          <li
            // biome-ignore lint/suspicious/noArrayIndexKey: a citation is named by its place
            key={i}
            className="citation"
          >
            <span className="citation__number">{i + 1}</span>
            <div>
              <CitedWords citation={citation} contentLang={contentLang} />
              <CitedSource citation={citation} followed={entry.date} index={index} />
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}

function CitedWords({ citation, contentLang }: { citation: Citation; contentLang: string }) {
  return (
    <>
      {citation.quote && (
        <blockquote lang={citation.lang}>
          <mark>{citation.quote}</mark>
        </blockquote>
      )}
      {citation.claim && (
        <p className="citation__claim" lang={contentLang}>
          {citation.claim}
        </p>
      )}
    </>
  )
}

interface CitedSourceProps {
  citation: Citation
  /** The date of the entry. */
  followed: string
  index: RecordIndex
}

function CitedSource({ citation, followed, index }: CitedSourceProps) {
  const { language, messages } = useLanguage()
  const words = messages.page.entry
  const source = index.sources.get(citation.source)
  const origin = index.sources.get(source?.origin ?? '')
  const published = source?.published ? sayEdtf(source.published, language).short : words.undated
  const where = [published, ...placesOf(citation.locator, words)]
  return (
    <p className="citation__source">
      <b>{source?.publisher ?? citation.source}</b>, {where.join(', ')}
      {source?.url && <SourceLink source={source} url={source.url} />}
      {origin && <i>{words.repeats(origin.publisher)}</i>}
      {citation.stance === 'disputes' && (
        <span className="differs">
          <span aria-hidden="true">≠</span> {words.saysOtherwise}
          {citation.date && `: ${sayEdtf(citation.date, language).long}`}
        </span>
      )}
      {citation.stance === 'supports' && citation.date && (
        <SourceDate date={citation.date} followed={followed} />
      )}
    </p>
  )
}

/** The date a supporting source gives: the same, less or more exact, or another one. */
function SourceDate({ date, followed }: { date: string; followed: string }) {
  const { language, messages } = useLanguage()
  const { long } = sayEdtf(date, language)
  if (relate(boundsOfText(date), boundsOfText(followed)) === 'overlapping') {
    return <span className="citation__date">{messages.page.entry.stated(long)}</span>
  }
  return (
    <span className="differs">
      <span aria-hidden="true">≠</span> {long}
    </span>
  )
}

function SourceLink({ source, url }: { source: Source; url: string }) {
  const words = useLanguage().messages.page.entry
  return (
    <a href={url} target="_blank" rel="noreferrer" title={source.title}>
      {words.openSource}
      <span className="hidden-text">
        {` (${source.publisher}: ${source.title}; ${words.newTab})`}
      </span>
    </a>
  )
}

interface PlaceWords {
  paragraph: (n: number) => string
  page: (n: number) => string
}

function placesOf(locator: Locator | undefined, words: PlaceWords): string[] {
  if (!locator) return []
  return [
    locator.section ?? '',
    locator.page === undefined ? '' : words.page(locator.page),
    locator.paragraph === undefined ? '' : words.paragraph(locator.paragraph),
  ].filter(Boolean)
}
