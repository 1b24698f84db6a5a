import { describe, expect, it } from 'vitest'
import { blankStart } from '#client/clock-dialog/clock-form.ts'
import { momentIn, readStart, zoneOf } from '#client/clock-dialog/moments.ts'

const amsterdam = zoneOf('NL', '')
const typed = (day: string, time = '', offset = '') => ({
  ...blankStart(0, 'e'),
  isOwnDate: false,
  day,
  time,
  offset,
})

describe('a day and a time as typed become a moment with the offset of the zone', () => {
  it.each([
    { day: '12 July 2020', time: '16:30', at: '2020-07-12T16:30:00+02:00', why: 'summer time' },
    { day: '12 januari 2021', time: '9.05', at: '2021-01-12T09:05:00+01:00', why: 'winter time' },
    { day: 'juli 2020', time: '', at: '2020-07', why: 'no time: a date as exact as it is' },
    { day: '2020-07-12', time: '', at: '2020-07-12', why: 'EDTF' },
  ])('$day $time: $at ($why)', ({ day, time, at }) => {
    expect(readStart(typed(day, time), amsterdam)).toMatchObject({ ok: true, at })
  })

  it('the hour that comes twice is its first, unless the second is chosen', () => {
    const read = readStart(typed('25 October 2020', '02:30'), amsterdam)
    expect(read).toEqual({
      ok: true,
      at: '2020-10-25T02:30:00+02:00',
      offsets: ['+02:00', '+01:00'],
    })
    expect(readStart(typed('25 October 2020', '02:30', '+01:00'), amsterdam)).toMatchObject({
      at: '2020-10-25T02:30:00+01:00',
    })
  })

  it.each([
    { day: '', time: '', fault: 'day-missing' },
    { day: 'gisteren misschien', time: '', fault: 'day-unread' },
    { day: '12 July 2020', time: '25:00', fault: 'time-unread' },
    { day: 'July 2020', time: '16:30', fault: 'time-needs-day' },
    { day: '29 March 2020', time: '02:30', fault: 'time-skipped' },
  ])('“$day” “$time” is refused: $fault', ({ day, time, fault }) => {
    expect(readStart(typed(day, time), amsterdam)).toEqual({ ok: false, fault })
  })

  it('a stored moment is typed as the clock on the wall of the zone showed it', () => {
    expect(momentIn('2020-07-12T14:30:00Z', amsterdam, 'en')).toEqual({
      day: '12 July 2020',
      time: '16:30',
      offset: '+02:00',
    })
    expect(momentIn('2020-07', amsterdam, 'en'), 'a date is none').toBeNull()
  })
})
