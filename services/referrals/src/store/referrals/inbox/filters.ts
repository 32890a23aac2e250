import { type RawBuilder, sql } from 'kysely'

/** What a list is narrowed to; null leaves a filter out. */
export interface Filters {
  states: string[] | null
  urgent: boolean | null
  rights: string[] | null
  territories: string[] | null
  /** Of whom it is the work; `unowned`: of nobody. */
  owners: string[] | null
  unowned: true | null
  /** Reminded at this level or above. */
  escalation: number | null
  balls: string[] | null
  dueAfter: string | null
  dueUntil: string | null
  /** With a clock, or without. */
  clocked: boolean | null
}

/** No filter at all. */
export const ALL: Filters = {
  states: null,
  urgent: null,
  rights: null,
  territories: null,
  owners: null,
  unowned: null,
  escalation: null,
  balls: null,
  dueAfter: null,
  dueUntil: null,
  clocked: null
}

// An organisation that passed a referral on keeps metadata of it, which says nothing of rights and places.
const NEED = sql`p.side <> 'former_receiver'`

const CONDITIONS: { [F in keyof Filters]: (value: NonNullable<Filters[F]>) => RawBuilder<unknown> } = {
  states: (states) => sql`p.state = any(${states}::text[])`,
  urgent: (urgent) => sql`p.urgent = ${urgent}`,
  rights: (rights) => sql`p.rights && ${rights}::text[] and ${NEED}`,
  territories: (territories) => sql`p.territory_id = any(${territories}::uuid[]) and ${NEED}`,
  owners: (owners) => sql`p.owner_id = any(${owners}::uuid[])`,
  unowned: () => sql`p.owner_id is null`,
  escalation: (level) => sql`p.escalation >= ${level}::int`,
  balls: (balls) => sql`p.ball_with = any(${balls}::text[])`,
  dueAfter: (at) => sql`p.due_at > ${at}::timestamptz`,
  dueUntil: (at) => sql`p.due_at <= ${at}::timestamptz`,
  clocked: (clocked) => sql`(p.due_at is not null) = ${clocked}`
}

/** That all filters hold for the row in scope as `p`, whose columns are those of a party; null when there is none. */
export function holds(filters: Filters): RawBuilder<unknown> | null {
  const conditions = (Object.keys(CONDITIONS) as (keyof Filters)[]).flatMap((name) => {
    const value = filters[name]
    return value === null ? [] : [(CONDITIONS[name] as (value: unknown) => RawBuilder<unknown>)(value)]
  })
  return conditions.length === 0 ? null : sql.join(conditions, sql` and `)
}
