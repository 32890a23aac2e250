import { statement } from '@relais/database'
import { type Kysely, sql } from 'kysely'
import type { Tables } from '../tables.ts'

/** The organisations that hold a person of whom nothing was heard since a day, as far as the record itself says. */
export const organisationsSilentSince = statement((db: Kysely<Tables>, value: { day: string }) => ({
  compile: () =>
    sql<{
      collective_id: string
      organisation_id: string
    }>`select distinct collective_id, organisation_id from persons where forgotten_at is null and last_contact_on <= ${value.day}::date`.compile(
      db
    )
}))

/**
 * Destroys what identifies the persons of an organisation of whom nothing was heard since a day: neither a contact nor anything done to one of
 * their referrals, none of which is still open. The texts of those referrals are left to be deleted at once.
 */
export const forgetSilent = statement(
  (db: Kysely<Tables>, value: { organisation: string; day: string; at: string; ended: string[] }) => ({
    compile: () =>
      sql<{ id: string }>`with silent as (
          select p.id from persons p where p.organisation_id = ${value.organisation} and p.forgotten_at is null and p.last_contact_on <= ${value.day}::date
            and not exists (select from referrals r where r.person_id = p.id and (r.state <> all(${value.ended}::text[]) or r.updated_at >= ${value.day}::date))
          order by p.id limit 500 for update skip locked),
        words as (delete from person_words w using silent where w.person_id = silent.id),
        legs as (update referrals r set redact_at = ${value.at}, next_at = ${value.at} from silent where r.person_id = silent.id),
        imported as (delete from imported_rows i using silent where i.person_id = silent.id)
        update persons p set name_sealed = null, birth_date_sealed = null, contact_sealed = null, identity_index = null, phone_index = null,
          email_index = null, sound_index = '{}', age_band = 'unknown', forgotten_at = ${value.at}, version = p.version + 1, updated_at = ${value.at}
        from silent where p.id = silent.id returning p.id`.compile(db)
  })
)

/** Takes out of the journal of reads what is older than an instant. */
export const forgetReads = statement((db: Kysely<Tables>, value: { before: string }) =>
  db.deleteFrom('reads').where('at', '<', value.before)
)

/** Takes out of the journal of exports what is older than an instant. */
export const forgetExports = statement((db: Kysely<Tables>, value: { before: string }) =>
  db.deleteFrom('exports').where('at', '<', value.before)
)
