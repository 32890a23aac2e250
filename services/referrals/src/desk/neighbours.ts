import {
  type Charter,
  isRefusal,
  listMembers,
  listRightCodes,
  listStaff,
  listTerritories,
  type Member,
  type Organisation,
  type Refusal,
  type RightsCheck,
  readCharter,
  readCharterOf,
  readOrganisation,
  readRightsCheck,
  type Staff,
  type StaffMember,
  type Territory
} from '@relais/contract'
import type { Call } from '@relais/service-kit'
import { type Calendar, calendarOf } from './calendar.ts'

// What was known a second ago still holds: rights that change are in force everywhere within a second.
const FRESH = 1_000
const FRESH_CATALOGUE = 60_000
const MOST_STAFF = 50

type Territories = ReadonlyMap<string, string | null>

/** What this service asks of its neighbours, remembered for a second and asked once for all who want to know at the same time. */
export class Neighbours {
  readonly #known = new Map<string, { until: number; found: Promise<unknown> }>()

  /** An organisation of the worker's collective, or the refusal to pass on. */
  organisation(call: Call, collectiveId: string, id: string): Promise<Organisation | Refusal> {
    return this.#remember(`${collectiveId}/organisation/${id}`, FRESH, async () => {
      const answer = await call(readOrganisation, { params: { id } })
      if (isRefusal(answer)) return answer
      if (answer.status !== 200) throw new TypeError('an organisation was asked for without an ETag')
      return answer.body as Organisation
    })
  }

  /** The present members of the worker's own organisation, by id. */
  members(call: Call, organisationId: string): Promise<ReadonlyMap<string, Member> | Refusal> {
    return this.#remember(`${organisationId}/members`, FRESH, async () => {
      const found = new Map<string, Member>()
      let cursor: string | undefined
      do {
        const answer = await call(listMembers, { query: { limit: 100, cursor } })
        if (isRefusal(answer)) return answer
        for (const member of answer.body.items) found.set(member.id, member)
        cursor = answer.body.next ?? undefined
      } while (cursor !== undefined)
      return found
    })
  }

  /** How the worker's collective counts time. */
  calendar(call: Call, collectiveId: string): Promise<Calendar | Refusal> {
    return this.#remember(`${collectiveId}/calendar`, FRESH, async () => asCalendar(await call(readCharter, {})))
  }

  /** How a collective counts time, asked by Relais itself. */
  calendarFor(ownCall: Call, collectiveId: string): Promise<Calendar | Refusal> {
    return this.#remember(`${collectiveId}/calendar`, FRESH, async () =>
      asCalendar(await ownCall(readCharterOf, { params: { id: collectiveId } }))
    )
  }

  /** The codes of the catalogue of rights. */
  rightCodes(call: Call): Promise<ReadonlySet<string> | Refusal> {
    return this.#remember('rights', FRESH_CATALOGUE, async () => {
      const answer = await call(listRightCodes, {})
      if (isRefusal(answer)) return answer
      return new Set((answer.body?.items ?? []).map(({ code }) => code))
    })
  }

  /** What each code of the catalogue is called, in French; empty while rights-check is away, for a code is better than no page. */
  async rightNames(call: Call): Promise<ReadonlyMap<string, string>> {
    const found = await this.#remember('right-names', FRESH_CATALOGUE, async () => {
      const answer = await call(listRightCodes, {})
      if (isRefusal(answer)) return answer
      return new Map((answer.body?.items ?? []).map(({ code, nameFr }) => [code, nameFr]))
    })
    return isRefusal(found) ? new Map() : found
  }

  /** A rights check of the worker's own organisation, or the refusal to pass on. It tells what a household said: nothing of it is remembered. */
  async rightsCheck(call: Call, id: string): Promise<RightsCheck | Refusal> {
    const answer = await call(readRightsCheck, { params: { id } })
    if (isRefusal(answer)) return answer
    if (answer.status !== 200) throw new TypeError('a rights check was asked for without an ETag')
    return answer.body as RightsCheck
  }

  /** Organisations with who can act for them, asked by Relais itself; what the collective does not have is left out. */
  async staff(
    ownCall: Call,
    collectiveId: string,
    ids: readonly string[]
  ): Promise<ReadonlyMap<string, Staff> | Refusal> {
    const asked = [...new Set(ids)].sort()
    return this.#remember(`${collectiveId}/staff/${asked}`, FRESH, async () => {
      const found = new Map<string, Staff>()
      for (let at = 0; at < asked.length; at += MOST_STAFF) {
        const organisationId = asked.slice(at, at + MOST_STAFF)
        const answer = await ownCall(listStaff, { query: { collectiveId, organisationId } })
        if (isRefusal(answer)) return answer
        for (const one of answer.body.items) found.set(one.organisationId, one)
      }
      return found
    })
  }

  /** Those who can act for one organisation, by id, asked by Relais itself. */
  async colleagues(
    ownCall: Call,
    collectiveId: string,
    organisationId: string
  ): Promise<ReadonlyMap<string, StaffMember> | Refusal> {
    const found = await this.staff(ownCall, collectiveId, [organisationId])
    if (isRefusal(found)) return found
    return new Map(found.get(organisationId)?.members.map((member) => [member.id, member]))
  }

  /** Each territory of the collective with the one that contains it. */
  territories(call: Call, collectiveId: string): Promise<Territories | Refusal> {
    return this.#remember(`${collectiveId}/territories`, FRESH, async () => {
      const found = await everyTerritory(call)
      return isRefusal(found) ? found : new Map(found.map(({ id, parentId }) => [id, parentId]))
    })
  }

  /** What each territory of the collective is called. */
  territoryNames(call: Call, collectiveId: string): Promise<ReadonlyMap<string, string> | Refusal> {
    return this.#remember(`${collectiveId}/territory-names`, FRESH, async () => {
      const found = await everyTerritory(call)
      return isRefusal(found) ? found : new Map(found.map(({ id, name }) => [id, name]))
    })
  }

  #remember<T extends object>(
    name: string,
    milliseconds: number,
    find: () => Promise<T | Refusal>
  ): Promise<T | Refusal> {
    const now = performance.now()
    const known = this.#known.get(name)
    if (known !== undefined && known.until > now) return known.found as Promise<T | Refusal>
    const found = find().then(
      (value) => {
        // A neighbour that was away is asked again at once.
        if (isRefusal(value)) this.#known.delete(name)
        return value
      },
      (error) => {
        this.#known.delete(name)
        throw error
      }
    )
    if (this.#known.size > 2_000) this.#known.clear()
    this.#known.set(name, { until: now + milliseconds, found })
    return found
  }
}

async function everyTerritory(call: Call): Promise<Territory[] | Refusal> {
  const found: Territory[] = []
  let cursor: string | undefined
  do {
    const answer = await call(listTerritories, { query: { limit: 100, cursor } })
    if (isRefusal(answer)) return answer
    found.push(...answer.body.items)
    cursor = answer.body.next ?? undefined
  } while (cursor !== undefined)
  return found
}

function asCalendar(answer: Refusal | { status: number; body?: unknown }): Calendar | Refusal {
  if (isRefusal(answer)) return answer
  if (answer.status !== 200) throw new TypeError('a charter was asked for without an ETag')
  return calendarOf(answer.body as Charter)
}

/** True when an organisation works in a territory or in one that contains it; one that names none works everywhere. */
export function covers(served: readonly string[], territoryId: string | null, territories: Territories): boolean {
  if (territoryId === null || served.length === 0) return true
  for (
    let at: string | null = territoryId, depth = 0;
    at !== null && depth < 10;
    at = territories.get(at) ?? null, depth += 1
  ) {
    if (served.includes(at)) return true
  }
  return false
}
