import { describe, expect, it } from 'vitest'
import { wordsIn as reader } from '#client/article-reader/words.ts'
import { wordsIn as exporting } from '#client/export-dialog/words.ts'
import { catalogues as first } from '#client/i18n/catalogues.ts'
import { clockWordsIn as clocks } from '#client/i18n/clock-words.ts'
import { wordsIn as openEnds } from '#client/open-ends/words.ts'

/** What comes with the page, and what comes with a screen of its own. */
const catalogues = {
  en: {
    ...first.en,
    reader: reader.en,
    exporting: exporting.en,
    openEnds: openEnds.en,
    clocks: clocks.en,
  },
  nl: {
    ...first.nl,
    reader: reader.nl,
    exporting: exporting.nl,
    openEnds: openEnds.nl,
    clocks: clocks.nl,
  },
}

type Tree = { [key: string]: unknown }

/** Every path to a message: `page.list.none`, with what stands there. */
function messagesOf(tree: Tree, base = ''): [path: string, message: unknown][] {
  return Object.entries(tree).flatMap(([key, value]): [string, unknown][] => {
    const path = base === '' ? key : `${base}.${key}`
    return typeof value === 'object' && value !== null
      ? messagesOf(value as Tree, path)
      : [[path, value]]
  })
}

const english = messagesOf(catalogues.en)
const others = Object.entries(catalogues).filter(([language]) => language !== 'en')

describe.each(others)('the catalogue %s against the English one', (_, catalogue) => {
  const messages = new Map(messagesOf(catalogue))

  it('has every key, and no other', () => {
    expect([...messages.keys()].sort()).toEqual(english.map(([path]) => path).sort())
  })

  it('has a function where English has one, and a text where English has a text', () => {
    const different = english.filter(
      ([path, message]) => typeof messages.get(path) !== typeof message,
    )
    expect(different).toEqual([])
  })
})

describe.each(Object.entries(catalogues))('the catalogue %s', (_, catalogue) => {
  it('says something under every key', () => {
    const empty = messagesOf(catalogue).filter(
      ([, message]) =>
        !(typeof message === 'function' || (typeof message === 'string' && message.trim() !== '')),
    )
    expect(empty).toEqual([])
  })

  it('counts one and many differently', () => {
    const { counts } = catalogue.page
    for (const say of [counts.entries, counts.sources, counts.contradictions, counts.questions]) {
      expect(say(1).replace('1', '')).not.toBe(say(2).replace('2', ''))
    }
  })
})

describe('the comparison of catalogues', () => {
  it('sees a key that is missing three levels down', () => {
    const whole = { page: { list: { none: 'x', more: () => 'y' } } }
    const broken = { page: { list: { none: 'x' } } }
    const missing = messagesOf(whole).filter(([path]) => !new Map(messagesOf(broken)).has(path))
    expect(missing.map(([path]) => path)).toEqual(['page.list.more'])
  })
})
