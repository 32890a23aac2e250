import { statement } from '@relais/database'
import { type Insertable, type Kysely, sql } from 'kysely'
import type { ExportsTable, Tables } from '../../tables.ts'

/** A referral as it is taken out; its results are null where the organisation may not read them. */
export interface ExportedRow {
  id: string
  state: string
  urgent: boolean
  sent_at: string
  state_since: string
  sender_id: string
  recipient_id: string
  territory_id: string | null
  rights: string[]
  results: { right: string; result: string }[] | null
}

/** What is taken out: of whom, on which side, sent when. */
export interface ExportedPeriod {
  organisation: string
  side: 'sender' | 'receiver'
  /** The level of disclosure from which this side reads results. */
  results: number
  /** From this instant on, and before that one. */
  from: string
  until: string
  /** No earlier in the order of lists: what was received stands there since it was sent, what was sent since it was written. */
  listed: string
  today: string
  limit: number
}

/** What was sent in a period, first sent first, read in the order of an organisation's lists. */
export const exportedRows = statement((db: Kysely<Tables>, value: ExportedPeriod) => ({
  compile: () =>
    sql<ExportedRow>`select r.id, r.state, r.urgent, r.sent_at, r.state_since, r.sender_id, r.recipient_id, r.territory_id, r.rights,
        case when case when p.discloses_until <= ${value.today}::date then 0 else p.disclosure end >= ${value.results}
          then (select coalesce(jsonb_agg(jsonb_build_object('right', o.right_code, 'result', o.result) order by o.right_code), '[]')
            from outcomes o where o.referral_id = r.id and o.replaced_at is null) end as results
      from referral_parties p join referrals r on r.id = p.referral_id
      where p.organisation_id = ${value.organisation} and p.side = ${value.side} and p.sort_at >= ${value.listed} and p.sort_at < ${value.until}
        and r.sent_at >= ${value.from} and r.sent_at < ${value.until}
      order by p.sort_at, p.referral_id limit ${value.limit}`.compile(db)
}))

/** Writes down that a list was taken out. */
export const insertExport = statement((db: Kysely<Tables>, value: Insertable<ExportsTable>) =>
  db.insertInto('exports').values({
    id: value.id,
    collective_id: value.collective_id,
    organisation_id: value.organisation_id,
    member_id: value.member_id,
    client_id: value.client_id,
    direction: value.direction,
    from_on: value.from_on,
    to_on: value.to_on,
    reason: value.reason,
    rows: value.rows,
    at: value.at
  })
)
