const says = (text: string) => text.split(' ')

// Whoever is on either side may always record that the person does not want it, or takes the agreement back.
const PERSON = 'person-declines withdraw-agreement'
const WORKING = 'ask-info assign log-contact schedule no-show reschedule'

/** What an agent of each side is offered in a state, written by hand from the procedure. */
export const OFFERS = {
  sender: {
    draft: says(`send discard ${PERSON} mark-error`),
    sent: says(`withdraw ${PERSON} mark-error`),
    acknowledged: says(`withdraw ${PERSON} mark-error`),
    accepted: says(`withdraw ${PERSON} mark-error`),
    /** Once it is asked for, it is not asked for again. */
    withdrawalRequested: says(`${PERSON} mark-error`),
    resolved: says(`confirm dispute ${PERSON} mark-error`),
    declined: says(`reopen redirect withdraw ${PERSON} mark-error`),
    closed: ['reopen'],
    withdrawn: ['reopen']
  },
  receiver: {
    sent: says(`acknowledge ask-info accept waitlist decline assign redirect suggest-redirect ${PERSON}`),
    acknowledged: says(`ask-info accept waitlist decline assign redirect suggest-redirect ${PERSON}`),
    accepted: says(`${WORKING} start hold record-outcome redirect suggest-redirect ${PERSON}`),
    in_progress: says(`${WORKING} hold record-outcome redirect suggest-redirect ${PERSON}`),
    resolved: says(`assign correct-outcome ${PERSON}`),
    declined: says(PERSON)
  }
} as const
