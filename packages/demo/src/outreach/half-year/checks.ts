import { demoId } from '../../made-up/id.ts'
import type { PastContact } from './contacts.ts'
import { demoHouseholds, type Finds } from './households.ts'
import { type Shares, strew } from './shares.ts'

/** An anonymous rights check of the half-year, made of a contact. */
export interface PastCheck {
  id: string
  at: string
  contactId: string
  territoryId: string
  finds: Finds
  situation: Record<string, unknown>
  findings: readonly Said[]
}

/** Why a right was not taken up. */
interface Said {
  right: string
  nonTakeUp: string
  cause: string | null
  renounced: boolean
}

/** What was said of a missing right; null: nothing. Eighty in all, one more than there are to say it. */
const SAID: Shares<Omit<Said, 'right'> | null> = [
  [{ nonTakeUp: 'not_known', cause: 'never_heard_of_it', renounced: false }, 16],
  [{ nonTakeUp: 'not_known', cause: 'thought_not_entitled', renounced: false }, 13],
  [{ nonTakeUp: 'not_claimed', cause: 'complexity', renounced: false }, 9],
  [{ nonTakeUp: 'not_claimed', cause: 'fear_of_overpayment', renounced: false }, 7],
  [{ nonTakeUp: 'not_claimed', cause: 'stigma', renounced: true }, 6],
  [{ nonTakeUp: 'not_received', cause: 'digital', renounced: false }, 8],
  [{ nonTakeUp: 'not_offered', cause: null, renounced: false }, 7],
  [null, 14]
]

/** Ninety checks, each of one household, on the day of the contact that it came of. */
export function pastChecks(contacts: readonly PastContact[]): PastCheck[] {
  const kinds = strew(
    demoHouseholds.map((household, kind) => [{ household, kind }, household.checks] as const),
    47
  )
  const said = strew(SAID, 33)
  const nth = demoHouseholds.map(() => 0)
  let missing = 0
  return contacts
    .filter(({ followUp }) => followUp === 'check_made')
    .map(({ id, at, territoryId }, place) => {
      const { household, kind } = kinds[place]!
      const { finds, right, situation } = household
      const words = right === null ? null : said[missing++]!
      return {
        id: demoId('rights-check', `half-year/${place}`),
        // the hour after, at most: still working time, still the same day
        at: at.replace(/T\d\d:/, `T${String(Number(at.slice(11, 13)) + 1).padStart(2, '0')}:`),
        contactId: id,
        territoryId,
        finds,
        situation: situation(Number(at.slice(0, 4)), nth[kind]!++),
        findings: words === null ? [] : [{ ...words, right: right! }]
      }
    })
}
