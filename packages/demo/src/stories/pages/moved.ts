import {
  accept,
  acknowledge,
  confirm,
  decline,
  outcome,
  redirect,
  send,
  start,
  suggestRedirect,
  supersede
} from '../course.ts'
import type { StoryPage } from '../story.ts'

/** Referrals that were passed on, each before the one that carries on, and groups in which the first to accept takes over. */
export const moved: StoryPage[] = [
  {
    slug: 'rsa-ccas',
    who: 'kofi-amegnizo',
    from: 'mediation-mezaille',
    to: 'ccas-venissieux',
    rights: ['rsa'],
    drafted: 14,
    need: 'Fin de contrat d’apprentissage, RSA à demander avec un accompagnement.',
    followUp: 'Attestation employeur et RIB réunis.',
    course: [
      send(14, 'not_offered', 'other_need'),
      acknowledge(13),
      suggestRedirect(12, 'better_placed', 'maison-metropole-venissieux'),
      redirect(11, 'maison-metropole-venissieux', 'rsa-maison-metropole', 'better_placed')
    ],
    ends: 'redirected'
  },
  {
    slug: 'rsa-maison-metropole',
    who: 'kofi-amegnizo',
    from: 'mediation-mezaille',
    to: 'maison-metropole-venissieux',
    rights: ['rsa'],
    drafted: 11,
    childOf: 'rsa-ccas',
    need: 'Fin de contrat d’apprentissage, RSA à demander avec un accompagnement.',
    followUp: 'Attestation employeur et RIB réunis.',
    course: [acknowledge(10), accept(8), start(4)],
    ends: 'in_progress'
  },
  {
    slug: 'prime-mission-locale',
    who: 'noemie-falconnat',
    from: 'passeclair',
    to: 'mission-locale-venissieux',
    rights: ['prime_activite'],
    drafted: 6,
    need: 'Petits contrats, prime d’activité jamais demandée.',
    followUp: 'Bulletins de salaire sur son téléphone.',
    course: [
      send(6, 'not_offered', 'other_need'),
      acknowledge(5),
      decline(3, 'supported_elsewhere', 'Déjà accompagnée : la demande peut aller directement à la CAF.'),
      redirect(1, 'caf-rhone', 'prime-caf', 'better_placed')
    ],
    ends: 'redirected'
  },
  {
    slug: 'prime-caf',
    who: 'noemie-falconnat',
    from: 'passeclair',
    to: 'caf-rhone',
    rights: ['prime_activite'],
    drafted: 1,
    childOf: 'prime-mission-locale',
    need: 'Petits contrats, prime d’activité jamais demandée.',
    followUp: 'Bulletins de salaire sur son téléphone.',
    course: [],
    ends: 'sent'
  },
  {
    slug: 'complementaire-carsat',
    who: 'monique-charvolin-beal',
    from: 'passeclair',
    to: 'carsat-rhone-alpes',
    rights: ['css'],
    drafted: 47,
    need: 'Petite retraite, complémentaire trop chère.',
    followUp: 'Avis d’imposition et relevés de pension réunis.',
    course: [
      send(47),
      acknowledge(46),
      suggestRedirect(45, 'wrong_contact', 'cpam-rhone'),
      redirect(44, 'cpam-rhone', 'complementaire-cpam', 'wrong_contact')
    ],
    ends: 'redirected'
  },
  {
    slug: 'complementaire-cpam',
    who: 'monique-charvolin-beal',
    from: 'passeclair',
    to: 'cpam-rhone',
    rights: ['css'],
    drafted: 44,
    childOf: 'complementaire-carsat',
    need: 'Petite retraite, complémentaire trop chère.',
    followUp: 'Avis d’imposition et relevés de pension réunis.',
    course: [acknowledge(43), accept(42), start(38), outcome(22, ['css', 'right_opened', { since: 10 }]), confirm(20)],
    ends: 'closed'
  },
  {
    slug: 'energie-mezaille',
    who: 'jennifer-okonkwori',
    from: 'passeclair',
    to: 'mediation-mezaille',
    rights: ['cheque_energie'],
    drafted: 7,
    group: 'energie',
    need: 'Facture d’énergie lourde, chèque énergie à demander en ligne.',
    followUp: 'Attestation de contrat avec numéro de point de livraison prête.',
    course: [send(7, 'not_offered', 'other_need'), acknowledge(6), accept(4)],
    ends: 'accepted'
  },
  {
    slug: 'energie-clics',
    who: 'jennifer-okonkwori',
    from: 'passeclair',
    to: 'clics-bellorme',
    rights: ['cheque_energie'],
    drafted: 7,
    group: 'energie',
    need: 'Facture d’énergie lourde, chèque énergie à demander en ligne.',
    course: [send(7, 'not_offered', 'other_need'), supersede(4)],
    ends: 'superseded'
  },
  {
    slug: 'avocat-soulac',
    who: 'wafa-trabelsine',
    from: 'ccas-venissieux',
    to: 'permanences-soulac',
    rights: ['aide_juridictionnelle'],
    drafted: 18,
    group: 'avocat',
    need: 'Litige avec un ancien propriétaire, souhaite consulter et demander l’aide juridictionnelle.',
    followUp: 'Bail, état des lieux et courriers classés.',
    course: [send(18), acknowledge(17), accept(16), start(10)],
    ends: 'in_progress'
  },
  {
    slug: 'avocat-elzea',
    who: 'wafa-trabelsine',
    from: 'ccas-venissieux',
    to: 'maison-elzea',
    rights: ['aide_juridictionnelle'],
    drafted: 18,
    group: 'avocat',
    need: 'Litige avec un ancien propriétaire, souhaite consulter et demander l’aide juridictionnelle.',
    followUp: 'Bail, état des lieux et courriers classés.',
    course: [send(18), acknowledge(17), supersede(16)],
    ends: 'superseded'
  }
]
