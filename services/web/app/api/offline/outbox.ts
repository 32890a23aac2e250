import type { Schemas } from '@relais/client'
import { accessToken } from '../session.ts'
import { sendEntry } from './send-entry.ts'
import { openVault, TO_SEND, type Vault } from './vault.ts'

// What was noted and is not yet on the server. One path for everybody: noted here first, then sent, with a network or without.

/** What may be noted without a network. */
export type Noted =
  | { kind: 'contact'; body: Schemas['NewOutreachContact'] & { id: string } }
  | { kind: 'check'; body: NewCheck }
  | { kind: 'count'; body: { sessionId: string; version: number; attendance: Schemas['Attendance'] } }
/** A rights check to be kept; anonymous. */
export interface NewCheck {
  territoryId: string | null
  contactId: string | null
  date: string
  situation: Schemas['Situation']
}

/** One thing noted: its id is its Idempotency-Key, its instant is when it took place. */
export type Entry = Noted & {
  id: string
  at: string
  /** Why the server did not take it; it is not sent again by itself. */
  refused?: Schemas['Problem']
}
/** What was sent since the page was opened; `result` is the id of what it became. */
export interface Sent {
  id: string
  kind: Entry['kind']
  at: string
  result: string
}
interface Outbox {
  /** Not yet sent, or refused; the oldest first. */
  entries: readonly Entry[]
  sent: readonly Sent[]
  sending: boolean
}

let outbox: Outbox = { entries: [], sent: [], sending: false }
let vault: Vault | null = null
const watchers = new Set<() => void>()
const others = new BroadcastChannel('relais-outbox')
others.onmessage = () => void refresh()

/** For `useSyncExternalStore`. */
export const outboxNow = (): Outbox => outbox
/** Calls back at each change; answers how to stop. */
export function watchOutbox(watcher: () => void): () => void {
  watchers.add(watcher)
  return () => watchers.delete(watcher)
}

function show(change: Partial<Outbox>): void {
  outbox = { ...outbox, ...change }
  for (const watcher of watchers) watcher()
}

/** Those that wait to be sent. */
export function waiting({ entries }: Outbox = outbox): Entry[] {
  return entries.filter(({ refused }) => refused === undefined)
}

let opening: Promise<void> = Promise.resolve()
/** The vault in use: of this member, else of whoever signed in here last. Opened by one who asks at a time, for opening may make a key. */
export async function vaultFor(member?: string): Promise<Vault | null> {
  const asked = opening.then(async () => {
    if (vault !== null && (member === undefined || vault.owner === member)) return
    vault = await openVault(member)
    await refresh()
  })
  opening = asked.catch(() => {})
  await asked
  return vault
}

async function refresh(): Promise<void> {
  const entries = (await vault?.all<Entry>(TO_SEND)) ?? []
  show({ entries: entries.sort((one, other) => one.at.localeCompare(other.at)) })
}

/** Keeps it on this device, then sends what can be sent; what it became when that was done at once. Under the id of one that was refused, it takes its place. */
export async function note(noted: Noted, id: string = crypto.randomUUID()): Promise<Sent | undefined> {
  const held = await vaultFor()
  if (held === null) throw new Error('Nobody has signed in on this device.')
  await held.put(`${TO_SEND}${id}`, { ...noted, id, at: new Date().toISOString() })
  await refresh()
  others.postMessage(null)
  await sendAll()
  return outbox.sent.find((sent) => sent.id === id)
}

/** How many things would be lost by signing out, once what can be sent is sent. */
export async function unsent(): Promise<number> {
  await vaultFor()
  await sendAll()
  return outbox.entries.length
}

/** Takes one back before it is sent. */
export async function drop(id: string): Promise<void> {
  await vault?.remove(`${TO_SEND}${id}`)
  await refresh()
}

/** Sends a refused one again, once its cause is mended. */
export async function again({ refused: _, ...entry }: Entry): Promise<void> {
  await vault?.put(`${TO_SEND}${entry.id}`, entry)
  await refresh()
  await sendAll()
}

/** Sends what waits, in its order; one tab at a time. Nothing is lost when the network leaves in between. */
export async function sendAll(): Promise<void> {
  const held = vault
  if (held === null || waiting().length === 0 || (await accessToken()) === null) return
  await navigator.locks.request('relais-outbox', async () => {
    await refresh()
    show({ sending: true })
    try {
      for (const entry of waiting()) {
        const outcome = await sendEntry(entry, held.owner)
        if (outcome === 'later') return
        if ('refused' in outcome) await held.put(`${TO_SEND}${entry.id}`, { ...entry, ...outcome })
        else {
          await held.remove(`${TO_SEND}${entry.id}`)
          const { id, kind, at } = entry
          show({ sent: [...outbox.sent, { id, kind, at, result: outcome.result }] })
        }
      }
    } finally {
      show({ sending: false })
      await refresh()
      others.postMessage(null)
    }
  })
}
