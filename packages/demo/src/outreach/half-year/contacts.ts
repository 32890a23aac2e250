import { type TerritorySlug, territoryId } from '../../collective.ts'
import { demoId } from '../../made-up/id.ts'
import { type Shares, strew } from './shares.ts'

/** An anonymous contact of the half-year. */
export interface PastContact {
  id: string
  at: string
  placeKind: string
  territoryId: string
  minutes: number | null
  language: string | null
  themes: string[]
  rights: string[]
  followUp: string
}

// Each adds up to 400.
const PLACES: Shares<string> = [
  ['foot_of_building', 104],
  ['market', 62],
  ['school_gate', 49],
  ['shop', 41],
  ['street', 38],
  ['social_centre', 33],
  ['bar_restaurant', 27],
  ['drop_in', 21],
  ['event', 14],
  ['public_service', 11]
]
const TERRITORIES: Shares<TerritorySlug> = [
  ['minguettes', 126],
  ['moulin-a-vent', 92],
  ['parilly', 48],
  ['centre', 37],
  ['max-barel', 34],
  ['charreard', 19],
  ['gabriel-peri', 16],
  ['joliot-curie', 15],
  ['jules-guesde', 8],
  ['pasteur', 5]
]
const MINUTES: Shares<number | null> = [
  [null, 29],
  [4, 60],
  [6, 78],
  [8, 66],
  [12, 74],
  [20, 55],
  [35, 38]
]
const LANGUAGES: Shares<string | null> = [
  ['fr', 268],
  ['ar', 61],
  [null, 31],
  ['tr', 14],
  ['pt', 10],
  ['en', 9],
  ['es', 7]
]
const SPOKEN: Shares<readonly [themes: string[], rights: string[]]> = [
  [[['income'], ['rsa']], 58],
  [[['income', 'employment'], ['prime_activite']], 72],
  [[['health'], ['css']], 64],
  [[['housing'], ['apl']], 61],
  [[['energy_water'], ['cheque_energie']], 44],
  [[['family'], ['ars']], 32],
  [[['mobility'], ['tcl_solidaire_reduit']], 27],
  [[['digital', 'civil'], ['titre_sejour']], 23],
  [[['loneliness', 'income'], ['aspa']], 19]
]
const FOLLOW_UPS: Shares<string> = [
  ['check_made', 90],
  ['check_proposed', 118],
  ['check_refused', 41],
  ['referral', 36],
  ['nothing', 115]
]

/** Four hundred contacts over these working days, in the order of time; the contact of every check among them. */
export function pastContacts(days: readonly string[]): PastContact[] {
  const places = strew(PLACES, 167)
  const territories = strew(TERRITORIES, 219)
  const minutes = strew(MINUTES, 77)
  const languages = strew(LANGUAGES, 283)
  const spoken = strew(SPOKEN, 111)
  const followUps = strew(FOLLOW_UPS, 133)
  return places.map((placeKind, place) => ({
    id: demoId('outreach-contact', `half-year/${place}`),
    at: `${days[Math.floor((place * days.length) / places.length)]}T${hourOf(place)}`,
    placeKind,
    territoryId: territoryId(territories[place]!),
    minutes: minutes[place]!,
    language: languages[place]!,
    themes: spoken[place]![0],
    rights: spoken[place]![1],
    followUp: followUps[place]!
  }))
}

/** Between 8:05 and 14:59 UTC, in which it is working time in Lyon the whole year. */
function hourOf(place: number): string {
  return `${String(8 + (place % 7)).padStart(2, '0')}:${String(5 + ((place * 13) % 55)).padStart(2, '0')}:00.000Z`
}
