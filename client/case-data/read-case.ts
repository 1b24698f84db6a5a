import { getRecord } from '#client/api/cases.ts'
import * as api from '#client/api/timeline.ts'
import type { CaseData } from './case-data.ts'
import { WholeCase } from './whole-case.ts'
import { WindowedCase } from './windowed-case.ts'

/** A case as it was read, and with what it is read again. */
export interface ReadCase {
  data: CaseData
  answer: api.FrameAnswer
}

/**
 * Reads a case: whole as one document, or its geometry when it is large.
 *
 * @param known what was read before: only what changed since is asked for
 * @param onBehind told when the case turns out to have moved on
 */
export async function readCase(
  caseId: string,
  known: ReadCase | undefined,
  onBehind: () => void,
): Promise<ReadCase> {
  const answer = await api.getFrame(caseId, known?.answer)
  if (known && answer === known.answer && answer.frame.at === known.data.at) return known
  const { frame } = answer
  if (frame.document.entries.length === frame.entries) {
    return { data: new WholeCase(frame), answer }
  }
  const before = known?.data instanceof WindowedCase ? known.data : null
  const data = before && (await readChanges(caseId, before, frame))
  if (data) return { data, answer }
  const arrays = await api.getColumns(caseId)
  return {
    data: new WindowedCase({ frame, arrays, api: { ...api, getRecord }, onBehind }),
    answer,
  }
}

/** The case after what changed; null when that is too much to tell. */
async function readChanges(
  caseId: string,
  before: WindowedCase,
  frame: api.FrameAnswer['frame'],
): Promise<WindowedCase | null> {
  try {
    const changes = await api.getChanges(caseId, before.at)
    return changes.at === before.at ? before : before.after(changes, frame)
  } catch (error) {
    if (api.isBehind(error)) return null
    throw error
  }
}
