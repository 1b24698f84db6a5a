export type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

/**
 * Canonical JSON: one text for one value.
 *
 * Keys are sorted by UTF-16 units, nothing is indented, undefined members are left out. Numbers and
 * strings print as ECMAScript prints them, which is what the rule demands.
 *
 * @throws {RangeError} for a number that JSON cannot hold or text with half a character
 * @see RFC 8785 (JSON Canonicalization Scheme)
 */
export function canonicalJson(value: unknown): string {
  if (typeof value === 'number' && !Number.isFinite(value)) {
    throw new RangeError(`${value} has no JSON form`)
  }
  if (typeof value === 'string' && !value.isWellFormed()) {
    throw new RangeError('Text with a lone surrogate has no canonical form')
  }
  if (value === null || typeof value !== 'object') {
    const text = JSON.stringify(value)
    if (text === undefined) throw new RangeError(`A ${typeof value} has no JSON form`)
    return text
  }
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, member]) => `${canonicalJson(key)}:${canonicalJson(member)}`)
  return `{${members.join(',')}}`
}
