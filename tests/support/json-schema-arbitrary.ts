import fc from 'fast-check'

/** As much of JSON Schema 2020-12 as our documents use. */
export interface JsonSchema {
  $ref?: string
  type?: string | string[]
  enum?: unknown[]
  const?: unknown
  anyOf?: JsonSchema[]
  oneOf?: JsonSchema[]
  allOf?: JsonSchema[]
  properties?: Record<string, JsonSchema>
  required?: string[]
  items?: JsonSchema
  minItems?: number
  maxItems?: number
  minimum?: number
  maximum?: number
  minLength?: number
  maxLength?: number
  pattern?: string
  format?: string
  [keyword: string]: unknown
}

/** Ids of the seed, so that what is made up refers to something now and then. */
const someIds = ['a7-suspension', 'coa', 'nvik', 'nu-6065139', 'data-erased', 'a', 'b-2', 'x0']
const someDates = [
  '2020-07-17',
  '2020',
  '2013/2020-07',
  '2021-03?',
  '198X',
  '../2020',
  '-0044-03-15',
  'Y-17E7',
  '2020-23',
]
const someAddresses = ['https://example.org/', 'http://example.org:8080/a?b=c#d']

/** Values that a schema describes; `schemas` are what its references name. */
export function arbitraryOf(
  schema: JsonSchema,
  schemas: Record<string, JsonSchema>,
): fc.Arbitrary<unknown> {
  const name = schema.$ref?.split('/').at(-1)
  // A pattern cannot say what a date or an id is that exists; these words can.
  if (name === 'Edtf') return fc.constantFrom(...someDates)
  if (name === 'Id') return fc.constantFrom(...someIds)
  if (name === 'WebAddress') return fc.constantFrom(...someAddresses)
  if (name === 'Language') return fc.constantFrom('nl', 'en', 'fy-NL')
  if (name !== undefined) return arbitraryOf(schemas[name] ?? {}, schemas)

  if (schema.const !== undefined) return fc.constant(schema.const)
  if (schema.enum) return fc.constantFrom(...schema.enum)
  const choices = schema.anyOf ?? schema.oneOf
  if (choices) return fc.oneof(...choices.map((choice) => arbitraryOf(choice, schemas)))
  switch (schema.type) {
    case 'object':
      return objectOf(schema, schemas)
    case 'array':
      return fc.array(arbitraryOf(schema.items ?? {}, schemas), {
        minLength: schema.minItems ?? 0,
        maxLength: Math.max(schema.minItems ?? 0, Math.min(schema.maxItems ?? 3, 3)),
      })
    case 'integer':
      return fc.integer({
        min: Math.max(schema.minimum ?? -1000, -(2 ** 31)),
        max: Math.min(schema.maximum ?? 1000, 2 ** 31 - 1),
      })
    case 'number':
      return fc.double({ noNaN: true, noDefaultInfinity: true })
    case 'boolean':
      return fc.boolean()
    case 'null':
      return fc.constant(null)
    case 'string':
      return stringOf(schema)
    default:
      return fc.jsonValue({ maxDepth: 2 })
  }
}

function objectOf(schema: JsonSchema, schemas: Record<string, JsonSchema>) {
  const members = Object.entries(schema.properties ?? {})
  return fc.record(
    Object.fromEntries(members.map(([key, member]) => [key, arbitraryOf(member, schemas)])),
    { requiredKeys: (schema.required ?? []).filter((key) => key in (schema.properties ?? {})) },
  )
}

function stringOf({ pattern, minLength, maxLength }: JsonSchema) {
  if (pattern !== undefined) return fc.stringMatching(new RegExp(pattern))
  return fc.string({
    unit: 'grapheme',
    minLength: minLength ?? 0,
    maxLength: Math.max(minLength ?? 0, Math.min(maxLength ?? 30, 30)),
  })
}
