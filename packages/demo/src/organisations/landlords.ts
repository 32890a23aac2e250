import type { OrganisationPage } from './organisation.ts'

/** Landlords, all made up: they send at the minimal level, and one of them also takes tenants' calls. */
export const landlords: OrganisationPage[] = [
  {
    slug: 'habitat-ormevert',
    name: 'Habitat Ormevert',
    kind: 'landlord',
    secrecyRegime: 'outside_secrecy',
    takesPart: 'both',
    signedOn: '2026-01-16',
    territories: ['minguettes', 'qpv-minguettes-clochettes'],
    services: [['Accompagnement social des locataires', ['apl', 'fsl'], 'Mo-Fr 09:00-12:00,14:00-17:00; PH off']],
    members: [
      ['Sabrina', 'Dumonceau', 'Conseillère sociale locataires', 'agent'],
      ['Patrick', 'Vernoisel', 'Responsable de la gestion sociale', 'lead'],
      ['Emre', 'Yildirmaz', 'Responsable informatique', 'administrator']
    ]
  },
  {
    slug: 'logis-belvelin',
    name: 'Logis Belvelin',
    kind: 'landlord',
    secrecyRegime: 'outside_secrecy',
    takesPart: 'sends',
    signedOn: '2026-01-19',
    territories: ['moulin-a-vent', 'parilly'],
    services: [['Prévention des impayés', [], 'Mo-Fr 09:00-12:00,13:30-16:30; PH off']],
    members: [
      ['Corinne', 'Lachassaigne', 'Chargée de prévention des impayés', 'agent'],
      ['Moussa', 'Camarazé', 'Responsable de territoire', 'lead']
    ]
  },
  {
    slug: 'residences-arzille',
    name: 'Résidences Val d’Arzille',
    kind: 'landlord',
    secrecyRegime: 'outside_secrecy',
    takesPart: 'sends',
    signedOn: '2026-02-02',
    territories: ['max-barel', 'qpv-duclos-barel', 'centre'],
    services: [['Relation avec les locataires', [], 'Mo-Fr 09:00-12:00; PH off']],
    members: [['Élodie', 'Prunevieille', 'Chargée de clientèle', 'agent', 'lead']]
  },
  {
    slug: 'toits-lumandiere',
    name: 'Coopérative Les Toits de Lumandière',
    kind: 'landlord',
    secrecyRegime: 'outside_secrecy',
    takesPart: 'sends',
    signedOn: '2026-02-11',
    territories: ['charreard', 'qpv-monery'],
    services: [['Accueil des locataires', [], 'Tu-Fr 09:00-12:00,14:00-17:00; PH off']],
    members: [
      ['Grégory', 'Salvanès', 'Gérant de secteur', 'agent'],
      ['Hafida', 'Mekdourine', 'Responsable d’agence', 'lead']
    ]
  },
  {
    slug: 'fonciere-solmerieux',
    name: 'Foncière sociale Solmérieux',
    kind: 'landlord',
    secrecyRegime: 'outside_secrecy',
    takesPart: 'sends',
    signedOn: '2026-03-05',
    territories: ['gabriel-peri', 'joliot-curie', 'qpv-marronniers'],
    services: [['Gestion locative', [], 'Mo-Fr 09:00-12:00,14:00-16:30; PH off']],
    members: [['Agnès', 'Thibaudier-Roche', 'Gestionnaire locative', 'agent', 'lead']]
  },
  {
    slug: 'residence-tisserives',
    name: 'Résidence sociale Les Tisserives',
    kind: 'landlord',
    secrecyRegime: 'outside_secrecy',
    takesPart: 'sends',
    signedOn: '2026-02-24',
    territories: ['parilly', 'moulin-a-vent'],
    services: [['Gestion de la résidence', [], 'Mo-Fr 08:30-12:00,13:30-16:00; PH off']],
    members: [
      ['Didier', 'Nguélébo', 'Responsable de résidence', 'agent'],
      ['Florence', 'Calvérac', 'Médiatrice sociale', 'lead']
    ]
  }
]
