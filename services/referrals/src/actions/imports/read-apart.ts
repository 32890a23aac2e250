import { threadApart } from '@relais/service-kit'
import type { Table } from './read-table.ts'

// a usual file takes some hundredths of a second; a machine may be busy
const LIMITS = { memory: 256, patience: 15_000, mostWaiting: 4, idle: 5_000 }

const read = threadApart<Uint8Array, Table>(new URL('./table-thread.ts', import.meta.url), LIMITS)

/** Reads a file in a thread apart: what it holds comes from anybody. `busy` when too many wait. */
export async function readApart(bytes: Uint8Array): Promise<Table | 'busy'> {
  const outcome = await read(bytes)
  if ('done' in outcome) return outcome.done
  if (outcome.fault === 'busy') return 'busy'
  return { fault: outcome.fault === 'too-large' ? 'unpacks-too-large' : 'takes-too-long' }
}
