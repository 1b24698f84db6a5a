import { useLanguage } from '#client/i18n/language.tsx'
import { Button } from '#client/ui/button.tsx'
import type { Finding } from '#domain/findings/finding.ts'
import { sayWhy } from '#domain/findings/words.ts'
import { useOffers } from './offers.ts'
import { remedyOf, sayRemedy } from './settling.ts'
import { useWords } from './words.ts'

/** What can be done about a finding: settle it, or dismiss it. */
export function FindingActions({ finding }: { finding: Finding }) {
  const { language } = useLanguage()
  const words = useWords()
  const { isOpenToday, onRemedy, onDismiss } = useOffers()
  const remedy = remedyOf(finding)
  const about = <span className="hidden-text">{words.about(sayWhy(finding, language))}</span>
  if (!isOpenToday(finding.id)) return <p className="finding__gone">{words.goneToday}</p>
  return (
    <p className="finding__actions">
      {remedy && (
        <Button size="small" onClick={() => onRemedy(finding, remedy)}>
          {sayRemedy(finding, words, language)}
          {about}
        </Button>
      )}
      <Button size="small" variant="quiet" onClick={() => onDismiss(finding)}>
        {words.dismiss}
        {about}
      </Button>
    </p>
  )
}
