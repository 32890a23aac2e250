import type { GuideBlock, GuideEntry } from '@relais/contract'
import { FACT_WORDS, PAGE_WORDS, PART_WORDS } from './words.ts'

/** Names by code. */
export type Named = ReadonlyMap<string, string>

/** A page as lines of plain text, as a reader would see them: what two versions are compared by. */
export function linesOf(page: GuideEntry, rights: Named, documents: Named): string[] {
  const name = (code: string) => rights.get(code) ?? code
  return [
    page.title,
    page.summary,
    ...page.sections.flatMap(({ part, blocks }) => [
      PART_WORDS[part],
      ...blocks.flatMap((block) =>
        block.kind === 'fact' ? [`${FACT_WORDS[block.fact]}\u00a0: ${name(block.right)}`] : writtenIn(block)
      )
    ]),
    ...page.documents.map((code) => `${PAGE_WORDS.bring}\u00a0: ${documents.get(code) ?? code}`),
    ...page.rights.map(name),
    ...page.sources.map(({ title }) => title)
  ]
}

/** What a search looks at: what is written, not what the catalogue says of its codes. */
export function bodyOf({ summary, sections }: GuideEntry): string {
  return [summary, ...sections.flatMap(({ blocks }) => blocks.flatMap(writtenIn))].join('\n')
}

function writtenIn(block: GuideBlock): string[] {
  if (block.kind === 'list') return block.items
  return block.kind === 'fact' ? [] : [block.text]
}
