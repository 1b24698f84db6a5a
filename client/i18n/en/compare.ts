/** Two cases on one axis. */
export const compare = {
  label: 'Compare with',
  none: 'No other case',
  noOthers: 'There is no other case yet.',
  more: 'More cases',
  with: (title: string) => `Compared with “${title}”`,
  stop: (title: string) => `Stop comparing with “${title}”`,
  stopShort: 'Stop comparing',
  hint: 'Search and filters: the first case only.',
  law: (first: string, second: string) =>
    `Law in force as drawn: ${first}; of the second case: ${second}.`,
  own: 'A case is not compared with itself: choose another one.',
  unknown: (id: string) => `There is no case “${id}” to compare with.`,
  openOwn: 'Open in its own case',
  gone: (id: string, title: string) => `“${title}” has no entry “${id}”. It may have been deleted.`,
}
