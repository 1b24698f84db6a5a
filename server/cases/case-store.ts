import type { Case } from '#domain/chronology/case.ts'
import type { CaseListing, CaseView } from '#domain/chronology/views.ts'
import type { Case as CaseRow } from '#prisma/generated/client.ts'
import type { Rows } from '#server/db/database.ts'
import { decodeCursor, encodeCursor } from '#server/http/cursor.ts'
import { Problem } from '#server/http/problem.ts'

const presentCase = (row: CaseRow): CaseView => ({
  id: row.id,
  title: row.title,
  summary: row.summary,
  language: row.language,
  jurisdiction: row.jurisdiction,
  lanes: JSON.parse(row.lanes),
  revision: row.revision,
})

const columns = ({ title, summary, language, jurisdiction, lanes }: Case) => ({
  title,
  summary,
  language,
  jurisdiction,
  lanes: JSON.stringify(lanes),
})

/** @throws {Problem} not-found */
export async function getCase(rows: Rows, id: string): Promise<CaseView> {
  const row = await rows.case.findUnique({ where: { id } })
  if (!row) throw new Problem('not-found', { detail: 'There is no case at this address.' })
  return presentCase(row)
}

export async function insertCase(rows: Rows, of: Case): Promise<void> {
  if (await rows.case.findUnique({ where: { id: of.id } })) {
    throw new Problem('already-exists', { detail: `There is a case “${of.id}” already.` })
  }
  await rows.case.create({ data: { id: of.id, ...columns(of), revision: 1 } })
}

export async function replaceCase(rows: Rows, of: Case, revision: number): Promise<void> {
  await rows.case.update({ where: { id: of.id }, data: { ...columns(of), revision } })
}

export async function caseIdsFrom(rows: Rows, start: string): Promise<Set<string>> {
  const found = await rows.case.findMany({
    where: { id: { startsWith: start } },
    select: { id: true },
  })
  return new Set(found.map((row) => row.id))
}

/** Cases by id, with what they hold. */
export async function pageOfCases(
  rows: Rows,
  cursor: string | null,
  take: number,
): Promise<{ items: CaseListing[]; next: string | null }> {
  const after = cursor === null ? '' : String(decodeCursor('cases', cursor, ['text'])[0])
  const found = await rows.case.findMany({
    where: { id: { gt: after } },
    orderBy: { id: 'asc' },
    take: take + 1,
  })
  const last = found[take - 1]
  return {
    items: await Promise.all(found.slice(0, take).map((row) => presentListing(rows, row))),
    next: found.length > take && last ? encodeCursor('cases', [last.id]) : null,
  }
}

async function presentListing(rows: Rows, row: CaseRow): Promise<CaseListing> {
  const where = { caseId: row.id, deleted: false }
  const last = await rows.ledgerEntry.findFirst({
    where: { caseId: row.id },
    orderBy: { seq: 'desc' },
  })
  return {
    ...presentCase(row),
    counts: {
      entries: await rows.entry.count({ where }),
      sources: await rows.source.count({ where }),
      contradictions: await rows.contradiction.count({ where }),
      questions: await rows.question.count({ where: { ...where, answeredBy: null } }),
    },
    changedAt: last?.recordedAt ?? '',
  }
}
