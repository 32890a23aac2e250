import { centre } from './centre.ts'
import { moulinAVent } from './moulin-a-vent.ts'
import { makePerson, type Person } from './person.ts'
import { plateau } from './plateau.ts'

/** The made-up people of the demo, quarter by quarter. */
export const people: Person[] = [...plateau, ...moulinAVent, ...centre].map((line, place) =>
  makePerson(line, place + 1)
)

/** The person of that slug; the slug is one of the list's. */
export function personOf(slug: string): Person {
  return people.find((person) => person.slug === slug)!
}
