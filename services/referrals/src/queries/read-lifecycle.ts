import { createHash } from 'node:crypto'
import type { PublishedLifecycle } from '@relais/contract'
import { lifecycleDocument } from '@relais/referral-lifecycle'
import type { z } from 'zod'

// The table is fixed while the process runs: made once, on first demand.
let published: { etag: string; body: z.input<typeof PublishedLifecycle> } | undefined

/** Reads the life of a referral as it is published: the table that decides. */
export async function readLifecycle() {
  return { status: 200, ...lifecycle() } as const
}

/** The table with the ETag that tells it from others. */
export function lifecycle() {
  if (published === undefined) {
    const body = lifecycleDocument() as unknown as z.input<typeof PublishedLifecycle>
    published = { body, etag: createHash('sha256').update(JSON.stringify(body)).digest('base64url').slice(0, 22) }
  }
  return published
}
