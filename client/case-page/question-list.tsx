import type { CaseData } from '#client/case-data/case-data.ts'
import { useLanguage } from '#client/i18n/language.tsx'
import type { Question } from '#domain/chronology/records.ts'
import { EntryLink } from './entry-link.tsx'

interface QuestionListProps {
  questions: readonly Question[]
  data: CaseData
  contentLang: string
  onSelect: (id: string) => void
  /** The entry we are at, which needs no link. */
  at?: string
}

/** What nobody has answered, with the entries it hangs on. */
export function QuestionList({ questions, data, contentLang, onSelect, at }: QuestionListProps) {
  const words = useLanguage().messages.page.entry
  return (
    <ul className="questions">
      {questions.map(({ id, text, entries, answeredBy }) => {
        const answer = answeredBy === undefined ? null : data.textOf(answeredBy)
        const links = answer
          ? [answer]
          : entries.filter((entry) => entry !== at).flatMap((entry) => data.textOf(entry) ?? [])
        return (
          <li key={id}>
            <p lang={contentLang}>{text}</p>
            {links.map((entry) => (
              <p key={entry.id} className="questions__link">
                {answer && `${words.answeredIn} `}
                <EntryLink
                  id={entry.id}
                  title={entry.title}
                  lang={contentLang}
                  onSelect={onSelect}
                />
              </p>
            ))}
          </li>
        )
      })}
    </ul>
  )
}
