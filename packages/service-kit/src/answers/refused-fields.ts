import type { FieldError } from '@relais/contract'
import type { FastifyError } from 'fastify'
import type { z } from 'zod'

const MOST = 50
const LONGEST = 200
const UNKNOWN_FIELD = 'Remove it: there is no such field.'

/** What was refused of a request, one entry per field: `body.person.familyName`, the rule, what to do. A hostile body cannot make the list long. */
export function refusedFields(error: FastifyError): FieldError[] {
  const issues = ((error as { issues?: z.core.$ZodIssue[] }).issues ?? []) as z.core.$ZodIssue[]
  const part = error.validationContext === 'querystring' ? 'query' : (error.validationContext ?? 'body')
  const fieldAt = (path: PropertyKey[]) => [part, ...path].join('.').slice(0, LONGEST)
  const fields = issues
    .slice(0, MOST)
    .flatMap(innermost)
    .flatMap((issue) => {
      if (issue.code !== 'unrecognized_keys') {
        const rule = issue.code === 'custom' ? String(issue.params?.rule ?? 'custom') : issue.code
        return [{ field: fieldAt(issue.path), rule, message: issue.message }]
      }
      const keys = issue.keys.slice(0, MOST)
      // Unless the contract says what there is, zod only names the key again.
      const message = issue.message.startsWith('Unrecognized key') ? UNKNOWN_FIELD : issue.message
      return keys.map((key) => ({ field: fieldAt([...issue.path, key]), rule: issue.code, message }))
    })
  return fields.slice(0, MOST)
}

/** What is wrong inside the one choice of a union that was meant: the one that does not refuse the value as a whole. */
function innermost(issue: z.core.$ZodIssue): z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union') return [issue]
  const meant = issue.errors.filter((issues) => issues.every(({ path }) => path.length > 0))
  if (meant.length !== 1) return [issue]
  return meant[0]!.flatMap((inner) => innermost({ ...inner, path: [...issue.path, ...inner.path] }))
}
