import type { Html } from '@relais/service-kit'

/** The accessibility statement in one language. */
export interface Statement {
  title: string
  /** What stands behind the name of Relais. */
  tagline: string
  /** What the choice of languages is called. */
  languages: string
  /** When it was drawn up, and by whom. */
  foot: string
  /** Its parts; `contact` is the address of whoever runs this Relais, null when none is set. */
  cards: (contact: string | null) => [Html, ...Html[]]
}
