import type { Grammar } from './grammar.ts'
import { en } from './grammar-en.ts'
import { nl } from './grammar-nl.ts'
import { type Cues, cuesOf } from './lookalikes.ts'
import { type Lexicon, lexiconOf } from './tokens.ts'

/** Languages that can be read: one grammar file each. */
export const grammars = { nl, en } as const satisfies Record<string, Grammar>

export type ReadingLanguage = keyof typeof grammars

/** A grammar made ready for reading. */
export interface Prepared {
  grammar: Grammar
  lexicon: Lexicon
  cues: Cues
}

const prepared = new Map<ReadingLanguage, Prepared>()

/** Prepares a grammar once, the first time its language is read. */
export function languageOf(language: ReadingLanguage): Prepared {
  let found = prepared.get(language)
  if (!found) {
    const grammar = grammars[language]
    found = { grammar, lexicon: lexiconOf(grammar), cues: cuesOf(grammar) }
    prepared.set(language, found)
  }
  return found
}
