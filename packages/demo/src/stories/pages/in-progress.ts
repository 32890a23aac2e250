import { attachedCheckId } from '../../outreach/checks.ts'
import {
  accept,
  acknowledge,
  askInfo,
  contact,
  escalate,
  hold,
  outcome,
  replyInfo,
  send,
  sendWithCheck,
  start
} from '../course.ts'
import type { StoryPage } from '../story.ts'

/** Referrals that somebody works on, or that wait for the person or a third party. */
export const inProgress: StoryPage[] = [
  {
    slug: 'rsa-apl-attente',
    who: 'rachida-ouhammouch',
    from: 'passeclair',
    to: 'caf-rhone',
    rights: ['rsa', 'apl'],
    drafted: 24,
    need: 'Fin de droits au chômage, ne sait pas quoi demander ni dans quel ordre.',
    followUp: 'Espace caf.fr créé, RIB et bail déposés ; attestation de loyer demandée au bailleur.',
    course: [
      send(24),
      acknowledge(23),
      accept(22),
      start(19, 'Rendez-vous des droits tenu, dossier complété sur place.'),
      outcome(6, ['rsa', 'application_filed_pending', { source: 'body_portal', since: 18 }])
    ],
    ends: 'in_progress'
  },
  {
    slug: 'naissance-a-declarer',
    who: 'zeynep-yalcinsoy',
    from: 'centre-quatre-meules',
    to: 'caf-rhone',
    rights: ['paje', 'af'],
    drafted: 16,
    need: 'Naissance au printemps, aucune prestation demandée.',
    followUp: 'Acte de naissance remis ; compte caf.fr du conjoint à utiliser.',
    course: [
      send(16),
      acknowledge(15),
      accept(14),
      contact(12, 'phone', 'met', 'Échange en turc avec l’interprète du centre, pièces listées.')
    ],
    ends: 'in_progress'
  },
  {
    slug: 'reprise-et-logement',
    who: 'alban-dervishaj',
    from: 'maison-metropole-venissieux',
    to: 'caf-rhone',
    rights: ['prime_activite', 'apl'],
    drafted: 21,
    need: 'Reprise d’emploi et nouveau logement, droits à recalculer.',
    followUp: 'Contrat et bail transmis ; changement d’adresse non encore déclaré.',
    assessment:
      'Sortie d’hébergement il y a deux mois, budget très serré la première année. Craint de devoir rembourser un trop-perçu après la reprise d’emploi : expliquer la déclaration trimestrielle avant toute demande.',
    course: [
      send(21),
      acknowledge(20),
      accept(19),
      askInfo(17, ['lease', 'payslips']),
      replyInfo(15, {
        lease: 'Bail signé déposé au dossier.',
        payslips: 'Deux bulletins disponibles, le troisième fin du mois.'
      }),
      start(12),
      outcome(3, ['apl', 'right_opened', { source: 'body_portal', since: 20, monthly: 24100 }])
    ],
    ends: 'in_progress'
  },
  {
    slug: 'minimum-vieillesse-evaluation',
    who: 'lucette-aubrespin',
    from: 'ccas-venissieux',
    to: 'carsat-rhone-alpes',
    rights: ['aspa'],
    drafted: 30,
    need: 'Vit avec une pension de réversion, souhaite demander le minimum vieillesse.',
    followUp: 'Formulaire rempli, relevés de pension joints ; livret d’épargne à déclarer.',
    assessment:
      'A longtemps renoncé par crainte que la maison soit reprise à ses enfants. La règle sur la succession lui a été expliquée deux fois, elle décide en connaissance de cause. Isolée depuis le départ de sa voisine.',
    course: [
      sendWithCheck(30, attachedCheckId),
      acknowledge(29),
      accept(27),
      start(22, 'Reçue en agence avec le CCAS.'),
      contact(9, 'post', 'spoke', 'Courrier de suivi envoyé, dossier en cours d’étude.')
    ],
    ends: 'in_progress'
  },
  {
    slug: 'complementaire-accompagnement',
    who: 'juan-carlos-restrepal',
    from: 'passeclair',
    to: 'cpam-mission-accompagnement',
    rights: ['css'],
    drafted: 20,
    need: 'Dossier de complémentaire refusé deux fois pour pièces manquantes, découragé.',
    followUp: 'Les deux courriers de refus sont conservés ; ressources de douze mois à reconstituer.',
    course: [
      send(20),
      acknowledge(19),
      accept(17),
      contact(15, 'phone', 'spoke'),
      start(11, 'Entretien tenu, ressources reconstituées.')
    ],
    ends: 'in_progress'
  },
  {
    slug: 'aides-du-quotidien',
    who: 'daniel-rocheblave-ney',
    from: 'habitat-ormevert',
    to: 'ccas-venissieux',
    rights: ['aide_ccas', 'cheque_energie'],
    given: 'by_phone',
    drafted: 38,
    need: 'Charges en hausse, retard de paiement, accepte d’être rappelé.',
    course: [
      send(38, 'sender_out_of_scope'),
      acknowledge(37),
      accept(35),
      start(31),
      escalate(10),
      escalate(7),
      escalate(4)
    ],
    ends: 'in_progress'
  },
  {
    slug: 'enfant-renouvellement',
    who: 'salima-guerrouane',
    from: 'caf-rhone',
    to: 'mdmph-lyon',
    rights: ['aeeh'],
    drafted: 26,
    need: 'Allocation d’éducation de l’enfant à renouveler, échéance dans quatre mois.',
    followUp: 'Ancienne notification disponible ; formulaire à remplir, partie scolaire à demander à l’école.',
    course: [
      send(26, 'not_offered', 'other_need'),
      acknowledge(25),
      accept(23),
      start(18),
      contact(5, 'phone', 'spoke')
    ],
    ends: 'in_progress'
  },
  {
    slug: 'solidarite-attente-pieces',
    who: 'farid-kessacine',
    from: 'ccas-venissieux',
    to: 'france-travail-venissieux',
    rights: ['ass'],
    drafted: 22,
    need: 'Fin d’indemnisation, plus de dix ans de travail, demande de solidarité spécifique.',
    followUp: 'Relevé d’activité partiel ; deux anciens employeurs à recontacter.',
    course: [send(22), acknowledge(21), accept(19), start(16), hold(10, 'document_awaited', 45)],
    ends: 'on_hold'
  },
  {
    slug: 'pension-alimentaire-juge',
    who: 'inaya-maoulidati',
    from: 'maison-elzea',
    to: 'aide-juridictionnelle-lyon',
    rights: ['aide_juridictionnelle'],
    drafted: 33,
    need: 'Souhaite saisir le juge pour la pension alimentaire, besoin d’une avocate.',
    followUp: 'Formulaire rempli et signé ; avis d’imposition commun, séparation à justifier.',
    assessment:
      'Séparée depuis le printemps, assume seule le loyer et les trois enfants. Conflit sur la pension, souhaite une solution écrite. Préfère être appelée pendant les heures d’école.',
    course: [send(33), acknowledge(32), accept(31), start(27), hold(20, 'decision_awaited', 60)],
    ends: 'on_hold'
  },
  {
    slug: 'autonomie-absence',
    who: 'paulette-ravinet',
    from: 'centre-aubepine-parilly',
    to: 'maison-metropole-venissieux',
    rights: ['apa'],
    drafted: 28,
    need: 'Aide à domicile à demander, souhaite être accompagnée pour le dossier.',
    followUp: 'Dossier complet déposé ; visite à domicile à fixer avec sa nièce.',
    course: [
      send(28),
      acknowledge(27),
      accept(25),
      contact(22, 'phone', 'spoke', 'Chez sa nièce jusqu’au mois prochain.'),
      hold(21, 'person_away', 50)
    ],
    ends: 'on_hold'
  }
]
