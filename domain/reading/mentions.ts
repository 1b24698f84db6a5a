import type { EventWords } from './event-words.ts'

/** An actor of the case, as far as reading needs it. */
export interface KnownActor {
  id: string
  name: string
  shortName?: string | undefined
}

/** Names by which an actor is told of: its name, its short name, an acronym in brackets, and its initials. */
function namesOf({ name, shortName }: KnownActor): string[] {
  const bracketed = /\(([^)]{2,20})\)/.exec(name)?.[1]
  const plain = name.replace(/\s*\([^)]*\)/, '').trim()
  const initials = (plain.match(/\p{Lu}/gu) ?? []).join('')
  const names = [plain, shortName, bracketed, initials.length >= 3 ? initials : undefined]
  return names.filter((known): known is string => known !== undefined && known.length >= 2)
}

const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Ids of the actors a text names, in the order in which it first does. */
export interface ActorFinder {
  in(text: string): string[]
  /** Whether words are part of the name of one. */
  knows(words: string): boolean
}

/** Prepares the actors of a case for looking up; short names must be written as they are. */
export function actorFinder(actors: readonly KnownActor[]): ActorFinder {
  const byName = new Map<string, string>()
  for (const actor of actors) {
    for (const name of namesOf(actor)) {
      const key = name.length > 5 ? name.toLowerCase() : name
      if (!byName.has(key)) byName.set(key, actor.id)
    }
  }
  const names = [...byName.keys()].sort((a, b) => b.length - a.length).slice(0, 5000)
  const all = names.join('\n').toLowerCase()
  const knows = (words: string) => all.includes(words.toLowerCase())
  if (names.length === 0) return { in: () => [], knows: () => false }
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${names.map(literal).join('|')})(?![\\p{L}\\p{N}])`,
    'giu',
  )
  const idsIn = (text: string) => {
    const found = new Set<string>()
    for (const [name] of text.matchAll(pattern)) {
      const id = byName.get(name) ?? byName.get(name.toLowerCase())
      if (id !== undefined) found.add(id)
    }
    return [...found]
  }
  return { in: idsIn, knows }
}

/** Organisations a text names that are no actor of the case: acronyms and names with a telling word. */
export function organisationsIn(text: string, words: EventWords, find: ActorFinder): string[] {
  const found = new Set<string>()
  const pattern =
    /(?<![\p{L}\p{N}])(?:\p{Lu}{2,5}(?![\p{L}\p{N}])|\p{Lu}\p{Ll}{2,25}(?: (?:voor|van|de|der|of|the|for|en|and) \p{Lu}\p{Ll}{2,25}| \p{Lu}\p{Ll}{1,25}){1,4})/gu
  for (const [written] of text.matchAll(pattern)) {
    const name = written.replace(/^(?:De|Het|The|Een) /, '')
    const isOrganisation = /^\p{Lu}+$/u.test(name) || words.organisation.test(name)
    if (isOrganisation && !isAct(name, words) && !find.knows(name)) found.add(name)
  }
  return [...found].slice(0, 20)
}

const isAct = (name: string, { act }: EventWords) => new RegExp(act.source, 'u').test(name)

/** An act, and the article of it that is cited. */
export interface CitedProvision {
  act: string
  article?: string
  basis: 'stated'
}

/** Provisions a text cites: “artikel 9 AVG”, “Art. 33 GDPR”, an act by its name. */
export function provisionsIn(text: string, { article, act }: EventWords): CitedProvision[] {
  const found = new Map<string, CitedProvision>()
  const articles = [...text.matchAll(article)]
  for (const match of text.matchAll(act)) {
    const name = match[0].replace(/^(?:The|De|Het) /, '')
    const cited = articles.find(({ index, 0: said }) => {
      const gap = match.index - (index + said.length)
      return gap >= -1 && gap <= 1
    })
    const number = cited?.[1]
    const key = `${name} ${number ?? ''}`
    found.set(key, { act: name, ...(number && { article: number }), basis: 'stated' })
  }
  return [...found.values()].slice(0, 20)
}

/** How many people a text speaks of, in its own words: “27.000 asielzoekers”. */
export function affectedIn(text: string, { people, amounts }: EventWords): string | undefined {
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}.,])((?:\\d{1,3}(?:[.,]\\d{3})+|(?!(?:1[89]|20)\\d\\d )\\d{1,7}|(?:\\d{1,4}(?:[.,]\\d)?|een|one|a) (?:miljoen|million|miljard|billion)|${amounts})(?: of)? (?:\\p{Ll}{2,15} )?(?:${people}))(?![\\p{L}])`,
    'iu',
  )
  return pattern.exec(text)?.[1]
}
