// Deterministic timeline data. Same (n, seed) -> same events, in Node and in the browser.
//   node generate.mjs --n 10000 --seed 1 --format json|ndjson|csv|markwhen > events.json
export const CATEGORIES = [
  'Politics',
  'Science',
  'Art',
  'Sport',
  'Economy',
  'Climate',
  'Health',
  'Space',
  'Law',
  'Media',
  'Transport',
  'Education',
]
export const START = Date.UTC(2004, 0, 1)
export const END = Date.UTC(2024, 0, 1)
const HOUR = 3600e3,
  DAY = 24 * HOUR
const ADJ = [
  'Early',
  'Final',
  'Global',
  'Local',
  'Secret',
  'Annual',
  'Second',
  'Joint',
  'Rapid',
  'Historic',
]
const NOUN = [
  'summit',
  'launch',
  'treaty',
  'outage',
  'census',
  'merger',
  'storm',
  'trial',
  'festival',
  'election',
  'discovery',
  'strike',
  'reform',
  'rescue',
  'exhibition',
  'referendum',
]
const PLACE = [
  'Oslo',
  'Lima',
  'Kyoto',
  'Accra',
  'Turin',
  'Quito',
  'Perth',
  'Malmö',
  'Cairo',
  'Osaka',
  'Leeds',
  'Hanoi',
]

/** 32-bit PRNG (mulberry32): fast, seedable, identical in every JS engine. */
export function rng(seed) {
  let a = seed >>> 0
  return () => {
    a = (a + 0x6d2b79f5) | 0
    let t = Math.imul(a ^ (a >>> 15), 1 | a)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

const SYLLABLES = 'ba de fi go hu ka le mi no pu ra se ti vo zu cha dre flo gri sta'.split(' ')
/** A pseudo-word for a rank; ranks are drawn log-uniformly, which is Zipf's law over 20,000 words. */
const word = (rank) => {
  let w = ''
  for (let k = rank + 20; k; k = Math.floor(k / 20)) w += SYLLABLES[k % 20]
  return w
}

/**
 * n events sorted by start: {id, title, start, end, category, importance[, description]}.
 * 70 % uniform over 20 years, 30 % in 40 bursts; one third intervals, 1 h .. 120 d, log-uniform.
 */
export function generate({ n = 1000, seed = 1, descriptions = false } = {}) {
  const r = rng(seed),
    text = rng(seed + 1),
    pick = (list) => list[(r() * list.length) | 0]
  const bursts = Array.from({ length: 40 }, () => START + r() * (END - START))
  const events = Array.from({ length: n }, () => {
    const near = pick(bursts) + (r() + r() + r() - 1.5) * 20 * DAY
    const at = r() < 0.3 ? near : START + r() * (END - START)
    const start = Math.min(END - HOUR, Math.max(START, Math.floor(at / 60e3) * 60e3))
    const long = r() < 1 / 3
    const length = Math.floor(HOUR * (120 * 24) ** r())
    const title = `${pick(ADJ)} ${pick(NOUN)} in ${pick(PLACE)}`
    const event = {
      id: 0,
      title,
      start,
      end: long ? Math.min(END, start + length) : null,
      category: (r() * CATEGORIES.length) | 0,
      importance: 1 + ((r() * r() * 5) | 0),
    }
    if (descriptions)
      event.description = Array.from({ length: 15 + text() * 20 }, () =>
        word(Math.floor(20000 ** text()) - 1),
      ).join(' ')
    return event
  })
  events.sort((a, b) => a.start - b.start)
  events.forEach((e, i) => {
    e.id = i + 1
    e.title += ` #${i + 1}`
  })
  return events
}

const iso = (t) => new Date(t).toISOString()
/** Text for one of the formats; one string, so keep n moderate. */
export function serialize(events, format) {
  if (format === 'ndjson') return `${events.map((e) => JSON.stringify(e)).join('\n')}\n`
  if (format === 'csv')
    return (
      'id,title,start,end,category,importance\n' +
      events
        .map(
          (e) =>
            `${e.id},"${e.title}",${iso(e.start)},${e.end ? iso(e.end) : ''},${CATEGORIES[e.category]},${e.importance}\n`,
        )
        .join('')
    )
  if (format === 'markwhen')
    return CATEGORIES.map(
      (name, c) =>
        `section ${name}\n` +
        events
          .filter((e) => e.category === c)
          .map((e) => `${iso(e.start)}${e.end ? `-${iso(e.end)}` : ''}: ${e.title}\n`)
          .join('') +
        'endSection\n',
    ).join('\n')
  return JSON.stringify(events)
}

if (globalThis.process?.argv?.[1]?.endsWith('generate.mjs')) {
  const arg = (name, fallback) => {
    const i = process.argv.indexOf(`--${name}`)
    return i < 0 ? fallback : process.argv[i + 1]
  }
  process.stdout.write(
    serialize(
      generate({
        n: +arg('n', 1000),
        seed: +arg('seed', 1),
        descriptions: arg('descriptions') === 'true',
      }),
      arg('format', 'json'),
    ),
  )
}
