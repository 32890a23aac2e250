import type { Schemas } from '@relais/client'

export type Entry = Schemas['GuideEntry']
export type Block = Schemas['GuideBlock']

/** The parts of a page, in the order in which they are read. */
export const PARTS = ['for_whom', 'spot', 'say', 'do', 'deadlines', 'traps', 'more'] as const
export type Part = (typeof PARTS)[number]
/** What a page can tell of a right from the catalogue. */
export const FACTS = [
  'how_to_claim',
  'claim_by',
  'legal_delay',
  'effect',
  'renewal',
  'appeal',
  'warnings'
] as const satisfies Schemas['GuideFact'][]

/** Nothing is written yet. */
export const BLANK: Entry = {
  kind: 'situation',
  title: '',
  summary: '',
  rights: [],
  keywords: [],
  sections: [],
  documents: [],
  sources: [{ title: '', article: null, url: null }]
}

/** The pieces of one part; a part without any is no part of the page. */
export function blocksOf({ sections }: Entry, part: Part): readonly Block[] {
  return sections.find((section) => section.part === part)?.blocks ?? []
}

/** The page with other pieces in one part, the parts in their order. */
export function withBlocks(entry: Entry, part: Part, blocks: Block[]): Entry {
  const sections = PARTS.map((one) => ({ part: one, blocks: one === part ? blocks : [...blocksOf(entry, one)] }))
  return { ...entry, sections: sections.filter((section) => section.blocks.length > 0) }
}

/** A piece of this kind, with the text of the one before as far as it has a place. */
export function blockOf(kind: Block['kind'], before?: Block): Block {
  const text = before === undefined ? '' : textOf(before)
  if (kind === 'list') return { kind, items: text.split('\n') }
  if (kind === 'fact') return { kind, right: '', fact: 'how_to_claim' }
  return { kind, text: text.replaceAll('\n', ' ') }
}

/** What is written in a piece, a line for each item of a list. */
export function textOf(block: Block): string {
  if (block.kind === 'list') return block.items.join('\n')
  return block.kind === 'fact' ? '' : block.text
}

/** As it is sent: without empty lines at the ends of lists and words. */
export function tidied(entry: Entry): Entry {
  const block = (one: Block): Block => (one.kind === 'list' ? { ...one, items: filled(one.items) } : one)
  return {
    ...entry,
    keywords: filled(entry.keywords),
    sections: entry.sections.map(({ part, blocks }) => ({ part, blocks: blocks.map(block) })),
    sources: entry.sources.map(({ title, article, url }) => ({ title, article: article || null, url: url || null }))
  }
}

function filled(lines: readonly string[]): string[] {
  return lines.map((line) => line.trim()).filter(Boolean)
}

/** Everything that a page says, line by line, to see what another version changed. */
export function linesOf(entry: Entry | null): string[] {
  if (entry === null) return []
  const { title, summary, rights, keywords, sections, documents, sources } = entry
  const said = sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'fact' ? [`${block.right}: ${block.fact}`] : textOf(block).split('\n')))
  )
  return [title, summary, ...said, ...rights, ...keywords, ...documents, ...sources.map((one) => one.title)]
}
