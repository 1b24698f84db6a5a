import type { CaseData } from '#client/case-data/case-data.ts'
import { useClockWords } from '#client/i18n/clock-words.ts'
import { useLanguage } from '#client/i18n/language.tsx'
import type { Entry } from '#domain/chronology/entry.ts'
import { sayEdtf } from '#domain/time/words.ts'
import { lawThen, nameOfAct } from './law-then.ts'
import { QuestionList } from './question-list.tsx'

interface EntryFactsProps {
  entry: Entry
  data: CaseData
  contentLang: string
  onSelect: (id: string) => void
}

/** Provisions, people affected, categories of data, open questions. */
export function EntryFacts({ entry, data, contentLang, onSelect }: EntryFactsProps) {
  const words = useLanguage().messages.page.entry
  const { provisions, affected, dataCategories = [] } = entry
  const questions = data.index.questionsOf.get(entry.id) ?? []
  return (
    <>
      {provisions.length > 0 && (
        <section>
          <h3 className="entry__head">{words.provisions}</h3>
          <ul className="facts">
            {provisions.map(({ act, article, basis, reason }) => (
              <li key={`${act} ${article}`}>
                <b>{[act, article && words.article(article)].filter(Boolean).join(' ')}</b>{' '}
                <span className="facts__note">{words.stances[basis]}</span>
                {reason && <p lang={contentLang}>{reason}</p>}
              </li>
            ))}
          </ul>
        </section>
      )}
      <LawThen entry={entry} jurisdiction={data.records.case.jurisdiction} />
      {affected && (
        <section>
          <h3 className="entry__head">{words.affected}</h3>
          <p className="facts" lang={contentLang}>
            <b>{affected.estimate}</b>{' '}
            {affected.qualifier && <span className="facts__note">{affected.qualifier}</span>}
          </p>
        </section>
      )}
      {dataCategories.length > 0 && (
        <section>
          <h3 className="entry__head">{words.dataCategories}</h3>
          <p className="facts" lang={contentLang}>
            {dataCategories.join(', ')}
          </p>
        </section>
      )}
      {questions.length > 0 && (
        <section>
          <h3 className="entry__head">{words.questions}</h3>
          <QuestionList
            questions={questions}
            data={data}
            contentLang={contentLang}
            onSelect={onSelect}
            at={entry.id}
          />
        </section>
      )}
    </>
  )
}

/** The acts that applied on the date of an entry; where it spans a change, until and from when. */
function LawThen({ entry, jurisdiction }: { entry: Entry; jurisdiction: string }) {
  const { language, messages } = useLanguage()
  const words = useClockWords()
  const all = lawThen(entry.date, jurisdiction)
  if (all.length === 0) return null
  const say = (day: string) => sayEdtf(day, language).short
  return (
    <section>
      <h3 className="entry__head">{words.lawThen}</h3>
      <p className="facts">
        {all.map(({ act, from, until }, i) => {
          const name = nameOfAct(act, language)
          const said = until
            ? words.actUntil(name, say(until))
            : from
              ? words.actFrom(name, say(from))
              : name
          return (
            <span key={act.id}>
              {i > 0 && ', '}
              <a href={act.url} target="_blank" rel="noreferrer" title={act.citation}>
                {said}
                <span className="hidden-text">{` (${messages.page.entry.newTab})`}</span>
              </a>
            </span>
          )
        })}
      </p>
    </section>
  )
}
