import { statement } from '@relais/database'
import { type Insertable, type Kysely, type NotNull, type Selectable, sql } from 'kysely'
import type { PersonsTable, Tables } from '../tables.ts'

export type PersonRow = Selectable<PersonsTable>

const COLUMNS = [
  'id',
  'version',
  'name_sealed',
  'birth_date_sealed',
  'contact_sealed',
  'age_band',
  'language',
  'preferred_channel',
  'last_contact_on',
  'created_at',
  'updated_at'
] as const
/** A person who is still known by name. */
export type OwnPerson = Pick<PersonRow, (typeof COLUMNS)[number]> & { name_sealed: Buffer }

/** The keyed hashes by which a desk finds a person, each with the disclosure from which on it may. */
export interface Words {
  words: Buffer[]
  levels: number[]
}
const WORD_COLUMNS = ['word', 'person_id', 'organisation_id', 'level'] as const

/** A new person, sealed. */
export type NewPersonRow = Omit<PersonRow, 'forgotten_at' | 'name_sealed'> & { name_sealed: Buffer } & Words

/** Writes a new person. */
export const insertPerson = statement((db: Kysely<Tables>, value: NewPersonRow) =>
  db
    .with('person', (add) =>
      add
        .insertInto('persons')
        .values({
          id: value.id,
          collective_id: value.collective_id,
          organisation_id: value.organisation_id,
          version: value.version,
          name_sealed: value.name_sealed,
          birth_date_sealed: value.birth_date_sealed,
          contact_sealed: value.contact_sealed,
          identity_index: value.identity_index,
          phone_index: value.phone_index,
          email_index: value.email_index,
          sound_index: value.sound_index,
          age_band: value.age_band,
          language: value.language,
          preferred_channel: value.preferred_channel,
          last_contact_on: value.last_contact_on,
          created_at: value.created_at,
          updated_at: value.updated_at
        })
        .returning(['id', 'organisation_id'])
    )
    .insertInto('person_words')
    .columns(WORD_COLUMNS)
    .expression(wordsIn(value))
)

/** The rows of the words of the person that a `with` before it calls person. */
function wordsIn(value: Words) {
  return sql<never>`select x.word, person.id, person.organisation_id, x.level from person, unnest(${value.words}::bytea[], ${value.levels}::smallint[]) as x (word, level)`
}

/** Reads a person of one's own organisation. */
export const findPerson = statement((db: Kysely<Tables>, value: { id: string; organisation: string }) =>
  db
    .selectFrom('persons')
    .select(COLUMNS)
    .where('id', '=', value.id)
    .where('organisation_id', '=', value.organisation)
    .where('forgotten_at', 'is', null)
    .$narrowType<{ name_sealed: NotNull }>()
)

/** The same, held until the end of the transaction. */
export const lockPerson = statement((db: Kysely<Tables>, value: { id: string; organisation: string }) =>
  db
    .selectFrom('persons')
    .select(COLUMNS)
    .where('id', '=', value.id)
    .where('organisation_id', '=', value.organisation)
    .where('forgotten_at', 'is', null)
    .$narrowType<{ name_sealed: NotNull }>()
    .forUpdate()
)

/** A page of one's own persons, latest first; ids of version 7 sort by time. */
export const listOwnPersons = statement(
  (db: Kysely<Tables>, value: { organisation: string; before: string; limit: number }) =>
    db
      .selectFrom('persons')
      .select(COLUMNS)
      .where('organisation_id', '=', value.organisation)
      .where('id', '<', value.before)
      .where('forgotten_at', 'is', null)
      .$narrowType<{ name_sealed: NotNull }>()
      .orderBy('id', 'desc')
      .limit(value.limit)
)

/** Own persons by any of three keyed hashes. */
export const findByIndex = statement(
  (
    db: Kysely<Tables>,
    value: { organisation: string; collective: string; identity: Buffer; phone: Buffer; email: Buffer }
  ) =>
    db
      .selectFrom('persons')
      .select(COLUMNS)
      .where('organisation_id', '=', value.organisation)
      .where('collective_id', '=', value.collective)
      .where((on) =>
        on.or([
          on('identity_index', '=', value.identity),
          on('phone_index', '=', value.phone),
          on('email_index', '=', value.email)
        ])
      )
      .$narrowType<{ name_sealed: NotNull }>()
      .orderBy('id', 'desc')
      .limit(20)
)

/** Writes a changed person over the version that was read. */
export const updatePerson = statement(
  (
    db: Kysely<Tables>,
    value: Omit<Insertable<PersonsTable>, 'collective_id' | 'created_at' | 'last_contact_on' | 'forgotten_at'> & Words
  ) =>
    db
      .with('person', (change) =>
        change
          .updateTable('persons')
          .set({
            version: value.version,
            name_sealed: value.name_sealed,
            birth_date_sealed: value.birth_date_sealed,
            contact_sealed: value.contact_sealed,
            identity_index: value.identity_index,
            phone_index: value.phone_index,
            email_index: value.email_index,
            sound_index: value.sound_index,
            age_band: value.age_band,
            language: value.language,
            preferred_channel: value.preferred_channel,
            updated_at: value.updated_at
          })
          .where('id', '=', value.id)
          .where('organisation_id', '=', value.organisation_id)
          .returning(['id', 'organisation_id'])
      )
      .with('gone', (forget) =>
        forget
          .deleteFrom('person_words')
          .where('person_id', '=', value.id)
          .where((on) => on.not(on.eb('word', '=', sql<Buffer>`any(${value.words}::bytea[])`)))
      )
      .insertInto('person_words')
      .columns(WORD_COLUMNS)
      .expression(wordsIn(value))
      .onConflict((on) => on.doNothing())
)

/** Those of some persons who are still kept. */
export const keptAmong = statement((db: Kysely<Tables>, value: { persons: string[] }) =>
  db
    .selectFrom('persons')
    .select('id')
    .where((where) => where('id', '=', where.fn.any(where.val(value.persons))))
    .where('forgotten_at', 'is', null)
)
