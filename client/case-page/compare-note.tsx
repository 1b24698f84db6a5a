import { useLanguage } from '#client/i18n/language.tsx'
import { Button } from '#client/ui/button.tsx'
import { Failure } from '#client/ui/failure.tsx'
import { LiveRegion } from '#client/ui/live-region.tsx'
import { regimesOf } from '#domain/law/regimes.ts'
import type { Comparison } from './use-comparison.ts'

interface CompareNoteProps {
  comparison: Comparison
  /** Country whose law is drawn. */
  jurisdiction: string
  onStop: () => void
}

/** With what this case is compared and what that leaves as it is; or why it is not. */
export function CompareNote({ comparison, jurisdiction, onStop }: CompareNoteProps) {
  const { language, messages } = useLanguage()
  const { compare } = messages
  if (comparison.state === 'none' || comparison.state === 'loading') return null
  if (comparison.state === 'failed') {
    return <Failure error={comparison.error} onRetry={comparison.retry} />
  }
  if (comparison.state === 'own' || comparison.state === 'unknown') {
    const why = comparison.state === 'own' ? compare.own : compare.unknown(comparison.id)
    return (
      <div className="compare-note" role="status">
        <span>{why}</span>
        <Button size="small" onClick={onStop}>
          {compare.stopShort}
        </Button>
      </div>
    )
  }
  const { data } = comparison.compared
  const about = data.records.case
  const failure = data.failure()
  const country = (code: string) => new Intl.DisplayNames(language, { type: 'region' }).of(code)
  const isOtherLaw = about.jurisdiction !== jurisdiction && regimesOf(jurisdiction).length > 0
  return (
    <div className="compare-note">
      <button
        type="button"
        className="chip"
        aria-label={compare.stop(about.title)}
        onClick={onStop}
      >
        {compare.with(about.title)} <span aria-hidden="true">×</span>
      </button>
      <span>
        {compare.hint}
        {isOtherLaw &&
          ` ${compare.law(country(jurisdiction) ?? jurisdiction, country(about.jurisdiction) ?? about.jurisdiction)}`}
      </span>
      {failure && <Failure error={failure} onRetry={() => data.retry()} />}
      <LiveRegion text={compare.with(about.title)} />
    </div>
  )
}
