import type { OrganisationPage } from './organisation.ts'

/** The town, the métropole and the State: names of use, people and numbers made up. */
export const publicBodies: OrganisationPage[] = [
  {
    slug: 'ville-venissieux',
    name: 'Ville de Vénissieux — Direction des solidarités',
    kind: 'town',
    secrecyRegime: 'discretion',
    takesPart: 'both',
    signedOn: '2026-01-15',
    territories: ['venissieux'],
    services: [
      ['Accueil social de la mairie', ['aide_ccas', 'domiciliation'], 'Mo-Fr 08:30-12:00,13:30-17:00; PH off'],
      ['Espace numérique accompagné', ['cheque_energie', 'ter_illico'], 'Tu,Th 14:00-17:30; PH off']
    ],
    members: [
      ['Hélène', 'Vauzelle', 'Responsable de l’accueil social', 'lead'],
      ['Mehdi', 'Saadoune', 'Agent d’accueil social', 'agent'],
      ['Odile', 'Ferrandin', 'Administratrice des accès', 'administrator']
    ]
  },
  {
    slug: 'ccas-venissieux',
    name: 'CCAS de Vénissieux',
    kind: 'ccas',
    secrecyRegime: 'professional_secrecy',
    takesPart: 'both',
    signedOn: '2026-01-14',
    territories: ['venissieux'],
    services: [
      [
        'Accompagnement social et instruction',
        ['rsa', 'aide_ccas', 'aspa', 'apa', 'domiciliation', 'cheque_energie'],
        'Mo-Fr 08:30-12:00,13:30-17:00; We 13:30-17:00 off; PH off'
      ],
      ['Pôle seniors', ['aspa', 'apa', 'aide_ccas'], 'Mo,Tu,Th 09:00-12:00; PH off']
    ],
    members: [
      ['Fatoumata', 'Keïtanou', 'Assistante de service social', 'agent'],
      ['Laurent', 'Bressolier', 'Conseiller en économie sociale familiale', 'agent'],
      ['Nadia', 'Chérifoui', 'Cheffe du service d’action sociale', 'lead'],
      ['Pauline', 'Grandvoinet', 'Administratrice fonctionnelle', 'administrator']
    ],
    delegates: { Fatoumata: { to: 'Laurent' } }
  },
  {
    slug: 'metropole-lyon',
    name: 'Métropole de Lyon — Mission accès aux droits',
    kind: 'metropole',
    secrecyRegime: 'discretion',
    takesPart: 'neither',
    signedOn: '2026-01-12',
    territories: ['venissieux', 'action-moulin-a-vent', 'action-plateau'],
    services: [['Animation du collectif', [], 'Mo-Fr 09:00-12:00,14:00-17:00; PH off']],
    members: [
      ['Claire', 'Morandat', 'Coordinatrice ressources du collectif', 'coordinator'],
      ['Yacine', 'Bouzelmad', 'Chef de projet non-recours', 'coordinator', 'administrator'],
      ['Solène', 'Quintrec', 'Déléguée à la protection des données', 'privacy_officer']
    ]
  },
  {
    slug: 'maison-metropole-venissieux',
    name: 'Maison de la Métropole de Vénissieux',
    kind: 'metropole',
    secrecyRegime: 'professional_secrecy',
    takesPart: 'both',
    signedOn: '2026-01-12',
    territories: ['venissieux'],
    services: [
      ['Service social de secteur', ['rsa', 'fsl', 'rsj', 'apa'], 'Mo-Fr 08:30-12:00,13:30-16:45; PH off'],
      ['Fonds de solidarité logement', ['fsl'], 'Mo,We,Fr 09:00-12:00; PH off']
    ],
    members: [
      ['Aïcha', 'Benlahrech', 'Assistante sociale de secteur', 'agent'],
      ['Thomas', 'Pélaudeix', 'Travailleur social logement', 'agent'],
      ['Catherine', 'Rouvellac', 'Responsable du service social', 'lead']
    ]
  },
  {
    slug: 'mdmph-lyon',
    name: 'Maison départementale-métropolitaine des personnes handicapées',
    kind: 'mdmph',
    secrecyRegime: 'professional_secrecy',
    takesPart: 'receives',
    signedOn: '2026-02-03',
    territories: ['venissieux'],
    services: [
      [
        'Accueil et aide au dossier',
        ['aah', 'aeeh', 'pch', 'cmi'],
        'Mo-Fr 08:30-12:00,13:30-16:30; Th 08:30-12:00 off; PH off'
      ]
    ],
    members: [
      ['Bénédicte', 'Arsonval', 'Conseillère d’accueil', 'agent'],
      ['Rachid', 'Oudjerane', 'Responsable de l’accueil', 'lead']
    ]
  },
  {
    slug: 'prefecture-rhone',
    name: 'Préfecture du Rhône — Point d’appui au séjour',
    kind: 'prefecture',
    secrecyRegime: 'discretion',
    takesPart: 'receives',
    signedOn: '2026-03-10',
    territories: ['venissieux'],
    services: [
      ['Point d’accueil numérique des étrangers', ['titre_sejour', 'dalo'], 'Mo-Th 09:00-12:00,13:30-15:30; PH off']
    ],
    members: [
      ['Guillaume', 'Tréhondat', 'Médiateur numérique', 'agent'],
      ['Mariama', 'Soumaréto', 'Cheffe de section', 'lead']
    ]
  },
  {
    slug: 'aide-juridictionnelle-lyon',
    name: 'Bureau d’aide juridictionnelle de Lyon — Accueil unique du justiciable',
    kind: 'legal_aid',
    secrecyRegime: 'professional_secrecy',
    takesPart: 'receives',
    signedOn: '2026-02-17',
    territories: ['venissieux'],
    services: [['Aide juridictionnelle', ['aide_juridictionnelle'], 'Mo-Fr 09:00-12:30,13:30-16:30; PH off']],
    members: [['Édith', 'Lamourdieu', 'Greffière d’accueil', 'agent', 'lead']]
  },
  {
    slug: 'college-aimee-rosier',
    name: 'Collège Aimée-Rosier — Service social scolaire',
    kind: 'education',
    secrecyRegime: 'professional_secrecy',
    takesPart: 'both',
    signedOn: '2026-03-02',
    territories: ['minguettes', 'qpv-minguettes-clochettes'],
    services: [
      ['Bourses et fonds social collégien', ['bourse_college'], 'Mo-Fr 08:00-12:00,13:00-16:30; SH off; PH off']
    ],
    members: [
      ['Delphine', 'Astorgue', 'Assistante sociale scolaire', 'agent'],
      ['Ibrahima', 'Diawandou', 'Principal adjoint', 'lead']
    ]
  },
  {
    slug: 'lycee-hortense-valmier',
    name: 'Lycée Hortense-Valmier — Service social scolaire',
    kind: 'education',
    secrecyRegime: 'professional_secrecy',
    takesPart: 'both',
    signedOn: '2026-03-02',
    territories: ['venissieux'],
    services: [['Bourses et fonds social lycéen', ['bourse_lycee'], 'Mo-Fr 08:00-12:00,13:00-17:00; SH off; PH off']],
    members: [['Sandrine', 'Kowalvitch', 'Assistante sociale scolaire', 'agent', 'lead']]
  }
]
