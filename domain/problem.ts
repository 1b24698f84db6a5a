import { z } from 'zod'

/** Every refusal the server gives, by its code. The `type` on the wire is `/problems/<code>`. */
export const problems = {
  'not-json': { status: 400, title: 'The request is not readable JSON' },
  'invalid-input': { status: 422, title: 'Some fields need attention' },
  'not-found': { status: 404, title: 'Not found' },
  'method-not-allowed': { status: 405, title: 'This address does not take that method' },
  'already-exists': { status: 409, title: 'There is one with this id already' },
  'in-use': { status: 409, title: 'Other records still refer to this' },
  'revision-required': { status: 428, title: 'Say which revision you change, in If-Match' },
  'stale-revision': { status: 412, title: 'Someone changed this first' },
  'stale-timeline': { status: 409, title: 'The case has changed since this timeline was read' },
  'too-far-behind': { status: 410, title: 'Too much has changed since then to list it' },
  'too-large': { status: 413, title: 'The request is too large' },
  'unsupported-media-type': { status: 415, title: 'Send application/json' },
  'foreign-origin': { status: 403, title: 'Changes are taken from this site only' },
  'storage-full': { status: 507, title: 'There is no room left to store this' },
  'storage-unavailable': { status: 503, title: 'The database cannot be written now' },
  internal: { status: 500, title: 'Something went wrong on our side' },
} as const

export type ProblemCode = keyof typeof problems

export const FieldIssue = z.strictObject({
  pointer: z
    .string()
    .meta({ description: 'JSON pointer into what was sent, as #/citations/0/source.' }),
  detail: z.string(),
})
export type FieldIssue = z.infer<typeof FieldIssue>

/** A refusal on the wire: RFC 9457 problem details, with every issue at its field. */
export const ProblemDetails = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string().optional(),
    instance: z.string().optional(),
    errors: z.array(FieldIssue).optional(),
    current: z.unknown().optional().meta({ description: 'The state now, when yours is stale.' }),
  })
  .meta({ id: 'Problem' })
export type ProblemDetails = z.infer<typeof ProblemDetails>

export const problemType = (code: ProblemCode): string => `/problems/${code}`

/** Every issue zod found, as JSON pointers. */
export function issuesOf(error: z.ZodError, base = '#'): FieldIssue[] {
  return error.issues.flatMap((issue) => {
    const pointer = `${base}${issue.path.map((p) => `/${escapePointer(String(p))}`).join('')}`
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({
        pointer: `${pointer}/${escapePointer(key)}`,
        detail: 'is not a field of this record',
      }))
    }
    if (issue.code === 'invalid_union') {
      const meant = meantBranch(issue.errors)
      if (meant) return issuesOf(new z.ZodError(meant as z.core.$ZodIssue[]), pointer)
    }
    return [{ pointer, detail: issue.message }]
  })
}

/** Of what could have been meant, the branch that takes this kind of value; null when none or several do. */
function meantBranch<T extends { code?: string | undefined; path: PropertyKey[] }>(
  branches: readonly (readonly T[])[],
): readonly T[] | null {
  const isOfKind = (issues: readonly T[]) =>
    !issues.some(({ code, path }) => code === 'invalid_type' && path.length === 0)
  const [meant, ...others] = branches.filter(isOfKind)
  return meant && others.length === 0 ? meant : null
}

const escapePointer = (part: string) => part.replaceAll('~', '~0').replaceAll('/', '~1')
