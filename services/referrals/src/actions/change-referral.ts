import { isRefusal, type changeReferral as operation, type Refusal, refuse } from '@relais/contract'
import { type Asked, viewerOf } from '@relais/service-kit'
import { chain } from '../acting/life/chain.ts'
import { nextLook } from '../acting/life/next-look.ts'
import { textsAboveCeiling } from '../acting/rules/agreement.ts'
import { grantedLevel, rankOf } from '../acting/rules/disclosure.ts'
import { askParties, type Parties } from '../acting/rules/facts.ts'
import { unknownRights } from '../acting/rules/rights.ts'
import { isStale } from '../acting/rules/version.ts'
import { actionsOn, type PartySide, refuseAction, showProgress } from '../acting/rules/viewer.ts'
import type { Calendar } from '../desk/calendar.ts'
import { type Colleague, colleagueOf, type Desk } from '../desk/desk.ts'
import { type AgreementRow, findAgreement } from '../store/persons/agreements.ts'
import { deleteContent, putContent } from '../store/referrals/contents.ts'
import { peekReferral } from '../store/referrals/read-referral.ts'
import { lockReferral, type ReferralRow, reviseReferral } from '../store/referrals/write-referral.ts'

/** Changes a draft of the worker's own organisation over the version that was read. */
export async function changeReferral(desk: Desk, asked: Asked<typeof operation>) {
  const colleague = colleagueOf(asked)
  if (colleague === null) return refuse('referral-not-found')
  const { body } = asked
  const { id } = asked.params
  const known = await askAbout(desk, asked, colleague)
  if (isRefusal(known)) return known
  const keys = await desk.vault.keysFor(colleague.collectiveId)

  const answer = await desk.database.transaction(viewerOf(colleague), async (trx) => {
    const [[found], agreements] = await Promise.all([
      trx.run(lockReferral, { id, organisation: colleague.organisationId }),
      typeof body.agreementId === 'string'
        ? trx.run(findAgreement, { id: body.agreementId, organisation: colleague.organisationId })
        : []
    ])
    if (found === undefined) return refuse('referral-not-found')
    const { side: from, disclosure, discloses_until: _, ...row } = found
    const side = from as PartySide
    if (isStale(row, asked.version)) return refuse('version-stale', { version: row.version })
    if (side !== 'sender') return refuse('referral-not-yours')
    if (row.state !== 'draft') return refuseAction('referral-state-forbids', row, actionsOn(row, side, colleague))
    if (typeof body.agreementId === 'string' && agreements[0]?.person_id !== row.person_id)
      return refuse('agreement-not-found')

    const after = revised(row, asked, agreements[0], known)
    const { organisationId, memberId, clientId } = colleague
    const event = chain(id, after.version, row.head_hash, {
      action: 'change',
      side,
      organisationId,
      memberId,
      clientId,
      from: 'draft',
      to: 'draft',
      at: after.updated_at,
      payload: { fields: Object.keys(body).sort() },
      told: []
    })
    const written = { ...after, head_hash: event.hash }
    await Promise.all([
      trx.run(...reviseReferral(written, event)),
      ...textsOf(body).map(({ level, text }) =>
        text === null
          ? trx.run(deleteContent, { referral_id: id, level })
          : trx.run(putContent, {
              referral_id: id,
              level,
              collective_id: row.collective_id,
              sealed: keys.seal({ table: 'referral_contents', column: 'sealed', row: `${id}/${level}` }, text)
            })
      )
    ])
    return {
      status: 200,
      version: written.version,
      body: showProgress(written, side, disclosure, actionsOn(written, side, colleague))
    } as const
  })
  desk.wake()
  return answer
}

type Change = Asked<typeof operation>['body']
type Known = (Parties & { calendar: Calendar }) | Refusal

/** What the directory and the catalogue say of the change, asked before the transaction. */
async function askAbout(desk: Desk, asked: Asked<typeof operation>, colleague: Colleague): Promise<Known> {
  const { body, params, call } = asked
  const [row] = await desk.database.transaction(
    viewerOf(colleague),
    (trx) => trx.run(peekReferral, { id: params.id, organisation: colleague.organisationId }),
    { readOnly: true }
  )
  if (row === undefined) return refuse('referral-not-found')
  if (row.sender_id !== colleague.organisationId) return refuse('referral-not-yours')
  const recipientId = body.recipientId ?? row.recipient_id
  if (recipientId === colleague.organisationId) {
    return refuse('invalid-request', {
      errors: [
        { field: 'body.recipientId', rule: 'not-yourself', message: 'Choose another organisation than your own.' }
      ]
    })
  }
  const territoryId = body.territoryId === undefined ? row.territory_id : body.territoryId
  const [calendar, parties] = await Promise.all([
    desk.neighbours.calendar(call, colleague.collectiveId),
    askParties(desk.neighbours, call, colleague, recipientId, territoryId)
  ])
  if (isRefusal(calendar)) return calendar
  if (isRefusal(parties)) return parties
  const unknown = body.rights === undefined ? null : await unknownRights(desk.neighbours, call, body.rights)
  if (unknown !== null) return unknown
  const errors = textsAboveCeiling(parties, textsOf(body))
  return errors.length === 0 ? { ...parties, calendar } : refuse('invalid-request', { errors })
}

function textsOf({ need, followUp, assessment }: Change): { field: string; level: number; text: string | null }[] {
  const all = [
    { field: 'body.need', level: 2, text: need },
    { field: 'body.followUp', level: 3, text: followUp },
    { field: 'body.assessment', level: 4, text: assessment }
  ]
  return all.flatMap(({ text, ...rest }) => (text === undefined ? [] : [{ ...rest, text }]))
}

function revised(
  row: ReferralRow,
  { body, now }: Asked<typeof operation>,
  agreement: AgreementRow | undefined,
  known: Exclude<Known, { refusal: unknown }>
): ReferralRow {
  const agreementId = body.agreementId === undefined ? row.agreement_id : body.agreementId
  const changed = {
    ...row,
    version: row.version + 1,
    recipient_id: body.recipientId ?? row.recipient_id,
    agreement_id: agreementId,
    granted:
      agreement === undefined
        ? agreementId === null
          ? 0
          : row.granted
        : rankOf(grantedLevel(known.sender, known.recipient, agreement.level as 'minimal')),
    rights: body.rights ?? row.rights,
    urgent: body.urgent ?? row.urgent,
    territory_id: body.territoryId === undefined ? row.territory_id : body.territoryId,
    updated_at: now.toISOString()
  }
  return { ...changed, next_at: nextLook(changed, known.calendar) }
}
