import { changeRecord, createRecord, getRecord } from '#client/api/cases.ts'
import { Refusal } from '#client/api/http.ts'
import {
  type Commitment,
  type CommitmentClock,
  CommitmentDraft,
} from '#domain/chronology/records.ts'
import { freeId, slugOf } from '#domain/chronology/slug.ts'
import { canonicalJson } from '#domain/ledger/canonical.ts'
import { type ProblemCode, problemType } from '#domain/problem.ts'
import type { ClockForm } from './clock-form.ts'

export interface Api {
  createRecord: typeof createRecord
  changeRecord: typeof changeRecord
  getRecord: typeof getRecord
}

export const api: Api = { createRecord, changeRecord, getRecord }

/** How many ids that turn out to be used are passed over. */
const MOST_TRIES = 50

/** Somebody changed the commitment since it was read; `there` is what it is now. */
export class ChangedMeanwhile extends Error {
  readonly there: Commitment

  constructor(there: Commitment) {
    super('The commitment was changed meanwhile')
    this.there = there
  }
}

/** The fields of the commitment that a form makes. */
export const fieldsOf = (form: ClockForm, clock: CommitmentClock) => ({
  what: form.what.trim(),
  by: [...form.by],
  to: [...form.to],
  clock,
  visibility: form.visibility,
})

type Fields = ReturnType<typeof fieldsOf>

/**
 * Makes the commitment under an id we choose. When an answer got lost on the way, the next attempt finds its own
 * record under that id and makes no double.
 *
 * @param ids     those the case uses for commitments
 * @param earlier id of an attempt that may have arrived; null for none
 * @param tell    told the id before anything is sent
 */
export async function makeCommitment(
  { createRecord, changeRecord, getRecord }: Api,
  caseId: string,
  made: { fields: Fields; from: string; ids: Iterable<string>; earlier: string | null },
  tell: (id: string) => void,
): Promise<string> {
  const { fields, from, earlier } = made
  const draft = CommitmentDraft.parse({ ...fields, basis: 'duty', from })
  if (earlier !== null) {
    const there = await findRecord(getRecord, caseId, earlier)
    if (there && there.from === from && there.basis === 'duty') {
      await changeRecord(caseId, 'commitments', earlier, there.revision, fields)
      return earlier
    }
  }
  const used = new Set(made.ids)
  for (let tries = 1; ; tries++) {
    const id = freeId(slugOf(fields.what), used)
    tell(id)
    try {
      await createRecord(caseId, 'commitments', { ...draft, id })
      return id
    } catch (error) {
      if (!isRefusedAs(error, 'already-exists') || tries === MOST_TRIES) throw error
      used.add(id)
    }
  }
}

/**
 * Changes a commitment, unless it is not what it was when the dialog opened. A stated due date gives way to the
 * clock.
 *
 * @throws {ChangedMeanwhile}
 */
export async function changeCommitment(
  { changeRecord, getRecord }: Api,
  caseId: string,
  commitment: Commitment,
  fields: Fields,
): Promise<void> {
  const { revision, ...there } = await getRecord(caseId, 'commitments', commitment.id)
  if (canonicalJson(there) !== canonicalJson(commitment)) throw new ChangedMeanwhile(there)
  const dropped = commitment.due === undefined ? {} : { due: null }
  await changeRecord(caseId, 'commitments', commitment.id, revision, { ...fields, ...dropped })
}

async function findRecord(getRecord: Api['getRecord'], caseId: string, id: string) {
  try {
    return await getRecord(caseId, 'commitments', id)
  } catch (error) {
    if (isRefusedAs(error, 'not-found')) return null
    throw error
  }
}

const isRefusedAs = (error: unknown, code: ProblemCode): boolean =>
  error instanceof Refusal && error.problem.type === problemType(code)
