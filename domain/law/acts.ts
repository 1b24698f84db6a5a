import { boundsOfText } from '#domain/chronology/order.ts'
import { type Bounds, NO_LATEST } from '#domain/time/bounds.ts'
import type { EpochDay } from '#domain/time/epoch-day.ts'

/** What a series of acts is about: each takes over from the one before it. */
export type Subject = 'data-protection' | 'police-data' | 'access-to-documents' | 'administration'

/** An act and the days on which it applied. */
export interface Act {
  id: string
  /** As it is cited in an entry; the first one is ours. */
  names: readonly [string, ...string[]]
  subject: Subject
  /** First day it applied, ISO. */
  from: string
  /** First day it no longer applied, ISO; null while it applies. */
  to: string | null
  citation: string
  url: string
  /** Articles that came into force later than the act. */
  later?: readonly { article: string; from: string; citation: string }[]
}

/** Acts that entries cite. A new act adds a row, an amendment a row under `later`. */
export const acts: readonly Act[] = [
  {
    id: 'wbp',
    names: ['Wbp', 'Wet bescherming persoonsgegevens'],
    subject: 'data-protection',
    from: '2001-09-01',
    to: '2018-05-25',
    citation: 'Stb. 2000, 302; BWBR0011468',
    url: 'https://wetten.overheid.nl/BWBR0011468',
    later: [{ article: '34a', from: '2016-01-01', citation: 'Stb. 2015, 230' }],
  },
  {
    id: 'gdpr',
    names: ['GDPR', 'AVG', 'Algemene verordening gegevensbescherming'],
    subject: 'data-protection',
    from: '2018-05-25',
    to: null,
    citation: 'Regulation (EU) 2016/679 art. 99(2); CELEX 32016R0679',
    url: 'http://data.europa.eu/eli/reg/2016/679/oj',
  },
  {
    id: 'uavg',
    names: ['UAVG', 'Uitvoeringswet AVG'],
    subject: 'administration',
    from: '2018-05-25',
    to: null,
    citation: 'Stb. 2018, 144; BWBR0040940',
    url: 'https://wetten.overheid.nl/BWBR0040940',
  },
  {
    id: 'wpg',
    names: ['Wpg', 'Wet politiegegevens'],
    subject: 'police-data',
    from: '2008-01-01',
    to: null,
    citation: 'Stb. 2007, 300; BWBR0022463',
    url: 'https://wetten.overheid.nl/BWBR0022463',
    later: [{ article: '33a', from: '2019-01-01', citation: 'Stb. 2018, 401' }],
  },
  {
    id: 'wob',
    names: ['Wob', 'Wet openbaarheid van bestuur'],
    subject: 'access-to-documents',
    from: '1992-05-01',
    to: '2022-05-01',
    citation: 'Stb. 1991, 703; BWBR0005252',
    url: 'https://wetten.overheid.nl/BWBR0005252',
  },
  {
    id: 'woo',
    names: ['Woo', 'Wet open overheid'],
    subject: 'access-to-documents',
    from: '2022-05-01',
    to: null,
    citation: 'Stb. 2021, 499/500; BWBR0045754',
    url: 'https://wetten.overheid.nl/BWBR0045754',
  },
  {
    id: 'awb',
    names: ['Awb', 'Algemene wet bestuursrecht'],
    subject: 'administration',
    from: '1994-01-01',
    to: null,
    citation: 'Stb. 1992, 315; BWBR0005537',
    url: 'https://wetten.overheid.nl/BWBR0005537',
  },
]

/** The act that is cited by a name; null when it is not among ours. */
export function findAct(name: string): Act | null {
  const wanted = name.trim().toLowerCase()
  return acts.find(({ names }) => names.some((n) => n.toLowerCase() === wanted)) ?? null
}

/** The acts on a subject that applied on a day. */
export const actsOn = (day: EpochDay, subject?: Subject): Act[] =>
  acts.filter((act) => {
    const { first, afterLast } = daysOf(act)
    return (subject === undefined || act.subject === subject) && first <= day && day < afterLast
  })

/**
 * Whether an act, or an article of it, was certainly not in force at a date.
 *
 * @param article as cited: `34a`, `34a(1)`; left out for the act as a whole
 */
export function wasNotInForce(act: Act, article: string | undefined, at: Bounds): boolean {
  const { first, afterLast } = daysOf(act)
  const came = act.later?.find((l) => l.article === article?.replace(/\(.*$/, ''))
  const from = came ? dayOf(came.from) : first
  return at.end.latest < from || at.start.earliest >= afterLast
}

/** The act on the same subject that applied throughout a date; null when there is none, or two. */
export function findActAt(subject: Subject, at: Bounds): Act | null {
  const [act, ...others] = actsOn(at.start.earliest, subject)
  const [last] = actsOn(at.end.latest, subject)
  return act && others.length === 0 && last === act ? act : null
}

const dayOf = (iso: string): EpochDay => boundsOfText(iso).start.earliest

const daysOf = ({ from, to }: Act) => ({
  first: dayOf(from),
  afterLast: to === null ? NO_LATEST : dayOf(to),
})
