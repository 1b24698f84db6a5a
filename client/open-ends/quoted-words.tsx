import type { CaseData } from '#client/case-data/case-data.ts'
import { boundsOfText } from '#domain/chronology/order.ts'
import type { EpochDay } from '#domain/time/epoch-day.ts'
import { SourceCite } from './finding-cites.tsx'

interface QuotedWordsProps {
  data: CaseData
  /** Id of an entry. */
  id: string
  on: EpochDay
}

/** The first words that an entry quotes from a source out on the day looked at. */
export function QuotedWords({ data, id, on }: QuotedWordsProps) {
  const quoted = data.entryOf(id)?.entry.citations.find(({ quote, source }) => {
    const published = data.index.sources.get(source)?.published
    const isOut = published === undefined || boundsOfText(published).start.earliest <= on
    return quote !== undefined && isOut
  })
  if (!quoted) return null
  return (
    <figure className="quoted">
      <blockquote lang={quoted.lang}>
        <mark>{quoted.quote}</mark>
      </blockquote>
      <figcaption>
        <SourceCite data={data} id={quoted.source} />
      </figcaption>
    </figure>
  )
}
