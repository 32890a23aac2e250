import { isRefusal, type Refusal } from '@relais/contract'
import { contentsOf, insertContents } from '../../store/referrals/contents.ts'
import { insertReferral, type ReferralRow } from '../../store/referrals/write-referral.ts'
import { actAs, actWithDuty } from '../../store/viewpoint.ts'
import { NOTHING_AHEAD } from '../rules/ahead.ts'
import { grantedLevel, rankOf } from '../rules/disclosure.ts'
import type { Found } from '../rules/facts.ts'
import { attachCheck, passCheckOn } from '../thread/attach-check.ts'
import { passDocumentsOn } from '../thread/pass-documents-on.ts'
import { RULE } from './follow.ts'
import { begun, draftOf, partiesOf, sealTexts, sent } from './new-referral.ts'
import type { Doing } from './perform.ts'

/**
 * Sends the child of a redirection on behalf of the sender of the leg that ends: the sender of the root follows every leg as its own sender. Its
 * texts are those of the parent. Written as that sender, then the worker's own organisation is gone back to.
 */
export async function sendChild(
  doing: Doing,
  { row: parent, agreement }: Found,
  id: string,
  duty: string
): Promise<ReferralRow | Refusal> {
  const { trx, keys, actor, payload, known, now } = doing
  const { parties, origin } = known
  if (parties === null || agreement === undefined) throw new TypeError('a redirection was decided without its parties')
  const sender = origin ?? parties.sender
  const granted = rankOf(grantedLevel(sender, parties.recipient, agreement.level as 'minimal'))
  const draft = draftOf(
    {
      collectiveId: parent.collective_id,
      senderId: parent.sender_id,
      recipientId: parties.recipient.id,
      person: { id: parent.person_id, age_band: parent.age_band, language: parent.language },
      agreementId: agreement.id,
      granted,
      rights: parent.rights,
      urgent: parent.urgent,
      territoryId: parent.territory_id,
      rightsCheckWaiver: payload.rightsCheckWaiver ?? (known.check ? null : parent.rights_check_waiver),
      duplicateDecision: payload.duplicateDecision ?? parent.duplicate_decision,
      createdBy: actor.organisationId === parent.sender_id ? actor.memberId : null,
      // Whoever accepts in a group ends the other legs, wherever they were passed on to.
      groupId: parent.group_id,
      parent
    },
    now,
    known
  )
  // The guards of sending were those of redirecting: they held a moment ago, for the organisation that discloses.
  const child = sent(
    begun({ ...draft, id, root_id: parent.root_id }, RULE, now),
    agreement,
    RULE,
    payload,
    { ...known, parties },
    NOTHING_AHEAD,
    now
  )
  if (isRefusal(child)) return child
  const { row, events, receiverDisclosure } = child

  trx.run(actWithDuty, { duty: 'service' })
  trx.run(actAs, { organisation: parent.sender_id })
  const texts = await trx.run(contentsOf, { id: parent.id })
  // At the sender it stays with whoever wrote the first of the chain, whoever passes it on.
  const followed = { ...row, created_by: row.created_by ?? parent.created_by }
  trx.run(...insertReferral(row, partiesOf(followed, sender, agreement, receiverDisclosure), events))
  const opened = texts.map(({ level, sealed }) => ({
    level,
    text: keys.open({ table: 'referral_contents', column: 'sealed', row: `${parent.id}/${level}` }, sealed)
  }))
  const sealed = sealTexts(keys, id, opened)
  if (sealed.length > 0) trx.run(...insertContents({ referral_id: id, collective_id: row.collective_id }, sealed))
  await passDocumentsOn(doing, parent, row)
  if (known.check) attachCheck(doing, row, known.check)
  else if (payload.rightsCheckWaiver === undefined) await passCheckOn(doing, parent, row)
  trx.run(actAs, { organisation: actor.organisationId ?? '' })
  trx.run(actWithDuty, { duty })
  return row
}
