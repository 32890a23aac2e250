import {
  accept,
  acknowledge,
  confirmWithdrawal,
  contact,
  decline,
  escalate,
  expire,
  markError,
  personDeclines,
  schedule,
  send,
  start,
  unAccept,
  waitlist,
  withdraw,
  withdrawAgreement
} from '../course.ts'
import type { StoryPage } from '../story.ts'

/** Referrals that went no further: declined, withdrawn, refused by the person, expired, or made by mistake. */
export const ended: StoryPage[] = [
  {
    slug: 'rsj-age-depasse',
    who: 'sofiane-merabtoun',
    from: 'centre-leonie-darbois',
    to: 'maison-metropole-venissieux',
    rights: ['rsj'],
    drafted: 6,
    need: 'Sans emploi ni formation, souhaite une aide pour ses démarches.',
    followUp: 'Pièce d’identité et attestation d’hébergement disponibles.',
    course: [send(6), acknowledge(5), decline(3, 'not_eligible', 'Vingt-cinq ans révolus : voir plutôt le RSA.')],
    ends: 'declined'
  },
  {
    slug: 'complementaire-mauvaise-porte',
    who: 'ali-rezvanpour',
    from: 'escale-mirabelia',
    to: 'cpam-mission-accompagnement',
    rights: ['css'],
    drafted: 5,
    need: 'Première demande de complémentaire, parle persan.',
    followUp: 'Récépissé et attestation d’hébergement disponibles.',
    course: [
      send(5),
      acknowledge(4),
      decline(2, 'wrong_contact', 'Première demande : s’adresser à l’accueil de Vénissieux.')
    ],
    ends: 'declined'
  },
  {
    slug: 'domiciliation-complet',
    who: 'elena-dragomirova',
    from: 'epicerie-tournemiel',
    to: 'accueil-domiciliade',
    rights: ['domiciliation'],
    drafted: 4,
    need: 'Hébergée chez des proches, a besoin d’une adresse pour son courrier.',
    course: [send(4, 'sender_out_of_scope'), acknowledge(3), decline(1, 'capacity_reached')],
    ends: 'declined'
  },
  {
    slug: 'aide-au-logement-doublon',
    who: 'malika-tidjanet',
    from: 'residences-arzille',
    to: 'caf-rhone',
    rights: ['apl'],
    given: 'by_phone',
    drafted: 9,
    need: 'Impayés de loyer, accepte d’être rappelée.',
    course: [
      send(9, 'sender_out_of_scope', 'sent_knowingly'),
      acknowledge(8),
      decline(7, 'already_referred'),
      escalate(1)
    ],
    ends: 'declined'
  },
  {
    slug: 'chomage-injoignable',
    who: 'baptiste-loriolat',
    from: 'mediation-mezaille',
    to: 'france-travail-venissieux',
    rights: ['are'],
    drafted: 17,
    need: 'Démission pour suivre une formation, droits à vérifier.',
    followUp: 'Attestation de formation reçue ; inscription non faite.',
    course: [
      send(17),
      acknowledge(16),
      accept(15),
      contact(13, 'phone', 'no_answer'),
      contact(10, 'email', 'message_left'),
      unAccept(2, 'unreachable', 'Deux appels et un courriel restés sans réponse.')
    ],
    ends: 'declined'
  },
  {
    slug: 'rsa-service-ferme',
    who: 'kader-boumezrague',
    from: 'centre-barel-horizon',
    to: 'ccas-venissieux',
    rights: ['rsa'],
    drafted: 11,
    need: 'Fin d’un contrat saisonnier, RSA à demander.',
    followUp: 'Dernier bulletin de salaire remis ; pas d’accès à internet.',
    course: [
      send(11),
      acknowledge(10),
      waitlist(9, 20),
      decline(3, 'service_suspended', 'Instruction du RSA interrompue jusqu’au mois prochain.')
    ],
    ends: 'declined'
  },
  {
    slug: 'prime-reglee-seule',
    who: 'salima-guerrouane',
    from: 'passeclair',
    to: 'caf-rhone',
    rights: ['prime_activite'],
    drafted: 21,
    need: 'Prime d’activité interrompue après une déclaration oubliée.',
    followUp: 'Déclaration trimestrielle retrouvée dans l’espace caf.fr.',
    course: [send(21), acknowledge(20), withdraw(18, 'need_solved')],
    ends: 'withdrawn'
  },
  {
    slug: 'retrait-apres-demenagement',
    who: 'mariam-tourela',
    from: 'mission-locale-venissieux',
    to: 'caf-rhone',
    rights: ['prime_activite', 'als'],
    drafted: 32,
    need: 'Premier logement et premier emploi, aides à demander.',
    followUp: 'Promesse d’embauche et projet de bail remis.',
    course: [
      send(32),
      acknowledge(31),
      accept(30),
      withdraw(26, 'person_moved'),
      confirmWithdrawal(25, 'Un appel, coordonnées de la CAF de sa nouvelle commune données.')
    ],
    ends: 'withdrawn'
  },
  {
    slug: 'deja-suivie-ailleurs',
    who: 'ginette-fauchereau',
    from: 'boulangerie-mie-arzille',
    to: 'passeclair',
    rights: ['css'],
    drafted: 13,
    need: 'N’a pas renouvelé sa complémentaire, préfère un courrier.',
    course: [send(13, 'sender_out_of_scope'), withdraw(12, 'handled_elsewhere')],
    ends: 'withdrawn'
  },
  {
    slug: 'ne-souhaite-plus',
    who: 'lina-bouzidane',
    from: 'centre-leonie-darbois',
    to: 'caf-rhone',
    rights: ['prime_activite'],
    drafted: 19,
    need: 'Auto-entrepreneuse, revenus irréguliers, prime d’activité à estimer.',
    followUp: 'Déclarations trimestrielles disponibles.',
    course: [
      send(19),
      acknowledge(18),
      accept(17),
      schedule(16, 12, 'Accueil de Vénissieux, bureau 1'),
      personDeclines(13, 'receiver', 'by_phone', 'fear_of_overpayment')
    ],
    ends: 'person_declined'
  },
  {
    slug: 'accord-retire',
    who: 'binta-barryel',
    from: 'passeclair',
    to: 'ccas-venissieux',
    rights: ['domiciliation', 'aide_ccas'],
    drafted: 15,
    need: 'Hébergement instable, besoin d’une adresse et d’un coup de pouce.',
    followUp: 'Attestation d’hébergement à demander ; pièce d’identité en cours.',
    course: [send(15), acknowledge(14), accept(13), start(11), withdrawAgreement(8)],
    ends: 'person_declined'
  },
  {
    slug: 'eau-sans-reponse',
    who: 'nadege-thevenoux',
    from: 'epicerie-tournemiel',
    to: 'eaux-clairvine',
    rights: ['versement_eau'],
    drafted: 34,
    need: 'N’a pas reçu le versement solidaire cette année, facture à étaler.',
    course: [
      send(34, 'sender_out_of_scope'),
      escalate(31),
      escalate(28),
      escalate(25),
      expire(13, 'Aucune réponse malgré trois relances ; la personne est invitée à la permanence.')
    ],
    ends: 'expired'
  },
  {
    slug: 'titre-sans-reponse',
    who: 'jennifer-okonkwori',
    from: 'centre-quatre-meules',
    to: 'prefecture-rhone',
    rights: ['titre_sejour'],
    drafted: 52,
    need: 'Renouvellement déposé, pas d’attestation de prolongation reçue.',
    followUp: 'Confirmation de dépôt imprimée ; employeur informé.',
    course: [
      send(52),
      acknowledge(51),
      escalate(44),
      escalate(41),
      escalate(38),
      expire(26, 'Point fait avec la préfecture : une nouvelle orientation sera adressée au guichet.')
    ],
    ends: 'expired'
  },
  {
    slug: 'mauvaise-personne',
    who: 'tarek-gharbaoui',
    from: 'mediation-mezaille',
    to: 'carsat-rhone-alpes',
    rights: ['aspa'],
    drafted: 24,
    need: 'Retraite à préparer, relevé de carrière à demander.',
    followUp: 'Relevé demandé en ligne.',
    course: [send(24), acknowledge(23), markError(22, 'wrong_person', true)],
    ends: 'entered_in_error'
  }
]
