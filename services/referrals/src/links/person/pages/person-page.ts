import { type Html, html } from '@relais/service-kit'
import { type Demand, isOpen, readsNow } from '../read-page.ts'
import { DISPUTED } from '../words/reasons.ts'
import { demandCards, holderOf, nameOf, toldCard, type Writing } from './demand.ts'
import { type Elsewhere, personLayout, titled } from './door-pages.ts'

/** What stands at the top after something was done. */
export type Done = 'call' | 'decline' | 'stop' | 'confirm' | 'dispute' | 'nothing' | 'changed'

/** The page of a person. `name` is the given name, or its first letter while nobody has confirmed who looks. */
export function personPage(
  writing: Writing,
  elsewhere: Elsewhere,
  { name, done }: { name: string; done: Done | null }
): string {
  const { page, speech } = writing
  const { words } = speech
  const { demands } = page
  const greeting = html`<h1>${words.hello(speech.name(name))}</h1>
${done !== null && html`<p class="done" role="status"><strong>${words.done[done]}</strong></p>`}
${demands.length > 1 && html`<p>${words.several(demands.length)}</p>`}`
  const [first, ...others] = demands.flatMap((demand) => [
    ...demandCards(writing, demand),
    actsOf(writing, demand),
    toldCard(writing, demand)
  ])
  return personLayout(speech, elsewhere, words.door.page.title, [
    html`${greeting}${first ?? null}`,
    ...others,
    reads(writing),
    ending(writing)
  ])
}

/** What the person may do about one demand. */
function actsOf(writing: Writing, demand: Demand): Html {
  const { speech, hidden, at } = writing
  const { leg, called } = demand
  const { acts } = speech.words
  const moments = Object.entries(acts.moments)
  const call = called
    ? html`<p>${acts.called}</p>`
    : html`<details class="open"><summary>${acts.call}</summary><form method="post" action="${at()}">${hidden}<input type="hidden" name="referral" value="${leg.id}">
<fieldset><legend>${acts.callWhen}</legend>${moments.map(
        ([code, label], place) =>
          html`<label class="choice"><input class="check" type="radio" name="moment" value="${code}"${place === moments.length - 1 && html` checked`}>${label}</label>`
      )}</fieldset><button type="submit" name="geste" value="call">${acts.callSend}</button></form></details>`
  return html`${holderOf(writing, demand)}<h2>${acts.title}</h2>${isOpen(leg) && html`<p>${acts.lead}</p>`}${call}
${isOpen(leg) && html`<p class="screen"><a class="button second" href="${at(`/arreter/${leg.id}`)}">${acts.decline}</a></p>`}`
}

function reads({ page, ...writing }: Writing): Html {
  const { words, day } = writing.speech
  const seen = page.reads.filter(({ level }) => level >= 1)
  return html`<h2>${words.reads.title}</h2><p class="hint">${words.reads.lead}</p>
${seen.length === 0 ? html`<p>${words.reads.nobody}</p>` : html`<ul>${seen.map((one) => html`<li>${words.reads.line(day(one.day), nameOf({ page, ...writing }, one.organisation_id), words.reads.what[one.level as 1 | 2 | 3 | 4])}</li>`)}</ul>`}`
}

function ending({ page, speech, hidden, at }: Writing): Html {
  const { acts } = speech.words
  const stoppable = page.demands.some(({ leg }) => readsNow(leg, page.now) > 0)
  return html`<div class="screen">${stoppable && html`<p><a class="button second" href="${at('/tout-arreter')}">${acts.stop}</a></p>`}
<form method="post" action="${at('/fermer')}">${hidden}<button type="submit" class="second">${acts.close}</button></form></div>`
}

/** Asks before something that cannot be undone. */
export function questionPage(
  writing: Writing,
  elsewhere: Elsewhere,
  asked: { question: 'declining' | 'stopping'; demands: readonly Demand[]; fields: Html; geste: 'decline' | 'stop' }
): string {
  const { speech, hidden, at } = writing
  const { title, lead, follows, yes, no } = speech.words[asked.question]
  const receivers = [...new Set(asked.demands.map(({ leg }) => nameOf(writing, leg.recipient_id)))]
  return personLayout(speech, elsewhere, title, [
    html`<h1>${title}</h1><p>${lead}</p><ul>${follows(speech.and(receivers)).map((line) => html`<li>${line}</li>`)}</ul>
<form method="post" action="${at()}">${hidden}${asked.fields}<button type="submit" class="stop" name="geste" value="${asked.geste}">${yes}</button>
<a class="button second" href="${at()}">${no}</a></form>`
  ])
}

/** Asks what is not true of a result. */
export function disputePage(
  writing: Writing,
  elsewhere: Elsewhere,
  { outcome, reason, text, fault }: { outcome: string; reason: string; text: string; fault: string | null }
): string {
  const { speech, hidden, at } = writing
  const { dispute, acts } = speech.words
  return personLayout(speech, elsewhere, titled(speech, dispute.title, fault), [
    html`<h1>${dispute.title}</h1><p>${dispute.lead}</p>
${fault !== null && html`<p class="alert" role="alert" id="fault">${fault}</p>`}
<form method="post" action="${at()}" novalidate>${hidden}<input type="hidden" name="outcome" value="${outcome}">
<fieldset${fault !== null && html` aria-describedby="fault"`}><legend>${dispute.reason}</legend>${Object.entries(
      DISPUTED[speech.language]
    ).map(
      ([code, label]) =>
        html`<label class="choice"><input class="check" type="radio" name="reason" value="${code}"${code === reason && html` checked`}>${label}</label>`
    )}</fieldset>
<div class="field"><label for="text">${dispute.text}</label><p class="hint" id="text-hint">${dispute.textHint}</p><textarea id="text" name="text" maxlength="2000" aria-describedby="text-hint">${text}</textarea></div>
<button type="submit" name="geste" value="dispute">${dispute.send}</button> <a class="button second" href="${at()}">${acts.back}</a></form>`
  ])
}
