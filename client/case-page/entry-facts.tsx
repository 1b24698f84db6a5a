import type { CaseData } from '#client/case-data/case-data.ts'
import { useLanguage } from '#client/i18n/language.tsx'
import type { Entry } from '#domain/chronology/entry.ts'
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
