import type { CodedList } from './coded-list.ts'

/** How much an agreement lets the recipient read, from the least to the most. */
export const DISCLOSURE_LEVELS = {
  minimal: { rank: 1, label: 'Minimal : nom, contact, droit demandé' },
  follow_up: { rank: 2, label: 'Suivi : démarches, pièces manquantes' },
  confidential: { rank: 3, label: 'Confidentiel : évaluation sociale, détail du bilan' }
} satisfies CodedList<{ rank: number }>

/** What binds the staff of an organisation (CASF art. L121-6-2 and L411-3, code pénal art. 226-13, read 2026-11-23). */
export const SECRECY_REGIMES = {
  professional_secrecy: { ceiling: 'confidential', label: 'Secret professionnel' },
  discretion: { ceiling: 'follow_up', label: 'Obligation de discrétion' },
  outside_secrecy: { ceiling: 'minimal', label: 'Hors secret' }
} satisfies CodedList<{ ceiling: keyof typeof DISCLOSURE_LEVELS }>

/** Why a referral leaves without a rights check. */
export const RIGHTS_CHECK_WAIVERS = {
  not_offered: { label: 'Bilan non proposé' },
  person_refused: { label: 'La personne n’a pas souhaité de bilan' },
  urgent_need: { label: 'Urgence' },
  sender_out_of_scope: { label: 'Hors du rôle du prescripteur' }
} satisfies CodedList

/** How the person said it: what a worker shows when asked for proof. */
export const PROOF_CLASSES = {
  by_link: { label: 'Par son lien de suivi' },
  in_person_oral: { label: 'Dit de vive voix' },
  in_person_signed: { label: 'Écrit signé' },
  by_phone: { label: 'Par téléphone' },
  by_message: { label: 'Par SMS, courriel ou courrier' },
  by_representative: { label: 'Par son représentant légal' }
} satisfies CodedList

export type DisclosureLevel = keyof typeof DISCLOSURE_LEVELS
export type SecrecyRegime = keyof typeof SECRECY_REGIMES
export type RightsCheckWaiver = keyof typeof RIGHTS_CHECK_WAIVERS
