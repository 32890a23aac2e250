import type { Contact, Document, Outcome, Referral } from '@relais/contract'
import {
  AMOUNT_BANDS,
  CODED_LISTS,
  CONFIDENCE,
  CONTACT_CHANNELS,
  CONTACT_RESULTS,
  type CodedList,
  OUTCOME_RESULTS,
  OUTCOME_SOURCES,
  REFERRAL_ACTIONS,
  REFERRAL_STATES
} from '@relais/referral-lifecycle'
import { type Html, html, layout } from '@relais/service-kit'
import { showPhone } from '../../door/answers.ts'
import type { DeskAction } from '../actions.ts'
import type { History, SeenByDesk } from '../asked-by-desk.ts'
import { actionForm, type FormParts } from '../forms/action-form.ts'
import { DONE } from '../forms/words.ts'

/** All that the page of an open referral shows. */
export interface ReferralPage extends SeenByDesk {
  /** The organisations that are named, by id. */
  names: ReadonlyMap<string, string>
  rightNames: ReadonlyMap<string, string>
  zone: string
  endsAt: string
  /** Where the page stands, and where it is closed. */
  at: string
  /** What was just done. */
  done: string | null
  /** What came back: a form with faults, or word that something changed meanwhile. */
  back: { action: DeskAction | 'message'; filled: FormParts['filled']; faults: FormParts['faults'] } | null
  changed: History
  hidden: FormParts['hidden']
  offered: readonly DeskAction[]
}

// Answering comes first, one click away; what ends a referral comes last.
const ORDER: readonly DeskAction[] = ['accept', 'confirm-withdrawal', 'start', 'record-outcome', 'waitlist', 'ask-info']
const LAST: readonly DeskAction[] = ['decline', 'person-declines']

/** The page of a referral that a desk opened. */
export function referralPage(page: ReferralPage): string {
  const { referral, back, changed } = page
  const state = REFERRAL_STATES[referral.state]
  const wrong = back?.faults != null || changed.length > 0
  return layout({
    title: `${wrong ? 'Erreur\u00a0: ' : ''}Orientation, ${state.label.toLowerCase()}`,
    tagline: 'Une orientation pour votre structure',
    wide: true,
    foot: html`<p>Cette page se ferme à ${time(page.endsAt, page.zone)}. Chaque lecture est inscrite au journal que la personne peut consulter.</p>`,
    body: [top(page), person(page), work(page), answers(page), thread(page), past(page)].filter((part) => part !== null)
  })
}

function top({ referral, names, rightNames, zone, done, back, changed, at, hidden }: ReferralPage): Html {
  const { label, sentence } = REFERRAL_STATES[referral.state]
  return html`<h1>Orientation envoyée par ${names.get(referral.senderId) ?? 'une structure du collectif'}</h1>
${back?.faults != null && html`<p class="alert" role="alert"><strong>Rien n’a été enregistré.</strong> Voyez ce qui est signalé sous <a href="#${back.action}">« ${back.action === 'message' ? 'Messages et pièces' : REFERRAL_ACTIONS[back.action].label} »</a>.</p>`}
${done !== null && html`<p class="done" role="status">C’est enregistré&nbsp;: ${lower(done)}.</p>`}
${changed.length > 0 && html`<div class="alert" role="alert"><p><strong>Rien n’a été enregistré.</strong> L’orientation a changé depuis l’ouverture de cette page&nbsp;:</p><ul>${changed.map((event) => html`<li>${line(event, names, zone)}</li>`)}</ul><p>Vérifiez ci-dessous, puis recommencez si c’est encore utile.</p></div>`}
<p class="step"><strong>${label}.</strong> ${sentence}${referral.dueAt !== null && referral.ballWith === 'receiver' && html`<br>${REPLY[referral.state] ?? 'Prochaine nouvelle attendue'} avant le <strong>${moment(referral.dueAt, zone)}</strong>.`}</p>
<dl>
<dt>Droits demandés</dt><dd>${referral.rights.map((code) => rightNames.get(code) ?? code).join(', ')}</dd>
<dt>Reçue le</dt><dd>${moment(referral.sentAt ?? referral.createdAt, zone)}${referral.urgent && html`, <strong>urgente</strong>`}</dd>
${referral.escalation > 0 && html`<dt>Relances</dt><dd>${referral.escalation}</dd>`}
</dl>
<form class="screen" method="post" action="${at}/fermer">${Object.entries(hidden).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}<button type="submit" class="second">Fermer l’orientation</button></form>`
}

const REPLY: Partial<Record<Referral['state'], string>> = {
  sent: 'À ouvrir',
  acknowledged: 'Réponse attendue',
  waitlisted: 'Point sur la liste d’attente',
  accepted: 'Premier contact attendu'
}

function person({ referral, zone }: ReferralPage): Html {
  const { person: who, need, followUp, assessment } = referral
  if (who === null)
    return html`<h2>La personne</h2><p>Son nom et ses coordonnées ne vous sont pas, ou plus, accessibles.</p>
<dl><dt>Âge</dt><dd>${AGES[referral.ageBand]}</dd><dt>Langue</dt><dd>${language(referral.language)}</dd></dl>`
  return html`<h2>La personne</h2><dl>
<dt>Nom</dt><dd><strong>${who.givenName} ${who.familyName}</strong></dd>
${who.birthDate !== null && html`<dt>Date de naissance</dt><dd>${day(who.birthDate, zone)}</dd>`}
${who.phone !== null && html`<dt>Téléphone</dt><dd><a href="tel:${who.phone}">${showPhone(who.phone)}</a></dd>`}
${who.email !== null && html`<dt>E‑mail</dt><dd>${who.email}</dd>`}
<dt>Préfère être joint</dt><dd>${CHANNELS[who.preferredChannel]}</dd>
<dt>Langue</dt><dd>${language(referral.language)}</dd>
${referral.agreementEndsOn !== null && html`<dt>Accord valable jusqu’au</dt><dd>${day(referral.agreementEndsOn, zone)}</dd>`}
</dl>
${text('Demande', need)}${text('Démarches et pièces', followUp)}${text('Évaluation sociale', assessment)}
<p class="hint">N’utilisez ces informations que pour cette demande.</p>`
}

function work({ referral, rightNames, zone }: ReferralPage): Html | null {
  const { contacts, outcomes } = referral
  if ((contacts ?? []).length === 0 && (outcomes ?? []).length === 0) return null
  return html`<h2>Ce qui est fait</h2>
${contacts !== null && contacts.length > 0 && html`<ul>${contacts.map((one) => html`<li>${contact(one, zone)}</li>`)}</ul>`}
${outcomes !== null && outcomes.length > 0 && html`<ul>${outcomes.map((one) => html`<li><strong>${rightNames.get(one.rightCode) ?? one.rightCode}</strong>&nbsp;: ${outcome(one, zone)}</li>`)}</ul>`}`
}

function contact({ kind, channel, on, result, startsAt }: Contact, zone: string): string {
  const by = label(CONTACT_CHANNELS, channel)
  if (kind === 'contact')
    return `${on === null ? '' : `${day(on, zone)}, `}${lower(by)} : ${lower(label(CONTACT_RESULTS, result))}`
  if (kind === 'no_show') return `${on === null ? '' : `${day(on, zone)}, `}rendez-vous non honoré`
  return `Rendez-vous ${kind === 'moved_appointment' ? 'déplacé au' : 'le'} ${startsAt === null ? '' : moment(startsAt, zone)}, ${lower(by)}`
}

function outcome(one: Outcome, zone: string): string {
  const amount =
    one.amountMonthlyCents === null ? label(AMOUNT_BANDS, one.amountBand) : `${euros(one.amountMonthlyCents)} par mois`
  const parts = [
    label(OUTCOME_RESULTS, one.result),
    one.reasonCode === null
      ? ''
      : lower(label({ ...CODED_LISTS.refusedByBodyReasons, ...CODED_LISTS.personGaveUpReasons }, one.reasonCode)),
    one.effectiveOn === null ? '' : `depuis le ${day(one.effectiveOn, zone)}`,
    lower(amount),
    one.arrearsCents === null ? '' : `rappel de ${euros(one.arrearsCents)}`,
    one.amountOnceCents === null ? '' : `${euros(one.amountOnceCents)} en une fois`,
    one.decidedOn === null ? '' : `décision du ${day(one.decidedOn, zone)}`,
    one.firstPaidOn === null ? '' : `premier versement le ${day(one.firstPaidOn, zone)}`,
    lower(label(OUTCOME_SOURCES, one.source)),
    lower(label(CONFIDENCE, one.confidence)),
    SAID[one.personConfirmation] ?? ''
  ]
  return parts.filter((part) => part !== '').join(', ')
}

const SAID: Readonly<Record<string, string>> = {
  confirmed: 'confirmé par la personne',
  disputed: 'contesté par la personne'
}

function answers(page: ReferralPage): Html {
  const { offered } = page
  if (offered.length === 0)
    return html`<h2>Votre réponse</h2><p>Rien n’est attendu de votre structure pour le moment.</p>`
  const sorted = [
    ...ORDER.filter((one) => offered.includes(one)),
    ...offered.filter((one) => !ORDER.includes(one) && !LAST.includes(one)),
    ...LAST.filter((one) => offered.includes(one))
  ]
  return html`<h2>Votre réponse</h2>
${sorted.map((action) => (AT_ONCE.includes(action) ? html`<section id="${action}">${formOf(page, action)}</section>` : folded(page, action)))}`
}

/** What is done with one click stands open; the rest opens when it is wanted. */
const AT_ONCE: readonly DeskAction[] = ['accept', 'confirm-withdrawal']

function folded(page: ReferralPage, action: DeskAction): Html {
  return html`<details class="open" id="${action}"${page.back?.action === action && html` open`}><summary>${REFERRAL_ACTIONS[action].label}</summary>${formOf(page, action)}</details>`
}

function formOf({ referral, rightNames, at, hidden, back }: ReferralPage, action: DeskAction): Html {
  const mine = back?.action === action ? back : null
  return actionForm({
    action,
    to: at,
    hidden,
    rights: referral.rights.map((code) => [code, rightNames.get(code) ?? code]),
    filled: mine?.filled ?? new Map(),
    faults: mine?.faults ?? null
  })
}

function thread({ referral, messages, documents, names, zone, at, hidden, back }: ReferralPage): Html | null {
  if (referral.person === null) return null
  const mine = back?.action === 'message' ? back : null
  return html`<h2 id="message">Messages et pièces</h2>
${documents.length > 0 && html`<ul>${documents.map((one) => html`<li>${paper(one, at)}</li>`)}</ul>`}
${messages.toReversed().map((one) => html`<p class="step"><strong>${names.get(one.organisationId) ?? null}</strong>, ${moment(one.createdAt, zone)}<br>${lines(one.text)}</p>`)}
<form method="post" action="${at}" novalidate>${Object.entries({ ...hidden, action: 'message' }).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}
<div class="field"><label for="message.text">Écrire au prescripteur</label><p class="hint" id="message-hint">Aucune information de santé, aucun numéro de sécurité sociale.</p>
<textarea id="message.text" name="text" maxlength="4000" aria-describedby="message-hint${mine !== null && ' message-fault'}"${mine !== null && html` aria-invalid="true"`}>${mine?.filled.get('text')?.[0] ?? ''}</textarea>
${mine !== null && html`<p class="wrong" id="message-fault">${mine.faults?.whole ?? ''}</p>`}</div><button type="submit" class="second">Envoyer le message</button></form>`
}

function paper({ id, name, item, state, size }: Document, at: string): Html {
  const about = [
    item === null ? '' : lower(label(CODED_LISTS.infoItems, item)),
    `${Math.max(1, Math.round(size / 1024))} Ko`
  ]
  if (state === 'quarantined') return html`${name}, en cours de contrôle antivirus`
  if (state === 'refused') return html`${name}, refusée par le contrôle antivirus`
  return html`<a href="${at}/pieces/${id}">${name}</a> (${about.filter((part) => part !== '').join(', ')})`
}

function past({ history, names, zone }: ReferralPage): Html {
  return html`<h2>Historique</h2><ul>${history.toReversed().map((event) => html`<li>${line(event, names, zone)}${wordsIn(event)}</li>`)}</ul>`
}

function line(
  { action, at, organisationId, side }: History[number],
  names: ReadonlyMap<string, string>,
  zone: string
): string {
  const who = side === 'person' ? 'la personne' : organisationId === null ? 'Relais' : names.get(organisationId)
  return `${DONE[action] ?? action}${who === undefined ? '' : `, par ${who}`}, ${moment(at, zone)}`
}

/** What was said with an action, as far as it may be read. */
function wordsIn({ words }: History[number]): Html | false {
  if (words === null) return false
  const said = Object.values(words).filter((value) => typeof value === 'string')
  const items = listed(words.items).map((code) => label(CODED_LISTS.infoItems, code))
  const replies = listed(words.answers).map((reply) => replied(reply as Record<string, unknown>))
  const all = [...items, ...replies, ...said]
  return all.length > 0 && html`<br>${all.map((text) => html`« ${text} » `)}`
}

function replied({ item, answer, text: said }: Record<string, unknown>): string {
  const what = label(CODED_LISTS.infoItems, String(item))
  return `${what} : ${typeof said === 'string' ? said : lower(label(CODED_LISTS.infoAnswers, String(answer)))}`
}

function listed(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}

function text(title: string, said: string | null): Html | false {
  return said !== null && html`<h3>${title}</h3><p>${lines(said)}</p>`
}

function lines(said: string): Html[] {
  return said.split('\n').map((part, at) => html`${at > 0 && html`<br>`}${part}`)
}

function label(list: CodedList, code: unknown): string {
  return typeof code === 'string' ? (list[code]?.label ?? code) : ''
}

const lower = (said: string) => said.charAt(0).toLowerCase() + said.slice(1)
const euros = (cents: number) =>
  new Intl.NumberFormat('fr-FR', { style: 'currency', currency: 'EUR' }).format(cents / 100)
const day = (date: string, zone: string) =>
  new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: date.length === 10 ? 'UTC' : zone }).format(
    new Date(date)
  )
const time = (instant: string, zone: string) =>
  new Intl.DateTimeFormat('fr-FR', { timeStyle: 'short', timeZone: zone }).format(new Date(instant)).replace(':', ' h ')
const moment = (instant: string, zone: string) => `${day(instant, zone)} à ${time(instant, zone)}`
const language = (code: string) => new Intl.DisplayNames('fr', { type: 'language' }).of(code) ?? code

const AGES: Record<Referral['ageBand'], string> = {
  under_18: 'moins de 18 ans',
  '18_24': '18 à 24 ans',
  '25_39': '25 à 39 ans',
  '40_59': '40 à 59 ans',
  '60_74': '60 à 74 ans',
  '75_and_over': '75 ans et plus',
  unknown: 'inconnu'
}
const CHANNELS: Record<NonNullable<Referral['person']>['preferredChannel'], string> = {
  phone: 'par téléphone',
  sms: 'par SMS',
  email: 'par e‑mail',
  post: 'par courrier',
  in_person: 'sur place',
  through_referrer: 'par la structure qui vous l’envoie'
}
