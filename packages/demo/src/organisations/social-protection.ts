import type { OrganisationPage } from './organisation.ts'

/** Funds, employment service and mission locale: names of use, people and numbers made up. */
export const socialProtection: OrganisationPage[] = [
  {
    slug: 'caf-rhone',
    name: 'CAF du Rhône — Pôle partenaires de Vénissieux',
    kind: 'caf',
    secrecyRegime: 'professional_secrecy',
    takesPart: 'both',
    signedOn: '2026-01-13',
    territories: ['venissieux'],
    services: [
      [
        'Rendez-vous des droits',
        ['rsa', 'prime_activite', 'apl', 'alf', 'als', 'af', 'cf', 'paje', 'asf', 'ars'],
        'Mo-Fr 08:30-12:00,13:30-16:00; PH off'
      ],
      ['Accompagnement des familles', ['asf', 'paje', 'aeeh', 'aah'], 'Mo,Tu,Th,Fr 09:00-12:00; PH off']
    ],
    members: [
      ['Karim', 'Haddouchi', 'Conseiller partenaires', 'agent'],
      ['Anne-Sophie', 'Delaporterie', 'Gestionnaire conseil allocataires', 'agent'],
      ['Véronique', 'Mazurelle', 'Responsable du pôle partenaires', 'lead'],
      ['Bruno', 'Castelvieil', 'Administrateur des accès partenaires', 'administrator']
    ],
    delegates: { 'Anne-Sophie': { to: 'Karim', awayFrom: '2026-11-16' } }
  },
  {
    slug: 'cpam-rhone',
    name: 'CPAM du Rhône — Accueil de Vénissieux',
    kind: 'cpam',
    secrecyRegime: 'professional_secrecy',
    takesPart: 'both',
    signedOn: '2026-01-20',
    territories: ['venissieux'],
    services: [
      ['Complémentaire santé solidaire et aide médicale', ['css', 'ame'], 'Mo-Fr 08:30-12:30,13:30-16:30; PH off']
    ],
    members: [
      ['Leïla', 'Mansourati', 'Conseillère de l’assurance maladie', 'agent'],
      ['François', 'Joubertin', 'Responsable d’accueil', 'lead']
    ]
  },
  {
    slug: 'cpam-mission-accompagnement',
    name: 'CPAM du Rhône — Mission accompagnement santé',
    kind: 'cpam',
    secrecyRegime: 'professional_secrecy',
    takesPart: 'receives',
    signedOn: '2026-01-20',
    territories: ['venissieux'],
    services: [['Accompagnement personnalisé', ['css'], 'Mo-Fr 09:00-12:00,14:00-16:00; PH off']],
    members: [
      ['Awa', 'Traorédji', 'Conseillère mission accompagnement santé', 'agent'],
      ['Mathilde', 'Sénéclauze', 'Responsable de la mission', 'lead']
    ]
  },
  {
    slug: 'carsat-rhone-alpes',
    name: 'Carsat Rhône-Alpes — Agence retraite et service social',
    kind: 'carsat',
    secrecyRegime: 'professional_secrecy',
    takesPart: 'both',
    signedOn: '2026-01-27',
    territories: ['venissieux'],
    services: [
      ['Retraite et minimum vieillesse', ['aspa'], 'Mo-Fr 08:30-12:00,13:30-16:30; PH off'],
      ['Service social de l’assurance maladie', ['asi', 'css'], 'Tu,Th 09:00-12:00; PH off']
    ],
    members: [
      ['Jean-Marc', 'Follereaux', 'Conseiller retraite', 'agent'],
      ['Sevda', 'Karabulutlu', 'Assistante de service social', 'agent'],
      ['Isabelle', 'Tournebise', 'Responsable d’agence', 'lead']
    ]
  },
  {
    slug: 'france-travail-venissieux',
    name: 'France Travail — Agence de Vénissieux',
    kind: 'france_travail',
    secrecyRegime: 'discretion',
    takesPart: 'both',
    signedOn: '2026-02-09',
    territories: ['venissieux'],
    services: [
      ['Indemnisation et accompagnement global', ['are', 'ass'], 'Mo-We,Fr 08:30-15:15; Th 08:30-12:30; PH off']
    ],
    members: [
      ['Cédric', 'Baudrillac', 'Conseiller indemnisation', 'agent'],
      ['Rosa', 'Figueiredal', 'Conseillère accompagnement global', 'agent'],
      ['Stéphanie', 'Lormont', 'Responsable d’équipe', 'lead']
    ]
  },
  {
    slug: 'mission-locale-venissieux',
    name: 'Mission locale de Vénissieux',
    kind: 'mission_locale',
    secrecyRegime: 'discretion',
    takesPart: 'both',
    signedOn: '2026-01-22',
    territories: ['venissieux'],
    services: [
      [
        'Accompagnement des 16-25 ans',
        ['rsj', 'prime_activite', 'tcl_solidaire_gratuit', 'tcl_solidaire_reduit', 'ter_illico'],
        'Mo-Fr 09:00-12:00,13:30-17:00; PH off'
      ]
    ],
    members: [
      ['Inès', 'Belkhirat', 'Conseillère en insertion', 'agent'],
      ['Jordan', 'Mbemboka', 'Conseiller en insertion', 'agent'],
      ['Nathalie', 'Ruffinard', 'Directrice adjointe', 'lead', 'administrator']
    ]
  }
]
