import type { OrganisationPage } from './organisation.ts'

/** Companies of the collective, all made up: energy, transport, water and a bank. */
export const companies: OrganisationPage[] = [
  {
    slug: 'energie-lumivane',
    name: 'Énergie Lumivane — Pôle solidarité',
    kind: 'company',
    secrecyRegime: 'outside_secrecy',
    takesPart: 'both',
    signedOn: '2026-02-12',
    territories: ['venissieux'],
    services: [['Correspondants solidarité', ['cheque_energie'], 'Mo-Fr 08:30-12:30,13:30-17:00; PH off']],
    members: [
      ['Virginie', 'Haudricourt', 'Correspondante solidarité', 'agent'],
      ['Olivier', 'Besançonnet', 'Responsable du pôle solidarité', 'lead']
    ]
  },
  {
    slug: 'transports-navelyse',
    name: 'Transports Navelyse',
    kind: 'company',
    secrecyRegime: 'outside_secrecy',
    takesPart: 'receives',
    signedOn: '2026-02-19',
    territories: ['venissieux'],
    services: [['Tarifs solidaires', ['tcl_solidaire_gratuit', 'tcl_solidaire_reduit'], 'Mo-Sa 09:00-18:30; PH off']],
    members: [['Nordine', 'Tahrouchi', 'Référent tarification solidaire', 'agent', 'lead']]
  },
  {
    slug: 'eaux-clairvine',
    name: 'Les Eaux de Clairvine',
    kind: 'company',
    secrecyRegime: 'outside_secrecy',
    takesPart: 'receives',
    signedOn: '2026-03-17',
    territories: ['venissieux'],
    services: [['Solidarité eau', ['versement_eau'], 'Mo-Fr 08:30-17:00; PH off']],
    members: [['Céline', 'Marchandiau', 'Chargée de clientèle solidarité', 'agent', 'lead']]
  },
  {
    slug: 'banque-solidoria',
    name: 'Banque Solidoria — Agence de Vénissieux',
    kind: 'company',
    secrecyRegime: 'outside_secrecy',
    takesPart: 'sends',
    signedOn: null,
    territories: ['centre'],
    services: [['Clientèle en situation de fragilité', [], 'Tu-Fr 09:00-12:30,14:00-17:30; Sa 09:00-12:00; PH off']],
    members: [['Jérôme', 'Pontcharreau', 'Directeur d’agence', 'agent', 'lead']]
  }
]
