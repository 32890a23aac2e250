import type { GuideBlock, GuideEntry, GuideMeanings, GuideVersion } from '@relais/contract'
import type { Block, Phrase, Sheet } from '@relais/print'
import { FACT_WORDS, PAGE_WORDS, PART_WORDS } from './words.ts'

const DAY = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: 'Europe/Paris' })

/** A page of the guide as a sheet; the page and the PDF print the same one. */
export function guideSheet(page: GuideEntry, standing: GuideVersion, meanings: GuideMeanings): Sheet {
  const { title, summary, sections, sources } = page
  const several = new Set(meanings.facts.map(({ right }) => right)).size > 1
  return {
    lang: 'fr',
    title,
    blocks: [
      { kind: 'paragraph', weight: 'notice', text: said(summary) },
      ...sections.flatMap(({ part, blocks }) => [
        heading(PART_WORDS[part]),
        ...blocks.flatMap((block) => blocksOf(block, meanings, several))
      ]),
      ...listed(
        PAGE_WORDS.bring,
        meanings.documents.map(({ fr }) => fr)
      ),
      ...listed(
        PAGE_WORDS.rights,
        meanings.rights.map(({ name }) => name.fr)
      ),
      ...listed(
        PAGE_WORDS.sources,
        sources.map(({ title, article, url }) => [title, article, url].filter((part) => part !== null).join(' – '))
      )
    ],
    footer: said(PAGE_WORDS.madeWith(title, standing.version, DAY.format(new Date(standing.changedAt))))
  }
}

function blocksOf(block: GuideBlock, meanings: GuideMeanings, several: boolean): Block[] {
  if (block.kind === 'paragraph') return [{ kind: 'paragraph', text: said(block.text) }]
  if (block.kind === 'say') return [{ kind: 'card', blocks: [{ kind: 'paragraph', text: said(quoted(block.text)) }] }]
  if (block.kind === 'list') return [{ kind: 'list', items: block.items.map(said) }]
  const told = meanings.facts.find(({ right, fact }) => right === block.right && fact === block.fact)
  // a right that a later release no longer knows
  if (told === undefined) return []
  const { texts, article, certainty } = told
  const name = meanings.rights.find(({ code }) => code === block.right)?.name.fr ?? block.right
  const label = several ? `${FACT_WORDS[block.fact]} (${name})` : FACT_WORDS[block.fact]
  const lines = texts.length === 0 ? [PAGE_WORDS.unknown] : texts.map(({ fr }) => fr)
  const notes = [...(article === null ? [] : [article]), ...(certainty === 'to_confirm' ? [PAGE_WORDS.toConfirm] : [])]
  const end = notes.length === 0 ? '' : ` (${notes.join(', ')})`
  return [
    {
      kind: 'paragraph',
      text: [{ text: `${label}\u00a0: `, strong: true }, { text: `${lines.join(' ')}${end}` }]
    }
  ]
}

const said = (text: string): Phrase => [{ text }]
const quoted = (text: string) => `«\u00a0${text}\u00a0»`
const heading = (text: string): Block => ({ kind: 'heading', level: 2, text: said(text) })
const listed = (title: string, items: readonly string[]): Block[] =>
  items.length === 0 ? [] : [heading(title), { kind: 'list', items: items.map(said) }]
