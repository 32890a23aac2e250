import {
  accept,
  acknowledge,
  askInfo,
  closeByRule,
  confirm,
  correct,
  dispute,
  hold,
  outcome,
  personConfirms,
  replyInfo,
  resume,
  send,
  start
} from '../course.ts'
import type { StoryPage } from '../story.ts'

/** Referrals whose loop is closed and that opened, kept or raised a right. */
export const opened: StoryPage[] = [
  {
    slug: 'rsa-et-logement-ouverts',
    who: 'fatima-ezzahirat',
    from: 'passeclair',
    to: 'caf-rhone',
    rights: ['rsa', 'apl'],
    drafted: 75,
    need: 'Sans ressources depuis six mois, vit de l’aide de ses enfants.',
    followUp: 'Bail et RIB déposés ; déclaration de ressources faite ensemble.',
    course: [
      send(75),
      acknowledge(74),
      accept(73),
      start(70),
      outcome(58, ['rsa', 'application_filed_pending', { source: 'body_portal', since: 16 }]),
      outcome(
        45,
        ['rsa', 'right_opened', { since: 36, decided: 9, paid: 4, monthly: 57349, arrears: 57349 }],
        ['apl', 'right_opened', { since: 10, decided: 7, paid: 4, monthly: 26200 }]
      ),
      personConfirms(43),
      confirm(42, 'Merci, premier versement reçu.')
    ],
    ends: 'closed'
  },
  {
    slug: 'soutien-familial-ouvert',
    who: 'karima-belaidouni',
    from: 'maison-elzea',
    to: 'caf-rhone',
    rights: ['asf'],
    drafted: 58,
    need: 'Pension alimentaire jamais versée, deux enfants à charge.',
    followUp: 'Jugement disponible ; demande à faire en ligne avec elle.',
    assessment:
      'Séparation conflictuelle, ne veut aucun échange direct avec l’autre parent. L’intermédiation financière lui a été présentée et la rassure. Travaille en horaires décalés.',
    course: [
      send(58),
      acknowledge(57),
      accept(56),
      start(52),
      outcome(33, [
        'asf',
        'right_opened',
        { source: 'body_portal', since: 30, decided: 8, paid: 3, monthly: 40156, arrears: 40156 }
      ]),
      confirm(31)
    ],
    ends: 'closed'
  },
  {
    slug: 'dette-reprise',
    who: 'joseph-tshimangue',
    from: 'habitat-ormevert',
    to: 'maison-metropole-venissieux',
    rights: ['fsl'],
    given: 'by_phone',
    drafted: 80,
    need: 'Impayés de loyer, accepte d’être rappelé le matin.',
    course: [
      send(80, 'sender_out_of_scope'),
      acknowledge(79),
      accept(77),
      start(72),
      hold(70, 'documents_awaited', 30),
      resume(56),
      outcome(40, [
        'fsl',
        'right_opened',
        {
          since: 10,
          decided: 6,
          paid: 1,
          once: 85000,
          note: 'Dette prise en charge en partie, plan d’apurement signé.'
        }
      ]),
      closeByRule(29)
    ],
    ends: 'closed'
  },
  {
    slug: 'bourse-au-college',
    who: 'rebecca-mukendilo',
    from: 'centre-leonie-darbois',
    to: 'college-aimee-rosier',
    rights: ['bourse_college'],
    drafted: 35,
    need: 'Bourse non demandée à la rentrée, deux enfants au collège.',
    followUp: 'Avis d’imposition imprimé ; compte EduConnect bloqué.',
    course: [
      send(35),
      acknowledge(34),
      accept(34),
      start(32),
      outcome(20, ['bourse_college', 'right_opened', { since: 5 }]),
      confirm(18)
    ],
    ends: 'closed'
  },
  {
    slug: 'chomage-refuse-solidarite-ouverte',
    who: 'moktar-dahmanet',
    from: 'mediation-mezaille',
    to: 'france-travail-venissieux',
    rights: ['are', 'ass'],
    drafted: 85,
    need: 'Fin de contrat, droits au chômage à vérifier.',
    followUp: 'Attestations employeur réunies pour les trois dernières années.',
    course: [
      send(85),
      acknowledge(84),
      accept(82),
      askInfo(80, ['employer_certificate', 'bank_details']),
      replyInfo(78, {
        employer_certificate: 'Les trois attestations sont jointes.',
        bank_details: 'RIB remis à l’accueil.'
      }),
      start(75),
      outcome(60, ['are', 'refused_by_body', { refused: 'contribution_period' }]),
      outcome(48, ['ass', 'right_opened', { since: 40, decided: 10, paid: 3, monthly: 58920, arrears: 58920 }]),
      confirm(45)
    ],
    ends: 'closed'
  },
  {
    slug: 'jeune-sans-ressources',
    who: 'ilyes-ferhatoune',
    from: 'passeclair',
    to: 'mission-locale-venissieux',
    rights: ['rsj', 'tcl_solidaire_gratuit'],
    urgent: true,
    drafted: 48,
    need: 'Plus de ressources ni de soutien familial, recherche une formation.',
    followUp: 'Pièce d’identité et attestation d’hébergement disponibles.',
    course: [
      send(48, 'urgent_need'),
      acknowledge(48),
      accept(47),
      start(46),
      outcome(
        30,
        ['rsj', 'right_opened', { since: 15, decided: 9, paid: 1, monthly: 42000 }],
        ['tcl_solidaire_gratuit', 'right_opened', { source: 'person_said', confidence: 'likely' }]
      ),
      confirm(27)
    ],
    ends: 'closed'
  },
  {
    slug: 'mot-de-la-coiffeuse',
    who: 'maria-da-luz-ferreirinha',
    from: 'coiffure-boucles-soraya',
    to: 'passeclair',
    rights: ['cheque_energie'],
    drafted: 42,
    need: 'Facture d’électricité élevée, n’a pas reçu de chèque énergie. D’accord pour être appelée.',
    course: [
      send(42, 'sender_out_of_scope'),
      acknowledge(41),
      accept(41),
      start(38),
      outcome(25, ['cheque_energie', 'right_opened', { decided: 4, once: 14400, note: 'Chèque reçu par courrier.' }]),
      closeByRule(14)
    ],
    ends: 'closed'
  },
  {
    slug: 'allocations-rectifiees',
    who: 'songul-aydinlar',
    from: 'passeclair',
    to: 'caf-rhone',
    rights: ['af', 'cf', 'ars'],
    drafted: 90,
    need: 'Troisième enfant déclaré, montants inchangés depuis un an.',
    followUp: 'Livret de famille à jour ; notification de la CAF à relire ensemble.',
    course: [
      send(90),
      acknowledge(89),
      accept(87),
      start(83),
      outcome(
        70,
        ['af', 'right_maintained_or_raised', { source: 'body_portal', since: 60, monthly: 34900, arrears: 39600 }],
        ['cf', 'not_eligible', { source: 'staff_estimate', confidence: 'to_confirm' }],
        ['ars', 'right_opened', { decided: 6, paid: 1, once: 42348 }]
      ),
      dispute(66, 'wrong_result', ['cf'], 'Les ressources retenues sont celles d’avant la séparation.'),
      outcome(52, ['cf', 'right_opened', { since: 60, decided: 9, paid: 4, monthly: 19915, arrears: 39830 }]),
      confirm(50),
      correct(40, 'decision_received', [
        'cf',
        'right_opened',
        { since: 90, decided: 26, paid: 21, monthly: 19915, arrears: 59745 }
      ])
    ],
    ends: 'closed'
  }
]
