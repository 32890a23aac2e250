import { z } from 'zod'
import { listOf, RightCode } from '../../kit/values.ts'
import { RIGHT_FAMILIES } from '../right.ts'

/** Where people are met, from the foot of buildings to the phone. */
export const PlaceKind = z
  .enum([
    'foot_of_building',
    'street',
    'shop',
    'bar_restaurant',
    'market',
    'school_gate',
    'social_centre',
    'public_service',
    'worship_or_association',
    'drop_in',
    'home_visit',
    'event',
    'phone',
    'other'
  ])
  .meta({
    id: 'PlaceKind',
    description: 'The kind of place where people are met. `drop_in` is a session held in a place of its own.'
  })
export type PlaceKind = z.infer<typeof PlaceKind>

/** What was spoken about: the families of the catalogue, and what no right answers alone. */
export const Theme = z
  .enum([...RIGHT_FAMILIES, 'energy_water', 'digital', 'debt', 'loneliness', 'other'])
  .meta({ id: 'Theme', description: 'What was spoken about: a family of rights, or what no right answers alone.' })

/** What follows a contact. */
export const FollowUp = z.enum(['nothing', 'check_proposed', 'check_refused', 'check_made', 'referral']).meta({
  id: 'FollowUp',
  description: 'What follows: nothing, a rights check that was proposed, refused or made, or a referral.'
})

/** Codes told at a contact: each once. */
export const spoken = {
  themes: uniqueOf(Theme, 13),
  rights: uniqueOf(RightCode, 10)
}

/** The filters that lists of outreach share. */
export const outreachFilters = {
  territoryId: listOf(z.uuid().toLowerCase()).meta({ description: 'One of these territories, and not those within.' }),
  placeKind: listOf(PlaceKind).meta({ description: 'One of these kinds of place.' })
}

function uniqueOf<S extends z.ZodType>(code: S, most: number) {
  return z
    .array(code)
    .max(most)
    .refine((codes) => new Set(codes).size === codes.length, {
      error: 'Name each once.',
      params: { rule: 'named-twice' }
    })
}
