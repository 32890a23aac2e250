import {
  type Clock,
  clockFor,
  decide,
  ESCALATION_LEVELS,
  type OutcomeResult,
  type Referral,
  type ReferralState,
  workingDaysBetween
} from '@relais/referral-lifecycle'
import type { ReferralStory, StoryStep } from '../src/index.ts'
import { isHoliday } from '../src/made-up/calendar.ts'
import { factsOf } from './story-facts.ts'

/** What a story came to: where it stands since when, or the refusal that stopped it. */
export type Replay = { state: ReferralState; since: string; escalation: number; refused: string | null }

/** Plays a story step by step through the lifecycle, with no fact but those of the story, its siblings and the organisations. */
export function replay(story: ReferralStory, stories: ReferralStory[]): Replay {
  let referral: Referral = {
    state: story.parent === null ? 'draft' : 'sent',
    frozen: false,
    hop: story.parent === null ? 0 : 1,
    urgent: story.urgent,
    rights: story.rights.map((code) => ({ code, result: null }))
  }
  let since = story.draftedAt.slice(0, 10)
  let levelSince = since
  const standing = (refused: string | null): Replay => ({
    state: referral.state,
    since,
    escalation: referral.escalation ?? 0,
    refused
  })
  for (const [place, step] of story.steps.entries()) {
    const today = step.at.slice(0, 10)
    const decision = decide(
      referral,
      step.action,
      { side: step.by, roles: step.roles },
      {
        ...factsOf(story, place, stories),
        clockRunOut: isDue(story, standing(null), step),
        workingDaysAtTopLevel: workingDaysBetween(levelSince, today, isHoliday)
      }
    )
    if (!decision.allowed) return standing(`${step.action}: ${decision.refusal}`)
    if (step.action === 'escalate') levelSince = today
    if (decision.clock.effect !== 'keep') since = today
    const { next, returnTo, flags } = decision
    const rights = referral.rights.map(({ code, result }) => ({ code, result: resultIn(step, code) ?? result }))
    referral = { ...referral, ...flags, state: next, returnTo, rights }
  }
  return standing(null)
}

/** Working days since the present clock ran out: 1 on the first day that is late, less while there is time. */
export function daysLate(story: ReferralStory, { state, since }: Replay, today: string): number {
  const clock = clockFor(state, { urgent: story.urgent })
  if (clock === null) return Number.NEGATIVE_INFINITY
  if (clock.until === null) return workingDaysBetween(since, today, isHoliday) - wholeDays(clock.span)
  const until = story.steps.findLast(({ payload }) => payload[clock.until!] !== undefined)!.payload[clock.until]
  return workingDaysBetween(String(until), today, isHoliday)
}

/** A clock of a few hours, started in the morning, runs out on the same day. */
function wholeDays(span: Clock['span']): number {
  return span !== null && 'workingDays' in span ? span.workingDays : 0
}

/** Each level of reminder has its day; closing by rule only asks that the clock has run out. */
function isDue(story: ReferralStory, standing: Replay, { action, at }: StoryStep): boolean {
  const late = daysLate(story, standing, at.slice(0, 10))
  const level = ESCALATION_LEVELS.find((one) => one.level === standing.escalation + 1)
  if (action !== 'escalate' || level === undefined) return late > 0
  return late > (story.urgent ? level.urgentAfterWorkingDays : level.afterWorkingDays)
}

function resultIn({ payload }: StoryStep, code: string): OutcomeResult | undefined {
  const outcomes = (payload.outcomes ?? []) as { right: string; result: OutcomeResult }[]
  return outcomes.find(({ right }) => right === code)?.result
}
