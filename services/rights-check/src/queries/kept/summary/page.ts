import type { RightsCheck, Verdict } from '@relais/contract'
import { Html, html } from '@relais/service-kit'
import { type Proposal, proposalsOf, type Text } from './proposals.ts'
import { STYLE } from './style.ts'
import { type Language, WORDS, type Words } from './words.ts'

/** How one language writes texts, days and amounts. */
interface Voice {
  words: Words
  /** A text of the catalogue; what is in French alone stays so, and says so to a screen reader. */
  text: (text: Text) => Html
  day: (date: string) => string
  euros: (cents: number) => string
}

/** What a person may have a right to, as a page to print: whole in itself, and nothing in it runs. */
export function summaryPage(check: RightsCheck, language: Language): string {
  const voice = voiceOf(language)
  const { words, day } = voice
  const proposals = proposalsOf(check)
  const having = (status: Verdict['status']) => proposals.filter((one) => one.status === status)
  const [open, uncertain, received] = [having('entitled'), having('undetermined'), having('received')]
  return html`<!doctype html>
<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">
<head>
<meta charset="utf-8">
<title>${words.title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<style>${new Html(STYLE)}</style>
</head>
<body>
<main>
<h1>${words.title}</h1>
<p class="notice">${words.notice(day(check.date))}</p>
${words.inFrench !== null && html`<p>${words.inFrench}</p>`}
${open.length === 0 && html`<p>${words.nothing}</p>`}
${open.length > 0 && html`<h2>${words.mayHave}</h2>${open.map((one) => card(one, voice))}`}
${
  uncertain.length > 0 &&
  html`<h2>${words.uncertain}</h2><p>${words.uncertainLead}</p><ul>${uncertain.map(
    (one) => html`<li>${voice.text(one.name)}${ceiling(one, voice)}</li>`
  )}</ul>`
}
${received.length > 0 && html`<h2>${words.received}</h2>${list(received.map(({ name }) => voice.text(name)))}`}
</main>
<footer><p>${words.madeWith(day(check.date), check.rulesetVersion)}</p></footer>
</body>
</html>
`.text
}

function card(proposal: Proposal, voice: Voice): Html {
  const { words, text, day } = voice
  const { name, documents, where, helpers, howToClaim, deadlines, isStale } = proposal
  return html`<article>
<h3>${text(name)}</h3>
<p class="amount">${amountOf(proposal, voice)}</p>
${isStale && html`<p>${words.stale}</p>`}
${deadlines.map(
  ({ kind, on, text: why }) =>
    html`<p><span class="by">${kind === 'appeal' ? words.contest(day(on)) : words.before(day(on))}</span> – ${text(why)}</p>`
)}
<h4>${words.how}</h4>
<p>${text(howToClaim)}</p>
${documents.length > 0 && html`<h4>${words.bring}</h4>${list(documents.map(text))}`}
<h4>${words.where}</h4>
${list(where.map(text))}
${helpers.length > 0 && html`<h4>${words.helpers}</h4>${list(helpers.map(text))}`}
</article>`
}

function list(items: readonly Html[]): Html {
  return html`<ul>${items.map((item) => html`<li>${item}</li>`)}</ul>`
}

/** About how much: whole euros, and an interval where a fact is missing. */
function amountOf({ amount, cost }: Proposal, { words, euros }: Voice): string {
  if (cost !== null) {
    if (cost.maxCents === 0) return words.free
    return cost.maxCents === null ? words.unknownAmount : `${words.costs(euros(cost.maxCents))} ${words.per[cost.per]}`
  }
  if (amount === null || amount.maxCents === null) return words.unknownAmount
  const { minCents, maxCents, per } = amount
  const sum = minCents === maxCents ? words.about(euros(maxCents)) : words.between(euros(minCents), euros(maxCents))
  return `${sum} ${words.per[per]}`
}

function ceiling({ amount }: Proposal, { words, euros }: Voice): string {
  if (amount === null || amount.maxCents === null) return ''
  return ` – ${words.upTo(euros(amount.maxCents))} ${words.per[amount.per]}`
}

function voiceOf(language: Language): Voice {
  const words = WORDS[language]
  const days = new Intl.DateTimeFormat(words.locale, { dateStyle: 'long', timeZone: 'UTC' })
  const money = new Intl.NumberFormat(words.locale, { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 })
  const french = (text: string) => (language === 'fr' ? html`${text}` : html`<span lang="fr" dir="ltr">${text}</span>`)
  return {
    words,
    text: ({ fr, en }) => (language === 'en' && en !== null ? html`${en}` : french(fr)),
    day: (date) => days.format(new Date(`${date}T00:00:00.000Z`)),
    euros: (cents) => money.format(cents / 100)
  }
}
