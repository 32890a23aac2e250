import {
  type GuideHelper,
  Id,
  isRefusal,
  listCapacities,
  listOrganisations,
  type OrganisationCapacity,
  type OrganisationSummary,
  type listGuideHelpers as operation,
  type Refusal,
  readOrganisation,
  refuse
} from '@relais/contract'
import { type Asked, type Call, readCursor, writeCursor } from '@relais/service-kit'
import { z } from 'zod'
import type { GuideRoom } from '../../desk/guide-room.ts'
import { findPage } from './find-page.ts'
import { wrongCursor } from './wrong-cursor.ts'

const Place = z.tuple([Id])
/** Organisations that the directory is asked about together: all at once they would wait for one another longer than a neighbour may take. */
const AT_ONCE = 5

/** Who of the directory can help with what a page is about, as the directory and the capacities say at this moment. */
export async function listGuideHelpers(room: GuideRoom, { worker, params, query, call, now }: Asked<typeof operation>) {
  const found = await findPage(room, worker, { code: params.code }, now)
  if (found === null) return refuse('guide-page-not-found')
  const all = found.entry?.rights ?? []
  const rights = query.right === undefined ? all : all.filter((right) => right === query.right)
  const after = query.cursor === undefined ? null : readCursor(query.cursor, Place)?.[0]
  if (after === undefined) return wrongCursor()

  const helping = await helpingWith(call, rights, query.territory)
  if (isRefusal(helping)) return helping
  const start = after === null ? 0 : helping.all.findIndex(({ id }) => id === after) + 1
  if (after !== null && start === 0) return wrongCursor()
  const shown = helping.all.slice(start, start + query.limit)
  const items = await helping.tell(shown)
  if (isRefusal(items)) return items
  const next = start + shown.length < helping.all.length ? writeCursor([shown.at(-1)!.id]) : null
  return { status: 200 as const, body: { items, next } }
}

/** Who may receive for some of these rights, and how to learn more of some of them. */
interface Helping {
  all: OrganisationSummary[]
  tell(some: readonly OrganisationSummary[]): Promise<GuideHelper[] | Refusal>
}

/** Asks the directory and the capacities; where nobody knows of places, they are not known, and not zero. */
export async function helpingWith(
  call: Call,
  rights: readonly string[],
  territory: string | undefined
): Promise<Helping | Refusal> {
  if (rights.length === 0) return { all: [], tell: async () => [] }
  const right = rights.length === 1 ? rights[0] : undefined
  const [directory, places] = await Promise.all([
    everyPage((cursor) => call(listOrganisations, { query: { limit: 100, cursor, territory, right } })),
    everyPage((cursor) => call(listCapacities, { query: { limit: 100, cursor, territoryId: territory, right } }))
  ])
  if (isRefusal(directory)) return directory
  const capacities = new Map(isRefusal(places) ? [] : places.map((place) => [place.organisationId, place]))
  return {
    all: directory.filter((one) => one.mayReceive && one.rights.some((code) => rights.includes(code))),
    tell: async (some) => {
      const told: GuideHelper[] = []
      for (let at = 0; at < some.length; at += AT_ONCE) {
        const few = some.slice(at, at + AT_ONCE)
        for (const one of await Promise.all(few.map((one) => helperOf(call, one, rights, capacities.get(one.id))))) {
          if (isRefusal(one)) return one
          told.push(one)
        }
      }
      return told
    }
  }
}

async function helperOf(
  call: Call,
  { id, name, kind, receivesNow, pausedFrom, pausedUntil, ...one }: OrganisationSummary,
  rights: readonly string[],
  capacity: OrganisationCapacity | undefined
): Promise<GuideHelper | Refusal> {
  const answer = await call(readOrganisation, { params: { id } })
  // it left between two questions: it is still shown, without a desk
  if (isRefusal(answer) && answer.refusal !== 'organisation-not-found') return answer
  const services = isRefusal(answer) ? [] : (answer.body?.services ?? [])
  const ofPage = (codes: readonly string[]) => codes.filter((code) => rights.includes(code))
  return {
    organisationId: id,
    name,
    kind,
    rights: ofPage(one.rights),
    services: services
      .filter((service) => ofPage(service.rights).length > 0)
      .map(({ name, rights: codes, openingHours, phone, email }) => ({
        name,
        rights: ofPage(codes),
        openingHours,
        phone,
        email
      })),
    receivesNow,
    pausedFrom,
    pausedUntil,
    availability: capacity?.availability ?? null,
    places: capacity?.places ?? null
  }
}

interface Page<T> {
  body: { items: T[]; next: string | null }
}

/** A list of a neighbour, to its end; or its refusal. */
async function everyPage<T>(ask: (cursor: string | undefined) => Promise<Page<T> | Refusal>): Promise<T[] | Refusal> {
  const items: T[] = []
  let cursor: string | undefined
  do {
    const answer = await ask(cursor)
    if (isRefusal(answer)) return answer
    items.push(...answer.body.items)
    cursor = answer.body.next ?? undefined
  } while (cursor !== undefined)
  return items
}
