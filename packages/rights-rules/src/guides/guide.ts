/** What somebody needs to know to claim a right, in French. Sources read on 2026-11-25. */
export interface Guide {
  documents: readonly string[]
  bodies: {
    /** Who takes the claim. */
    instructing: readonly string[]
    /** Who decides and pays. */
    paying: readonly string[]
    /** Who helps with the claim. */
    supporting: readonly string[]
  }
  howToClaim: string
  /** From when the right runs: `claim_month` is lost for each month that one waits. */
  start: 'claim_month' | 'month_after_conditions' | 'conditions' | 'yearly'
  /** Where and until when one may contest, counted in months from the notification. */
  appeal: { first: string; withinMonths: number; court: string }
  /** The page of the public service, or the text. */
  source: string
}
