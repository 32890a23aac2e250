import type { MoneyRange, RightsCheck, Verdict } from '@relais/contract'
import type { Block, Phrase, Run, Sheet } from '@relais/print'
import { type Proposal, proposalsOf, type Text } from './proposals.ts'
import { type Language, WORDS, type Words } from './words.ts'

/** How one language writes texts, days and amounts. */
interface Voice {
  words: Words
  /** A text of the catalogue; what is in French alone stays so, and says so to a screen reader. */
  text: (text: Text) => Run
  day: (date: string) => string
  euros: (cents: number) => string
}

/** What a person may have a right to, as a sheet to hand to them; the page and the PDF print the same one. */
export function summarySheet(check: RightsCheck, language: Language): Sheet {
  const voice = voiceOf(language)
  const { words, day } = voice
  const proposals = proposalsOf(check)
  const having = (status: Verdict['status']) => proposals.filter((one) => one.status === status)
  const [open, uncertain, received] = [having('entitled'), having('undetermined'), having('received')]
  return {
    lang: language,
    title: words.title,
    blocks: [
      { kind: 'paragraph', weight: 'notice', text: said(words.notice(day(check.date))) },
      ...(words.inFrench === null ? [] : [paragraph(words.inFrench)]),
      ...(open.length === 0
        ? [paragraph(words.nothing)]
        : [heading(2, words.mayHave), ...totalOf(check, voice), ...open.map((one) => card(one, voice))]),
      ...section(
        words.uncertain,
        uncertain.map((one) => [voice.text(one.name), ...ceiling(one, voice)]),
        words.uncertainLead
      ),
      ...section(
        words.received,
        received.map(({ name }) => [voice.text(name)])
      )
    ],
    footer: said(words.madeWith(day(check.date), check.rulesetVersion))
  }
}

/** What claiming everything may add; nothing where the person renounced a part of it, which the total of that day holds. */
function totalOf({ gain, findings }: RightsCheck, { words, euros }: Voice): Block[] {
  if (gain === null || findings.some(({ status, renouncedOn }) => renouncedOn !== null && isAdding(status))) return []
  const line = ({ minCents, maxCents }: MoneyRange, say: (sum: string) => string): Block[] => {
    if (minCents === 0 && (maxCents === 0 || maxCents === null)) return []
    if (maxCents === null) return [paragraph(say(words.orMore(euros(minCents))))]
    return [paragraph(say(sumOf(minCents, maxCents, { words, euros })))]
  }
  const lines = [
    ...line(gain.month, words.gain),
    ...line(gain.year, words.gainYear),
    ...line(gain.once, words.gainOnce)
  ]
  return lines.length > 0 && gain.undetermined.length > 0 ? [...lines, paragraph(words.gainOpen)] : lines
}

function isAdding(status: Verdict['status']): boolean {
  return status === 'entitled' || status === 'undetermined'
}

function card(proposal: Proposal, voice: Voice): Block {
  const { words, text, day } = voice
  const { name, documents, where, helpers, howToClaim, deadlines, isStale } = proposal
  const listed = (title: string, texts: readonly Text[]): Block[] =>
    texts.length === 0 ? [] : [heading(4, title), { kind: 'list', items: texts.map((one) => [text(one)]) }]
  return {
    kind: 'card',
    blocks: [
      { kind: 'heading', level: 3, text: [text(name)] },
      { kind: 'paragraph', weight: 'figure', text: said(amountOf(proposal, voice)) },
      ...(isStale ? [paragraph(words.stale)] : []),
      ...deadlines.map(({ kind, on, text: why }): Block => {
        const until = kind === 'appeal' ? words.contest(day(on)) : words.before(day(on))
        return { kind: 'paragraph', text: [{ text: until, strong: true }, { text: ' – ' }, text(why)] }
      }),
      heading(4, words.how),
      { kind: 'paragraph', text: [text(howToClaim)] },
      ...listed(words.bring, documents),
      ...listed(words.where, where),
      ...listed(words.helpers, helpers)
    ]
  }
}

function section(title: string, items: readonly Phrase[], lead?: string): Block[] {
  if (items.length === 0) return []
  return [heading(2, title), ...(lead === undefined ? [] : [paragraph(lead)]), { kind: 'list', items }]
}

function heading(level: 2 | 4, text: string): Block {
  return { kind: 'heading', level, text: said(text) }
}

function paragraph(text: string): Block {
  return { kind: 'paragraph', text: said(text) }
}

function said(text: string): Phrase {
  return [{ text }]
}

/** About how much: whole euros, and an interval where a fact is missing. */
function amountOf({ amount, cost }: Proposal, { words, euros }: Voice): string {
  if (cost !== null) {
    if (cost.maxCents === 0) return words.free
    return cost.maxCents === null ? words.unknownAmount : `${words.costs(euros(cost.maxCents))} ${words.per[cost.per]}`
  }
  if (amount === null || amount.maxCents === null) return words.unknownAmount
  const { minCents, maxCents, per } = amount
  return `${sumOf(minCents, maxCents, { words, euros })} ${words.per[per]}`
}

function sumOf(least: number, most: number, { words, euros }: Pick<Voice, 'words' | 'euros'>): string {
  return least === most ? words.about(euros(most)) : words.between(euros(least), euros(most))
}

function ceiling({ amount }: Proposal, { words, euros }: Voice): Run[] {
  if (amount === null || amount.maxCents === null) return []
  return [{ text: ` – ${words.upTo(euros(amount.maxCents))} ${words.per[amount.per]}` }]
}

function voiceOf(language: Language): Voice {
  const words = WORDS[language]
  const days = new Intl.DateTimeFormat(words.locale, { dateStyle: 'long', timeZone: 'UTC' })
  const money = new Intl.NumberFormat(words.locale, { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 })
  return {
    words,
    text: ({ fr, en }) => {
      if (language === 'en' && en !== null) return { text: en }
      return language === 'fr' ? { text: fr } : { text: fr, lang: 'fr' }
    },
    day: (date) => days.format(new Date(`${date}T00:00:00.000Z`)),
    euros: (cents) => money.format(cents / 100)
  }
}
