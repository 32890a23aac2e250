import { type TerritorySlug, territoryId } from '../collective.ts'
import { fictionEmail, plainName } from '../made-up/email.ts'
import { demoId } from '../made-up/id.ts'
import { fictionLandline, fictionMobile } from '../made-up/phone.ts'

/** A made-up person who is accompanied: who they are and how to reach them, nothing else. */
export type Person = {
  id: string
  slug: string
  givenName: string
  familyName: string
  /** A calendar day. */
  birthDate: string
  phone: string | null
  email: string | null
  preferredChannel: Channel
  /** BCP 47, the language they would rather speak. */
  language: string
  /** The *quartier* they live in. */
  territoryId: string
}

export type Channel = 'phone' | 'sms' | 'email' | 'post'

/** One line of a people file. `landline` people have no mobile; `post` people have no phone at all. */
export type PersonLine = [
  givenName: string,
  familyName: string,
  birthDate: string,
  territory: TerritorySlug,
  language: string,
  reached: Channel | 'landline'
]

/** Completes a person from their line; `rank` is their place in the whole list, from 1. */
export function makePerson(
  [givenName, familyName, birthDate, territory, language, reached]: PersonLine,
  rank: number
): Person {
  const slug = `${plainName(givenName)}-${plainName(familyName)}`
  return {
    id: demoId('person', slug),
    slug,
    givenName,
    familyName,
    birthDate,
    phone: phoneOf(reached, rank),
    email: reached === 'email' ? fictionEmail(givenName, familyName, 'courriel') : null,
    preferredChannel: reached === 'landline' ? 'phone' : reached,
    language,
    territoryId: territoryId(territory)
  }
}

function phoneOf(reached: PersonLine[5], rank: number): string | null {
  if (reached === 'post') return null
  return reached === 'landline' ? fictionLandline(9000 + rank) : fictionMobile(rank)
}
