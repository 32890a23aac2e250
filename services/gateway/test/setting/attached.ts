import { type Organisation, organisationOf } from '@relais/demo'
import { asOwner } from '@relais/test-kit'
import { type Answered, ask, type Given, tokenOf } from './asking.ts'
import { startWhole } from './relais.ts'

/** Who takes part: one who sends, and receivers under professional secrecy, bound by discretion (two), a landlord, and a stranger to it all. */
export const [ccas, caf, mission, landlord, house, employment] = [
  'ccas-venissieux',
  'caf-rhone',
  'mission-locale-venissieux',
  'habitat-ormevert',
  'maison-elzea',
  'france-travail-venissieux'
].map(organisationOf) as [Organisation, Organisation, Organisation, Organisation, Organisation, Organisation]

/** Somebody of whom nothing is said of what they earn: whether the RSA is open is not known, and what they pay for rent is nobody’s business. */
export const situation = {
  applicant: { id: 'applicant', birthDate: '1985-03-01', nationality: 'french', livesInFrance: true },
  partner: 'none',
  children: [],
  dwelling: { tenure: 'tenant_hlm', rent: 40_321, commune: '69259' }
}
export const PERSON = { givenName: 'Yasmina', familyName: 'Exemple', birthDate: '1985-03-01', phone: '06 39 98 12 34' }
/** The day in France, where a check reads the law of the day. */
export const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Paris' }).format(new Date())
/** What a person agreed to today. */
export const agreed = (level: string, more: object = {}) => ({
  level,
  howGiven: 'in_person_oral',
  givenOn: today,
  ...more
})

/** The body of an answer that must have this status. */
export function expect(status: number, answer: Answered) {
  if (answer.status !== status) throw new Error(`${answer.status} in place of ${status}: ${answer.text}`)
  return answer.body
}

/** Whoever asks the whole of Relais on behalf of one organisation. */
export type Asker = (route: string, given?: Given) => Promise<Answered>

/** The whole of Relais, asked over HTTP by each of them. */
export async function openAttached(t: Parameters<typeof startWhole>[0]) {
  const { address, database } = await startWhole(t)
  const as = async ({ slug }: { slug: string }): Promise<Asker> => {
    const token = await tokenOf(address, slug)
    return (route, given = {}) => ask(address, token, route, given)
  }
  const [sender, bound, discreet, leasing, stranger, passed, recipientOfDemo] = (await Promise.all(
    [ccas, caf, mission, landlord, house, employment, organisationOf('carsat-rhone-alpes')].map(as)
  )) as [Asker, Asker, Asker, Asker, Asker, Asker, Asker]
  const owner = <R extends object>(text: string) => asOwner<R>(database.adminUrl, text)
  return {
    database,
    owner,
    sender,
    bound,
    discreet,
    leasing,
    stranger,
    passed,
    recipientOfDemo,
    /** The levels of what went along with a referral. */
    levelsOf: async (id: string) => {
      const parts = await owner<{ level: number }>(
        `select level from referrals.attached_check_parts where referral_id = '${id}' order by 1`
      )
      return parts.map(({ level }) => level)
    },
    checkOf: async (more: object = {}) =>
      expect(201, await sender('POST /v1/rights-checks', { body: { situation, ...more } })),
    read: (who: Asker, id: string) => who(`GET /v1/referrals/${id}/rights-check`),
    acknowledge: async (who: Asker, id: string) =>
      expect(200, await who(`POST /v1/referrals/${id}/actions/acknowledge`, { version: 2, body: {} })),
    stateOf: async (id: string) => expect(200, await sender(`GET /v1/referrals/${id}`))
  }
}
