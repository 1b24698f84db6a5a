import type { CaseData } from '#client/case-data/case-data.ts'
import { subjectOf } from '#domain/chronology/records.ts'

/** The record a finding is about, in its own words. */
export function subjectTitle(finding: string, data: CaseData): string {
  const subject = subjectOf(finding)
  if (!subject) return finding
  const { kind, id } = subject
  const { records } = data
  switch (kind) {
    case 'commitments':
      return records.commitments.find((c) => c.id === id)?.what ?? id
    case 'questions':
      return records.questions.find((q) => q.id === id)?.text ?? id
    case 'contradictions':
      return records.contradictions.find((c) => c.id === id)?.about ?? id
    case 'entries':
      return data.textOf(id)?.title ?? id
  }
}
