import type { Charter, EscalationLevel } from '../table/clocks.ts'
import type { Role, Side } from '../table/parties.ts'
import type { ReferralState } from '../table/states.ts'

/** The little that must be known of a referral to decide. Optional marks count as absent. */
export type Referral = {
  state: ReferralState
  /** True once the agreement ended. */
  frozen: boolean
  /** How many redirections lead here; 0 at the root. */
  hop: number
  /** Each requested right, with its present result or null; a result that is no code of `OUTCOME_RESULTS` counts as none. */
  rights: readonly { code: string; result: string | null }[]
  urgent?: boolean | undefined
  withdrawalRequested?: boolean | undefined
  redirectSuggested?: boolean | undefined
  escalation?: EscalationLevel | undefined
  /** The state to come back to, as `decide` last gave it. */
  returnTo?: ReferralState | null | undefined
}

/** From which end somebody acts, and with which roles. */
export type Viewer = { side: Side; roles: readonly Role[] }

/** What guards need and the referral does not say. What is left out counts against the action. */
export type Facts = {
  /** The civil day, `2026-11-23`. */
  today?: string | undefined
  /** For the recipient and the rights of this action. */
  agreement?: 'live' | 'not-covering' | 'expired' | 'withdrawn' | undefined
  agreementAllowsOnward?: boolean | undefined
  /** The organisation that discloses: the sender, or the receiver that redirects. */
  sender?: { maySend?: boolean | undefined } | undefined
  /** The organisation to which content is disclosed: the recipient of the draft, or of the child. */
  recipient?:
    | {
        mayReceive?: boolean | undefined
        coversTerritory?: boolean | undefined
        open?: boolean | undefined
        hasPlace?: boolean | undefined
      }
    | undefined
  duplicateAnswered?: boolean | undefined
  /** `attached`, or the code of a waiver. */
  rightsCheck?: string | undefined
  /** The case owner named, or whoever accepts. */
  owner?:
    | {
        member?: boolean | undefined
        away?: boolean | undefined
        delegated?: boolean | undefined
        self?: boolean | undefined
      }
    | undefined
  askedItems?: readonly string[] | undefined
  answeredItems?: readonly string[] | undefined
  reviewOn?: string | undefined
  resumeOn?: string | undefined
  /** When it reached its present ended state. */
  endedOn?: string | undefined
  met?: boolean | undefined
  outcomes?: readonly { right: string; result: string }[] | undefined
  /** Failed contacts with the person so far, and on how many channels. */
  failedContacts?: { attempts: number; channels: number } | undefined
  wroteOutcome?: boolean | undefined
  pendingOutcomeDue?: boolean | undefined
  target?: { inChain?: boolean | undefined; coordinatorAgrees?: boolean | undefined } | undefined
  clockRunOut?: boolean | undefined
  workingDaysAtTopLevel?: number | undefined
  siblingAccepted?: boolean | undefined
  /** Another leg of its `first_accepts` group is taken charge of, or resolved. */
  otherLegInCharge?: boolean | undefined
  charter?: Charter | undefined
}

/** All that a guard looks at. */
export type Case = { referral: Referral; viewer: Viewer; facts: Facts }
