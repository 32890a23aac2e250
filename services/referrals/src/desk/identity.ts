import { hash } from 'node:crypto'
import type { AgeBand, Person } from '@relais/contract'
import type { CollectiveKeys } from '@relais/database'
import { normaliseEmail, normaliseName, normalisePhone } from '@relais/database'
import { keptSounds, type Sounds } from './sound.ts'

/** What identifies a person, in clear; never written as such. */
export interface Identity {
  givenName: string
  familyName: string
  birthDate: string | null
  phone: string | null
  email: string | null
}

/** The columns that hold an identity, and the words by which a desk finds it. */
export interface SealedIdentity extends Words {
  name_sealed: Buffer
  birth_date_sealed: Buffer | null
  contact_sealed: Buffer | null
  identity_index: Buffer | null
  phone_index: Buffer | null
  email_index: Buffer | null
  sound_index: string[]
}

/** Keyed hashes of what a desk looks for; `levels` says from which disclosure on each may be looked for. */
interface Words {
  words: Buffer[]
  levels: number[]
}

/** From which disclosure on names and contacts are read, and the date of birth. */
export const NAMES_FROM = 2
export const BIRTH_DATE_FROM = 3

const place = (row: string, column: string) => ({ table: 'persons', column, row })

/** Seals an identity for its row, with the keyed hashes that make exact search possible. */
export function sealIdentity(
  keys: CollectiveKeys,
  row: string,
  { givenName, familyName, birthDate, phone, email }: Identity
): SealedIdentity {
  const contact =
    phone === null && email === null
      ? null
      : JSON.stringify([phone === null ? null : (normalisePhone(phone) ?? phone), email])
  const indexed = indexIdentity(keys, { givenName, familyName, birthDate, phone, email })
  return {
    name_sealed: keys.seal(place(row, 'name_sealed'), JSON.stringify([givenName, familyName])),
    birth_date_sealed: birthDate === null ? null : keys.seal(place(row, 'birth_date_sealed'), birthDate),
    contact_sealed: contact === null ? null : keys.seal(place(row, 'contact_sealed'), contact),
    ...indexed,
    sound_index: hashSounds(keys, keptSounds({ givenName, familyName, birthDate })),
    ...wordsOf(keys, { givenName, familyName, birthDate }, [indexed.phone_index, indexed.email_index])
  }
}

/** The keyed hashes by which an identity is found again. */
export function indexIdentity(
  keys: CollectiveKeys,
  by: { [K in keyof Identity]?: Identity[K] | undefined }
): Pick<SealedIdentity, 'identity_index' | 'phone_index' | 'email_index'> {
  const whole =
    by.givenName && by.familyName && by.birthDate
      ? `${normaliseName(by.givenName)}|${normaliseName(by.familyName)}|${by.birthDate}`
      : null
  return {
    identity_index: whole === null ? null : keys.blindIndex('identity', whole),
    phone_index: by.phone ? keys.blindIndex('phone', normalisePhone(by.phone) ?? by.phone) : null,
    email_index: by.email ? keys.blindIndex('email', normaliseEmail(by.email)) : null
  }
}

/** Keyed hashes of sounds, short on purpose: two sounds that share one cost a look at a person who is not alike. */
export function hashSounds(keys: CollectiveKeys, { pairs, years }: Sounds): string[] {
  return pairs.flatMap((pair) => {
    const keyed = keys.blindIndex('sound', pair)
    return years.map((year) =>
      (year === null ? keyed : hash('sha256', Buffer.concat([keyed, Buffer.from(year)]), 'buffer')).toString(
        'base64url',
        0,
        9
      )
    )
  })
}

function wordsOf(
  keys: CollectiveKeys,
  { givenName, familyName, birthDate }: Pick<Identity, 'givenName' | 'familyName' | 'birthDate'>,
  contacts: readonly (Buffer | null)[]
): Words {
  const names = new Set([givenName, familyName].flatMap(nameWords))
  const readWithName = [
    ...[...names].map((word) => keys.blindIndex('name-word', word)),
    ...contacts.filter((contact) => contact !== null)
  ]
  const days = birthDate === null ? [] : [keys.blindIndex('birth-date', birthDate)]
  return {
    words: [...readWithName, ...days],
    levels: [...readWithName.map(() => NAMES_FROM), ...days.map(() => BIRTH_DATE_FROM)]
  }
}

/** The words of a name, and all of them in one: Ben Ali is asked for as Benali too. */
function nameWords(name: string): string[] {
  const words = normaliseName(name).split(' ')
  return [...words, words.join('')].filter((word) => word !== '')
}

/** Opens names. */
export function openName(keys: CollectiveKeys, row: string, sealed: Buffer): { givenName: string; familyName: string } {
  const [givenName, familyName] = JSON.parse(keys.open(place(row, 'name_sealed'), sealed)) as [string, string]
  return { givenName, familyName }
}

/** Opens a contact; both null when none was given. */
export function openContact(
  keys: CollectiveKeys,
  row: string,
  sealed: Buffer | null
): { phone: string | null; email: string | null } {
  if (sealed === null) return { phone: null, email: null }
  const [phone, email] = JSON.parse(keys.open(place(row, 'contact_sealed'), sealed)) as [string | null, string | null]
  return { phone, email }
}

/** Opens a date of birth. */
export function openBirthDate(keys: CollectiveKeys, row: string, sealed: Buffer | null): string | null {
  return sealed === null ? null : keys.open(place(row, 'birth_date_sealed'), sealed)
}

const BANDS: readonly [number, AgeBand][] = [
  [75, '75_and_over'],
  [60, '60_74'],
  [40, '40_59'],
  [25, '25_39'],
  [18, '18_24'],
  [0, 'under_18']
]

/** The band of age on a day; `unknown` without a date of birth, or with one to come. */
export function ageBandOn(birthDate: string | null, day: string): AgeBand {
  if (birthDate === null || birthDate > day) return 'unknown'
  const age = Number(day.slice(0, 4)) - Number(birthDate.slice(0, 4)) - (day.slice(5) < birthDate.slice(5) ? 1 : 0)
  return BANDS.find(([from]) => age >= from)![1]
}

/** A person as its own organisation reads it. */
export function readIdentity(
  keys: CollectiveKeys,
  row: { id: string } & Pick<SealedIdentity, 'name_sealed' | 'birth_date_sealed' | 'contact_sealed'>
): Pick<Person, keyof Identity> {
  return {
    ...openName(keys, row.id, row.name_sealed),
    birthDate: openBirthDate(keys, row.id, row.birth_date_sealed),
    ...openContact(keys, row.id, row.contact_sealed)
  }
}
