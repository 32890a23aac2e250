import { listReferrals, type ReferralSummary, searchReferrals, type Worker } from '@relais/contract'
import { expect, type ReferralsHouse } from '../setting/house.ts'

export type Query = Record<string, string | number>
interface Page {
  items: ReferralSummary[]
  next: string | null
}

/** Ways to read lists. */
export function listsOf({ ask }: ReferralsHouse) {
  const page = async (who: Worker, query: Query = {}): Promise<Page> =>
    expect(200, await ask(who, listReferrals, { query }))
  const ids = async (who: Worker, query: Query = {}) => (await page(who, query)).items.map(({ id }) => id)

  /** Every page, so many at a time. */
  const all = async (who: Worker, query: Query = {}, limit = 2): Promise<string[]> => {
    const seen: string[] = []
    for (let cursor: string | null | undefined; cursor !== null; ) {
      const { items, next } = await page(who, { ...query, limit, ...(cursor === undefined ? {} : { cursor }) })
      seen.push(...items.map(({ id }) => id))
      cursor = next
    }
    return seen
  }

  const found = async (who: Worker, q: string, more: object = {}): Promise<ReferralSummary[]> =>
    expect(200, await ask(who, searchReferrals, { body: { q, ...more } })).items
  const search = async (who: Worker, q: string, more: object = {}) => (await found(who, q, more)).map(({ id }) => id)
  return { page, ids, all, found, search }
}
