import { useState } from 'react'
import type { CaseData } from '#client/case-data/case-data.ts'
import { useLanguage } from '#client/i18n/language.tsx'
import { Button } from '#client/ui/button.tsx'
import type { Finding } from '#domain/findings/finding.ts'
import { sayWhy } from '#domain/findings/words.ts'
import { EntryCite } from './entry-cite.tsx'
import { FindingActions } from './finding-actions.tsx'
import { FindingCites } from './finding-cites.tsx'
import { useWords } from './words.ts'

interface FindingsProps {
  findings: readonly Finding[]
  data: CaseData
}

/** What nobody has answered, numbered, with the entries it hangs on. */
export function UnansweredQuestions({ findings, data }: FindingsProps) {
  const words = useWords()
  const { shown, more } = useSome(findings)
  if (findings.length === 0) return null
  return (
    <section aria-labelledby="questions">
      <h2 id="questions" className="open-ends__head">
        {words.questions} <span>{findings.length}</span>
      </h2>
      <ol className="questions-open">
        {shown.map((finding, i) => (
          <li key={finding.id}>
            <span className="questions-open__number" aria-hidden="true">
              {i + 1}
            </span>
            <p lang={data.records.case.language}>{String(finding.why.params.text ?? '')}</p>
            <div className="questions-open__entries">
              {finding.cites.entries.map((id) => (
                <EntryCite key={id} data={data} id={id} />
              ))}
            </div>
            <FindingActions finding={finding} />
          </li>
        ))}
      </ol>
      {more}
    </section>
  )
}

/** Findings of one kind. */
export function FindingGroup({ findings, data, head }: FindingsProps & { head: string }) {
  const id = `findings-${findings[0]?.kind}`
  const { shown, more } = useSome(findings)
  if (findings.length === 0) return null
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="open-ends__head">
        {head} <span>{findings.length}</span>
      </h2>
      <ul className="findings">
        {shown.map((finding) => (
          <li key={finding.id}>
            <div>
              <Why finding={finding} data={data} />
              <FindingCites finding={finding} data={data} except={titledEntry(finding)} />
            </div>
            <FindingActions finding={finding} />
          </li>
        ))}
      </ul>
      {more}
    </section>
  )
}

/** Findings of a kind shown at once, and again as many each time they are asked for. */
const AT_ONCE = 50

/** The first findings, and a button for more of them. */
function useSome(findings: readonly Finding[]) {
  const words = useWords()
  const [most, setMost] = useState(AT_ONCE)
  const left = findings.length - most
  return {
    shown: findings.slice(0, most),
    more: left > 0 && (
      <Button className="open-ends__more" onClick={() => setMost(most + AT_ONCE)}>
        {words.showMore(Math.min(left, AT_ONCE), left)}
      </Button>
    ),
  }
}

/** The entry whose title stands in the sentence, which links to it. */
const titledEntry = ({ why, cites }: Finding) =>
  why.params.title === undefined ? undefined : cites.entries[0]

/** Why it is open; the title in the sentence is the link to its entry. */
export function Why({ finding, data }: { finding: Finding; data: CaseData }) {
  const sentence = sayWhy(finding, useLanguage().language)
  const id = titledEntry(finding)
  const title = String(finding.why.params.title ?? '')
  const at = id === undefined ? -1 : sentence.indexOf(title)
  if (id === undefined || at < 0) return <p className="findings__why">{sentence}</p>
  return (
    <p className="findings__why">
      {sentence.slice(0, at)}
      <EntryCite data={data} id={id} isInline />
      {sentence.slice(at + title.length)}
    </p>
  )
}
