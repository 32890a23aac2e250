/** A piece of text; `lang` where it is not in the language of the sheet. */
export interface Run {
  text: string
  lang?: string
  strong?: boolean
}

export type Phrase = readonly Run[]

/** A part of a sheet: what it is, never how it looks. A card is kept in one piece where a page can hold it. */
export type Block =
  | { kind: 'heading'; level: 2 | 3 | 4; text: Phrase }
  | { kind: 'paragraph'; text: Phrase; weight?: 'notice' | 'figure' }
  | { kind: 'list'; items: readonly Phrase[] }
  | { kind: 'card'; blocks: readonly Block[] }

/** A sheet of paper to hand to somebody: its language (BCP 47), its title, what it says, and its last line. */
export interface Sheet {
  lang: string
  title: string
  blocks: readonly Block[]
  footer: Phrase
}
