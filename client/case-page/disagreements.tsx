import type { RecordIndex } from '#client/case-data/record-index.ts'
import { useLanguage } from '#client/i18n/language.tsx'
import type { Entry } from '#domain/chronology/entry.ts'
import type { Contradiction, Position } from '#domain/chronology/records.ts'
import { sayEdtf } from '#domain/time/words.ts'

interface DisagreementsProps {
  entry: Entry
  index: RecordIndex
  contentLang: string
}

/** Where sources disagree about an entry: every position stays in view. */
export function Disagreements({ entry, index, contentLang }: DisagreementsProps) {
  const words = useLanguage().messages.page.entry
  const contradictions = index.contradictionsOf.get(entry.id) ?? []
  if (contradictions.length === 0) return null
  return (
    <section className="disagreements">
      <h3 className="entry__head">
        <i aria-hidden="true">≠</i> {words.disagree} <span>{contradictions.length}</span>
      </h3>
      {contradictions.map((contradiction) => (
        <Disagreement
          key={contradiction.id}
          contradiction={contradiction}
          index={index}
          contentLang={contentLang}
        />
      ))}
    </section>
  )
}

interface DisagreementProps {
  contradiction: Contradiction
  index: RecordIndex
  contentLang: string
}

function Disagreement({ contradiction, index, contentLang }: DisagreementProps) {
  const words = useLanguage().messages.page.entry
  const { about, positions, follows, reason, note } = contradiction
  return (
    <div className="disagreement">
      <h4 lang={contentLang}>{about}</h4>
      <ul>
        {positions.map((position, i) => (
          <li key={position.says}>
            <PositionLine position={position} index={index} contentLang={contentLang} />
            {i === follows && <em className="disagreement__followed"> {words.followed}</em>}
          </li>
        ))}
      </ul>
      {follows === undefined && <p>{words.notChosen}</p>}
      {reason && (
        <p>
          {words.because}: <span lang={contentLang}>{reason}</span>
        </p>
      )}
      {note && (
        <p className="disagreement__note" lang={contentLang}>
          {note}
        </p>
      )}
    </div>
  )
}

function PositionLine(props: { position: Position; index: RecordIndex; contentLang: string }) {
  const { position, index, contentLang } = props
  const { language } = useLanguage()
  const names = [...new Set(position.sources.map((id) => index.sources.get(id)?.publisher ?? id))]
  return (
    <>
      <b lang={contentLang}>{position.says}</b>
      {position.date && ` (${sayEdtf(position.date, language).short})`}
      {names.length > 0 && <span className="disagreement__sources">{` ${names.join(', ')}`}</span>}
    </>
  )
}
