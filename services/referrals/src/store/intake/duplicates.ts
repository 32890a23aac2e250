import { statement } from '@relais/database'
import { type Kysely, type NotNull, sql } from 'kysely'
import type { Tables } from '../tables.ts'

interface Questions {
  organisation: string
  identities: (Buffer | null)[]
  persons: (string | null)[]
  recipients: string[]
  /** The codes of each, parted by spaces: a list of lists has to be rectangular. */
  rights: string[]
  states: string[]
  /** Only what other organisations sent; null: anybody. */
  elsewhere: string | null
}

/**
 * Whether each of these persons, new or one's own, is referred already. Each identity is held until the end of the transaction; in one order
 * whoever asks, so that two who ask for the same household do not wait for each other. The values are hidden from the planner: knowing them it
 * plans anew each time, which takes longer than all the rest.
 */
export const askForPersons = statement((db: Kysely<Tables>, value: Questions) => ({
  compile: () =>
    sql<{ place: number; found: boolean }>`select s.place,
        already_referred(s.identity, s.person, s.recipient, string_to_array(s.rights, ' '), ${value.states}, null, ${value.elsewhere}) as found
      from (select x.place, coalesce(x.identity, p.identity_index) as identity, p.id as person, x.recipient, x.rights
        from unnest((select ${value.identities}::bytea[]), (select ${value.persons}::uuid[]), (select ${value.recipients}::uuid[]),
            (select ${value.rights}::text[])) with ordinality as x (identity, person, recipient, rights, place)
        left join persons as p on p.id = x.person and p.organisation_id = (select ${value.organisation}::uuid)
        order by coalesce(encode(coalesce(x.identity, p.identity_index), 'hex'), p.id::text)) as s`.compile(db)
}))

/** The same for the person of a referral that is about to be shown to this recipient; its own chain and group are no duplicates of it. */
export const askForReferral = statement(
  (db: Kysely<Tables>, value: { id: string; recipient: string; states: string[] }) => ({
    compile: () =>
      sql<{
        found: boolean
      }>`select already_referred(null, r.person_id, ${value.recipient}, r.rights, ${value.states},
          r.id, null) as found
        from referrals as r where r.id = ${value.id}`.compile(db)
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
      .where('forgotten_at', 'is', null)
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
      .$narrowType<{ name_sealed: NotNull }>()
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
