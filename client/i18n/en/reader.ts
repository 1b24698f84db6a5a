const plural = (count: number, one: string, more: string) =>
  `${count.toLocaleString('en')} ${count === 1 ? one : more}`

/** The article reader: giving an article, and reviewing what it seems to tell. */
export const reader = {
  title: 'Read an article into the chronology',
  intro:
    'The text is read in this browser; it goes nowhere. Nothing enters the case until you accept it.',

  text: 'Text of the article',
  textHint: 'Paste it here, or drop a text, HTML or PDF file anywhere on this page.',
  chooseFile: 'Choose a file',
  fileTaken: (name: string, count: number) =>
    `${name}: ${plural(count, 'character', 'characters')}`,
  longText: (count: number) =>
    `A long text of ${plural(count, 'character', 'characters')} was taken in.`,
  removeText: 'Take the text out',
  opening: (name: string) => `Opening ${name}…`,
  dropHere: 'Drop the file to read it',
  fileRefusals: {
    'too-large': 'This file is larger than 50 MB.',
    'no-text-file': 'This is no text, HTML or PDF file.',
    'no-text-in-it': 'There is no text in this file; a scan has to be made into text first.',
    broken: 'This PDF cannot be read; it may be damaged or locked with a password.',
  },

  sourceGroup: 'Where it comes from',
  sourceOfCase: 'Source of this case',
  sourceOfCaseHint: 'Search, if the case has it already',
  otherSource: 'It is another source',
  sameSource: (name: string) => `The case has the source at this address already: ${name}.`,
  useIt: 'Use that one',
  url: 'Address (URL)',
  optional: 'optional',
  sourceTitle: 'Title of the article',
  publisher: 'Publisher',
  published: 'Published',
  publishedHint: 'relative dates are read against it',
  fromDateline: 'from the text’s own dateline',
  fromFile: 'from the file itself',
  language: 'Language of the text',
  languages: { nl: 'Dutch', en: 'English' },
  problems: {
    text: 'Paste the text of the article, or choose a file.',
    published: 'Give the day or the month it was published, as “17 July 2020” or “July 2020”.',
    title: 'Give the article its title.',
    publisher: 'Say who published it.',
    url: 'Give a web address that starts with http:// or https://, or leave it empty.',
  },
  read: 'Read the article',
  startOver: 'Start over',
  restarted: 'Started over: text, source and decisions are out.',

  readAgainst: 'Relative dates are read against',
  notADate: 'A day or a month is needed here; the readings below are against the date before.',
  changeSource: 'Change text or source',
  reading: 'Reading the article…',
  readingFailed: 'The article could not be read.',
  /** Of a large case. */
  comparedWith: (n: number) =>
    `This case is large: each proposal is compared with at most ${n} entries of its days.`,
  cut: (most: number) =>
    `Only the first ${most.toLocaleString('en')} characters were read; split the text to read the rest.`,
  summary: (n: number) => plural(n, 'proposal', 'proposals'),
  counts: {
    accepted: (n: number) => `${n} accepted`,
    merged: (n: number) => `${n} added to entries`,
    dismissed: (n: number) => `${n} dismissed`,
    open: (n: number) => `${n} to review`,
  },

  articleText: 'Text of the article',
  proposals: 'Proposed entries',
  toProposals: 'Skip to the proposals',
  proposal: (number: number) => `Proposal ${number}`,
  readAs: (words: string) => `read as ${words}`,
  noCalendarDate: 'no date on the calendar',
  belongsTo: (number: number) => `proposal ${number}`,
  propose: 'Propose an entry from this sentence',
  none: 'No dated happening was found in this text.',
  noneHint: 'Choose a marked date in the text to propose an entry from its sentence.',
  more: (n: number) => `Show ${n} more`,
  paragraph: (number: number) => `Paragraph ${number}`,
  unnumbered: 'No paragraphs',

  accept: 'Accept',
  edit: 'Edit',
  dismiss: 'Dismiss',
  undo: 'Undo',
  accepted: 'Accepted',
  dismissed: 'Dismissed',
  mergedInto: (title: string) => `Quote goes to “${title}”`,
  fromArticleDate: 'from the article’s own date',
  editedDate: (read: string) => `edited; read as ${read}`,
  sure: { likely: 'Likely', possible: 'Possible', doubtful: 'Doubtful' },
  reasons: {
    'dated-happening': 'a date and a happening in one clause',
    dated: 'a date, and no word that says what kind of happening it is',
    began: 'the beginning of something that lasts',
    ended: 'the end of something',
    'undated-lead': 'the news the article opens with; dated by publication',
    'undated-news': 'news without a date of its own; dated by publication',
    chosen: 'proposed by you',
  },
  more_quotes: (n: number) => (n === 1 ? 'told once more' : `told ${n} times more`),

  sameAs: 'You already have this.',
  perhapsSameAs: 'You may already have this.',
  why: {
    sameDate: 'the same date',
    fits: 'the date fits',
    kind: 'the same kind',
    actors: (names: string) => `both name ${names}`,
    words: (words: string) => `shared words: ${words}`,
  },
  addQuote: 'Add this quote to it',
  keepSeparate: 'Keep as a separate entry',
  otherMatch: 'Another one',

  editTitle: (number: number) => `Edit proposal ${number}`,
  when: 'When',
  whenUnread: 'This cannot be read as a date.',
  whichDate: 'Which date is meant?',
  entryTitle: 'Title',
  kind: 'Kind',
  summaryField: 'Summary',
  actors: 'Actors',
  newActor: 'new to the case',
  actorKind: (name: string) => `Kind of ${name}`,
  noActors: 'No actor of the case is named here.',
  alsoTold: 'Also told',
  done: 'Accept',
  cancel: 'Cancel',
  titleNeeded: 'An entry needs a title.',

  nothingYet: 'Nothing enters the case until you accept it.',
  keys: { accept: 'accept', edit: 'edit', dismiss: 'dismiss', next: 'next' },
  add: (entries: number, merged: number) =>
    entries === 0 && merged > 0
      ? `Add ${plural(merged, 'quote', 'quotes')}`
      : merged === 0
        ? `Add ${plural(entries, 'accepted entry', 'accepted entries')}`
        : `Add ${plural(entries, 'entry', 'entries')} and ${plural(merged, 'quote', 'quotes')}`,
  addNone: 'Nothing accepted yet',
  adding: 'Adding…',
  added: (entries: number, merged: number) =>
    [
      entries > 0 ? `Added ${plural(entries, 'entry', 'entries')}` : '',
      merged > 0
        ? `${entries > 0 ? 'and ' : 'Added '}a quote to ${plural(merged, 'entry', 'entries')}`
        : '',
    ]
      .filter(Boolean)
      .join(' ')
      .concat('.'),
  takenBack: 'Taken back. Your reading of the article is as you left it.',
  notTakenBack: (why: string) => `Not taken back. ${why}`,
}
