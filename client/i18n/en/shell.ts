import type { ProblemCode } from '#domain/problem.ts'

/** What every page has: the header, the widgets, and what goes wrong. */
export const shell = {
  brand: 'Kroniek',
  cases: 'Cases',
  chronology: 'Chronology',
  /** Opens the navigation where room is short. */
  menu: 'Menu',
  openEnds: 'Open ends',
  readArticle: 'Read an article',
  /** The same where room is short. */
  readArticleShort: 'Read',
  caseNavigation: 'Case',
  language: 'Language',
  darkTheme: 'Dark',
  toList: 'Skip to the list of entries',
  toContent: 'Skip to the content',
  close: 'Close',
  dismiss: 'Dismiss',
  notices: 'Notices',
  retry: 'Try again',
  undo: 'Undo',
  loading: 'Loading…',
  noOptions: 'Nothing to choose from',
  narrowOptions: 'Find in the list',
  moreOptions: (count: number) => `${count} more: type to find them`,
  clearChoice: 'Clear',

  caseList: {
    title: 'Cases',
    none: 'There are no cases yet.',
    more: 'More cases',
    changed: (when: string) => `changed ${when}`,
  },

  notFound: {
    title: 'Nothing here',
    address: 'There is no page at this address.',
    case: (id: string) => `There is no case called “${id}”.`,
    onward: 'See all cases',
  },

  failures: {
    unreachable: 'The server cannot be reached.',
    unexpected: 'Something went wrong on this page.',
    unreadable: 'The server sent something this page cannot read.',
    refused: (title: string) => `The server refused this: ${title}.`,
  },
  /** One sentence a refusal. */
  refusals: {
    'not-json': 'The request could not be read.',
    'invalid-input': 'Some fields need attention.',
    'not-found': 'This no longer exists.',
    'method-not-allowed': 'The server does not do that here.',
    'already-exists': 'There is already one with this id.',
    'in-use': 'Other records still refer to this, so it stays.',
    'revision-required': 'The server needs to know which version you change.',
    'stale-revision': 'Someone changed this first. Look at it again, then retry.',
    'stale-timeline': 'The case has changed meanwhile. It is being read again.',
    'too-far-behind': 'The case has changed a lot meanwhile. It is being read again.',
    'too-large': 'This is more than the server takes at once.',
    'unsupported-media-type': 'The server does not take this format.',
    'foreign-origin': 'Changes are taken from this site only.',
    'storage-full': 'There is no room left on the server.',
    'storage-unavailable': 'The server cannot write now. Try again in a moment.',
    internal: 'Something went wrong on the server.',
  } satisfies Record<ProblemCode, string> as Record<ProblemCode, string>,
}
