import { useState } from 'react'
import type { CaseData } from '#client/case-data/case-data.ts'
import { useLanguage } from '#client/i18n/language.tsx'
import type { Finding } from '#domain/findings/finding.ts'
import { sayProvision } from '#domain/findings/words.ts'
import { sayAxisEdtf } from '#domain/time/axis-words.ts'
import { EntryCite } from './entry-cite.tsx'
import { useWords } from './words.ts'

/** Sources told at once; the others on request. */
const MOST_SOURCES = 3

interface FindingCitesProps {
  finding: Finding
  data: CaseData
  /** An entry that the sentence links to already. */
  except?: string | undefined
}

/** What a finding rests on: entries, sources with where they are, provisions. */
export function FindingCites({ finding, data, except }: FindingCitesProps) {
  const { language } = useLanguage()
  const words = useWords()
  const [isWhole, setWhole] = useState(false)
  const { entries, sources, provisions } = finding.cites
  const most = sources.length === MOST_SOURCES + 1 ? sources.length : MOST_SOURCES
  const shown = isWhole ? sources : sources.slice(0, most)
  const left = sources.length - shown.length
  const others = entries.filter((id) => id !== except)
  if (others.length + sources.length + provisions.length === 0) return null
  return (
    <ul className="cites">
      {others.map((id) => (
        <li key={id}>
          <EntryCite data={data} id={id} />
        </li>
      ))}
      {provisions.map((provision) => (
        <li key={`${provision.act} ${provision.article}`}>
          <Elsewhere href={provision.url}>{sayProvision(provision, language)}</Elsewhere>
        </li>
      ))}
      {shown.map((id) => (
        <li key={id}>
          <SourceCite data={data} id={id} />
        </li>
      ))}
      {left > 0 && (
        <li>
          <button type="button" className="link-button" onClick={() => setWhole(true)}>
            {words.otherSources(left)}
          </button>
        </li>
      )}
    </ul>
  )
}

/** A source by who published it and when, and the host it is on. */
export function SourceCite({ data, id }: { data: CaseData; id: string }) {
  const { language } = useLanguage()
  const source = data.index.sources.get(id)
  const published = source?.published && sayAxisEdtf(source.published, language)
  if (!source?.url)
    return (
      <span className="cites__source">
        {source?.publisher ?? id}
        {published && <span className="cites__host"> {published}</span>}
      </span>
    )
  const host = URL.canParse(source.url) ? new URL(source.url).host.replace(/^www\./, '') : ''
  return (
    <Elsewhere href={source.url} title={source.title}>
      {source.publisher}
      <span className="cites__host"> {[host, published].filter(Boolean).join(', ')}</span>
    </Elsewhere>
  )
}

interface ElsewhereProps {
  href: string
  title?: string
  children: React.ReactNode
}

function Elsewhere({ href, title, children }: ElsewhereProps) {
  const words = useWords()
  return (
    <a href={href} target="_blank" rel="noreferrer" title={title}>
      {children}
      <span className="hidden-text">{` (${title ? `${title}; ` : ''}${words.newTab})`}</span>
    </a>
  )
}
