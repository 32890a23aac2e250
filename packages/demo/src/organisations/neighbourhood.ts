import type { OrganisationPage } from './organisation.ts'

/** Social centres and neighbourhood associations, all made up. */
export const neighbourhood: OrganisationPage[] = [
  {
    slug: 'centre-quatre-meules',
    name: 'Centre social Les Quatre-Meules',
    kind: 'social_centre',
    secrecyRegime: 'discretion',
    takesPart: 'both',
    signedOn: '2026-01-14',
    territories: ['moulin-a-vent', 'action-moulin-a-vent', 'qpv-acacias'],
    services: [
      [
        'Permanence d’accès aux droits',
        ['cheque_energie', 'tcl_solidaire_gratuit', 'tcl_solidaire_reduit'],
        'We 09:00-12:00; PH off'
      ],
      ['Espace familles', ['paje', 'ars'], 'Mo,Tu,Th,Fr 09:00-12:00,14:00-17:30; PH off']
    ],
    members: [
      ['Maëlle', 'Courtaudin', 'Référente familles', 'agent'],
      ['Bachir', 'Zeghlami', 'Directeur', 'lead']
    ]
  },
  {
    slug: 'centre-leonie-darbois',
    name: 'Centre social Léonie-Darbois',
    kind: 'social_centre',
    secrecyRegime: 'discretion',
    takesPart: 'both',
    signedOn: '2026-01-21',
    territories: ['minguettes', 'action-plateau', 'qpv-minguettes-clochettes'],
    services: [
      ['Écrivain public et démarches en ligne', ['cheque_energie', 'ars', 'ter_illico'], 'Tu,Fr 14:00-17:00; PH off']
    ],
    members: [
      ['Zohra', 'Amrounièche', 'Écrivaine publique', 'agent'],
      ['Valentin', 'Grosperrin', 'Animateur numérique', 'agent'],
      ['Christelle', 'Omboundou', 'Directrice', 'lead']
    ]
  },
  {
    slug: 'centre-aubepine-parilly',
    name: 'Centre social L’Aubépine de Parilly',
    kind: 'social_centre',
    secrecyRegime: 'discretion',
    takesPart: 'both',
    signedOn: '2026-02-06',
    territories: ['parilly'],
    services: [['Accueil et démarches', ['cheque_energie'], 'Mo-Fr 09:00-12:00,13:30-17:30; We off; PH off']],
    members: [['Ludivine', 'Pascarel', 'Chargée d’accueil', 'agent', 'lead']]
  },
  {
    slug: 'centre-barel-horizon',
    name: 'Centre socioculturel Barel-Horizon',
    kind: 'social_centre',
    secrecyRegime: 'discretion',
    takesPart: 'both',
    signedOn: '2026-02-06',
    territories: ['max-barel', 'qpv-duclos-barel'],
    services: [
      [
        'Point d’accueil et d’écoute',
        ['tcl_solidaire_gratuit', 'tcl_solidaire_reduit', 'cheque_energie'],
        'Mo,We,Fr 09:00-12:00; PH off'
      ]
    ],
    members: [
      ['Rokia', 'Sidibélo', 'Médiatrice sociale', 'agent'],
      ['Arnaud', 'Villedieu-Plat', 'Directeur', 'lead']
    ]
  },
  {
    slug: 'amicale-ormieres',
    name: 'Amicale des locataires Les Grandes Ormières',
    kind: 'association',
    secrecyRegime: 'outside_secrecy',
    takesPart: 'sends',
    signedOn: '2026-03-04',
    territories: ['minguettes', 'qpv-minguettes-clochettes'],
    services: [['Permanence des locataires', [], 'Th 17:30-19:30; PH off']],
    members: [['Fernanda', 'Roquembert', 'Présidente', 'agent', 'lead']]
  },
  {
    slug: 'familles-velin-clair',
    name: 'Familles du Vélin-Clair',
    kind: 'association',
    secrecyRegime: 'discretion',
    takesPart: 'both',
    signedOn: '2026-02-03',
    territories: ['centre', 'charreard', 'jules-guesde'],
    services: [
      ['Médiation familiale et soutien aux parents', ['asf', 'paje'], 'Mo,Tu,Fr 09:00-12:00,14:00-17:00; PH off']
    ],
    members: [
      ['Estelle', 'Gauthrinel', 'Conseillère conjugale et familiale', 'agent'],
      ['Mustapha', 'Rebbahi', 'Coordinateur', 'lead']
    ]
  },
  {
    slug: 'epicerie-tournemiel',
    name: 'Épicerie solidaire Tournemiel',
    kind: 'association',
    secrecyRegime: 'outside_secrecy',
    takesPart: 'sends',
    signedOn: '2026-02-10',
    territories: ['venissieux'],
    services: [['Aide alimentaire et café d’accueil', [], 'Tu,Th,Fr 13:30-17:00; PH off']],
    members: [
      ['Joëlle', 'Vignaroux', 'Bénévole d’accueil', 'agent'],
      ['Amadou', 'Konatébé', 'Responsable', 'lead']
    ]
  },
  {
    slug: 'age-voisins-ormeraie',
    name: 'Âge et Voisins de l’Ormeraie',
    kind: 'association',
    secrecyRegime: 'outside_secrecy',
    takesPart: 'sends',
    signedOn: '2026-02-26',
    territories: ['moulin-a-vent', 'parilly', 'pasteur'],
    services: [['Visites de convivialité', [], 'Mo-Fr 14:00-17:00; PH off']],
    members: [['Simone', 'Dargenteux', 'Bénévole référente', 'agent', 'lead']]
  },
  {
    slug: 'chantier-vertambule',
    name: 'Chantier d’insertion Vertambule',
    kind: 'association',
    secrecyRegime: 'discretion',
    takesPart: 'sends',
    signedOn: '2026-03-09',
    territories: ['venissieux'],
    services: [['Accompagnement socioprofessionnel', [], 'Mo-Th 08:00-12:00,13:00-16:30; PH off']],
    members: [
      ['Aurore', 'Sabathéry', 'Accompagnatrice socioprofessionnelle', 'agent'],
      ['Hakan', 'Tekinbas', 'Directeur technique', 'lead']
    ]
  },
  {
    slug: 'cap-venilune',
    name: 'Cap Vénilune — Jeunesse et médiation',
    kind: 'association',
    secrecyRegime: 'discretion',
    takesPart: 'both',
    signedOn: '2026-02-04',
    pausedOn: '2026-09-01',
    territories: ['minguettes', 'action-plateau'],
    services: [['Médiation jeunes', ['rsj', 'ter_illico'], 'Mo-Fr 14:00-19:00; SH off; PH off']],
    members: [['Wassim', 'Guendouziane', 'Médiateur', 'agent', 'lead']]
  }
]
