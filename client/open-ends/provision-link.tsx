import { useClockWords } from '#client/i18n/clock-words.ts'
import { useLanguage } from '#client/i18n/language.tsx'
import type { Provision } from '#domain/clocks/counting-law.ts'
import { sayProvision } from '#domain/clocks/words.ts'

/** A link to where something is laid down: “Reg. 1182/71 art. 3(4)”. */
export function ProvisionLink({ provision }: { provision: Provision }) {
  const { language } = useLanguage()
  const { newTab } = useClockWords()
  const said = sayProvision(provision, language)
  if (provision.url === '') return <span className="provision">{said}</span>
  return (
    <a className="provision" href={provision.url} target="_blank" rel="noreferrer">
      {said}
      <span className="hidden-text">{` (${newTab})`}</span>
    </a>
  )
}
