import type { Role, Side } from '@relais/referral-lifecycle'
import { REFERRAL_STATES, type ReferralState } from '@relais/referral-lifecycle'
import { withdrawAgreement } from '../../store/persons/agreements.ts'
import { lockSiblings, lockUnderAgreements } from '../../store/referrals/locks.ts'
import { advanceReferral, type ReferralRow } from '../../store/referrals/write-referral.ts'
import { actWithDuty } from '../../store/viewpoint.ts'
import { endLinks } from '../links.ts'
import type { Found } from '../rules/facts.ts'
import { chain } from './chain.ts'
import { type Actor, type Doing, type Done, perform, who } from './perform.ts'

/** A rule of time, or what follows by rule from what somebody did. */
export const RULE: Actor = {
  side: 'system' as Side,
  roles: [] as readonly Role[],
  organisationId: null,
  memberId: null,
  clientId: 'relais'
}

/** The group of a referral, held before the referral itself. */
export interface Group {
  id: string
  mode: string
}

/**
 * What follows from an action for other referrals: the other legs of its group, and those that stand on the same agreement. They belong to
 * other organisations, so it is done with the duty `service`; `duty` is gone back to afterwards.
 */
export async function follow(
  doing: Doing,
  { row }: Found,
  done: Done,
  group: Group | undefined,
  duty: string
): Promise<void> {
  const { trx, action } = doing
  const supersedes = done.decision.effects.includes('siblings-superseded') && group?.mode === 'first_accepts'
  const freezes = action === 'withdraw-agreement' && row.agreement_id !== null
  if (!supersedes && !freezes) return
  trx.run(actWithDuty, { duty: 'service' })
  if (supersedes) {
    for (const sibling of await trx.run(lockSiblings, { group: group.id, but: row.id }))
      await perform(
        { ...doing, actor: RULE, action: 'supersede', payload: {} },
        { row: sibling, agreement: undefined, outcomes: [], siblingAccepted: true }
      )
  }
  if (freezes) {
    trx.run(withdrawAgreement, { id: row.agreement_id!, at: done.event.at })
    for (const other of await trx.run(lockUnderAgreements, { agreements: [row.agreement_id!] }))
      await freezeOne(doing, other)
  }
  trx.run(actWithDuty, { duty })
}

/** Ends an open referral whose agreement was withdrawn, and closes the content of an ended one; with the duty `service`. */
export async function freezeOne(doing: Doing, row: ReferralRow): Promise<void> {
  if (row.frozen) return
  if (!REFERRAL_STATES[row.state as ReferralState].terminal) {
    // As whoever took the agreement back: the sender's end, or the person.
    const actor =
      doing.actor.side === 'person'
        ? doing.actor
        : { ...doing.actor, side: 'sender' as Side, roles: ['agent'] as const }
    await perform({ ...doing, actor, action: 'withdraw-agreement' }, { row, agreement: undefined, outcomes: [] })
    return
  }
  const at = doing.now.toISOString()
  const event = chain(row.id, row.version + 1, row.head_hash, {
    action: 'freeze',
    ...who(doing.actor),
    from: row.state,
    to: row.state,
    at,
    payload: {},
    told: []
  })
  const frozen = {
    ...row,
    version: row.version + 1,
    frozen: true,
    ask_again_at: null,
    redact_at: at,
    next_at: at,
    updated_at: at,
    head_hash: event.hash,
    beside: 0
  }
  doing.trx.run(...advanceReferral(frozen, 0, [], [event]))
  endLinks(doing.trx, row, frozen)
}
