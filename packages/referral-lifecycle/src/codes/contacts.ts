import type { CodedList } from './coded-list.ts'

/** How the receiver tried to reach the person. */
export const CONTACT_CHANNELS = {
  phone: { label: 'Téléphone' },
  sms: { label: 'SMS' },
  email: { label: 'Courriel' },
  post: { label: 'Courrier postal' },
  in_person: { label: 'Sur place, à l’accueil ou en permanence' },
  home_visit: { label: 'Visite à domicile' },
  outreach: { label: 'Aller-vers (pied d’immeuble, marché, sortie d’école)' },
  video: { label: 'Visioconférence' },
  through_referrer: { label: 'Par le prescripteur' }
} satisfies CodedList

/** What came of a contact: `met` starts the work, `failed` counts towards « injoignable ». */
export const CONTACT_RESULTS = {
  met: { met: true, failed: false, label: 'Personne rencontrée' },
  spoke: { met: false, failed: false, label: 'Échange, sans rencontre encore' },
  message_left: { met: false, failed: true, label: 'Message laissé' },
  no_answer: { met: false, failed: true, label: 'Pas de réponse' },
  wrong_details: { met: false, failed: true, label: 'Coordonnées erronées' }
} satisfies CodedList<{ met: boolean; failed: boolean }>

/** Who asked to move an appointment. */
export const MOVED_BY = {
  person: { label: 'La personne' },
  organisation: { label: 'La structure' }
} satisfies CodedList

/** What is happening while a referral is accepted or in progress; its state says who must act, this says on what. */
export const SUB_STATUSES = {
  to_contact: { label: 'À contacter' },
  contact_attempted: { label: 'Contact tenté' },
  appointment_scheduled: { label: 'Rendez-vous fixé' },
  no_show: { label: 'Rendez-vous non honoré' },
  appointment_moved: { label: 'Rendez-vous déplacé' },
  file_building: { label: 'Dossier en préparation' },
  file_submitted: { label: 'Dossier déposé' },
  awaiting_third_party: { label: 'En attente d’un tiers' }
} satisfies CodedList

/** Where the file stands once the person has been met. */
export const FILE_STEPS = {
  file_building: SUB_STATUSES.file_building,
  file_submitted: SUB_STATUSES.file_submitted,
  awaiting_third_party: SUB_STATUSES.awaiting_third_party
} satisfies CodedList

export type SubStatus = keyof typeof SUB_STATUSES
