import { sql } from 'kysely'
import type { ReferralRow } from '../write-referral.ts'

const COLUMNS =
  `id person_id sender_id recipient_id territory_id owner_id parent_id root_id hop version state return_to sub_status reason urgent
  withdrawal_requested redirect_suggested escalation frozen rights age_band language due_at created_at sent_at updated_at group_id child_id state_since
  appointment_at until_on withdrawal_due_at`.split(/\s+/) as (keyof ReferralRow)[]

// What stands in the place of content where only metadata is read.
const NOTHING: Partial<Record<keyof ReferralRow, string>> = {
  territory_id: 'null::uuid',
  sub_status: 'null::text',
  rights: `'{}'::text[]`,
  age_band: `'unknown'`,
  language: `'und'`,
  appointment_at: 'null::timestamptz'
}

/** What lists show of a referral, and what its available actions follow from: no list of parties, no hash. */
export type ShownRow = Pick<
  ReferralRow,
  | 'id'
  | 'person_id'
  | 'sender_id'
  | 'recipient_id'
  | 'territory_id'
  | 'owner_id'
  | 'parent_id'
  | 'root_id'
  | 'hop'
  | 'version'
  | 'state'
  | 'return_to'
  | 'sub_status'
  | 'reason'
  | 'urgent'
  | 'withdrawal_requested'
  | 'redirect_suggested'
  | 'escalation'
  | 'frozen'
  | 'rights'
  | 'age_band'
  | 'language'
  | 'due_at'
  | 'created_at'
  | 'sent_at'
  | 'updated_at'
  | 'group_id'
  | 'child_id'
  | 'state_since'
  | 'appointment_at'
  | 'until_on'
  | 'withdrawal_due_at'
>

/** The columns of `ShownRow` from the referral in scope as `r`. */
export const SHOWN = sql.join(COLUMNS.map((column) => sql.ref(`r.${column}`)))

/** The same as a coordinator sees them: metadata and clocks. What is content is not read at all. */
export const SHOWN_AS_METADATA = sql.join(
  COLUMNS.map((column) => {
    const nothing = NOTHING[column]
    return nothing === undefined ? sql.ref(`r.${column}`) : sql`${sql.raw(nothing)} as ${sql.ref(column)}`
  })
)
