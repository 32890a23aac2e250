import type { CodedList } from './coded-list.ts'

/** Whose side a refusal comes from: the figure that tells a network what to repair. */
export const REASON_SIDES = {
  person: { label: 'La personne' },
  provider: { label: 'La structure' },
  eligibility: { label: 'Les conditions du droit' },
  capacity: { label: 'La place disponible' },
  scope: { label: 'Le périmètre' },
  duplicate: { label: 'Un doublon' }
} satisfies CodedList

export type ReasonSide = keyof typeof REASON_SIDES

/** Why a receiver says no. The side comes with the code; only `other` leaves it to the worker. */
export const DECLINE_REASONS = {
  not_eligible: { side: 'eligibility', label: 'Conditions du droit non remplies' },
  right_already_open: { side: 'eligibility', label: 'Droit déjà ouvert' },
  in_employment: { side: 'eligibility', label: 'En emploi, hors conditions du dispositif' },
  in_training: { side: 'eligibility', label: 'En formation, hors conditions du dispositif' },
  claim_too_late: { side: 'eligibility', label: 'Délai de demande dépassé' },
  documents_missing: { side: 'eligibility', label: 'Pièces indispensables manquantes' },
  out_of_scope: { side: 'scope', label: 'Ne relève pas de nos missions' },
  wrong_contact: { side: 'scope', label: 'Mauvais interlocuteur, à réorienter' },
  outside_territory: { side: 'scope', label: 'Hors de notre territoire d’intervention' },
  public_not_served: { side: 'scope', label: 'Public non accueilli par le service' },
  capacity_reached: { side: 'capacity', label: 'Plus de place actuellement' },
  session_full: { side: 'capacity', label: 'Session ou permanence complète' },
  service_suspended: { side: 'provider', label: 'Service interrompu ou fermé temporairement' },
  no_interpreter: { side: 'provider', label: 'Pas d’interprète dans la langue de la personne' },
  premises_not_accessible: { side: 'provider', label: 'Locaux non accessibles à la personne' },
  conflict_of_interest: { side: 'provider', label: 'Lien personnel ou conflit d’intérêts' },
  unreachable: { side: 'person', label: 'Personne injoignable' },
  missed_appointment: { side: 'person', label: 'Rendez-vous non honoré' },
  not_interested: { side: 'person', label: 'La personne ne souhaite pas donner suite' },
  agreement_missing: { side: 'person', label: 'Accord de la personne absent ou incertain' },
  not_mobile: { side: 'person', label: 'La personne ne peut pas se déplacer jusqu’à nous' },
  other_obstacles_first: { side: 'person', label: 'Freins périphériques à lever d’abord' },
  supported_elsewhere: { side: 'person', label: 'Déjà accompagnée ailleurs pour cette demande' },
  already_referred: { side: 'duplicate', label: 'Déjà orientée vers nous pour cette demande' },
  already_followed_here: { side: 'duplicate', label: 'Déjà suivie par notre structure' },
  other: { side: null, label: 'Autre motif (à préciser)' }
} satisfies CodedList<{ side: ReasonSide | null }>

/** Why a referral is passed on to another organisation. */
export const REDIRECT_REASONS = {
  better_placed: { label: 'Une autre structure est mieux placée' },
  wrong_contact: { label: 'Mauvais interlocuteur' },
  outside_territory: { label: 'Hors de notre territoire d’intervention' },
  no_capacity: { label: 'Plus de place dans un délai utile' },
  closer_to_person: { label: 'Plus proche du domicile de la personne' },
  specialised_support: { label: 'Accompagnement spécialisé nécessaire' },
  person_prefers: { label: 'Préférence de la personne' },
  other: { label: 'Autre motif (à préciser)' }
} satisfies CodedList

/** What the sender answers when asked whether this person was already referred. */
export const DUPLICATE_DECISIONS = {
  none_found: { label: 'Aucune orientation semblable' },
  other_person: { label: 'Il s’agit d’une autre personne' },
  other_need: { label: 'Même personne, autre demande' },
  sent_knowingly: { label: 'Même demande, envoyée en connaissance de cause' }
} satisfies CodedList

/** How the legs of one group live together. */
export const GROUP_MODES = {
  parallel: { label: 'Chaque structure suit sa part' },
  first_accepts: { label: 'La première qui accepte prend le relais' }
} satisfies CodedList

export type DeclineReason = keyof typeof DECLINE_REASONS
