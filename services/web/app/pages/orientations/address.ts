// What the addresses of the sender's pages say. It loads with every page, so it knows no more than the words.

/** The screens of a new referral, in their order. */
export const SCREENS = ['qui', 'quoi', 'accord'] as const
export type Screen = (typeof SCREENS)[number]
/** The screen; to whom, and for whom among those who were recorded before. */
export interface NewReferralSearch {
  ecran: Screen
  vers?: string
  personne?: string
}

/** What one looks at of what one sent: a counter, and the list behind it. */
export const VIEWS = ['ouvertes', 'a-nous', 'chez-eux', 'en-retard', 'terminees'] as const
export type View = (typeof VIEWS)[number]
