import { type readReferralGroup as operation, type ReferralGroup, refuse } from '@relais/contract'
import { type Asked, viewerOf } from '@relais/service-kit'
import { actionsOn, showProgress } from '../acting/rules/viewer.ts'
import { colleagueOf, type Desk } from '../desk/desk.ts'
import { findGroup, findLegs } from '../store/referrals/groups.ts'

/** Reads where the referrals of a group stand, for the organisation that sent them; no content. */
export async function findReferralGroup(desk: Desk, asked: Asked<typeof operation>) {
  const colleague = colleagueOf(asked)
  if (colleague === null) return refuse('referral-group-not-found')
  const { organisationId: organisation } = colleague
  const { id } = asked.params
  const [[group], legs] = await desk.database.transaction(
    viewerOf(colleague),
    (trx) => Promise.all([trx.run(findGroup, { id, organisation }), trx.run(findLegs, { group: id, organisation })]),
    { readOnly: true }
  )
  if (group === undefined) return refuse('referral-group-not-found')
  return {
    status: 200,
    body: {
      id,
      mode: group.mode as ReferralGroup['mode'],
      createdAt: group.created_at,
      legs: legs.map(({ disclosure, ...row }) =>
        showProgress(row, 'sender', disclosure, actionsOn(row, 'sender', colleague))
      )
    }
  } as const
}
