export { ballHolder } from './ball-holder.ts'
export * from './codes/agreement.ts'
export * from './codes/answers.ts'
export * from './codes/coded-list.ts'
export * from './codes/contacts.ts'
export * from './codes/information.ts'
export * from './codes/lists.ts'
export * from './codes/outcomes.ts'
export * from './codes/reasons.ts'
export type { After, ClockChange, Flags } from './decide/after.ts'
export { type AvailableAction, availableActions } from './decide/available-actions.ts'
export type { Facts, Referral, Viewer } from './decide/case.ts'
export { tookCharge } from './decide/conditions.ts'
export { type Decision, decide } from './decide/decide.ts'
export { ceilingOf, DISCLOSURES, type Disclosure, disclosureFor, type Reading } from './disclosure.ts'
export { closesLoop, isAnswered, isClosedLoop, isDecided, isPaused, isPending, isSuccess } from './measures.ts'
export { diagram } from './print/diagram.ts'
export { lifecycleDocument } from './print/lifecycle-document.ts'
export { type JsonSchema, payloadSchema } from './print/payload-schema.ts'
export { isReferralAction, REFERRAL_ACTIONS, type ReferralAction } from './table/actions.ts'
export {
  type Charter,
  CLOCKS,
  type Clock,
  type ClockName,
  clockFor,
  ESCALATION_LEVELS,
  type EscalationLevel,
  LIMITS,
  limitsOf,
  type RunningClock,
  readClock,
  type Span
} from './table/clocks.ts'
export type { Field, Fields, Payload } from './table/fields.ts'
export { GUARDS, type Guard, REFUSALS, type Refusal } from './table/guards.ts'
export { AUDIENCES, type Audience, type BallHolder, type Role, type Side } from './table/parties.ts'
export { OPEN_STATES, REFERRAL_STATES, type ReferralState } from './table/states.ts'
export { CONDITIONS, type Condition, EFFECTS, type Effect, type Transition } from './table/transition.ts'
export { daysBetween, isCivilDate } from './time/civil-date.ts'
export { isPublicHoliday } from './time/public-holidays.ts'
export { addWorkingDays, type IsHoliday, isWorkingDay, workingDaysBetween } from './time/working-days.ts'
export { addWorkingHours, type CivilMoment, OFFICE_HOURS, workingMinutesBetween } from './time/working-hours.ts'
