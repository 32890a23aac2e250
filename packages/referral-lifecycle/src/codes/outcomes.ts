import type { CodedList } from './coded-list.ts'

type ResultFlags = { closesLoop: boolean; success: boolean; pending: boolean }

const ended = { closesLoop: true, success: false, pending: false } as const
const gained = { closesLoop: true, success: true, pending: false } as const

/** What came of one right. Only a loop that is really closed counts as closed: neither a pending file nor a hand-over. */
export const OUTCOME_RESULTS = {
  right_opened: { ...gained, label: 'Droit ouvert' },
  right_maintained_or_raised: { ...gained, label: 'Droit maintenu ou revalorisé' },
  application_filed_pending: {
    closesLoop: false,
    success: false,
    pending: true,
    label: 'Demande déposée, décision attendue'
  },
  refused_by_body: { ...ended, label: 'Refusé par l’organisme' },
  not_eligible: { ...ended, label: 'Conditions non remplies' },
  already_had: { ...ended, label: 'Droit déjà ouvert' },
  person_gave_up: { ...ended, label: 'La personne a renoncé' },
  unreachable: { ...ended, label: 'Personne injoignable' },
  referred_elsewhere: { closesLoop: false, success: false, pending: false, label: 'Orientée vers une autre structure' },
  info_given_only: { ...ended, label: 'Information donnée, sans démarche' }
} satisfies CodedList<ResultFlags>

/** Why the body said no. No medical ground: a refusal on health is `right_own_condition`. */
export const REFUSED_BY_BODY_REASONS = {
  resources_above_limit: { label: 'Ressources au-dessus du plafond' },
  residence_condition: { label: 'Condition de résidence non remplie' },
  permit_condition: { label: 'Condition de séjour non remplie' },
  age_condition: { label: 'Condition d’âge non remplie' },
  household_not_accepted: { label: 'Situation du foyer non retenue' },
  contribution_period: { label: 'Durée d’activité ou de cotisation insuffisante' },
  right_own_condition: { label: 'Condition propre au droit non remplie' },
  other_right_first: { label: 'Un autre droit doit être demandé d’abord' },
  obligations_not_met: { label: 'Obligations non tenues (déclarations, contrat)' },
  incomplete_file: { label: 'Dossier incomplet' },
  filed_too_late: { label: 'Demande hors délai' },
  silence_is_refusal: { label: 'Silence de l’administration valant refus' },
  not_explained: { label: 'Motif non précisé dans la décision' },
  other: { label: 'Autre motif (à préciser)' }
} satisfies CodedList

/** Why the person gave up: by choice or by constraint (non-demande, Odenore's grid). Giving up is a right, not a fault. */
export const PERSON_GAVE_UP_REASONS = {
  too_complex: { form: 'constraint', label: 'Démarches trop compliquées' },
  digital_barrier: { form: 'constraint', label: 'Difficulté avec le numérique' },
  language_barrier: { form: 'constraint', label: 'Barrière de la langue' },
  discouraged: { form: 'constraint', label: 'Découragement (refus, attente)' },
  past_experience: { form: 'constraint', label: 'Mauvaise expérience avec l’administration' },
  fear_of_overpayment: { form: 'constraint', label: 'Crainte d’un indu à rembourser' },
  fear_of_estate_recovery: { form: 'constraint', label: 'Crainte de la récupération sur succession' },
  fear_of_control: { form: 'constraint', label: 'Crainte des contrôles' },
  fear_of_stigma: { form: 'constraint', label: 'Crainte du regard des autres' },
  other_priorities: { form: 'constraint', label: 'D’autres urgences en ce moment' },
  amount_too_low: { form: 'choice', label: 'Montant jugé trop faible' },
  principle: { form: 'choice', label: 'Ne souhaite pas d’aide, par principe' },
  other_solution: { form: 'choice', label: 'A trouvé une autre solution' },
  moved_away: { form: 'choice', label: 'A déménagé' },
  not_said: { form: null, label: 'N’a pas souhaité dire pourquoi' },
  other: { form: null, label: 'Autre motif (à préciser)' }
} satisfies CodedList<{ form: 'choice' | 'constraint' | null }>

/** Who says so. */
export const OUTCOME_SOURCES = {
  body_letter: { label: 'Courrier de l’organisme' },
  body_portal: { label: 'Espace en ligne de l’organisme' },
  person_said: { label: 'Dit par la personne' },
  staff_estimate: { label: 'Estimation du professionnel' }
} satisfies CodedList

/** How sure the worker is. */
export const CONFIDENCE = {
  certain: { label: 'Certain' },
  likely: { label: 'Probable' },
  to_confirm: { label: 'À confirmer' }
} satisfies CodedList

/** What the person says of the outcome. */
export const PERSON_CONFIRMATIONS = {
  confirmed: { label: 'Confirmé par la personne' },
  disputed: { label: 'Contesté par la personne' },
  not_asked: { label: 'Pas encore demandé' },
  no_answer: { label: 'Sans réponse' }
} satisfies CodedList

/** Euros a month, coarsely: enough for a report, and no more than the report needs. */
export const AMOUNT_BANDS = {
  under_50: { label: 'Moins de 50 € par mois' },
  from_50_to_149: { label: 'De 50 à 149 € par mois' },
  from_150_to_299: { label: 'De 150 à 299 € par mois' },
  from_300_to_599: { label: 'De 300 à 599 € par mois' },
  from_600: { label: '600 € par mois ou plus' }
} satisfies CodedList

export type OutcomeResult = keyof typeof OUTCOME_RESULTS
