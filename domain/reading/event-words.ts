import type { EntryKind } from '#domain/chronology/vocabulary.ts'

/**
 * What one language needs to tell happenings from background.
 *
 * Patterns are tried on a clause in lower case; each is linear, without nested repetition.
 */
export interface EventWords {
  /** In the order of preference when two stand equally near the date. */
  kinds: readonly (readonly [EntryKind, RegExp])[]
  /** Nouns of people who can be affected. */
  people: string
  /** Amounts without a number: hundreds of. */
  amounts: string
  /** “Article” as it is cited, and acts by name; the first group is the number. */
  article: RegExp
  act: RegExp
  /** Verbs that make an undated sentence news: has stopped, will be reviewed. */
  news: RegExp
  /** Clauses that tell nothing: nobody answered. */
  idle: RegExp
  /** Clauses that say what a rule wants, not what was done. */
  lawful: RegExp
  /** Signs that are nouns: the thing, not its happening; without a date they tell nothing. */
  nouns: RegExp
  /** Lines that belong to the page, not to the story. */
  furniture: RegExp
  /** Words that begin a clause and say nothing. */
  leading: RegExp
  /** Words between two clauses that each have a date of their own. */
  joint: RegExp
  /** Words too common to make two sentences tell the same. */
  common: ReadonlySet<string>
  /** Words that are part of the name of an organisation. */
  organisation: RegExp
  /** Kinds of happening that need no date to be news. */
  undatedKinds: readonly EntryKind[]
}
