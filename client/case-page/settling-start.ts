import type { CaseData } from '#client/case-data/case-data.ts'
import type { EntryStart } from '#client/entry-editor/entry-start.ts'
import type { Language } from '#client/i18n/catalogues.ts'
import { subjectTitle } from '#client/open-ends/subject-title.ts'
import type { Finding } from '#domain/findings/finding.ts'
import { sayFollowUp } from '#domain/findings/words.ts'

/** What the entry that settles a finding has filled in; null where no entry does. */
export function startOf(finding: Finding, data: CaseData, language: Language): EntryStart | null {
  const { followUp } = finding
  if (!followUp) return null
  const { kind, relation = null, provisions, settles } = followUp
  return {
    name: finding.id,
    title: sayFollowUp(finding, language) ?? '',
    kind,
    relation,
    provisions,
    settles: settles ? { ...settles, what: subjectTitle(finding.id, data) } : null,
  }
}
