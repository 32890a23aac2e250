import type { DeskAction } from '../actions.ts'

/** What a field of a payload is called; `?` at the end: it may be left empty. */
interface FieldWords {
  label: string
  hint?: string
}

const day = 'Par exemple le 24/11/2026.'
const NOTE: FieldWords = {
  label: 'Note au dossier',
  hint: 'Lue par le prescripteur si l’accord de la personne le permet.'
}
const WORD: FieldWords = { label: 'Un mot pour le prescripteur' }
const PRECISE: FieldWords = { label: 'Précisions', hint: 'Nécessaires si vous choisissez « Autre ».' }

/** The fields of payloads by their names. */
export const FIELDS: Readonly<Record<string, FieldWords>> = {
  items: { label: 'Ce qu’il vous manque' },
  reviewOn: {
    label: 'Date du prochain point',
    hint: 'Dans les soixante jours. La personne est prévenue qu’elle est en liste d’attente.'
  },
  reason: { label: 'Motif' },
  side: { label: 'De quel côté vient ce motif', hint: 'À dire seulement pour « Autre motif ».' },
  channel: { label: 'Par quel moyen' },
  date: { label: 'Date', hint: day },
  result: { label: 'Résultat' },
  fileStep: { label: 'Où en est le dossier' },
  startsAt: { label: 'Date et heure', hint: 'Heure de la structure. La personne en est informée.' },
  place: { label: 'Lieu', hint: 'Adresse, étage, nom à demander : la personne le lit.' },
  movedBy: { label: 'À la demande de qui' },
  metOn: { label: 'Date de la rencontre', hint: day },
  resumeOn: { label: 'Date de reprise' },
  proof: { label: 'Comment la personne l’a dit' },
  gaveUpReason: { label: 'Pourquoi, si elle l’a dit' },
  doneSoFar: { label: 'Ce qui a été fait' },
  source: { label: 'D’où vient l’information' },
  confidence: { label: 'Degré de certitude' },
  refusedReason: { label: 'Motif du refus', hint: 'Si l’organisme a refusé.' },
  effectiveOn: { label: 'Depuis le', hint: 'Date d’ouverture du droit, ou de dépôt de la demande.' },
  amountMonthlyCents: { label: 'Montant par mois, en euros' },
  amountBand: { label: 'Ou le montant, en tranches' },
  arrearsCents: { label: 'Rappel, en euros' },
  amountOnceCents: { label: 'Montant versé en une fois, en euros' },
  decidedOn: { label: 'Date de la décision', hint: day },
  firstPaidOn: { label: 'Date du premier versement', hint: day },
  personConfirmation: { label: 'Ce qu’en dit la personne' }
}

/** The free text of an action. */
const TEXTS: Partial<Record<DeskAction, FieldWords>> = {
  accept: WORD,
  waitlist: WORD,
  decline: PRECISE,
  'ask-info': PRECISE,
  hold: PRECISE,
  'correct-outcome': PRECISE,
  'person-declines': { label: 'Avec ses mots, si elle le souhaite' }
}

/** What a field is called in the form of an action. */
export function wordsOf(action: DeskAction, name: string): FieldWords {
  if (name === 'text') return TEXTS[action] ?? NOTE
  return FIELDS[name] ?? { label: name }
}

/** What each action is for, under its name. */
export const PURPOSES: Partial<Record<DeskAction, string>> = {
  waitlist: 'Vous acceptez sur le principe, sans place pour l’instant.',
  decline: 'Le prescripteur lit le motif et cherche une autre solution avec la personne.',
  'ask-info':
    'Votre délai de réponse est suspendu jusqu’à la réponse du prescripteur. Ne demandez aucun document de santé.',
  'log-contact': 'Chaque essai compte : « injoignable » en demande trois, par deux moyens.',
  'record-outcome': 'Un résultat par droit. Avec le dernier, l’orientation est traitée.',
  'correct-outcome': 'La première version est conservée.',
  hold: 'En attente de la personne ou d’un tiers, jusqu’à une date donnée.',
  'confirm-withdrawal': 'Le prescripteur a demandé à retirer cette orientation.',
  'person-declines': 'Un refus de la personne est une fin légitime. Vous ne lirez plus ses informations.'
}

/** What was done, in a history. */
export const DONE: Readonly<Record<string, string>> = {
  create: 'Rédigée',
  change: 'Modifiée',
  send: 'Envoyée',
  acknowledge: 'Lue',
  'ask-info': 'Complément demandé',
  'reply-info': 'Réponse à la demande de complément',
  accept: 'Acceptée',
  waitlist: 'Mise en liste d’attente',
  decline: 'Refusée',
  'un-accept': 'Acceptation retirée',
  assign: 'Attribuée',
  'log-contact': 'Contact noté',
  schedule: 'Rendez-vous fixé',
  'no-show': 'Absence au rendez-vous notée',
  reschedule: 'Rendez-vous déplacé',
  start: 'Accompagnement démarré',
  hold: 'Mise en pause',
  resume: 'Reprise',
  'record-outcome': 'Résultat enregistré',
  confirm: 'Résultat confirmé',
  dispute: 'Résultat contesté',
  'correct-outcome': 'Résultat corrigé',
  'ask-again': 'Des nouvelles sont demandées',
  close: 'Clôturée',
  reopen: 'Rouverte',
  redirect: 'Réorientée',
  'suggest-redirect': 'Réorientation proposée',
  supersede: 'Remplacée',
  withdraw: 'Retrait demandé',
  'confirm-withdrawal': 'Retirée',
  'person-declines': 'La personne ne souhaite pas donner suite',
  'withdraw-agreement': 'Accord retiré par la personne',
  escalate: 'Relance',
  expire: 'Expirée',
  message: 'Message envoyé',
  'attach-document': 'Pièce jointe',
  'clear-document': 'Pièce contrôlée',
  'refuse-document': 'Pièce refusée par le contrôle antivirus',
  'delete-document': 'Pièce supprimée',
  'ask-call': 'La personne demande à être rappelée',
  'mark-error': 'Saisie par erreur'
}
