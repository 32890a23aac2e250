import { type Parameters, table } from '../parameter.ts'
import { UP_TO_ONE } from './columns.ts'

/** What of rent and charges counts for tenants: CCH art. D823-16, arrêté du 27 septembre 2019, art. 7 to 13 and 16. */
export const HOUSING_RENT = {
  ...table(
    'housing.rent.1',
    { label: 'Plafond de loyer en zone 1', unit: 'euros', checkedOn: '2025-03-04', nextExpected: '2026-10-01' },
    UP_TO_ONE,
    [
      { from: '2015-10-01', ref: 'Arrêté du 16/10/2015', values: [292.85, 353.2, 399.19, 57.91] },
      { from: '2017-10-01', ref: 'Décret 2017-1413 du 28/09/2017', values: [295.05, 355.85, 402.18, 58.34] },
      { from: '2019-10-01', ref: 'Arrêté du 27/09/2019, art. 7', values: [295.93, 356.92, 403.39, 58.52] },
      { from: '2020-10-01', ref: 'Arrêté du 27/09/2019, art. 7', values: [296.82, 357.99, 404.6, 58.7] },
      { from: '2021-10-01', ref: 'Arrêté du 27/09/2019, art. 7', values: [298.07, 359.49, 406.3, 58.95] },
      { from: '2022-07-01', ref: 'Arrêté du 27/09/2019, art. 7', values: [308.5, 372.07, 420.52, 61.01] },
      { from: '2023-10-01', ref: 'Arrêté du 22/09/2023, art. 1', values: [319.3, 385.09, 435.24, 63.15] },
      { from: '2024-10-01', ref: 'Arrêté du 27/09/2024, art. 1', values: [329.71, 397.64, 449.43, 65.21] },
      { from: '2025-10-01', ref: 'Arrêté du 05/09/2025', values: [333.14, 401.78, 454.1, 65.89] }
    ]
  ),
  ...table(
    'housing.rent.2',
    { label: 'Plafond de loyer en zone 2', unit: 'euros', checkedOn: '2025-03-04', nextExpected: '2026-10-01' },
    UP_TO_ONE,
    [
      { from: '2015-10-01', ref: 'Arrêté du 16/10/2015', values: [255.23, 312.4, 351.53, 51.16] },
      { from: '2017-10-01', ref: 'Décret 2017-1413 du 28/09/2017', values: [257.14, 314.74, 354.17, 51.54] },
      { from: '2019-10-01', ref: 'Arrêté du 27/09/2019, art. 7', values: [257.92, 315.69, 355.23, 51.7] },
      { from: '2020-10-01', ref: 'Arrêté du 27/09/2019, art. 7', values: [258.69, 316.64, 356.3, 51.86] },
      { from: '2021-10-01', ref: 'Arrêté du 27/09/2019, art. 7', values: [259.78, 317.97, 357.8, 52.08] },
      { from: '2022-07-01', ref: 'Arrêté du 27/09/2019, art. 7', values: [268.87, 329.1, 370.32, 53.9] },
      { from: '2023-10-01', ref: 'Arrêté du 22/09/2023, art. 1', values: [278.28, 340.62, 383.28, 55.79] },
      { from: '2024-10-01', ref: 'Arrêté du 27/09/2024, art. 1', values: [287.35, 351.72, 395.77, 57.61] },
      { from: '2025-10-01', ref: 'Arrêté du 05/09/2025', values: [290.34, 355.38, 399.89, 58.21] }
    ]
  ),
  ...table(
    'housing.rent.3',
    { label: 'Plafond de loyer en zone 3', unit: 'euros', checkedOn: '2025-03-04', nextExpected: '2026-10-01' },
    UP_TO_ONE,
    [
      { from: '2015-10-01', ref: 'Arrêté du 16/10/2015', values: [239.21, 289.99, 325.15, 46.6] },
      { from: '2017-10-01', ref: 'Décret 2017-1413 du 28/09/2017', values: [241, 292.16, 327.59, 46.95] },
      { from: '2019-10-01', ref: 'Arrêté du 27/09/2019, art. 7', values: [241.73, 293.04, 328.57, 47.09] },
      { from: '2020-10-01', ref: 'Arrêté du 27/09/2019, art. 7', values: [242.46, 293.92, 329.56, 47.23] },
      { from: '2021-10-01', ref: 'Arrêté du 27/09/2019, art. 7', values: [243.48, 295.15, 330.94, 47.43] },
      { from: '2022-07-01', ref: 'Arrêté du 27/09/2019, art. 7', values: [252, 305.48, 342.52, 49.09] },
      { from: '2023-10-01', ref: 'Arrêté du 22/09/2023, art. 1', values: [260.82, 316.17, 354.51, 50.81] },
      { from: '2024-10-01', ref: 'Arrêté du 27/09/2024, art. 1', values: [269.32, 326.48, 366.07, 52.47] },
      { from: '2025-10-01', ref: 'Arrêté du 05/09/2025', values: [272.12, 329.88, 369.88, 53.01] }
    ]
  ),
  ...table(
    'housing.charges',
    {
      label: 'Montant forfaitaire au titre des charges',
      unit: 'euros',
      checkedOn: '2026-02-16',
      nextExpected: '2026-10-01'
    },
    {
      home: 'personne seule ou couple',
      sharer: 'colocataire seul',
      more: 'par personne à charge'
    },
    [
      { from: '2015-10-01', ref: 'Arrêté du 16/10/2015, art. 1', values: [53.27, 26.61, 12.07] },
      { from: '2017-10-01', ref: 'Arrêté du 28/09/2017, art. 5', values: [53.67, 26.83, 12.16] },
      { from: '2019-10-01', ref: 'Arrêté du 27/09/2019, art. 16', values: [53.83, 26.91, 12.2] },
      { from: '2020-10-01', ref: 'Arrêté du 27/09/2019, art. 16', values: [53.99, 26.99, 12.24] },
      { from: '2021-10-01', ref: 'Arrêté du 27/09/2019, art. 16', values: [54.22, 27.1, 12.29] },
      { from: '2022-07-01', ref: 'Arrêté du 27/09/2019, article 9', values: [56.12, 28.05, 12.72] },
      { from: '2023-10-01', ref: 'Arrêté du 22/09/2023, art. 1', values: [58.08, 29.03, 13.17] },
      { from: '2024-10-01', ref: 'Arrêté du 27/09/2024, art. 1, 3°', values: [59.97, 29.98, 13.6] },
      { from: '2025-10-01', ref: 'Arrêté du 05/09/2025', values: [60.59, 30.29, 13.74] }
    ]
  ),
  ...table(
    'housing.overseas-charges',
    {
      label: 'Montant forfaitaire au titre des charges outre-mer',
      unit: 'euros',
      checkedOn: '2026-11-25',
      nextExpected: '2026-10-01'
    },
    {
      home: 'personne seule ou couple',
      sharer: 'colocataire seul',
      more: 'par personne à charge'
    },
    [
      { from: '2015-10-01', ref: 'Arrêté du 16/10/2015, art. 1', values: [36.76, 18.39, 9.19] },
      { from: '2017-10-01', ref: 'Arrêté du 28/09/2017, art. 12', values: [36.03, 18.53, 9.26] },
      { from: '2019-10-01', ref: 'Arrêté du 27/09/2019, art. 46', values: [36.14, 18.58, 9.29] },
      { from: '2020-10-01', ref: 'Arrêté du 27/09/2019, art. 46', values: [36.25, 18.64, 9.32] },
      { from: '2021-10-01', ref: 'Arrêté du 27/09/2019, art. 46', values: [36.4, 18.72, 9.36] },
      { from: '2022-07-01', ref: 'Arrêté du 27/09/2019, art. 46', values: [37.67, 19.38, 9.69] },
      { from: '2023-10-01', ref: 'Arrêté du 27/09/2019, art. 46', values: [38.99, 20.06, 10.03] },
      { from: '2024-10-01', ref: 'Arrêté du 27/09/2019, art. 46', values: [40.26, 20.71, 10.36] },
      { from: '2025-10-01', ref: 'Arrêté du 27/09/2019, art. 46', values: [40.68, 20.93, 10.47] }
    ]
  ),
  'housing.shared-share': {
    label: 'Part des plafonds de loyer pour un colocataire',
    unit: 'rate',
    checkedOn: '2025-03-04',
    nextExpected: null,
    values: [{ from: '2002-01-01', value: 0.75, ref: 'Arrêté du 27 septembre 2019, art. 16 1°' }]
  },
  'housing.room-share': {
    label: 'Part du plafond de loyer pour une chambre',
    unit: 'rate',
    checkedOn: '2025-03-04',
    nextExpected: null,
    values: [{ from: '2002-01-01', value: 0.9, ref: 'Arrêté du 27 septembre 2019, art. 8' }]
  },
  'housing.furnished-share': {
    label: "Part du prix payé qui compte comme loyer d'un meublé",
    unit: 'rate',
    checkedOn: '2026-11-25',
    nextExpected: null,
    values: [{ from: '1972-07-01', value: 0.666667, ref: 'CCH art. D842-2, D823-18' }]
  },
  'housing.taper.1': {
    label: "Loyer à partir duquel l'aide diminue, en nombre de plafonds, zone 1",
    unit: 'count',
    checkedOn: '2026-03-24',
    nextExpected: null,
    values: [
      { from: '2001-07-01', value: 1000, ref: 'Pas de diminution avant le 01/07/2016' },
      { from: '2016-07-01', value: 3.4, ref: 'Arrêté du 27/09/2019, art. 10' }
    ]
  },
  'housing.stop.1': {
    label: "Loyer à partir duquel l'aide est supprimée, en nombre de plafonds, zone 1",
    unit: 'count',
    checkedOn: '2026-03-24',
    nextExpected: null,
    values: [
      { from: '2001-07-01', value: 1001, ref: 'Pas de diminution avant le 01/07/2016' },
      { from: '2016-07-01', value: 4, ref: 'Arrêté du 27/09/2019, art. 10' }
    ]
  },
  'housing.taper.2': {
    label: "Loyer à partir duquel l'aide diminue, en nombre de plafonds, zone 2",
    unit: 'count',
    checkedOn: '2026-03-24',
    nextExpected: null,
    values: [
      { from: '2001-07-01', value: 1000, ref: 'Pas de diminution avant le 01/07/2016' },
      { from: '2016-07-01', value: 2.5, ref: 'Arrêté du 27/09/2019, art. 10' }
    ]
  },
  'housing.stop.2': {
    label: "Loyer à partir duquel l'aide est supprimée, en nombre de plafonds, zone 2",
    unit: 'count',
    checkedOn: '2026-03-24',
    nextExpected: null,
    values: [
      { from: '2001-07-01', value: 1001, ref: 'Pas de diminution avant le 01/07/2016' },
      { from: '2016-07-01', value: 3.1, ref: 'Arrêté du 27/09/2019, art. 10' }
    ]
  },
  'housing.taper.3': {
    label: "Loyer à partir duquel l'aide diminue, en nombre de plafonds, zone 3",
    unit: 'count',
    checkedOn: '2026-03-24',
    nextExpected: null,
    values: [
      { from: '2001-07-01', value: 1000, ref: 'Pas de diminution avant le 01/07/2016' },
      { from: '2016-07-01', value: 2.5, ref: 'Arrêté du 27/09/2019, art. 10' }
    ]
  },
  'housing.stop.3': {
    label: "Loyer à partir duquel l'aide est supprimée, en nombre de plafonds, zone 3",
    unit: 'count',
    checkedOn: '2026-03-24',
    nextExpected: null,
    values: [
      { from: '2001-07-01', value: 1001, ref: 'Pas de diminution avant le 01/07/2016' },
      { from: '2016-07-01', value: 3.1, ref: 'Arrêté du 27/09/2019, art. 10' }
    ]
  },
  'housing.deduction': {
    label: 'Minoration forfaitaire',
    unit: 'euros',
    checkedOn: '2025-03-05',
    nextExpected: null,
    values: [
      { from: '2001-01-01', value: 0, ref: 'Pas de minoration avant le 01/10/2017' },
      { from: '2017-10-01', value: 5, ref: 'Arrêté du 27/09/2019, art. 11, 20, 28, 35 et 41' }
    ]
  },
  'housing.least-apl': {
    label: "Montant en dessous duquel l'APL en location n'est pas versée",
    unit: 'euros',
    checkedOn: '2025-03-11',
    nextExpected: null,
    values: [
      { from: '2007-01-01', value: 15, ref: 'Décret 2006-1817 du 23/12/2006, art. 1' },
      { from: '2017-10-01', value: 10, ref: 'Arrêté du 27/02/2018, art. 1' },
      { from: '2018-03-01', value: 0, ref: 'Arrêté du 27/09/2019, art. 12' }
    ]
  },
  'housing.least-al': {
    label: 'Montant en dessous duquel les autres aides ne sont pas versées',
    unit: 'euros',
    checkedOn: '2025-03-11',
    nextExpected: null,
    values: [
      { from: '2007-01-01', value: 15, ref: 'Décret 2006-1817 du 23/12/2006, art. 1' },
      { from: '2017-10-01', value: 10, ref: 'Arrêté du 27/09/2019, art. 12' }
    ]
  },
  'housing.crds': {
    label: 'CRDS retenue sur les aides au logement',
    unit: 'rate',
    checkedOn: '2026-11-25',
    nextExpected: null,
    values: [{ from: '1996-02-01', value: 0.005, ref: 'Ordonnance n° 96-50 du 24/01/1996, art. 14, II, 7° et art. 19' }]
  }
} satisfies Parameters
