import type { ReferralActionOperation } from '@relais/contract'
import type { Transaction } from '@relais/database'
import { type ReferralAction, type ReferralState, tookCharge } from '@relais/referral-lifecycle'
import { type Asked, viewerOf } from '@relais/service-kit'
import type { Colleague } from '../desk/desk.ts'
import { type AgreementRow, findAgreementOf, holdAgreementOf, keepAgreementsOf } from '../store/persons/agreements.ts'
import {
  legsBeside,
  lockGroupOf,
  lockLegsOf,
  lockReferralOfCollective,
  lockUnderAgreementOf
} from '../store/referrals/locks.ts'
import { lockReferral, type ReferralRow } from '../store/referrals/write-referral.ts'
import type { Tables } from '../store/tables.ts'
import { actWithDuty } from '../store/viewpoint.ts'
import { currentOutcomes, type OutcomeRow } from '../store/work/outcomes.ts'
import type { ActionPayload } from './life/effects.ts'
import type { Group } from './life/follow.ts'
import { type Ahead, aheadOf } from './rules/ahead.ts'
import type { PartySide } from './rules/viewer.ts'

type Trx = Transaction<Tables>

/** A referral held for an action, with all that the lifecycle may ask of it. */
export interface Held {
  row: ReferralRow | undefined
  side: PartySide
  disclosure: number
  until: string | null
  agreement: AgreementRow | undefined
  outcomes: readonly OutcomeRow[]
  group: Group | undefined
  /** Whether another leg of its group is in charge; looked up for `reopen`. */
  otherLegInCharge: boolean
  /** Looked up when the action shows the person to somebody. */
  ahead: Ahead | undefined
}

const NOTHING = {
  row: undefined,
  side: 'coordinator',
  disclosure: 0,
  until: null,
  agreement: undefined,
  outcomes: [],
  group: undefined,
  otherLegInCharge: false,
  ahead: undefined
} as const satisfies Held

/** Holds a referral for an action of a worker, and before it whatever else the action may change. `recipient`: to whom it would be shown. */
export async function holdReferral(
  trx: Trx,
  asked: Asked<ReferralActionOperation>,
  action: ReferralAction,
  colleague: Colleague,
  recipient: string | undefined
): Promise<Held> {
  const { organisationId: organisation, collectiveId: collective, roles } = colleague
  const { id } = asked.params
  const { duty } = viewerOf(colleague)
  const held = { referral: id, organisation, agreement: (asked.body as ActionPayload).agreementId }
  const [groups, rows, beside, ahead, agreements, outcomes] = await Promise.all([
    holdAround(trx, action, held, duty),
    trx.run(lockReferral, { id, organisation }),
    action === 'reopen' ? asService(trx, duty, () => trx.run(legsBeside, { referral: id })) : [],
    recipient === undefined ? undefined : aheadOf(trx, id, recipient),
    standingAgreement(trx, id, action, duty),
    trx.run(currentOutcomes, { referral: id })
  ])
  const [first] = rows
  if (first !== undefined) {
    const { side, disclosure, discloses_until: until, ...row } = first
    return {
      row,
      side: side as PartySide,
      disclosure,
      until,
      agreement: agreements[0],
      outcomes,
      group: groups[0],
      otherLegInCharge: beside.some(isInCharge),
      ahead
    }
  }
  if (!roles.includes('coordinator')) return NOTHING
  // The coordinator's organisation is no party: by the rules of the table it acts on metadata all the same.
  trx.run(actWithDuty, { duty: 'service' })
  const [, [row], legs, [agreement]] = await Promise.all([
    action === 'reopen' ? trx.run(lockGroupOf, held) : [],
    trx.run(lockReferralOfCollective, { id, collective }),
    action === 'reopen' ? trx.run(legsBeside, { referral: id }) : [],
    trx.run(findAgreementOf, { referral: id })
  ])
  return { ...NOTHING, row, agreement, otherLegInCharge: legs.some(isInCharge) }
}

function isInCharge({ state, return_to }: Pick<ReferralRow, 'state' | 'return_to'>): boolean {
  return (
    state === 'resolved' || tookCharge({ state: state as ReferralState, returnTo: return_to as ReferralState | null })
  )
}

/**
 * What is held before the referral itself, in the one order that everybody keeps: the agreement, then the group, then referrals by their ids.
 * Sent one behind the other, so what is held first stands first.
 */
function holdAround(
  trx: Trx,
  action: ReferralAction,
  { agreement, ...of }: { referral: string; organisation: string; agreement: string | undefined },
  duty: string
): Promise<Group[]> | Group[] {
  if (action === 'withdraw-agreement') {
    trx.run(holdAgreementOf, of)
    asService(trx, duty, () => trx.run(lockUnderAgreementOf, of))
  }
  if (action === 'redirect') {
    trx.run(keepAgreementsOf, { referral: of.referral, named: agreement ?? null })
  }
  if (action !== 'accept' && action !== 'redirect' && action !== 'reopen') return []
  const groups = trx.run(lockGroupOf, of)
  if (action === 'accept') asService(trx, duty, () => trx.run(lockLegsOf, of))
  return groups
}

/** The agreement of a referral, for the actions that ask whether it stands; a receiver that has lost the content may still ask to take it up again. */
function standingAgreement(
  trx: Trx,
  referral: string,
  action: ReferralAction,
  duty: string
): Promise<AgreementRow[]> | AgreementRow[] {
  if (action === 'send') return trx.run(findAgreementOf, { referral })
  if (action !== 'reopen' && action !== 'redirect') return []
  return asService(trx, duty, () => trx.run(findAgreementOf, { referral }))
}

function asService<T>(trx: Trx, duty: string, ask: () => T): T {
  trx.run(actWithDuty, { duty: 'service' })
  const asked = ask()
  trx.run(actWithDuty, { duty })
  return asked
}
