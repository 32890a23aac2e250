import type { OrganisationSummary, listOrganisations as operation } from '@relais/contract'
import { type Asked, viewerOf } from '@relais/service-kit'
import { type Desk, dayOf } from '../desk.ts'
import { listOrganisations as list, type OrganisationSummaryRow } from '../store/organisations.ts'
import { cutPage, startAfterName } from './pages.ts'

/** Lists the organisations of the worker's collective, by name. */
export async function listOrganisations(desk: Desk, asked: Asked<typeof operation>) {
  const { limit, cursor, kind, right, territory, may, q } = asked.query
  const start = startAfterName(cursor)
  if ('refusal' in start) return start
  const found = await desk.database.transaction(
    viewerOf(asked.worker),
    (trx) =>
      trx.run(list, {
        today: dayOf(asked.now),
        kinds: kind ?? null,
        right: right ?? null,
        territory: territory ?? null,
        may: may ?? null,
        like: q === undefined ? null : `%${fold(q).replaceAll(/[\\%_]/g, '\\$&')}%`,
        ...start,
        limit: limit + 1
      }),
    { readOnly: true }
  )
  const { rows, next } = cutPage(found, limit, (row) => [row.name, row.id])
  return { status: 200, body: { items: rows.map(showSummary), next } } as const
}

/** What every member of the collective sees of an organisation in a list. */
export function showSummary(row: OrganisationSummaryRow): OrganisationSummary {
  const { convention } = row
  return {
    id: row.id,
    slug: row.slug,
    name: row.name,
    kind: row.kind as OrganisationSummary['kind'],
    secrecyRegime: row.secrecy_regime as OrganisationSummary['secrecyRegime'],
    territoryIds: row.territory_ids,
    rights: row.rights,
    sendsNow: Boolean(row.sends_now),
    receivesNow: Boolean(row.receives_now),
    mayReceive: row.may_receive,
    pausedFrom: row.paused_from,
    pausedUntil: row.paused_until,
    convention: convention && { ...convention, signedAt: new Date(convention.signedAt).toISOString() },
    version: row.version
  }
}

/** Letters without accents or case, and one apostrophe: the same as `folded` in the store. */
function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replaceAll('’', "'")
}
