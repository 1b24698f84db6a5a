import { type FrameAnswer, getFrame } from '#client/api/timeline.ts'
import type { CaseData } from './case-data.ts'
import { WholeCase } from './whole-case.ts'

/** A case as it was read, and with what it is read again. */
export interface ReadCase {
  data: CaseData
  answer: FrameAnswer
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
  const answer = await getFrame(caseId, known?.answer)
  const { frame } = answer
  if (known && answer === known.answer && frame.at === known.data.at) return known
  if (frame.document.entries.length === frame.entries) {
    return { data: new WholeCase(frame), answer }
  }
  const { readWindowed } = await import('./read-windowed.ts')
  const data = await readWindowed({ caseId, known: known?.data, frame, onBehind })
  // The columns say which lane, the frame what it is called: both are of one head.
  return data.at === frame.at ? { data, answer } : readCase(caseId, { data, answer }, onBehind)
}
