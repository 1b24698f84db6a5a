import { describe, expect, it } from 'vitest'
import type { CommitmentClock } from '#domain/chronology/records.ts'
import { findOpenEnds } from '#domain/findings/open-ends.ts'
import { sayWhy } from '#domain/findings/words.ts'
import { epochDay } from '#domain/time/epoch-day.ts'
import { documentEntry, emptyDocument } from '../../support/drafts.ts'

interface Told {
  clock: Partial<CommitmentClock>
  settled?: string
}

/** What is said of a notification, long after; null where it is no open end. */
function saidOf({ clock, settled }: Told, language: 'en' | 'nl'): string | null {
  const entries = [
    documentEntry({ id: 'aware', date: '2020-06-15' }),
    ...(settled === undefined ? [] : [documentEntry({ id: 'told', date: settled })]),
  ]
  const document = emptyDocument({
    entries,
    commitments: [
      {
        id: 'notify',
        what: 'Notify',
        basis: 'duty',
        by: [],
        to: [],
        from: 'aware',
        clock: { starts: [{ entry: 'aware' }], follows: 0, ...clock },
        ...(settled !== undefined && { settledBy: 'told' }),
        visibility: 'internal',
      },
    ],
  })
  const found = findOpenEnds(document, epochDay(20_000)).find(
    ({ id }) => id === 'commitment:notify',
  )
  return found ? sayWhy(found, language) : null
}

const BREACH = 'gdpr-33-1-72h'
const from = (at: string) => [{ entry: 'aware', at }]

describe('what is said of a commitment with a clock', () => {
  it.each<{ told: Told; en: string | null; nl: string | null; why: string }>([
    {
      told: {
        clock: { rule: BREACH, starts: from('2020-06-15T14:30:00+02:00') },
        settled: '2020-06-18T18:20:00+02:00',
      },
      en: 'Notify: was due 18 June 2020, 15:00, done 3 hours late.',
      nl: 'Notify: moest uiterlijk 18 juni 2020, 15:00, 3 uur te laat gedaan.',
      why: 'less than a day is told in hours',
    },
    {
      told: {
        clock: { rule: BREACH, starts: from('2020-06-15T14:30:00+02:00') },
        settled: '2020-06-18',
      },
      en: null,
      nl: null,
      why: 'that day, and nobody says at what time: not certainly late',
    },
    {
      told: { clock: { rule: 'gdpr-33-2' } },
      en: 'Notify: open since 15 June 2020; the act sets no fixed period.',
      nl: 'Notify: staat open sinds 15 juni 2020; de wet geeft geen vaste termijn.',
      why: 'without undue delay',
    },
    { told: { clock: { rule: 'gdpr-33-2' }, settled: '2020-07' }, en: null, nl: null, why: 'done' },
    {
      told: { clock: { rule: BREACH, starts: from('2020-06-08/..') } },
      en: 'Notify: when it is due cannot be computed: no source says when its period began at the latest.',
      nl: 'Notify: uiterste datum niet te berekenen: geen bron zegt wanneer de termijn op zijn laatst begon.',
      why: 'a start with no last day',
    },
    {
      told: { clock: { rule: BREACH, starts: from('2020-06-15T14:30:00') } },
      en: 'Notify: when it is due cannot be computed: its period is in hours, and the moment it began has no time with an offset.',
      nl: 'Notify: uiterste datum niet te berekenen: de termijn is in uren, en van het begin is geen tijdstip met tijdzone bekend.',
      why: 'hours from a time in no zone',
    },
  ])('$why', ({ told, en, nl }) => {
    expect(saidOf(told, 'en')).toBe(en)
    expect(saidOf(told, 'nl')).toBe(nl)
  })
})
