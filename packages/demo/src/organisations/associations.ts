import type { OrganisationPage } from './organisation.ts'

/** Associations that open rights with people, all made up; Passeclair carries the rights ambassadors. */
export const associations: OrganisationPage[] = [
  {
    slug: 'passeclair',
    name: 'Passeclair — Ambassadeurs des droits',
    kind: 'association',
    secrecyRegime: 'discretion',
    takesPart: 'both',
    signedOn: '2026-01-13',
    territories: ['venissieux', 'action-moulin-a-vent', 'action-plateau'],
    services: [
      [
        'Bilan des droits et aller vers',
        ['rsa', 'prime_activite', 'css', 'cheque_energie'],
        'Mo-Fr 09:00-12:30,13:30-17:30; PH off'
      ]
    ],
    members: [
      ['Samira', 'Belhocinat', 'Ambassadrice des droits', 'agent'],
      ['Théo', 'Marcelpoix', 'Ambassadeur des droits', 'agent'],
      ['Gülay', 'Demirkanli', 'Ambassadrice des droits', 'agent'],
      ['Vincent', 'Auberlet', 'Directeur', 'lead', 'administrator']
    ]
  },
  {
    slug: 'mediation-mezaille',
    name: 'Point Médiation Mézaille',
    kind: 'association',
    secrecyRegime: 'discretion',
    takesPart: 'both',
    signedOn: '2026-01-13',
    territories: ['venissieux'],
    services: [
      [
        'Médiation administrative et numérique',
        [
          'rsa',
          'prime_activite',
          'css',
          'fsl',
          'cheque_energie',
          'tcl_solidaire_gratuit',
          'tcl_solidaire_reduit',
          'are'
        ],
        'Mo-Fr 09:00-12:00,13:30-17:00; PH off'
      ]
    ],
    members: [
      ['Nassim', 'Ouaradj', 'Médiateur social', 'agent'],
      ['Émilie', 'Chastagneux', 'Médiatrice sociale', 'agent'],
      ['Fabienne', 'Lourdelet', 'Responsable de site', 'lead']
    ]
  },
  {
    slug: 'permanences-soulac',
    name: 'Permanences juridiques Albertine-Soulac',
    kind: 'association',
    secrecyRegime: 'professional_secrecy',
    takesPart: 'both',
    signedOn: '2026-02-05',
    territories: ['venissieux'],
    services: [
      [
        'Consultations juridiques gratuites',
        ['aide_juridictionnelle', 'titre_sejour', 'dalo'],
        'Mo,Th 14:00-18:00; PH off'
      ]
    ],
    members: [
      ['Mélanie', 'Royanez', 'Juriste', 'agent'],
      ['Abdoulaye', 'Cissokhane', 'Juriste, coordinateur des permanences', 'lead']
    ]
  },
  {
    slug: 'escale-mirabelia',
    name: 'Escale Mirabélia',
    kind: 'association',
    secrecyRegime: 'discretion',
    takesPart: 'both',
    signedOn: '2026-02-16',
    territories: ['venissieux'],
    services: [
      ['Accompagnement des personnes étrangères', ['titre_sejour', 'css'], 'Tu,Th 09:30-12:30,14:00-17:00; PH off']
    ],
    members: [
      ['Tigran', 'Hovsépine', 'Accompagnateur social', 'agent'],
      ['Marguerite', 'Laforestier', 'Présidente', 'lead']
    ]
  },
  {
    slug: 'accueil-domiciliade',
    name: 'Accueil de jour La Domiciliade',
    kind: 'association',
    secrecyRegime: 'professional_secrecy',
    takesPart: 'both',
    signedOn: '2026-02-13',
    territories: ['venissieux'],
    services: [['Domiciliation et instruction du RSA', ['domiciliation', 'rsa', 'css'], 'Mo-Fr 08:30-12:30; PH off']],
    members: [
      ['Blandine', 'Peyrachon', 'Éducatrice spécialisée', 'agent'],
      ['Ousmane', 'Baldéki', 'Chef de service', 'lead']
    ]
  },
  {
    slug: 'maison-elzea',
    name: 'Maison d’Elzéa — Femmes et familles',
    kind: 'association',
    secrecyRegime: 'professional_secrecy',
    takesPart: 'both',
    signedOn: '2026-02-20',
    territories: ['venissieux'],
    services: [
      [
        'Écoute et accompagnement social',
        ['asf', 'aide_juridictionnelle', 'domiciliation'],
        'Mo,Tu,Th 09:00-17:00; PH off'
      ]
    ],
    members: [
      ['Constance', 'Bérangeot', 'Assistante de service social', 'agent'],
      ['Djamila', 'Hamraoune', 'Directrice', 'lead', 'administrator']
    ]
  },
  {
    slug: 'clics-bellorme',
    name: 'Les Clics de Bellorme',
    kind: 'association',
    secrecyRegime: 'outside_secrecy',
    takesPart: 'both',
    signedOn: '2026-02-25',
    territories: ['venissieux'],
    services: [
      [
        'Aide aux démarches en ligne',
        ['cheque_energie', 'tcl_solidaire_gratuit', 'tcl_solidaire_reduit', 'ter_illico'],
        'We,Fr 13:30-18:00; PH off'
      ]
    ],
    members: [['Kévin', 'Roudergas', 'Conseiller numérique', 'agent', 'lead']]
  }
]
