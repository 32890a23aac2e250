import { HOLD_REASONS, isCodeOf, REFERRAL_STATES, type ReferralState } from '@relais/referral-lifecycle'
import { type Html, html } from '@relais/service-kit'
import { dayOf } from '../../../desk/time.ts'
import type { OutcomeRow } from '../../../store/work/outcomes.ts'
import { showPhone } from '../../door/answers.ts'
import { type Demand, isKnownResult, isOpen, type PersonPage, readsNow } from '../read-page.ts'
import { ITEMS } from '../words/items.ts'
import { REFUSED } from '../words/reasons.ts'
import { rightName } from '../words/rights.ts'
import type { Speech } from '../words/speak.ts'
import type { Happening, Step, Who } from '../words/words.ts'

/** What the parts of a page are written with. */
export interface Writing {
  page: PersonPage
  speech: Speech
  /** What each form carries unseen. */
  hidden: Html
  /** Where an address of this page stands, in this language. */
  at: (more?: string) => string
}

/** What an organisation is called; a sentence can do without its name when identity is away. */
export function nameOf({ page, speech }: Writing, id: string): string {
  const found = page.organisations.get(id)
  return found === undefined ? '…' : speech.name(found.name)
}

/** What the rights of a demand are called. */
export function rightsOf({ page, speech }: Writing, codes: readonly string[]): string[] {
  return codes.map((code) => rightName(code, speech.language, page.rightNames.get(code)))
}

/** Where a demand stands, in plain words: what is so, who has to act and since when, the appointment, the results. */
export function demandCards(writing: Writing, demand: Demand): Html[] {
  return [standing(writing, demand), results(writing, demand)].filter((card) => card !== null)
}

function standing(writing: Writing, demand: Demand): Html {
  const { speech, page } = writing
  const { words } = speech
  const { leg } = demand
  const who = whoOf(writing, demand)
  const happening = happeningIn(demand)
  const { now, next } = happening === null ? stepOf(writing, demand, who) : words.happening[happening](who)
  const sent = leg.sent_at === null ? null : words.sentOn(who.sender, speech.dayAt(leg.sent_at, page.zone))
  return html`<h2>${words.youAsk}</h2><ul>${rightsOf(writing, leg.rights).map((name) => html`<li><strong>${name}</strong></li>`)}</ul>
${sent !== null && html`<p class="hint">${sent}</p>`}
<h2>${words.where}</h2>
<div class="step"><p><strong>${now}</strong> ${happening === null && words.since(speech.dayAt(leg.state_since, page.zone))}</p>
${leg.state === 'info_requested' && leg.asked_items.length > 0 && html`<p>${words.missing}</p><ul>${leg.asked_items.map((item) => html`<li>${ITEMS[item as keyof typeof ITEMS]?.[speech.language] ?? null}</li>`)}</ul>`}
${next !== null && html`<p>${next}</p>`}
${leg.withdrawal_requested && html`<p>${words.stopAsked(who)}</p>`}
${isOpen(leg) && leg.escalation > 0 && html`<p>${words.late(lateOne(who, leg.state))}${leg.escalation >= 3 && html` ${words.coordinatorKnows}`}</p>`}</div>
${appointment(writing, demand)}`
}

function lateOne(who: Who, state: string): string {
  return REFERRAL_STATES[state as ReferralState].ballWith === 'sender' ? who.sender : who.receiver
}

function whoOf(writing: Writing, { leg }: Demand): Who {
  return {
    receiver: nameOf(writing, leg.recipient_id),
    sender: nameOf(writing, leg.sender_id),
    until: leg.until_on === null ? null : writing.speech.day(leg.until_on)
  }
}

function stepOf({ speech: { words } }: Writing, { leg }: Demand, who: Who): Step {
  const state = leg.state as keyof typeof words.states
  return (words.states[state] ?? words.states.superseded)(who)
}

function happeningIn({ leg }: Demand): Happening | null {
  if (leg.state === 'on_hold')
    return isCodeOf(HOLD_REASONS, leg.reason) && HOLD_REASONS[leg.reason].waitsFor === 'person'
      ? 'waits_for_person'
      : 'waits_for_others'
  if (leg.state !== 'accepted' && leg.state !== 'in_progress') return null
  if (leg.appointment_at !== null) return 'appointment'
  return HAPPENING[leg.sub_status ?? ''] ?? null
}

const HAPPENING: Readonly<Record<string, Happening>> = {
  contact_attempted: 'contact_attempted',
  no_show: 'no_show',
  file_submitted: 'file_submitted',
  awaiting_third_party: 'awaiting_third_party'
}

function appointment(writing: Writing, { appointment: one, leg }: Demand): Html | null {
  if (one === null) return null
  const { words, dayAt, timeAt } = writing.speech
  const { zone, now } = writing.page
  return html`<h2>${words.appointment.title}</h2><p><strong>${words.appointment.when(dayAt(one.startsAt, zone), timeAt(one.startsAt, zone))}</strong><br>${words.appointment.by[one.channel] ?? null}</p>
${one.place !== null && html`<p>${words.appointment.place}${writing.speech.colon}<bdi>${one.place}</bdi></p>`}
${one.startsAt > now.toISOString() && html`<p class="screen"><a class="button second" href="${writing.at(`/rendez-vous/${leg.id}.ics`)}">${words.appointment.calendar}</a></p>`}`
}

function results(writing: Writing, demand: Demand): Html | null {
  const { outcomes, leg } = demand
  const { words } = writing.speech
  if (outcomes.length === 0) return null
  const asked = leg.state === 'resolved'
  const note = asked ? null : isOpen(leg) ? words.results.later : leg.state === 'closed' ? words.results.tooLate : null
  return html`<h2>${words.results.title}</h2>
${outcomes.map((one) => result(writing, one, asked && one.referral_id === leg.id))}
${note !== null && html`<p class="hint">${note}</p>`}`
}

function result(writing: Writing, one: OutcomeRow, asked: boolean): Html {
  const { speech, hidden, at } = writing
  const { results: said } = speech.words
  const [name] = rightsOf(writing, [one.right_code])
  const facts = [
    one.effective_on === null ? null : said.since(speech.day(one.effective_on)),
    one.amount_monthly_cents === null ? null : said.monthly(speech.euros(one.amount_monthly_cents)),
    one.arrears_cents === null || one.arrears_cents === 0 ? null : said.arrears(speech.euros(one.arrears_cents)),
    one.amount_once_cents === null ? null : said.once(speech.euros(one.amount_once_cents)),
    one.confidence === 'certain' ? null : said.unsure
  ].filter((fact) => fact !== null)
  const reason =
    one.result === 'refused_by_body' ? REFUSED[speech.language][one.reason as keyof (typeof REFUSED)['fr']] : undefined
  const answered =
    one.person_confirmation === 'confirmed' ? said.saidYes : one.person_confirmation === 'disputed' ? said.saidNo : null
  return html`<div class="step"><p><strong>${name ?? null}</strong><br>${isKnownResult(one.result) && said.outcome[one.result]} ${facts.join(' ')}</p>
${reason !== undefined && html`<p>${said.because} ${reason}</p>`}
${(one.result === 'refused_by_body' || one.result === 'not_eligible') && html`<p>${said.appeal}</p>`}
${answered !== null && html`<p><strong>${answered}</strong></p>`}
${
  asked &&
  html`<form method="post" action="${at()}">${hidden}<input type="hidden" name="outcome" value="${one.id}"><fieldset><legend>${said.ask}</legend>
<div class="row"><button type="submit" name="geste" value="confirm">${said.yes}</button><a class="button second" href="${at(`/pas-vrai/${one.id}`)}">${said.no}</a></div></fieldset></form>`
}</div>`
}

/** Who has a demand, and how to reach them. */
export function holderOf(writing: Writing, { leg }: Demand): Html {
  const {
    colon,
    words: { holds }
  } = writing.speech
  const found = writing.page.organisations.get(leg.recipient_id)
  return html`<h2>${holds.title}</h2><p><strong>${nameOf(writing, leg.recipient_id)}</strong>${found?.deskPhone != null && html`<br>${holds.phone}${colon}<a dir="ltr" href="tel:${found.deskPhone}">${showPhone(found.deskPhone)}</a>`}${found?.deskEmail != null && html`<br>${holds.email}${colon}<bdi>${found.deskEmail}</bdi>`}</p>`
}

/** What they may read of the person, until when, and who had it before. */
export function toldCard(writing: Writing, { leg, before }: Demand): Html {
  const { page, speech } = writing
  const { told } = speech.words
  const receiver = nameOf(writing, leg.recipient_id)
  const level = readsNow(leg, page.now)
  const stopped = leg.withdrawn_at === null ? null : told.stopped(speech.dayAt(leg.withdrawn_at, page.zone))
  const until =
    level === 0 || leg.agreement_ends_on === null ? null : told.until(receiver, speech.day(leg.agreement_ends_on))
  return html`<h2>${told.title(receiver)}</h2><ul>${told.levels(nameOf(writing, leg.sender_id))[level].map((item) => html`<li>${item}</li>`)}</ul>
${stopped !== null && html`<p>${stopped}</p>`}${until !== null && html`<p>${until}</p>`}
${before.map((one) => html`<p>${told.before(nameOf(writing, one.recipient_id), speech.day(dayOf(new Date(one.state_since))))}</p>`)}`
}
