import { acknowledge, askInfo, escalate, replyInfo, send, waitlist } from '../course.ts'
import type { StoryPage } from '../story.ts'

/** Referrals that were read and are not answered: read only, waiting for information or for a place. */
export const asked: StoryPage[] = [
  {
    slug: 'titre-bientot-expire',
    who: 'lusine-sarkissoyan',
    from: 'escale-mirabelia',
    to: 'prefecture-rhone',
    rights: ['titre_sejour'],
    urgent: true,
    drafted: 1,
    need: 'Renouvellement à déposer en ligne dans les prochains jours, blocage sur le téléservice.',
    followUp: 'Photos et justificatif de domicile prêts ; le compte en ligne affiche une erreur à la dernière étape.',
    course: [send(1, 'urgent_need'), acknowledge(1)],
    ends: 'acknowledged'
  },
  {
    slug: 'retraite-incomplete',
    who: 'said-amirouchene',
    from: 'passeclair',
    to: 'carsat-rhone-alpes',
    rights: ['aspa'],
    drafted: 4,
    need: 'Retraite faible, carrière dans plusieurs pays, souhaite demander le minimum vieillesse.',
    followUp: 'Relevé de carrière imprimé ensemble ; pension étrangère non encore demandée.',
    course: [send(4), acknowledge(3)],
    ends: 'acknowledged'
  },
  {
    slug: 'fin-de-contrat',
    who: 'jeremy-clavaret',
    from: 'mediation-mezaille',
    to: 'france-travail-venissieux',
    rights: ['are'],
    drafted: 5,
    need: 'Contrat terminé il y a deux mois, ne s’est pas inscrit.',
    followUp: 'Attestation employeur reçue ; adresse électronique créée avec le médiateur.',
    course: [send(5), acknowledge(3)],
    ends: 'acknowledged'
  },
  {
    slug: 'loyer-apl-suspendue',
    who: 'sandra-pinheiral',
    from: 'residences-arzille',
    to: 'caf-rhone',
    rights: ['apl'],
    given: 'by_phone',
    drafted: 4,
    need: 'Aide au logement interrompue, loyer en retard, accepte d’être rappelée.',
    course: [send(4, 'sender_out_of_scope'), acknowledge(2)],
    ends: 'acknowledged'
  },
  {
    slug: 'abonnement-transport',
    who: 'kofi-amegnizo',
    from: 'clics-bellorme',
    to: 'transports-navelyse',
    rights: ['tcl_solidaire_reduit'],
    drafted: 3,
    need: 'Souhaite un abonnement solidaire, carte à créer.',
    course: [send(3), acknowledge(1)],
    ends: 'acknowledged'
  },
  {
    slug: 'minimum-vieillesse-oublie',
    who: 'teresa-almendrosa',
    from: 'centre-leonie-darbois',
    to: 'carsat-rhone-alpes',
    rights: ['aspa'],
    drafted: 12,
    need: 'Veut comprendre pourquoi sa demande de minimum vieillesse est restée sans suite.',
    followUp: 'Demande déposée au printemps ; elle a gardé le récépissé. Traduction en portugais utile.',
    course: [send(12), acknowledge(10), escalate(4), escalate(1)],
    ends: 'acknowledged'
  },
  {
    slug: 'pieces-carriere',
    who: 'khadija-benmokhtari',
    from: 'passeclair',
    to: 'carsat-rhone-alpes',
    rights: ['aspa'],
    drafted: 9,
    need: 'Approche de la retraite, peu de trimestres, souhaite préparer ses demandes.',
    followUp: 'Relevé de carrière commandé ; livret de famille disponible.',
    course: [
      send(9),
      acknowledge(8),
      askInfo(3, ['pension_notices', 'residence_permit'], 'Le relevé de carrière suffit s’il est récent.')
    ],
    ends: 'info_requested'
  },
  {
    slug: 'rsa-logement-pieces',
    who: 'mamadou-sangareba',
    from: 'mediation-mezaille',
    to: 'caf-rhone',
    rights: ['rsa', 'apl'],
    drafted: 8,
    need: 'Plus de revenus depuis trois mois, loyer à payer seul.',
    followUp: 'Demande de RSA commencée en ligne ; bail disponible, relevé bancaire à retrouver.',
    course: [send(8), acknowledge(7), askInfo(4, ['bank_details', 'rent_certificate', 'steps_taken'])],
    ends: 'info_requested'
  },
  {
    slug: 'autonomie-interprete',
    who: 'anh-nguyentran',
    from: 'centre-barel-horizon',
    to: 'maison-metropole-venissieux',
    rights: ['apa'],
    drafted: 10,
    need: 'Souhaite une aide à domicile pour quelques heures par semaine.',
    followUp: 'Dossier retiré à l’accueil, avis d’imposition joint ; rendez-vous à prévoir avec sa fille.',
    course: [send(10), acknowledge(9), askInfo(8, ['language_and_interpreter', 'best_time_to_call']), escalate(2)],
    ends: 'info_requested'
  },
  {
    slug: 'premier-chomage',
    who: 'noemie-falconnat',
    from: 'mission-locale-venissieux',
    to: 'france-travail-venissieux',
    rights: ['are'],
    drafted: 7,
    need: 'Fin de premier emploi, doute sur la durée travaillée.',
    followUp: 'Deux contrats successifs ; le second employeur tarde à envoyer son attestation.',
    course: [
      send(7),
      acknowledge(6),
      askInfo(5, ['employer_certificate']),
      replyInfo(3, { employer_certificate: 'Reçue hier du second employeur, remise à l’accueil.' }),
      askInfo(2, ['bank_details'])
    ],
    ends: 'info_requested'
  },
  {
    slug: 'autonomie-liste',
    who: 'josette-villarmois',
    from: 'ccas-venissieux',
    to: 'maison-metropole-venissieux',
    rights: ['apa'],
    drafted: 12,
    need: 'Souhaite rester chez elle, besoin d’aide pour les courses et le ménage.',
    followUp: 'Formulaire rempli ensemble ; évaluation à domicile à programmer.',
    course: [send(12), acknowledge(11), waitlist(9, 35, 'Visites d’évaluation complètes ce mois-ci.')],
    ends: 'waitlisted'
  },
  {
    slug: 'juriste-liste',
    who: 'tarek-gharbaoui',
    from: 'ccas-venissieux',
    to: 'permanences-soulac',
    rights: ['titre_sejour'],
    drafted: 9,
    need: 'Courrier de la préfecture à comprendre avant le renouvellement.',
    followUp: 'Copie du courrier remise ; réponse attendue sous deux mois.',
    course: [send(9), acknowledge(8), waitlist(7, 21, 'Prochaine permanence libre dans trois semaines.')],
    ends: 'waitlisted'
  },
  {
    slug: 'prime-jeune-liste',
    who: 'chloe-berthoulat',
    from: 'centre-leonie-darbois',
    to: 'mission-locale-venissieux',
    rights: ['prime_activite', 'ter_illico'],
    drafted: 6,
    need: 'Petits contrats à Givors, trajets chers, prime d’activité à demander.',
    followUp: 'Bulletins de salaire sur son téléphone ; imprimante nécessaire.',
    course: [send(6), waitlist(5, 28)],
    ends: 'waitlisted'
  }
]
