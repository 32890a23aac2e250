import * as agreement from './agreement.ts'
import * as answers from './answers.ts'
import * as contacts from './contacts.ts'
import * as information from './information.ts'
import * as outcomes from './outcomes.ts'
import * as reasons from './reasons.ts'

/** Every coded list by its published name: payload fields point to these names. */
export const CODED_LISTS = {
  declineReasons: answers.DECLINE_REASONS,
  reasonSides: answers.REASON_SIDES,
  redirectReasons: answers.REDIRECT_REASONS,
  duplicateDecisions: answers.DUPLICATE_DECISIONS,
  groupModes: answers.GROUP_MODES,
  infoItems: information.INFO_ITEMS,
  infoAnswers: information.INFO_ANSWERS,
  contactChannels: contacts.CONTACT_CHANNELS,
  contactResults: contacts.CONTACT_RESULTS,
  movedBy: contacts.MOVED_BY,
  subStatuses: contacts.SUB_STATUSES,
  fileSteps: contacts.FILE_STEPS,
  withdrawReasons: reasons.WITHDRAW_REASONS,
  holdReasons: reasons.HOLD_REASONS,
  disputeReasons: reasons.DISPUTE_REASONS,
  reopenReasons: reasons.REOPEN_REASONS,
  correctionReasons: reasons.CORRECTION_REASONS,
  errorReasons: reasons.ERROR_REASONS,
  outcomeResults: outcomes.OUTCOME_RESULTS,
  refusedByBodyReasons: outcomes.REFUSED_BY_BODY_REASONS,
  personGaveUpReasons: outcomes.PERSON_GAVE_UP_REASONS,
  outcomeSources: outcomes.OUTCOME_SOURCES,
  confidence: outcomes.CONFIDENCE,
  personConfirmations: outcomes.PERSON_CONFIRMATIONS,
  amountBands: outcomes.AMOUNT_BANDS,
  disclosureLevels: agreement.DISCLOSURE_LEVELS,
  secrecyRegimes: agreement.SECRECY_REGIMES,
  rightsCheckWaivers: agreement.RIGHTS_CHECK_WAIVERS,
  proofClasses: agreement.PROOF_CLASSES
}

export type CodedListName = keyof typeof CODED_LISTS
