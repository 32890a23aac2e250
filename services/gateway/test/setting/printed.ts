import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** An operation as a reader of openapi/v1.json sees it. */
export interface PrintedOperation {
  id: string
  /** `GET /v1/referrals/{id}` */
  route: string
  scopes: string[]
  versioned: boolean
  /** The example of its body. */
  example: unknown
  /** Its body is a form. */
  form: boolean
  answers: string[]
}

/** What everybody may read without signing in: it is published. */
export const PUBLISHED = ['listOpenEditions', 'readOpenEdition', 'readOpenEditionCsv']

interface Document {
  paths: Record<
    string,
    Record<
      string,
      {
        operationId?: string
        security?: Record<string, string[]>[]
        parameters?: { name: string }[]
        requestBody?: { content: Record<string, { example?: unknown }> }
        responses: Record<string, unknown>
      }
    >
  >
}

/** Reads the printed contract. */
export function printedOperations(): PrintedOperation[] {
  const text = readFileSync(join(import.meta.dirname, '../../../../openapi/v1.json'), 'utf8')
  const { paths } = JSON.parse(text) as Document
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).flatMap(
      ([method, { operationId, security = [], parameters = [], requestBody, responses }]) =>
        operationId === undefined
          ? []
          : {
              id: operationId,
              route: `${method.toUpperCase()} ${path}`,
              scopes: security.flatMap((one) => Object.values(one).flat()),
              versioned: parameters.some(({ name }) => name === 'If-Match'),
              example: Object.values(requestBody?.content ?? {})[0]?.example,
              form: requestBody?.content['multipart/form-data'] !== undefined,
              answers: Object.keys(responses)
            }
    )
  )
}
