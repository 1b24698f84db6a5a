const plural = (count: number, one: string, more: string) =>
  `${count.toLocaleString('en')} ${count === 1 ? one : more}`

/** The timeline of a phone, upright and one with the list. */
export const upright = {
  region: 'Timeline',
  bar: 'Search and view',
  search: 'Search',
  filter: 'Filter',
  filtersInUse: (n: number) => plural(n, 'filter in use', 'filters in use'),
  grouping: 'Show',
  groupings: { year: 'Years', month: 'Months', entry: 'Entries' },
  /** The timeline that lies over the list, with lanes and zoom. */
  chart: 'Chart',
  months: (first: string, last: string) => `${first} to ${last}`,
  orLater: (months: string) => `${months} or later`,
  folded: (span: string) => `${span} folded`,
  quietYears: (n: number) => `${plural(n, 'year', 'years')} with nothing dated`,
  quietOverYears: (n: number) => `more than ${plural(n, 'year', 'years')} with nothing dated`,
  quietMonths: (n: number) => `${plural(n, 'month', 'months')} with nothing dated`,
  goesOn: (n: number) => `; ${plural(n, 'entry goes on', 'entries go on')}`,
  applies: (law: string, date: string) => `${law} applies from ${date}`,
  /** How many entries of a kind a box has: “Breach: 3”. */
  ofKind: (kind: string, n: number) => `${kind}: ${n.toLocaleString('en')}`,
  close: 'Close',
  today: (date: string) => `Today, ${date}`,
}
