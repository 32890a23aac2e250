import { demoPassword, demoSignIns, type Organisation, territories } from '@relais/demo'
import { aPdf } from '@relais/test-kit'
import { Browser } from '../../../identity/test/setting/browser.ts'
import { type Answered, ask, tokenOf } from './asking.ts'

/** What stands in the fields of the first organisation, and may stand in no answer to another. */
export const CANARIES = [
  'Zorglubine',
  'Kanarivox',
  '39988776',
  'canari.jaune',
  'SERIN-BESOIN',
  'SERIN-SUITE',
  'Logiciel Canaribel',
  'SERIN-MOT',
  'SERIN-PIECE',
  'SERIN-ATELIER',
  // the rent of a rights check, in cents
  '9876501'
]

/** A token of an organisation's administrator, who signs in through the pages. */
export async function administratorOf(address: string, { members }: Organisation): Promise<string> {
  const { email } = members.find(({ roles }) => roles.includes('administrator'))!
  return (await new Browser(address).signIn(email, demoPassword)).access_token
}

/** A form that carries a PDF. */
export function formOf(fields: Record<string, string>, name = 'rib.pdf'): FormData {
  const form = new FormData()
  for (const [field, value] of Object.entries(fields)) form.append(field, value)
  form.append('file', new File([new Uint8Array(aPdf())], name, { type: 'application/pdf' }))
  return form
}

/** A form that carries a list of persons. */
function listOf(text: string): FormData {
  const form = new FormData()
  form.append('file', new File([text], 'liste.csv', { type: 'text/csv' }))
  return form
}

async function made(address: string, token: string, route: string, body: unknown): Promise<Answered['body']> {
  const answer = await ask(address, token, route, { body })
  if (answer.status !== 201 && answer.status !== 202) throw new Error(`${route}: ${answer.status} ${answer.text}`)
  return answer.body
}

/** Makes one of everything as the first organisation, a referral sent to the second among them; answers their ids by the room of the API. */
export async function oneOfEach(
  address: string,
  mine: Organisation,
  receiver: Organisation
): Promise<Record<string, string[]>> {
  const today = new Date().toISOString().slice(0, 10)
  const token = await tokenOf(address, mine.slug)
  const administrator = await administratorOf(address, mine)
  const person = { givenName: 'Zorglubine', familyName: 'Kanarivox', birthDate: '1984-03-12', phone: '06 39 98 87 76' }
  const given = { level: 'follow_up', howGiven: 'in_person_oral', givenOn: today }
  const asked = { recipientId: receiver.id, rights: ['rsa'], need: 'SERIN-BESOIN', followUp: 'SERIN-SUITE' }
  const checks = { rightsCheckWaiver: 'urgent_need', duplicateDecision: 'none_found' }
  const sent = await made(address, token, 'POST /v1/referrals', {
    ...asked,
    ...checks,
    person,
    agreement: given,
    send: true
  })
  const { personId } = sent
  const agreement = await made(address, token, `POST /v1/persons/${personId}/agreements`, {
    ...given,
    recipientId: receiver.id,
    rights: ['rsa']
  })
  const draft = await made(address, token, 'POST /v1/referrals', { ...asked, personId, agreementId: agreement.id })
  await made(address, token, `POST /v1/referrals/${sent.id}/messages`, { audience: 'own', text: 'SERIN-MOT' })
  const document = await made(address, token, `POST /v1/referrals/${sent.id}/documents`, formOf({}, 'SERIN-PIECE.pdf'))
  const tried = await made(address, token, 'POST /v1/imports', listOf('prenom;nom\nZorglubine;Kanarivox\n'))
  const group = await made(address, token, 'POST /v1/referral-groups', {
    mode: 'parallel',
    persons: [{ personId }],
    legs: [{ ...asked, agreementId: agreement.id }]
  })
  const link = await made(address, token, `POST /v1/referrals/${sent.id}/person-links`, {})
  const check = await made(address, token, 'POST /v1/rights-checks', {
    personId,
    situation: { applicant: { id: 'applicant' }, dwelling: { rent: 9_876_501 } }
  })
  const place = { placeKind: 'market', territoryId: territories[0]!.id }
  const contact = await made(address, token, 'POST /v1/outreach-contacts', {
    ...place,
    metAt: new Date().toISOString()
  })
  const times = { day: today, startsAt: '14:00', endsAt: '17:00' }
  const session = (await made(address, token, 'POST /v1/drop-in-sessions', { ...place, ...times })).items[0]
  const observation = await made(address, token, 'POST /v1/observations', {
    ...place,
    about: 'service',
    nonTakeUp: 'not_offered',
    observedOn: today
  })
  const activity = await made(address, token, 'POST /v1/network-activities', {
    kind: 'training',
    day: today,
    title: 'SERIN-ATELIER',
    audiences: [{ audience: 'professionals', people: 12 }]
  })
  const member = await made(address, administrator, 'POST /v1/members', {
    givenName: 'Zorglubine',
    familyName: 'Kanarivox',
    email: 'canari.jaune@ccas.example',
    roles: ['agent']
  })
  const client = await made(address, administrator, 'POST /v1/api-clients', {
    name: 'Logiciel Canaribel',
    scopes: ['directory:read']
  })
  const coordinator = demoSignIns.find(({ what }) => what === 'coordinatrice')!
  const scope = 'openid directory:write reports:read'
  const signed = await new Browser(address).signIn(coordinator.email, demoPassword, scope)
  const report = await made(address, signed.access_token, 'POST /v1/reports', {
    kind: 'half_year_funder',
    from: '2026-01-01',
    to: '2026-06-30'
  })
  const file = await made(address, signed.access_token, 'POST /v1/report-exports', {
    reportId: report.id,
    format: 'pdf'
  })
  return {
    referrals: [sent.id, draft.id],
    reports: [report.id],
    'report-exports': [file.id],
    'person-links': [link.id],
    'rights-checks': [check.id],
    'outreach-contacts': [contact.id],
    'drop-in-sessions': [session.id],
    observations: [observation.id],
    'network-activities': [activity.id],
    persons: [personId],
    agreements: [agreement.id],
    documents: [document.id],
    imports: [tried.id],
    'referral-groups': [group.id],
    members: [member.id],
    'api-clients': [client.id],
    organisations: [mine.id]
  }
}
