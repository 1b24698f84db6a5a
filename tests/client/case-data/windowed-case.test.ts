import { beforeEach, describe, expect, it } from 'vitest'
import { Refusal } from '#client/api/http.ts'
import { type WindowedApi, WindowedCase } from '#client/case-data/windowed-case.ts'
import { problemType } from '#domain/problem.ts'
import { textsOfDocument, timelineOfDocument } from '../../support/timeline.ts'
import { seed, seedCase } from '../case-page/seed.ts'

const AT = 7
const texts = textsOfDocument(seed)
const positions = texts.map((_, position) => position)
const placeOf = (id: string) => seedCase.columns.positionOf(id) ?? null
const stale = new Refusal({
  type: problemType('stale-timeline'),
  title: 'The case has moved on',
  status: 409,
})

describe('a case that is read as it is looked at', () => {
  let asked: string[]
  let behind: number
  let isStale: boolean
  let data: WindowedCase

  const answer = async <T>(what: string, value: T): Promise<T> => {
    asked.push(what)
    if (isStale) throw stale
    return value
  }
  const api: WindowedApi = {
    getTexts: (_, { at, positions: wanted }) =>
      answer(
        `texts ${at} ${wanted.length}`,
        wanted.flatMap((i) => texts[i] ?? []),
      ),
    getTextsNow: (_, { at, positions: wanted }) => {
      asked.push(`now ${at} ${wanted.length}`)
      return wanted.flatMap((i) => texts[i] ?? [])
    },
    getPosition: (_, at, id) => answer(`position ${at} ${id}`, placeOf(id)),
    getReports: (_, at) => answer(`reports ${at}`, seedCase.firstReports()),
    getRelated: (_, id) => {
      const full = seedCase.entryOf(id)
      const { relationsBack = [], dependents = [] } = full ?? {}
      return answer(`related ${id}`, { relationsBack, dependents, texts: [] })
    },
    getRecord: (async (_: string, __: string, id: string) => {
      const entry = seed.entries.find((one) => one.id === id)
      return answer(`entry ${id}`, { ...entry, revision: 1 })
    }) as unknown as WindowedApi['getRecord'],
    getPositions: (_, { at, asked: of }) =>
      answer(
        `positions ${at} ${of}`,
        Uint8Array.from(texts, ({ title }) => (title.includes('NRC') ? 1 : 0)),
      ),
  }

  beforeEach(() => {
    asked = []
    behind = 0
    isStale = false
    data = new WindowedCase({
      frame: {
        at: AT,
        entries: seed.entries.length,
        document: { ...seed, entries: [] },
        provisions: [],
      },
      arrays: timelineOfDocument(seed, AT),
      api,
      onBehind: () => {
        behind += 1
      },
    })
  })

  it('stands where the same case stands that is here whole', () => {
    for (const column of ['from', 'startLatest', 'endEarliest', 'until', 'kind', 'lane'] as const)
      expect([...data.columns[column]]).toEqual([...seedCase.columns[column]])
    expect(asked).toEqual([])
  })

  it('asks once for what is looked at, and for what lies around it', async () => {
    expect(data.textAt(3)).toBeUndefined()
    expect(data.textAt(4)).toBeUndefined()
    expect(await data.settled()).toBe(true)
    expect([data.textAt(3), data.textAt(4), data.textAt(20)]).toEqual([
      texts[3],
      texts[4],
      texts[20],
    ])
    expect(asked).toEqual([`texts ${AT} 25`])
    expect(data.positionOf(texts[20]?.id ?? '')).toBe(20)
    expect(data.textAt(-1)).toBeUndefined()
    expect(data.textAt(texts.length)).toBeUndefined()
  })

  it('has an entry with those it names, when it was first reported, and who is found', async () => {
    const ask = () => [data.entryOf('a7-suspension'), data.firstReports(), data.find('NRC', 2)]
    expect(ask()).toEqual([undefined, undefined, undefined])
    await data.settled()
    const [full, reports, found] = ask()
    expect(full).toEqual(seedCase.entryOf('a7-suspension'))
    expect(reports).toEqual(seedCase.firstReports())
    expect(found).toEqual(texts.filter(({ title }) => title.includes('NRC')).slice(0, 2))
    expect(data.entryOf('never-was')).toBeUndefined()
  })

  it('gives paper what it can have at once', () => {
    data.textsNow(positions)
    expect(positions.map((position) => data.textAt(position))).toEqual(texts)
    expect(asked).toEqual([`now ${AT} ${texts.length}`])
  })

  it('says when the case has moved on, and that is no failure of its own', async () => {
    isStale = true
    data.textAt(0)
    await data.settled()
    expect(behind).toBe(1)
    expect(data.failure()).toBeNull()
  })

  it('after a change keeps what it knew at its new place', async () => {
    data.textsNow(positions)
    data.firstReports()
    await data.settled()
    const gone = texts[2]
    const moved = texts[5]
    if (!gone || !moved) throw new Error('The seed has more entries')
    const last = texts.length - 2
    const next = data.after(
      {
        at: AT + 1,
        changes: [
          { id: gone.id, was: 2, now: null },
          {
            id: moved.id,
            was: 5,
            now: last,
            columns: {
              startEarliest: 30_000,
              startLatest: 30_000,
              endEarliest: 30_000,
              endLatest: 30_000,
              kind: 0,
              lane: 0,
              sourceLane: 0,
              precision: 0,
              flags: 0,
            },
            text: { ...moved, date: '2052-02-20' },
          },
        ],
      },
      {
        at: AT + 1,
        entries: texts.length - 1,
        document: { ...seed, entries: [] },
        provisions: [],
      },
    )
    asked = []
    const order = Array.from({ length: texts.length - 1 }, (_, i) => next.textAt(i)?.id)
    const expected = texts.map(({ id }) => id).filter((id) => id !== gone.id && id !== moved.id)
    expect(order).toEqual([...expected, moved.id])
    expect(next.textAt(last)?.date).toBe('2052-02-20')
    expect(next.positionOf(gone.id)).toBeNull()
    expect(asked).toEqual([])
    const { dates = [], numbers = [] } = next.firstReports() ?? {}
    const seedReports = seedCase.firstReports()
    const before = (i: number) => seedReports.dates[(seedReports.numbers[i] ?? 0) - 1]
    expect(dates[(numbers[2] ?? 0) - 1], 'carried along until it is asked again').toBe(before(3))
    expect(numbers[last], 'not known of what changed').toBe(0)
    await next.settled()
    expect(asked).toEqual([`reports ${AT + 1}`])
    const origins = next.originsSince(data)
    expect([origins?.[1], origins?.[2], origins?.[last]]).toEqual([1, 3, -1])
    expect(next.originsSince(next)).toBeNull()
  })
})
