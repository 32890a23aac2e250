import type { SubStatus } from '../codes/contacts.ts'
import type { ClockName } from './clocks.ts'
import type { BallHolder } from './parties.ts'

type StateEntry = {
  /** Who must act next; null in every terminal state and in no other. */
  ballWith: BallHolder | null
  terminal: boolean
  clock: ClockName | null
  /** What may be happening, the first one on entry. */
  subStatuses: readonly SubStatus[]
  label: string
  sentence: string
  meaning: string
}

const open = { terminal: false, subStatuses: [] } as const
const ended = { terminal: true, ballWith: null, clock: null, subStatuses: [] } as const

/** Where a referral may stand: each open state says who holds the ball. */
export const REFERRAL_STATES = {
  draft: {
    ...open,
    ballWith: 'sender',
    clock: null,
    label: 'Brouillon',
    sentence: 'En préparation, pas encore envoyée.',
    meaning: 'Being written by the sender; may be incomplete.'
  },
  sent: {
    ...open,
    ballWith: 'receiver',
    clock: 'acknowledge',
    label: 'Envoyée',
    sentence: 'Arrivée dans la boîte de la structure, pas encore ouverte.',
    meaning: 'Delivered to the organisation’s inbox; it reads the minimised view only.'
  },
  acknowledged: {
    ...open,
    ballWith: 'receiver',
    clock: 'answer',
    label: 'Lue',
    sentence: 'La structure en a pris connaissance ; sa réponse est attendue.',
    meaning: 'Somebody at the receiver took note; this is not an answer.'
  },
  info_requested: {
    ...open,
    ballWith: 'sender',
    clock: 'reply',
    label: 'Complément demandé',
    sentence: 'La structure attend une information ou une pièce du prescripteur.',
    meaning: 'The receiver asked for something; its own clock is paused until the sender replies.'
  },
  waitlisted: {
    ...open,
    ballWith: 'receiver',
    clock: 'review',
    label: 'En liste d’attente',
    sentence: 'Retenue sur le principe, pas de place pour l’instant.',
    meaning: 'Accepted in principle, without a place yet; reviewed on a given day.'
  },
  accepted: {
    ...open,
    ballWith: 'receiver',
    clock: 'first-contact',
    subStatuses: ['to_contact', 'contact_attempted', 'appointment_scheduled', 'no_show', 'appointment_moved'],
    label: 'Acceptée',
    sentence: 'Un référent est nommé ; il prend contact avec la personne.',
    meaning: 'A case owner is named and contacts the person.'
  },
  in_progress: {
    ...open,
    ballWith: 'receiver',
    clock: 'heartbeat',
    subStatuses: ['file_building', 'file_submitted', 'awaiting_third_party'],
    label: 'En cours',
    sentence: 'La personne a été rencontrée ; son dossier avance.',
    meaning: 'The person was met and the file is being built.'
  },
  on_hold: {
    ...open,
    ballWith: 'person',
    clock: 'hold',
    label: 'En pause',
    sentence: 'En attente de la personne ou d’un tiers, jusqu’à une date donnée.',
    meaning: 'Waiting for the person or a third party until a given day.'
  },
  resolved: {
    ...open,
    ballWith: 'sender',
    clock: 'confirm',
    label: 'Traitée',
    sentence: 'Chaque droit demandé a un résultat ; le prescripteur confirme ou conteste.',
    meaning: 'Every requested right has an outcome; the sender confirms or disputes.'
  },
  closed: {
    ...ended,
    label: 'Clôturée',
    sentence: 'Terminée, avec un résultat pour chaque droit.',
    meaning: 'The loop is complete.'
  },
  declined: {
    ...open,
    ballWith: 'sender',
    clock: 'follow-up',
    label: 'Refusée',
    sentence: 'La structure ne peut pas donner suite ; le prescripteur choisit la suite.',
    meaning: 'The receiver said no; the sender sends again, redirects or gives up.'
  },
  redirected: {
    ...ended,
    label: 'Réorientée',
    sentence: 'Transmise à une autre structure, qui prend le relais.',
    meaning: 'This leg is over; the child referral carries on.'
  },
  withdrawn: {
    ...ended,
    label: 'Retirée',
    sentence: 'Retirée par le prescripteur.',
    meaning: 'The sender took it back.'
  },
  person_declined: {
    ...ended,
    label: 'La personne ne souhaite pas',
    sentence: 'La personne n’a pas souhaité ou ne souhaite plus cette orientation.',
    meaning: 'The person said no or withdrew the agreement; content is frozen.'
  },
  expired: {
    ...ended,
    label: 'Expirée',
    sentence: 'Restée sans réponse malgré les relances ; chacun en est informé.',
    meaning: 'Nobody acted despite reminders and escalation; everyone was told.'
  },
  superseded: {
    ...ended,
    label: 'Remplacée',
    sentence: 'Une autre structure, sollicitée en même temps, a pris le relais.',
    meaning: 'Another leg of the same group was accepted first.'
  },
  entered_in_error: {
    ...ended,
    label: 'Saisie par erreur',
    sentence: 'Saisie par erreur ; son contenu n’est plus visible.',
    meaning: 'Wrong person or recipient; content is sealed.'
  }
} as const satisfies Record<string, StateEntry>

export type ReferralState = keyof typeof REFERRAL_STATES

const states = Object.keys(REFERRAL_STATES) as ReferralState[]

/** The states in which somebody must still act. */
export const OPEN_STATES: readonly ReferralState[] = states.filter((state) => !REFERRAL_STATES[state].terminal)
