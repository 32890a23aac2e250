import {
  ESCALATION_LEVELS,
  limitsOf,
  REFERRAL_ACTIONS,
  REFERRAL_STATES,
  type ReferralState
} from '@relais/referral-lifecycle'
import { type Calendar, workingDaysLater } from '../../desk/calendar.ts'
import type { ReferralRow } from '../../store/referrals/write-referral.ts'

const DAY = 86_400_000

/** When a rule of time next has to look at a referral; null when none has. */
export function nextLook(row: ReferralRow, calendar: Calendar): string | null {
  const state = row.state as ReferralState
  const asked = REFERRAL_ACTIONS['ask-again'].from.includes(state) && !row.frozen
  const looks = [
    row.redact_at,
    asked ? row.ask_again_at : null,
    row.withdrawal_requested ? row.withdrawal_due_at : null,
    clockLook(row, calendar)
  ].filter((look) => look !== null)
  return looks.length === 0 ? null : looks.reduce((first, look) => (look < first ? look : first))
}

/** When the clock of its state has run out far enough for the next thing that follows from it. */
function clockLook(row: ReferralRow, calendar: Calendar): string | null {
  const state = row.state as ReferralState
  const { charter } = calendar
  const limits = limitsOf(charter)
  if (state === 'draft') return new Date(Date.parse(row.updated_at) + limits.draftDays * DAY).toISOString()
  if (row.due_at === null || REFERRAL_STATES[state].terminal || state === 'resolved') return row.due_at
  const level = ESCALATION_LEVELS.find((one) => one.level === row.escalation + 1)
  if (level !== undefined) {
    const later = row.urgent ? level.urgentAfterWorkingDays : level.afterWorkingDays
    return workingDaysLater(row.due_at, later, calendar)
  }
  if (charter.systemMayExpire !== true || row.escalated_at === null) return null
  return workingDaysLater(row.escalated_at, limits.expireAfterWorkingDaysAtTopLevel, calendar)
}
