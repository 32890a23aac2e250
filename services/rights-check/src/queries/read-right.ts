import { type Answer, type readRight as operation, type Refusal, refuse } from '@relais/contract'
import type { Catalogue } from '../catalogue.ts'

/** One right, whole, or the refusal of an unknown code. */
export function readRight({ byCode }: Catalogue, code: string): Answer<typeof operation> | Refusal {
  const right = byCode.get(code)
  return right === undefined ? refuse('right-not-found') : { status: 200, body: right, etag: right.version }
}
