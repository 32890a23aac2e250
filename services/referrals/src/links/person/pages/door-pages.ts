import { type Html, html, layout } from '@relais/service-kit'
import { ITSELF, type Speech } from '../words/speak.ts'
import type { Language } from '../words/words.ts'

/** Where the same page stands in another language. */
export type Elsewhere = (language: Language) => string

/** A date of birth as it was typed. */
export interface TypedDate {
  day: string
  month: string
  year: string
}

interface Door {
  speech: Speech
  elsewhere: Elsewhere
  action: string
  fault: string | null
}

/** What the person's link shows to whoever opens it, a person or a machine: nothing of anybody. Only the button opens. */
export function linkPage({
  speech,
  elsewhere,
  action,
  fault,
  asksDate,
  typed
}: Door & { asksDate: boolean; typed: TypedDate }): string {
  const { door } = speech.words
  return personLayout(speech, elsewhere, titled(speech, door.page.title, fault), [
    html`<h1>${door.page.title}</h1><p class="lead">${door.page.lead}</p>
${alert(fault)}
<form method="post" action="${action}" novalidate>${hiddenLanguage(speech)}${asksDate && dateField(speech, typed, fault !== null)}
<button type="submit">${door.open}</button></form>`
  ])
}

/** Where the eight letters open the same page, together with the date of birth. */
export function codePage({
  speech,
  elsewhere,
  action,
  fault,
  code,
  typed
}: Door & { code: string; typed: TypedDate }): string {
  const { door } = speech.words
  return personLayout(speech, elsewhere, titled(speech, door.code.title, fault), [
    html`<h1>${door.code.title}</h1><p class="lead">${door.code.lead}</p>
${alert(fault)}
<form method="post" action="${action}" novalidate>${hiddenLanguage(speech)}
<div class="field"><label for="code">${door.codeLabel}</label><p class="hint" id="code-hint">${door.codeHint}</p>
<input class="code" id="code" name="code" dir="ltr" autocomplete="off" autocapitalize="characters" spellcheck="false" maxlength="16" required value="${code}" aria-describedby="code-hint${fault !== null && ' fault'}"${fault !== null && html` aria-invalid="true"`}></div>
${dateField(speech, typed, fault !== null)}
<button type="submit">${door.open}</button></form>`
  ])
}

/** A page that only says something. */
export function sayingPage(
  speech: Speech,
  elsewhere: Elsewhere,
  { title, lead }: { title: string; lead: string },
  typed = ''
): string {
  return personLayout(speech, elsewhere, title, [
    html`<h1>${title}</h1><p class="lead">${lead}</p>${typed !== '' && html`<p>${speech.words.door.typed}</p><p class="step">${typed}</p>`}`
  ])
}

/** Around each of the person's pages: the languages first, for whoever cannot read this one. */
export function personLayout(speech: Speech, elsewhere: Elsewhere, title: string, cards: readonly Html[]): string {
  const { language, words } = speech
  const [first, ...others] = cards
  const languages = html`<nav class="languages" aria-label="${words.door.languages}">${ITSELF.map(([code, itself]) =>
    code === language
      ? html`<strong lang="${code}" aria-current="true">${itself}</strong>`
      : html`<a href="${elsewhere(code)}" lang="${code}" hreflang="${code}"${code === 'ar' && html` dir="rtl"`}>${itself}</a>`
  )}</nav>`
  return layout({
    title,
    lang: language,
    wide: true,
    tagline: words.tagline,
    foot: html`<p>${words.foot}</p>`,
    body: [
      html`<div class="large">${languages}${first ?? null}</div>`,
      ...others.map((card) => html`<div class="large">${card}</div>`)
    ]
  })
}

/** Carries the language on through a form. */
export function hiddenLanguage({ language }: Speech): Html {
  return html`<input type="hidden" name="langue" value="${language}">`
}

/** The title of a page says first that something is wrong. */
export function titled({ words, colon }: Speech, title: string, fault: string | null): string {
  return fault === null ? title : `${words.door.error}${colon}${title}`
}

function alert(fault: string | null): Html | false {
  return fault !== null && html`<p class="alert" role="alert" id="fault">${fault}</p>`
}

function dateField({ words }: Speech, typed: TypedDate, wrong: boolean): Html {
  const { birthDate, birthDateHint, parts } = words.door
  const part = (name: keyof TypedDate, complete: string, size: number) =>
    html`<div><label for="${name}">${parts[name]}</label><input id="${name}" name="${name}" dir="ltr" inputmode="numeric" autocomplete="${complete}" maxlength="${size}" required value="${typed[name]}"${wrong && html` aria-invalid="true" aria-describedby="fault"`}></div>`
  return html`<fieldset aria-describedby="date-hint"><legend>${birthDate}</legend><p class="hint" id="date-hint">${birthDateHint}</p>
<div class="row">${part('day', 'bday-day', 2)}${part('month', 'bday-month', 2)}${part('year', 'bday-year', 4)}</div></fieldset>`
}
