import { describe, expect, it } from 'vitest'
import { formatInstant, parseWritten } from '#domain/clocks/instant-text.ts'
import { findZone, instant, offsetAt, zoneNames } from '#domain/clocks/zone.ts'

const HOUR = 3600

const formatOf = (timeZone: string) =>
  new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' })

/** Hours ahead of UTC by the time zone database of the machine. */
function known(format: Intl.DateTimeFormat, seconds: number): number {
  const parts = format.formatToParts(seconds * 1000)
  const text = parts.find(({ type }) => type === 'timeZoneName')?.value ?? ''
  return Number(/GMT([+-]\d\d)/.exec(text)?.[1] ?? 0)
}

describe('offsets agree with the time zone database, from the year the table says', () => {
  it.each(zoneNames())('%s', (name) => {
    const zone = findZone(name)
    if (!zone) throw new Error(name)
    const format = formatOf(name)
    for (let year = zone.since; year <= 2037; year++) {
      // Around both changes, and in between.
      for (const [month, days] of [
        [0, [2, 20]],
        [2, [24, 25, 26, 27, 28, 29, 30, 31]],
        [6, [15]],
        [9, [24, 25, 26, 27, 28, 29, 30, 31]],
        [11, [30]],
      ] as const) {
        for (const day of days) {
          for (const hour of [0, 1, 2]) {
            const at = Date.UTC(year, month, day, hour, 30) / 1000
            expect(offsetAt(instant(at), zone) / HOUR, `${year}-${month + 1}-${day}`).toBe(
              known(format, at),
            )
          }
        }
      }
    }
  })
})

describe('a zone', () => {
  it('is found in any case, and those that keep other time are not', () => {
    expect(findZone('europe/amsterdam')?.name).toBe('Europe/Amsterdam')
    expect(findZone('Etc/UTC')?.name).toBe('UTC')
    for (const name of ['Europe/Moscow', 'Mars/Base', 'CET', '']) expect(findZone(name)).toBeNull()
  })
})

describe('a moment as written', () => {
  it.each([
    ['2020-07-12T16:30:00+02:00', 1_594_564_200],
    ['2020-07-12T14:30:00Z', 1_594_564_200],
    ['2020-07-12T16:30+0200', 1_594_564_200],
    ['2020-07-12T14:30:00.999Z', 1_594_564_200],
    ['2020-07-12T10:30:00-04:00', 1_594_564_200],
  ])('%s', (text, at) => expect(parseWritten(text)?.at).toBe(at))

  it('without an offset has none', () => {
    expect(parseWritten('2020-07-12T16:30:00')).toMatchObject({ at: null })
  })

  it.each([
    '2020-07-12',
    '2020-07-12T24:00:00Z',
    '2020-07-12 16:30',
    '2020-07-12T16:30:00+25:00',
  ])('“%s” is none', (text) => expect(parseWritten(text)).toBeNull())

  it('comes out as it went in', () => {
    const zone = findZone('Europe/Amsterdam')
    if (!zone) throw new Error()
    for (const text of [
      '2020-07-12T16:30:05+02:00',
      '2024-10-27T02:30:00+02:00',
      '2024-10-27T02:30:00+01:00',
      '1999-12-31T23:59:59+01:00',
    ]) {
      expect(formatInstant(parseWritten(text)?.at ?? instant(0), zone)).toBe(text)
    }
  })
})
