import { codeIn, type Rule } from '../fact.ts'
import { dayOf, workingDays } from '../net-days.ts'

/** Sent: the clock of every delay starts here, once; sending again after a refusal does not move it. A cohort begins with the check, else here. */
export const takeSent: Rule = (fact, event) => {
  if (event.toState === 'draft' || fact.sentAt !== null) return {}
  const day = dayOf(event.at)
  const checkedOn = codeIn(event, 'checkedOn')
  const sent = checkedOn === null ? null : workingDays(checkedOn, day)
  return { sentAt: event.at, checkedOn, cohortOn: checkedOn ?? day, days: { ...fact.days, sent } }
}
