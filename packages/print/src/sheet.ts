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

/** A part of a document. The first cell of a row names it; a chart is drawn by whoever prints it, and `alt` tells it to who does not see it. */
export type DocumentBlock =
  | Block
  | { kind: 'table'; caption: Phrase; head: readonly Phrase[]; rows: readonly (readonly Phrase[])[] }
  | { kind: 'chart'; svg: string; alt: string }

/** A sheet for a desk: smaller, denser, with tables and charts. */
export interface Document extends Omit<Sheet, 'blocks'> {
  form: 'document'
  blocks: readonly DocumentBlock[]
}
