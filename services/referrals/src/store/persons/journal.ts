import type { ReferralExport } from '@relais/contract'
import { statement } from '@relais/database'
import { type Kysely, sql } from 'kysely'
import type { Tables } from '../tables.ts'

/** What a journal is narrowed to, and where its page begins; null narrows nothing. */
export interface JournalFilter {
  organisation: string
  kind: 'read' | 'act' | null
  member: string | null
  /** From this instant on, and before that one. */
  from: string
  until: string
  /** The last line of the page before. */
  beforeAt: string
  beforeId: string
  limit: number
}
export interface JournalRow {
  id: string
  at: string
  kind: 'read' | 'act'
  member_id: string | null
  client_id: string
  what: string
  level: number | null
  referral_id: string | null
  persons: number | null
  export: ReferralExport | null
}

/** A page of what an organisation read and did, latest first: each part is one range of its index, cut before they meet. */
export const journalPage = statement((db: Kysely<Tables>, value: JournalFilter) => ({
  compile: () => {
    const narrowed = sql`organisation_id = ${value.organisation} and (${value.member}::uuid is null or member_id = ${value.member})
      and at >= ${value.from} and at < ${value.until} and (at, id) < (${value.beforeAt}, ${value.beforeId})
      order by at desc, id desc limit ${value.limit}`
    return sql<JournalRow>`select * from (
      (select id, at, 'read' as kind, member_id, client_id, operation as what, level, referral_id, cardinality(person_ids) as persons, null::jsonb as export
        from reads where ${value.kind}::text is distinct from 'act' and ${narrowed})
      union all
      (select id, at, 'act', member_id, client_id, action, null, referral_id, null, null
        from referral_events where ${value.kind}::text is distinct from 'read' and ${narrowed})
      union all
      (select id, at, 'act', member_id, client_id, 'createReferralExport', null, null, null,
          jsonb_build_object('direction', direction, 'from', from_on, 'to', to_on, 'reason', reason, 'rows', rows)
        from exports where ${value.kind}::text is distinct from 'read' and ${narrowed})
    ) as lines order by at desc, id desc limit ${value.limit}`.compile(db)
  }
}))
