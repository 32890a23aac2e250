import { organisationOf } from '@relais/demo'
import type { Answered, Ask, Meant } from './ask.ts'

/** Whose software sends, and whose receives. */
export const SENDER = 'logis-belvelin'
export const RECEIVER = 'caf-rhone'
const SOURCE = { source: 'body_portal', confidence: 'certain' } as const

/** Follows one referral from the person to its end, as two organisations' software does: nine requests, each of which must have its effect once. */
export async function followOne(ask: Ask, name: string, tell: (answered: Answered) => void): Promise<void> {
  const today = new Date().toISOString().slice(0, 10)
  const sure = async (meant: Meant): Promise<{ id: string; version: number }> => {
    const answered = await ask(meant)
    if (answered.status >= 300) throw new Error(`${meant.path} was refused: ${answered.text}`)
    tell(answered)
    return JSON.parse(answered.text) as { id: string; version: number }
  }

  const recipientId = organisationOf(RECEIVER).id
  const person = await sure({ who: SENDER, path: '/v1/persons', body: { givenName: 'Nadia', familyName: name } })
  const agreed = { level: 'minimal', howGiven: 'by_phone', givenOn: today }
  const rights = ['apl', 'prime_activite']
  const agreement = await sure({
    who: SENDER,
    path: `/v1/persons/${person.id}/agreements`,
    body: { recipientId, rights, ...agreed }
  })
  const referral = await sure({
    who: SENDER,
    path: '/v1/referrals',
    body: {
      personId: person.id,
      recipientId,
      agreementId: agreement.id,
      rights,
      rightsCheckWaiver: 'sender_out_of_scope',
      duplicateDecision: 'none_found',
      send: true
    }
  })
  let { version } = referral
  const act = async (who: string, action: string, body: object) => {
    version = (await sure({ who, path: `/v1/referrals/${referral.id}/actions/${action}`, body, version })).version
  }
  await act(RECEIVER, 'acknowledge', {})
  await act(RECEIVER, 'accept', { text: 'Nous la rappelons demain matin.' })
  await act(RECEIVER, 'start', { metOn: today })
  await act(RECEIVER, 'record-outcome', {
    outcomes: [{ right: 'apl', result: 'right_opened', effectiveOn: today, amountMonthlyCents: 21_400, ...SOURCE }]
  })
  await act(RECEIVER, 'record-outcome', { outcomes: [{ right: 'prime_activite', result: 'not_eligible', ...SOURCE }] })
  await act(SENDER, 'confirm', {})
}
