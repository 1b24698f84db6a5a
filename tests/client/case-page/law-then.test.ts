import { describe, expect, it } from 'vitest'
import { lawThen, nameOfAct } from '#client/case-page/law-then.ts'

const said = (date: string) =>
  lawThen(date, 'NL').map(({ act, from, until }) =>
    [act.id, from && `from ${from}`, until && `until ${until}`].filter(Boolean).join(' '),
  )

describe('the law in force on the date of an entry', () => {
  it.each([
    { date: '2017-06-01', says: ['wbp', 'wpg', 'wob', 'awb'], why: 'before the GDPR applied' },
    { date: '2018-05-25', says: ['gdpr', 'uavg', 'wpg', 'wob', 'awb'], why: 'on its first day' },
    {
      date: '2018-05',
      says: [
        'wbp until 2018-05-24',
        'gdpr from 2018-05-25',
        'uavg from 2018-05-25',
        'wpg',
        'wob',
        'awb',
      ],
      why: 'a month that spans the change: both',
    },
    {
      date: '2022-04-30/2022-05-01',
      says: ['gdpr', 'uavg', 'wpg', 'wob until 2022-04-30', 'woo from 2022-05-01', 'awb'],
      why: 'two days, one each',
    },
  ])('$date: $why', ({ date, says }) => {
    expect(said(date)).toEqual(says)
  })

  it('is not said of another country, or of a date that nothing bounds', () => {
    expect(lawThen('2020', 'DE')).toEqual([])
    expect(lawThen('../..', 'NL')).toEqual([])
  })

  it('has the name of the reader’s language', () => {
    const [act] = lawThen('2020', 'NL')
    if (!act) throw new Error('there is law in 2020')
    expect([nameOfAct(act.act, 'en'), nameOfAct(act.act, 'nl')]).toEqual(['GDPR', 'AVG'])
  })
})
