import { statement } from '@relais/database'
import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { Tables } from '../../tables.ts'

/** What is counted of one state. */
export interface Counted {
  state: string
  open: number
  late: number
  today: number
  soon: number
  urgent: number
  reminded: number
  lead: number
  coordinator: number
  unassigned: number
}

/** What is counted besides in an organisation's own list. */
export interface OwnCounted extends Counted {
  uncovered: number
  awaiting_us: number
  mine: number
  awaiting_me: number
}

interface Asked {
  states: string[]
  now: string
  tonight: string
  soon: string
  /** The states in which somebody may have the work. */
  assignable: string[]
}

/** Counts what is open of what an organisation received or sent, state by state; what is over costs nothing. */
export const countOwn = statement(
  (
    db: Kysely<Tables>,
    value: Asked & {
      organisation: string
      side: string
      ball: string
      me: string | null
      mine: string[]
      uncovered: string[]
    }
  ) => ({
    compile: () =>
      sql<OwnCounted>`select e.state, p.* from unnest(${value.states}::text[]) as e (state) cross join lateral (select ${counts(sql`p.due_at`, sql`p`, value)},
          (count(*) filter (where p.owner_id = any(${value.uncovered})))::int as uncovered,
          (count(*) filter (where p.ball_with = ${value.ball}))::int as awaiting_us,
          (count(*) filter (where p.owner_id = ${value.me}::uuid))::int as mine,
          (count(*) filter (where p.ball_with = ${value.ball} and p.owner_id = any(${value.mine})))::int as awaiting_me
        from referral_parties p
        where p.organisation_id = ${value.organisation} and p.side = ${value.side} and p.state = e.state) as p`.compile(
        db
      )
  })
)

/** Counts what is open in the collective, for its coordinator. */
export const countOfCollective = statement((db: Kysely<Tables>, value: Asked & { collective: string }) => ({
  compile: () =>
    sql<Counted>`select r.state, ${counts(sql`coalesce(r.withdrawal_due_at, r.due_at)`, sql`r`, value)}
      from referrals r
      where r.collective_id = ${value.collective} and r.due_at is not null and r.state = any(${value.states})
      group by r.state`.compile(db)
}))

function counts(due: RawBuilder<unknown>, row: RawBuilder<unknown>, value: Asked) {
  return sql`count(*)::int as open,
    (count(*) filter (where ${due} <= ${value.now}::timestamptz))::int as late,
    (count(*) filter (where ${due} > ${value.now}::timestamptz and ${due} <= ${value.tonight}::timestamptz))::int as today,
    (count(*) filter (where ${due} > ${value.tonight}::timestamptz and ${due} <= ${value.soon}::timestamptz))::int as soon,
    (count(*) filter (where ${row}.urgent))::int as urgent,
    (count(*) filter (where ${row}.escalation = 1))::int as reminded,
    (count(*) filter (where ${row}.escalation = 2))::int as lead,
    (count(*) filter (where ${row}.escalation = 3))::int as coordinator,
    (count(*) filter (where ${row}.owner_id is null and ${row}.state = any(${value.assignable})))::int as unassigned`
}
