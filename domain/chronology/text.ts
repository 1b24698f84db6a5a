import { z } from 'zod'

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is refused
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/

/** Marks that make text read in another order than it stands (Unicode bidi embeddings, overrides, isolates). */
const REORDERING = /[\u202a-\u202e\u2066-\u2069]/

/**
 * Text somebody wrote, NFC, without control characters, half surrogates or marks that reorder it.
 *
 * @param max most UTF-16 units after trimming
 */
export const text = (max: number) =>
  z
    .string()
    .refine((value) => value.isWellFormed(), {
      error: 'contains half a character (lone surrogate)',
    })
    .refine((value) => !CONTROL.test(value), { error: 'contains a control character' })
    .refine((value) => !REORDERING.test(value), { error: 'contains a mark that reorders text' })
    .overwrite((value) => value.normalize('NFC').trim())
    .max(max, { error: `is longer than ${max} characters` })

/** Text that must say something. */
export const filledText = (max: number) => text(max).min(1, { error: 'is empty' })

/** An identifier: short, stable, readable in a URL. */
export const Id = z
  .string()
  .regex(/^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/, {
    error: 'is not an identifier (lower-case letters, digits and hyphens)',
  })
  .meta({ id: 'Id', description: 'Short, stable and readable in a URL; unique within its case.' })

/** BCP 47 language tag of a text. */
export const Language = z
  .string()
  .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, {
    error: 'is not a language tag such as “nl” or “en”',
  })
  .meta({ id: 'Language', description: 'BCP 47 tag, as “nl” or “en”.' })

/** An address on the web; nothing a browser would run. */
export const WebAddress = z
  .string()
  .max(2000, { error: 'is longer than 2000 characters' })
  .refine(isWebAddress, {
    error: 'is not a web address starting with http:// or https://, without blanks or passwords',
  })
  .meta({ id: 'WebAddress', format: 'uri', description: 'http or https only.' })

/** What a parser repairs silently, or no address may hold (RFC 3986), is refused. */
const NOT_IN_ADDRESS = /[\s\p{C}<>"`\\^{}|]/u

function isWebAddress(value: string): boolean {
  if (NOT_IN_ADDRESS.test(value) || !/^https?:\/\/[^\s/?#]+/i.test(value)) return false
  if (!URL.canParse(value)) return false
  const { username, password } = new URL(value)
  return username === '' && password === ''
}
