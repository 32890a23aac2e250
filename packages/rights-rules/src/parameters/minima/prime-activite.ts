import type { Parameters } from '../parameter.ts'

/** Prime d'activité: CSS art. L841-1 and following. */
export const PRIME_ACTIVITE = {
  'ppa.base': {
    label: "Montant forfaitaire de la prime d'activité pour une personne",
    unit: 'euros',
    checkedOn: '2026-04-01',
    nextExpected: '2027-04-01',
    values: [
      { from: '2015-10-01', value: 524.16, ref: 'Décret 2015-1710 du 21/12/2015, art. 1' },
      { from: '2016-04-01', value: 524.68, ref: 'Décret 2016-536 du 27/04/2016, art. 1' },
      { from: '2017-04-01', value: 526.25, ref: 'Décret 2017-740 du 04/05/2017, art. 1' },
      { from: '2018-04-01', value: 531.51, ref: 'Décret 2018-323 du 03/05/2018, art. 1' },
      { from: '2018-08-01', value: 551.51, ref: 'Décret 2018-836 du 03/10/2018, art. 1 et 2' },
      { from: '2020-04-01', value: 553.16, ref: 'Décret 2020-491 du 29/04/2020, art. 1' },
      { from: '2021-04-01', value: 553.71, ref: 'Décret 2021-528 du 29/04/2021, art. 1' },
      { from: '2022-04-01', value: 563.68, ref: 'Décret 2022-701 du 26/04/2022, art. 1' },
      { from: '2022-07-01', value: 586.23, ref: 'LOI n° 2022-1158 du 16/08/2022, art 9.' },
      { from: '2023-04-01', value: 595.25, ref: 'Décret n° 2023-343 du 4 mai 2023, article 1' },
      { from: '2024-04-01', value: 622.63, ref: 'Décret n° 2024-403 du 1er mai 2024, article 1' },
      { from: '2025-04-01', value: 633.21, ref: 'Décret n° 2025-294 du 29 mars 2025, art. 1' },
      { from: '2026-04-01', value: 638.28, ref: 'Décret n° 2026-222 du 30 mars 2026, art. 2' }
    ]
  },
  'ppa.share': {
    label: 'Part des revenus professionnels ajoutée au montant forfaitaire',
    unit: 'rate',
    checkedOn: '2025-06-26',
    nextExpected: null,
    values: [
      { from: '2015-10-01', value: 0.62, ref: 'Article D843-3 du code de la sécurité sociale' },
      { from: '2018-08-01', value: 0.61, ref: 'Article D843-3 du code de la sécurité sociale' },
      { from: '2025-04-01', value: 0.5985, ref: 'Article D843-3 du code de la sécurité sociale' }
    ]
  },
  'ppa.bonus-from': {
    label: 'Heures de Smic à partir desquelles la bonification commence',
    unit: 'hours',
    checkedOn: '2025-03-07',
    nextExpected: null,
    values: [{ from: '2015-10-01', value: 59, ref: 'Article D843-2 du Code de la sécurité sociale' }]
  },
  'ppa.bonus-full': {
    label: 'Heures de Smic à partir desquelles la bonification est entière',
    unit: 'hours',
    checkedOn: '2026-04-01',
    nextExpected: null,
    values: [
      { from: '2015-10-01', value: 95, ref: 'Décret 2015-1710 du 21/12/2015, art. 2 (crée art. D843-1 du CSS)' },
      { from: '2018-10-01', value: 120, ref: 'Article D843-2 du Code de la sécurité sociale' },
      { from: '2026-04-01', value: 138, ref: 'Article D843-2 du Code de la sécurité sociale' }
    ]
  },
  'ppa.bonus': {
    label: 'Bonification entière, en part du montant forfaitaire',
    unit: 'rate',
    checkedOn: '2026-04-01',
    nextExpected: null,
    values: [
      { from: '2015-10-01', value: 0.12782, ref: 'Article D843-2 du Code de la sécurité sociale' },
      { from: '2018-10-01', value: 0.29101, ref: 'Article D843-2 du Code de la sécurité sociale' },
      { from: '2026-04-01', value: 0.377, ref: 'Article D843-2 du Code de la sécurité sociale' }
    ]
  },
  'ppa.least-paid': {
    label: "Montant en dessous duquel la prime n'est pas versée",
    unit: 'euros',
    checkedOn: '2025-03-07',
    nextExpected: null,
    values: [{ from: '2015-10-01', value: 15, ref: 'Article D843-1 du Code de la sécurité sociale' }]
  },
  'ppa.age': {
    label: 'Âge du droit',
    unit: 'years',
    checkedOn: '2025-03-07',
    nextExpected: null,
    values: [{ from: '2015-10-01', value: 18, ref: 'Article L842-2 du Code de la sécurité sociale' }]
  },
  'ppa.aah-hours': {
    label: "Heures de Smic à partir desquelles l'AAH compte comme un revenu professionnel",
    unit: 'hours',
    checkedOn: '2025-03-07',
    nextExpected: null,
    values: [{ from: '2015-10-01', value: 29, ref: 'Article D843-4 du code de la sécurité sociale (créé en 2018)' }]
  }
} satisfies Parameters
