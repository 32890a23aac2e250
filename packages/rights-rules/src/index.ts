export type { Guide } from './guides/guide.ts'
export { GUIDES } from './guides/guides.ts'
export type { Claims } from './household/check.ts'
export { zoneOf } from './household/zones.ts'
export { type Asking, answer, newInterview, nextQuestions, QUICK_QUESTIONS, standingOf } from './interview/interview.ts'
export * from './interview/question.ts'
export { MAIN_RIGHTS } from './interview/rank.ts'
export { INCOME_GROUPS } from './interview/topics/money.ts'
export { isStale, type Parameter, type Parameters, valuesInForce } from './parameters/parameter.ts'
export { type ParameterId, RULESET, type Ruleset } from './parameters/ruleset.ts'
export { checkEveryRight, checkLocalRights, type LocalVerdict } from './rights/local/check-local-rights.ts'
export { LOCAL_RIGHTS, LOCAL_VALUES } from './rights/local/data/local-rights.ts'
export type { LocalAmount, LocalCondition, LocalGuide, LocalRight } from './rights/local/language.ts'
export { LOCAL_BOUNDS, type LocalMistake, localMistakes } from './rights/local/local-mistakes.ts'
export { type FailedSample, failedSamples } from './rights/local/try-samples.ts'
export { type Outcome, RIGHT_IDS, type RightId } from './rights/right.ts'
export { RULE_CODES } from './rights/rights.ts'
export { ASSET_KINDS, type AssetKind, RESOURCE_KINDS, type ResourceKind } from './situation/kinds.ts'
export * from './situation/situation.ts'
export { truthOf } from './values/value.ts'
export {
  checkOutcomes,
  checkRights,
  type Money,
  type RightOutcome,
  type RightVerdict,
  STATUSES,
  type Status,
  simulate
} from './verdict/check-rights.ts'
export type { TotalGain } from './verdict/total-gain.ts'
export type { TraceStep } from './verdict/trace.ts'
