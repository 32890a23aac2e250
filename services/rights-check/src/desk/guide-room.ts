import type { Worker } from '@relais/contract'
import type { Guide, ShippedPage } from '../catalogue/guide/guide.ts'
import type { Named } from '../catalogue/guide/lines.ts'
import { insertShipped, shippedSince } from '../store/guide/pages.ts'
import type { Whose } from '../store/guide/standing.ts'
import type { Desk } from './desk.ts'

/** A page of Relais, and since when this text, and any text of it, is here. */
export interface ShippedHere extends ShippedPage {
  textSince: string
  pageSince: string
}

/** What every action and query on the guide works with. */
export interface GuideRoom {
  desk: Desk
  guide: Guide
  /** The pages that this release brings; written down at their first use, by whichever process comes first. */
  shipped(now: Date): Promise<ReadonlyMap<string, ShippedHere>>
  /** The names of the local rights of the worker's collective. */
  local(worker: Worker, now: Date): Promise<Named>
  /** Whose guide a statement looks at. */
  whose(worker: Worker, now: Date): Promise<Whose>
}

const OF_RELAIS = { collectiveId: null, organisationId: null, duty: 'service' } as const
const NO_LOCAL: Named = new Map()

/** Opens the guide on a desk. */
export function openGuideRoom(desk: Desk, guide: Guide): GuideRoom {
  const hashes = [...guide.shipped.values()].map(({ hash }) => hash)
  let here: Promise<ReadonlyMap<string, ShippedHere>> | undefined

  async function write(now: Date): Promise<ReadonlyMap<string, ShippedHere>> {
    const pages = [...guide.shipped.values()].map(({ code, hash, entry }) => ({
      code,
      hash,
      entry,
      rights: entry.rights,
      ...guide.searchable(entry, NO_LOCAL)
    }))
    const rows = await desk.database.transaction(OF_RELAIS, async (trx) => {
      await trx.run(insertShipped, { pages: JSON.stringify(pages), at: now.toISOString() })
      return trx.run(shippedSince, { hashes })
    })
    const since = new Map(rows.map((row) => [row.hash, row]))
    return new Map(
      [...guide.shipped].map(([code, page]) => {
        const { text_since, page_since } = since.get(page.hash)!
        return [code, { ...page, textSince: text_since, pageSince: page_since }]
      })
    )
  }

  const room: GuideRoom = {
    desk,
    guide,
    shipped: (now) => {
      here ??= write(now).catch((error: unknown) => {
        // the next question tries again
        here = undefined
        throw error
      })
      return here
    },
    local: async (worker, now) =>
      new Map((await desk.shelf.inForce(worker, now)).map(({ right }) => [right.code, right.label])),
    whose: async ({ collectiveId }, now) => {
      await room.shipped(now)
      return { collective: collectiveId, shipped: hashes }
    }
  }
  return room
}
