import { isRefusal, listStaff, type Role, type Staff } from '@relais/contract'
import type { Desk } from '../../desk/desk.ts'

const AT_ONCE = 50

/** Who can act for some organisations of a collective, and who coordinates it. */
export interface Directory {
  of: (organisationId: string) => Staff | undefined
  /** The organisations of the coordinators. */
  coordinating: readonly string[]
}

/** Asks identity; never inside a transaction. */
export async function askDirectory(
  desk: Pick<Desk, 'ownCall'>,
  collectiveId: string,
  organisations: Iterable<string>
): Promise<Directory> {
  const ask = async (query: { organisationId?: string[]; role?: Role }) => {
    const answer = await desk.ownCall(listStaff, { query: { collectiveId, ...query } })
    if (isRefusal(answer)) throw new Error(`identity does not tell whom to write to: ${answer.refusal}`)
    return answer.body.items
  }
  const coordinating = (await ask({ role: 'coordinator' })).map(({ organisationId }) => organisationId)
  const ids = [...new Set([...organisations, ...coordinating])]
  const found = new Map<string, Staff>()
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    for (const staff of await ask({ organisationId: ids.slice(from, from + AT_ONCE) }))
      found.set(staff.organisationId, staff)
  }
  return { of: (id) => found.get(id), coordinating }
}
