import { type Schemas, taken } from '@relais/client'
import { queryOptions } from '@tanstack/react-query'
import { meQuery, queries } from '../queries.ts'
import { relais } from '../relais.ts'
import { standingNow } from '../session.ts'
import { vaultFor } from './outbox.ts'

/** What the field pages must know without a network: no person, and of the member no more than the id. */
export interface FieldKit {
  territories: Schemas['Territory'][]
  /** Drop-in sessions of the day, and of the week to come. */
  sessions: Schemas['DropInSession'][]
  /** What was noted last, to begin with. */
  last: { territoryId?: string; placeKind?: Schemas['PlaceKind'] }
}

/** Asked of the server when it answers, else what this device remembers; null when nobody signed in on it. */
export const kitQuery = queryOptions({
  queryKey: ['field-kit'],
  queryFn: readKit,
  networkMode: 'always',
  retry: false,
  staleTime: 60_000
})

async function readKit(): Promise<FieldKit | null> {
  if (standingNow() !== 'signed-in') return remembered()
  try {
    return await asked()
  } catch (error) {
    const kept = await remembered()
    if (kept === null) throw error
    return kept
  }
}

async function remembered(): Promise<FieldKit | null> {
  return (await (await vaultFor())?.read<FieldKit>('kit')) ?? null
}

async function asked(): Promise<FieldKit> {
  const { member } = await queries.fetchQuery(meQuery)
  const [territories, sessions] = await Promise.all([
    taken(relais.GET('/v1/territories', { params: { query: { limit: 100 } } })),
    taken(relais.GET('/v1/drop-in-sessions', { params: { query: { from: today(), until: today(7), limit: 50 } } }))
  ])
  const vault = await vaultFor(member?.id)
  const last = (await vault?.read<FieldKit>('kit'))?.last ?? {}
  const kit = { territories: territories.data.items, sessions: sessions.data.items, last }
  await vault?.put('kit', kit)
  return kit
}

/** Begins with this the next time. */
export async function remember(last: FieldKit['last']): Promise<void> {
  const vault = await vaultFor()
  const kit = await vault?.read<FieldKit>('kit')
  if (kit === undefined) return
  const changed = { ...kit, last: { ...kit.last, ...last } }
  await vault?.put('kit', changed)
  queries.setQueryData(kitQuery.queryKey, changed)
}

/** The day in France, so many days on. */
export function today(later = 0, now = Date.now()): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Paris' }).format(now + later * 86_400_000)
}
