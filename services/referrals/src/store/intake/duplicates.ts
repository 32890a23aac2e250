import { statement } from '@relais/database'
import { type Kysely, sql } from 'kysely'
import type { Tables } from '../tables.ts'

interface Question {
  recipient: string
  rights: string[]
  states: string[]
  /** Roots of the chains that belong together: a redirection and the legs of a group are no duplicates of one another. */
  apart: string[]
  /** Only what other organisations sent; null: anybody. */
  elsewhere: string | null
}

/** Whether a new person, or one of one's own, is referred already; holds the identity until the end of the transaction. */
export const askForPerson = statement(
  (db: Kysely<Tables>, value: Question & { organisation: string; identity: Buffer | null; person: string | null }) => ({
    compile: () =>
      sql<{ found: boolean }>`select already_referred(coalesce(${value.identity}::bytea, p.identity_index), p.id,
          ${value.recipient}, ${value.rights}, ${value.states}, ${value.apart}, ${value.elsewhere}) as found
        from (select) as one left join persons as p on p.id = ${value.person} and p.organisation_id = ${value.organisation}`.compile(
        db
      )
  })
)

/** The same for the person of a referral that is about to be shown to this recipient. */
export const askForReferral = statement(
  (db: Kysely<Tables>, value: { id: string; recipient: string | null; states: string[] }) => ({
    compile: () =>
      sql<{
        found: boolean
      }>`select already_referred(p.identity_index, p.id, coalesce(${value.recipient}, r.recipient_id), r.rights,
        ${value.states}, array[r.root_id], null) as found
      from referrals as r join persons as p on p.id = r.person_id where r.id = ${value.id}`.compile(db)
  })
)

/** One's own persons who may be the same, by any of the keyed hashes. */
export const findAlike = statement(
  (
    db: Kysely<Tables>,
    value: {
      organisation: string
      collective: string
      sounds: string[]
      identity: Buffer
      phone: Buffer
      email: Buffer
    }
  ) =>
    db
      .selectFrom('persons')
      .select(['id', 'version', 'name_sealed', 'birth_date_sealed', 'contact_sealed', 'age_band', 'language'])
      .select(['preferred_channel', 'last_contact_on', 'created_at', 'updated_at'])
      .where('organisation_id', '=', value.organisation)
      .where('collective_id', '=', value.collective)
      .where((on) =>
        on.or([
          on('sound_index', '&&', sql<string[]>`${value.sounds}`),
          on('identity_index', '=', value.identity),
          on('phone_index', '=', value.phone),
          on('email_index', '=', value.email)
        ])
      )
      .orderBy('id', 'desc')
      .limit(200)
)

/** Open referrals of these persons that the organisation sent, to a recipient or for one of these rights. */
export const openReferralsOf = statement(
  (
    db: Kysely<Tables>,
    value: { organisation: string; persons: string[]; states: string[]; recipient: string; rights: string[] }
  ) =>
    db
      .selectFrom('referrals')
      .select(['id', 'person_id'])
      .where((on) => on.eb('person_id', '=', sql<string>`any(${value.persons})`))
      .where('sender_id', '=', value.organisation)
      .where((on) => on.eb('state', '=', sql<string>`any(${value.states})`))
      .where((on) =>
        on.or([on('recipient_id', '=', value.recipient), on('rights', '&&', sql<string[]>`${value.rights}`)])
      )
      .orderBy('id', 'desc')
      .limit(100)
)
