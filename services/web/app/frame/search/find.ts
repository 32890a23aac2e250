import { type Schemas, taken } from '@relais/client'
import { relais } from '../../api/relais.ts'

/** Somebody whom my organisation recorded. */
export type FoundPerson = Pick<Schemas['Person'], 'id' | 'givenName' | 'familyName'> & { birthDate: string | null }
/** What the words lead to. */
export interface Found {
  persons: FoundPerson[]
  referrals: Schemas['ReferralSummary'][]
}

const AT_MOST = 8

/** Finds persons of my organisation, and the referrals that it sent or, when it works on an inbox, received. Nothing typed goes into an address. */
export async function find(words: string, works: boolean): Promise<Found> {
  const seek = async (side: 'sent' | 'received') =>
    (await taken(relais.POST('/v1/referrals/search', { body: { q: words, side, sort: 'latest', limit: AT_MOST } })))
      .data.items
  const [asked, sent, received] = await Promise.all([
    Promise.all(personsAsked(words).map(recorded)),
    seek('sent'),
    works ? seek('received') : []
  ])
  const persons = new Map<string, FoundPerson>()
  for (const one of asked.flat()) persons.set(one.id, one)
  // Whoever was referred by my organisation was recorded by it.
  for (const { person } of sent) {
    if (person !== null && !persons.has(person.id)) persons.set(person.id, { ...person, birthDate: null })
  }
  return { persons: [...persons.values()].slice(0, AT_MOST), referrals: [...sent, ...received] }
}

type Asked = { phone: string } | { email: string } | { givenName: string; familyName: string; birthDate: string }

async function recorded(body: Asked): Promise<FoundPerson[]> {
  return (await taken(relais.POST('/v1/persons/search', { body }))).data.items
}

/** What of these words the API can look a person up by: an e-mail, a telephone, or both names (in either order) with the date of birth. */
export function personsAsked(words: string): Asked[] {
  const email = /\S+@\S+/.exec(words)?.[0]
  if (email !== undefined) return [{ email }]
  const born = /\b(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\b/.exec(words)
  if (born === null) return /^\+?\d[\d .()-]{7,21}$/.test(words) ? [{ phone: words }] : []
  const birthDate = `${born[3]}-${born[2]!.padStart(2, '0')}-${born[1]!.padStart(2, '0')}`
  const [first, ...rest] = words.replace(born[0], ' ').split(/\s+/).filter(Boolean)
  if (first === undefined || rest.length === 0 || Number.isNaN(Date.parse(birthDate))) return []
  const others = rest.join(' ')
  return [
    { givenName: first, familyName: others, birthDate },
    { givenName: others, familyName: first, birthDate }
  ]
}
