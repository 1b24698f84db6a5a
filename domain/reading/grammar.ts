/**
 * What a word can be in an expression of time.
 *
 * The rules (`rules-*.ts`) are sequences of these classes and know no language; a grammar lists, for one
 * language, which words are of which class. Words of several words are allowed everywhere.
 */
export type WordClass =
  | 'month' // 1–12, may stand alone
  | 'mon' // 1–12, short or ambiguous: needs a day or a year beside it, or a preposition
  | 'weekday' // 1–7
  | 'wd' // 1–7, short: needs a day and a month beside it
  | 'num' // a number in words
  | 'digits' // a number in digits
  | 'some' // a number nobody gave: a few
  | 'ord' // 1–31; -1 is last
  | 'nth' // what is glued to a number to make it ordinal
  | 'unit' // the name of a `Unit`
  | 'units' // its plural, where that differs
  | 'season' // 21–24
  | 'fall' // 21–24, ambiguous: needs a year or “last”
  | 'halfyear'
  | 'half'
  | 'quarter' // 33–36
  | 'rel' // -1 last, 0 this, 1 next
  | 'past' // the stretch that ends now
  | 'coming' // the stretch that begins now
  | 'dayshift' // days from publication
  | 'daypart' // morning, evening; value: days to add when “last” stands before it
  | 'smallhours' // the early hours of
  | 'part' // START MID END
  | 'since'
  | 'onward' // from then on, also of what is to come
  | 'asof' // since, but also “out of”: needs a date right behind it
  | 'fromto' // opens a range only
  | 'sincethen'
  | 'after'
  | 'until'
  | 'by'
  | 'moved' // a date follows that took the place of another
  | 'extent' // until, but also “to”: needs a day
  | 'before'
  | 'for' // before, but also “for”
  | 'to'
  | 'between'
  | 'and'
  | 'or'
  | 'of'
  | 'in'
  | 'the'
  | 'ago'
  | 'ahead' // counts forward: over twee weken
  | 'hence' // counts forward, behind the amount: two weeks from now
  | 'side' // -1 earlier, 1 later
  | 'within' // earlier or later, of a stretch that is running
  | 'following' // 1 the next, -1 the one before, seen from the story
  | 'that'
  | 'same'
  | 'date'
  | 'approx' // about, with a number
  | 'circa' // about, with a date
  | 'more'
  | 'less'
  | 'least'
  | 'just' // shortly, before “before” and “after”
  | 'decades' // the word before the name of a decade: jaren
  | 'decade' // first year of a decade by name
  | 'era' // first year of a decade, by a name that needs no other word
  | 'plural' // what is glued to a year to make it a decade
  | 'holiday' // the name of a `Holiday`
  | 'schoolyear'
  | 'fiscal' // before the year of a company
  | 'vague'
  | 'set' // ISO 8601 period of something recurring
  | 'every'
  | 'old' // makes an age of a duration
  | 'lately' // behind a date: the last such date
  | 'soon' // behind a date: the next such date
  | 'night' // the night of … to …
  | 'clock' // behind or instead of a time of day: p.m., noon
  | 'than' // makes a comparison of “earlier” and “later”

export type Unit =
  | 'hour'
  | 'day'
  | 'week'
  | 'fortnight'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century'

export type Part = 'START' | 'MID' | 'END'

export type WordTable = Record<string, number | string>

/** Everything the engine must know of one language. All words in lower case unless said otherwise. */
export interface Grammar {
  words: Partial<Record<WordClass, WordTable>>
  /** Glued behind a weekday: vrijdagavond. */
  glued: readonly string[]
  /** Months and weekdays are written with a capital; a lower-case “march” is no month. */
  capitals: boolean
  /** Words that promise the future or tell the past; the one nearest to a date decides. */
  future: readonly string[]
  past: readonly string[]
  /** How a verb in the past looks when it is in no list. */
  pastForm: RegExp
  /** Whether the finite verb can stand behind the participle: dat het gemeld wordt. */
  verbLast: boolean
  /** Verbs of what goes on: beside “since May” they mean the last May. */
  present: readonly string[]
  /** Words before “until X” that make it “only at X”. */
  negations: readonly string[]
  /** Words that make a promise of the infinitive behind them: expected to. */
  promising: readonly string[]
  /** Words that give somebody “until Friday”, so that it lies ahead. */
  granting: readonly string[]
  /** Words that begin a clause, in which another verb rules. */
  joining: readonly string[]
  /** Nouns that make the number before them an amount. */
  counted: readonly string[]
  /** Words that make the number behind them an amount, a version or an article. */
  counting: readonly string[]
  /** Endings and words before a year that belongs to the name of an act or a product. */
  named: RegExp
  /** First word of the long name of an act, whose year may stand far behind it. */
  actHead: RegExp
  /** Words that let an ambiguous month stand alone behind them. */
  prepositions: readonly string[]
  /** Words behind which a month before a capital is somebody’s name. */
  naming: readonly string[]
  /** Words behind a weekday or month that make it a name: Zondag met …. */
  titled: readonly string[]
}
