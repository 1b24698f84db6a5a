import { describe, expect, it } from 'vitest'
import { Refusal, Unreachable } from '#client/api/http.ts'
import { blankForm, withRule } from '#client/clock-dialog/clock-form.ts'
import {
  type Api,
  ChangedMeanwhile,
  changeCommitment,
  fieldsOf,
  makeCommitment,
} from '#client/clock-dialog/save-clock.ts'
import type { Commitment } from '#domain/chronology/records.ts'
import { problemType } from '#domain/problem.ts'

const form = withRule(blankForm('told', 'NL'), 'gdpr-33-1-72h', 'en')
const clock = { rule: 'gdpr-33-1-72h', starts: [{ entry: 'told' }], follows: 0 }
const fields = fieldsOf(form, clock)
const refused = (code: 'already-exists' | 'not-found') =>
  new Refusal({ type: problemType(code), title: code, status: 409 })

/** A server with these commitments; the first answers to what is made get lost as often as asked. */
function serverWith(kept: Map<string, Commitment>, lostAnswers = 0) {
  let lost = lostAnswers
  const changes: object[] = []
  const api = {
    createRecord: async (_case: string, _kind: string, draft: Commitment) => {
      if (kept.has(draft.id)) throw refused('already-exists')
      kept.set(draft.id, draft)
      if (lost-- > 0) throw new Unreachable()
      return { ...draft, revision: 1 }
    },
    getRecord: async (_case: string, _kind: string, id: string) => {
      const record = kept.get(id)
      if (!record) throw refused('not-found')
      return { ...record, revision: 1 }
    },
    changeRecord: async (...[, , , , patch]: [string, string, string, number, object]) => {
      changes.push(patch)
      return {}
    },
  } as unknown as Api
  return { api, changes }
}

describe('a clock is kept as a commitment', () => {
  it('a duty that its entry starts, under an id made of what is owed', async () => {
    const kept = new Map<string, Commitment>()
    const { api } = serverWith(kept)
    const made = {
      fields,
      from: 'told',
      ids: ['notify-the-breach-to-the-authority'],
      earlier: null,
    }
    const id = await makeCommitment(api, 'c', made, () => {})
    expect(id).toBe('notify-the-breach-to-the-authority-2')
    expect(kept.get(id)).toMatchObject({
      basis: 'duty',
      from: 'told',
      clock,
      visibility: 'internal',
    })
  })

  it('once, also when the first answer got lost', async () => {
    const kept = new Map<string, Commitment>()
    const { api } = serverWith(kept, 1)
    let tried: string | null = null
    const attempt = () =>
      makeCommitment(api, 'c', { fields, from: 'told', ids: [], earlier: tried }, (id) => {
        tried = id
      })
    await expect(attempt()).rejects.toThrow()
    await attempt()
    expect([...kept.keys()]).toEqual(['notify-the-breach-to-the-authority'])
  })

  it('a change is not written over what somebody else made of it, and takes a stated date out', async () => {
    const commitment = {
      ...fields,
      id: 'one',
      basis: 'duty',
      from: 'told',
      due: '2020-07-20',
    } as Commitment
    const { api, changes } = serverWith(new Map([['one', commitment]]))
    await changeCommitment(api, 'c', commitment, fields)
    expect(changes).toEqual([{ ...fields, due: null }])
    const other = { ...commitment, what: 'What it was before' }
    await expect(changeCommitment(api, 'c', other, fields)).rejects.toSatisfy(
      (error) => error instanceof ChangedMeanwhile && error.there.what === commitment.what,
    )
  })
})
