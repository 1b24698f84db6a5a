import { getRecord } from '#client/api/cases.ts'
import { getPositions, isBehind } from '#client/api/timeline.ts'
import * as api from '#client/api/windowed.ts'
import type { Frame } from '#domain/chronology/timeline-views.ts'
import type { CaseData } from './case-data.ts'
import { WindowedCase } from './windowed-case.ts'

interface Reading {
  caseId: string
  known: CaseData | undefined
  frame: Frame
  onBehind: () => void
}

/** The geometry of a large case: what changed since it was known, else all of it. */
export async function readWindowed(reading: Reading): Promise<WindowedCase> {
  const { caseId, known, frame, onBehind } = reading
  const changed = known instanceof WindowedCase && (await readChanges(caseId, known, frame))
  if (changed) return changed
  const arrays = await api.getColumns(caseId)
  return new WindowedCase({ frame, arrays, api: { ...api, getPositions, getRecord }, onBehind })
}

/** The case after what changed; null when that is too much to tell. */
async function readChanges(
  caseId: string,
  before: WindowedCase,
  frame: Frame,
): Promise<WindowedCase | null> {
  try {
    const changes = await api.getChanges(caseId, before.at)
    return before.after(changes, frame)
  } catch (error) {
    if (isBehind(error)) return null
    throw error
  }
}
