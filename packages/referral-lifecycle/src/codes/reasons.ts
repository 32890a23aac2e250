import type { CodedList } from './coded-list.ts'

/** Why the sender takes a referral back. */
export const WITHDRAW_REASONS = {
  need_solved: { label: 'Situation réglée autrement' },
  handled_by_us: { label: 'Prise en charge par notre structure' },
  handled_elsewhere: { label: 'Prise en charge par une autre structure' },
  wrong_recipient: { label: 'Mauvaise structure choisie' },
  no_answer: { label: 'Pas de réponse dans un délai utile' },
  no_other_solution: { label: 'Refus reçu, pas d’autre solution trouvée' },
  situation_changed: { label: 'La situation de la personne a changé' },
  person_moved: { label: 'Déménagement hors du territoire' },
  person_unreachable: { label: 'Personne injoignable' },
  person_deceased: { label: 'Décès de la personne' },
  sent_twice: { label: 'Envoyée deux fois' },
  other: { label: 'Autre motif (à préciser)' }
} satisfies CodedList

/** Why the work is paused, and who is waited for. */
export const HOLD_REASONS = {
  person_asks_for_time: { waitsFor: 'person', label: 'La personne demande du temps' },
  person_away: { waitsFor: 'person', label: 'Absence temporaire de la personne' },
  person_not_answering: { waitsFor: 'person', label: 'Personne momentanément injoignable' },
  documents_awaited: { waitsFor: 'person', label: 'Pièces attendues de la personne' },
  decision_awaited: { waitsFor: 'third_party', label: 'Décision de l’organisme attendue' },
  document_awaited: { waitsFor: 'third_party', label: 'Document attendu d’un organisme' },
  other_right_first: { waitsFor: 'third_party', label: 'Un autre droit doit être ouvert d’abord' },
  permit_renewal: { waitsFor: 'third_party', label: 'Titre de séjour en cours de renouvellement' },
  appeal_pending: { waitsFor: 'third_party', label: 'Recours en cours' },
  campaign_not_open: { waitsFor: 'third_party', label: 'Campagne ou téléservice pas encore ouvert' },
  other: { waitsFor: 'third_party', label: 'Autre motif (à préciser)' }
} satisfies CodedList<{ waitsFor: 'person' | 'third_party' }>

/** Why the sender or the person disputes what was recorded. */
export const DISPUTE_REASONS = {
  right_not_open: { label: 'Le droit n’est pas ouvert' },
  nothing_received: { label: 'Rien n’a été versé ou reçu' },
  amount_or_date_wrong: { label: 'Montant ou date inexacts' },
  claim_not_filed: { label: 'La demande n’a pas été déposée' },
  right_forgotten: { label: 'Un droit demandé n’a pas été traité' },
  person_not_contacted: { label: 'La personne n’a pas été contactée' },
  wrong_result: { label: 'Le résultat noté est inexact' },
  other: { label: 'Autre motif (à préciser)' }
} satisfies CodedList

/** Why an ended referral is taken up again. */
export const REOPEN_REASONS = {
  missing_item_provided: { label: 'Élément manquant maintenant fourni' },
  decline_reconsidered: { label: 'Refus réexaminé' },
  new_information: { label: 'Information nouvelle' },
  right_stopped: { label: 'Droit interrompu ou suspendu' },
  person_came_back: { label: 'La personne est revenue' },
  closed_too_soon: { label: 'Clôturée ou retirée trop tôt' },
  expired_while_followed: { label: 'Expirée alors que le suivi continuait' },
  other: { label: 'Autre motif (à préciser)' }
} satisfies CodedList

/** Why a recorded outcome is corrected. */
export const CORRECTION_REASONS = {
  decision_received: { label: 'Décision de l’organisme reçue' },
  decision_changed: { label: 'Décision modifiée (recours, révision)' },
  reported_by_person: { label: 'Signalé par la personne' },
  reported_by_sender: { label: 'Signalé par le prescripteur' },
  entry_mistake: { label: 'Erreur de saisie' },
  other: { label: 'Autre motif (à préciser)' }
} satisfies CodedList

/** What makes a referral an error. */
export const ERROR_REASONS = {
  wrong_person: { label: 'Mauvaise personne' },
  wrong_recipient: { label: 'Mauvaise structure destinataire' },
  content_of_another_person: { label: 'Contient des informations sur une autre personne' },
  test_entry: { label: 'Essai' },
  other: { label: 'Autre motif (à préciser)' }
} satisfies CodedList

export type WithdrawReason = keyof typeof WITHDRAW_REASONS
export type HoldReason = keyof typeof HOLD_REASONS
export type DisputeReason = keyof typeof DISPUTE_REASONS
