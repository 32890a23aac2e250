import type { GuideBlock, GuideEntry, GuideHelper, GuideMeanings, GuideVersion } from '@relais/contract'
import type { Block, Phrase, Sheet } from '@relais/print'
import { FACT_WORDS, PAGE_WORDS, PART_WORDS } from './words.ts'

const DAY = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: 'Europe/Paris' })

/** What is printed of a page; `helpers` is null when the directory does not answer. */
export interface Printed {
  page: GuideEntry
  standing: GuideVersion
  meanings: GuideMeanings
  helpers: readonly GuideHelper[] | null
}

/** A page of the guide as a sheet; the page and the PDF print the same one. */
export function guideSheet({ page, standing, meanings, helpers }: Printed): Sheet {
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
      ...(page.rights.length === 0 ? [] : helpersIn(helpers)),
      ...listed(
        PAGE_WORDS.sources,
        sources.map(({ title, article, url }) => [title, article, url].filter((part) => part !== null).join(' – '))
      )
    ],
    footer: said(PAGE_WORDS.madeWith(title, standing.version, dayOf(standing.changedAt)))
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
  const label = { text: `${FACT_WORDS[block.fact]}${several ? ` – ${name}` : ''}\u00a0: `, strong: true }
  const notes = [...(article === null ? [] : [article]), ...(certainty === 'to_confirm' ? [PAGE_WORDS.toConfirm] : [])]
  const end = notes.length === 0 ? '' : ` (${notes.join(', ')})`
  const [first, ...others] = texts.map(({ fr }) => fr)
  if (first === undefined) return [{ kind: 'paragraph', text: [label, { text: PAGE_WORDS.unknown }] }]
  if (others.length === 0) return [{ kind: 'paragraph', text: [label, { text: `${first}${end}` }] }]
  return [
    { kind: 'paragraph', text: [label, { text: end.trim() }] },
    { kind: 'list', items: [first, ...others].map(said) }
  ]
}

function helpersIn(helpers: Printed['helpers']): Block[] {
  if (helpers !== null && helpers.length > 0) return listed(PAGE_WORDS.helpers, helpers.map(helperLine))
  const why = helpers === null ? PAGE_WORDS.directoryAway : PAGE_WORDS.noHelper
  return [heading(PAGE_WORDS.helpers), { kind: 'paragraph', text: said(why) }]
}

/** Who, where to call, and whether they take anybody at present; opening hours stay on the screen, where they are read for today. */
function helperLine({ name, services, receivesNow, pausedUntil, availability }: GuideHelper): string {
  const desks = services.map(({ name, phone }) => (phone === null ? name : `${name}, ${spoken(phone)}`))
  const pause = pausedUntil === null ? PAGE_WORDS.paused : PAGE_WORDS.pausedUntil(dayOf(pausedUntil))
  const state = receivesNow ? availability && PAGE_WORDS.availability[availability] : pause
  return [name, desks.join('\u00a0; '), state].filter((part) => part !== null && part !== '').join(' – ')
}

/** A French number as people read it aloud: +33465710010 is 04 65 71 00 10. */
function spoken(phone: string): string {
  const national = /^\+33(\d)(\d\d)(\d\d)(\d\d)(\d\d)$/.exec(phone)
  return national === null ? phone : [`0${national[1]}`, ...national.slice(2)].join('\u00a0')
}

/** A day as the French write it: the first of a month is an ordinal. */
function dayOf(date: string): string {
  return DAY.format(new Date(date)).replace(/^1 /, '1er ')
}

const said = (text: string): Phrase => [{ text }]
const quoted = (text: string) => `«\u00a0${text}\u00a0»`
const heading = (text: string): Block => ({ kind: 'heading', level: 2, text: said(text) })
const listed = (title: string, items: readonly string[]): Block[] =>
  items.length === 0 ? [] : [heading(title), { kind: 'list', items: items.map(said) }]
