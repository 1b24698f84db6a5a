import type { upright as english } from '../en/upright.ts'

const plural = (count: number, one: string, more: string) =>
  `${count.toLocaleString('nl')} ${count === 1 ? one : more}`

export const upright: typeof english = {
  region: 'Tijdlijn',
  bar: 'Zoeken en weergave',
  search: 'Zoeken',
  filter: 'Filter',
  filtersInUse: (n) => plural(n, 'filter in gebruik', 'filters in gebruik'),
  grouping: 'Toon',
  groupings: { year: 'Jaren', month: 'Maanden', entry: 'Alles' },
  chart: 'Grafiek',
  months: (first, last) => `${first} t/m ${last}`,
  orLater: (months) => `${months} of later`,
  folded: (span) => `${span} ingevouwen`,
  quietYears: (n) => `${n.toLocaleString('nl')} jaar zonder gedateerde gebeurtenis`,
  quietOverYears: (n) => `meer dan ${n.toLocaleString('nl')} jaar zonder gedateerde gebeurtenis`,
  quietMonths: (n) => `${plural(n, 'maand', 'maanden')} zonder gedateerde gebeurtenis`,
  goesOn: (n) =>
    `; ${n.toLocaleString('nl')} ${n === 1 ? 'gebeurtenis loopt' : 'gebeurtenissen lopen'} door`,
  applies: (law, date) => `${law} geldt sinds ${date}`,
  ofKind: (kind, n) => `${kind}: ${n.toLocaleString('nl')}`,
  close: 'Sluiten',
  today: (date) => `Vandaag, ${date}`,
}
