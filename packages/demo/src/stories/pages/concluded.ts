import { accept, acknowledge, confirm, contact, outcome, personConfirms, send, start } from '../course.ts'
import type { StoryPage } from '../story.ts'

/** Referrals whose every right has an outcome: for the sender to confirm or to dispute, or closed without a new right. */
export const concluded: StoryPage[] = [
  {
    slug: 'temps-partiel-regularise',
    who: 'naima-chettouhi',
    from: 'passeclair',
    to: 'caf-rhone',
    rights: ['prime_activite', 'apl'],
    drafted: 40,
    need: 'Travaille à mi-temps, loyer payé seule depuis un an, aucune aide demandée.',
    followUp: 'Bulletins de salaire, RIB et bail déposés dans l’espace caf.fr.',
    course: [
      send(40),
      acknowledge(39),
      accept(38),
      start(34, 'Rendez-vous des droits tenu.'),
      outcome(14, [
        'apl',
        'right_opened',
        { source: 'body_portal', since: 50, decided: 8, paid: 2, monthly: 21800, arrears: 21800 }
      ]),
      outcome(3, [
        'prime_activite',
        'right_opened',
        { source: 'body_portal', since: 50, decided: 9, paid: 3, monthly: 18742, arrears: 37484 }
      ])
    ],
    ends: 'resolved'
  },
  {
    slug: 'minimum-vieillesse-accorde',
    who: 'abdelkader-zitounari',
    from: 'ccas-venissieux',
    to: 'carsat-rhone-alpes',
    rights: ['aspa'],
    drafted: 62,
    need: 'Petite retraite après une carrière morcelée, minimum vieillesse à demander.',
    followUp: 'Relevés de pension et titre de séjour joints, formulaire signé.',
    assessment:
      'Vit seul depuis trois ans, dépense l’essentiel de sa pension en loyer et en énergie. Rassuré par la présence de son fils au rendez-vous. Demande à ce que les courriers restent simples.',
    course: [
      send(62, 'not_offered', 'other_need'),
      acknowledge(61),
      accept(60),
      start(55),
      contact(38, 'phone', 'spoke', 'Dossier complet, à l’étude.'),
      outcome(5, ['aspa', 'right_opened', { since: 60, decided: 12, paid: 2, monthly: 41236, arrears: 82472 }]),
      personConfirms(2)
    ],
    ends: 'resolved'
  },
  {
    slug: 'complementaire-ouverte',
    who: 'sylvie-montagneux',
    from: 'centre-quatre-meules',
    to: 'cpam-rhone',
    rights: ['css'],
    drafted: 36,
    need: 'N’a plus de complémentaire depuis la fin de son contrat de travail.',
    followUp: 'Dossier papier rempli au centre social, avis d’imposition joint.',
    course: [send(36), acknowledge(35), accept(34), start(30), outcome(4, ['css', 'right_opened', { since: 10 }])],
    ends: 'resolved'
  },
  {
    slug: 'trois-demarches',
    who: 'yusuf-abdirahmo',
    from: 'passeclair',
    to: 'mediation-mezaille',
    rights: ['css', 'tcl_solidaire_gratuit', 'cheque_energie'],
    drafted: 27,
    need: 'Plusieurs démarches en ligne à faire, parle somali et anglais.',
    followUp: 'Attestation CAF imprimée ; contrat d’électricité à son nom depuis l’an dernier.',
    course: [
      send(27),
      acknowledge(26),
      accept(25),
      start(21),
      outcome(
        6,
        ['css', 'right_opened', { source: 'body_portal', since: 5 }],
        [
          'tcl_solidaire_gratuit',
          'info_given_only',
          { source: 'staff_estimate', note: 'Ira seul en agence avec son attestation.' }
        ]
      ),
      outcome(2, ['cheque_energie', 'right_opened', { decided: 3, once: 4800 }])
    ],
    ends: 'resolved'
  },
  {
    slug: 'demarches-en-ligne',
    who: 'bilal-sahnounet',
    from: 'france-travail-venissieux',
    to: 'mediation-mezaille',
    rights: ['rsa', 'cheque_energie'],
    drafted: 18,
    need: 'Fin d’indemnisation dans deux mois, pas d’ordinateur, plusieurs démarches à faire.',
    followUp: 'Notification de fin de droits remise ; contrat d’électricité à son nom.',
    course: [
      send(18),
      acknowledge(17),
      accept(16),
      start(13),
      outcome(8, ['cheque_energie', 'right_opened', { decided: 2, once: 19400, note: 'Chèque reçu par courrier.' }]),
      outcome(4, ['rsa', 'referred_elsewhere', { source: 'staff_estimate', child: 'rsa-suite-mediation' }])
    ],
    ends: 'resolved'
  },
  {
    slug: 'aide-au-logement-retablie',
    who: 'gaetan-bouchardat',
    from: 'toits-lumandiere',
    to: 'caf-rhone',
    rights: ['apl'],
    given: 'by_phone',
    drafted: 30,
    need: 'Impayés de loyer, accepte d’être rappelé. Aide au logement baissée cet été.',
    course: [
      send(30, 'sender_out_of_scope'),
      acknowledge(29),
      accept(28),
      start(25),
      outcome(1, [
        'apl',
        'right_maintained_or_raised',
        { source: 'body_portal', since: 60, decided: 5, monthly: 19300, arrears: 9600 }
      ])
    ],
    ends: 'resolved'
  },
  {
    slug: 'minimum-vieillesse-renonce',
    who: 'houria-bensalmane',
    from: 'ccas-venissieux',
    to: 'carsat-rhone-alpes',
    rights: ['aspa'],
    drafted: 68,
    need: 'Retraite très faible, hésite à demander le minimum vieillesse.',
    followUp: 'Formulaire remis, explications données en arabe.',
    course: [
      send(68),
      acknowledge(67),
      accept(65),
      start(61),
      outcome(50, [
        'aspa',
        'person_gave_up',
        {
          source: 'person_said',
          gaveUp: 'fear_of_estate_recovery',
          note: 'Règle sur la succession expliquée, choix maintenu.'
        }
      ]),
      confirm(46)
    ],
    ends: 'closed'
  },
  {
    slug: 'prime-deja-percue',
    who: 'estelle-kouassibe',
    from: 'mission-locale-venissieux',
    to: 'caf-rhone',
    rights: ['prime_activite'],
    drafted: 44,
    need: 'Premier emploi à temps partiel, prime d’activité à vérifier.',
    followUp: 'Deux bulletins de salaire remis.',
    course: [
      send(44),
      acknowledge(43),
      accept(42),
      contact(40, 'phone', 'spoke'),
      outcome(39, ['prime_activite', 'already_had', { source: 'body_portal' }]),
      confirm(38)
    ],
    ends: 'closed'
  },
  {
    slug: 'complementaire-plafond',
    who: 'emmanuel-asanteku',
    from: 'passeclair',
    to: 'cpam-rhone',
    rights: ['css'],
    drafted: 50,
    need: 'Mutuelle trop chère, souhaite savoir si la complémentaire solidaire est possible.',
    followUp: 'Ressources des douze derniers mois relevées ensemble.',
    course: [
      send(50),
      acknowledge(49),
      accept(48),
      start(45),
      outcome(37, [
        'css',
        'not_eligible',
        { confidence: 'certain', note: 'Ressources un peu au-dessus du plafond, à revoir dans un an.' }
      ]),
      confirm(30)
    ],
    ends: 'closed'
  },
  {
    slug: 'facture-sans-reponse',
    who: 'selim-ozdemirci',
    from: 'energie-lumivane',
    to: 'ccas-venissieux',
    rights: ['cheque_energie'],
    given: 'by_phone',
    drafted: 55,
    need: 'Facture d’énergie en retard, d’accord pour être contacté.',
    course: [
      send(55, 'sender_out_of_scope'),
      acknowledge(54),
      accept(52),
      contact(50, 'phone', 'no_answer'),
      contact(47, 'sms', 'message_left'),
      contact(43, 'phone', 'no_answer'),
      outcome(38, ['cheque_energie', 'unreachable', { source: 'staff_estimate' }]),
      confirm(36)
    ],
    ends: 'closed'
  }
]
