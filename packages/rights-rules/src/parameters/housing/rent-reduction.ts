import { type Parameters, table } from '../parameter.ts'
import { UP_TO_ONE, UP_TO_SIX } from './columns.ts'

/** Réduction de loyer de solidarité: CCH art. L442-2-1, L832-3, arrêté du 27 février 2018. */
export const RENT_REDUCTION = {
  'housing.reduction-share': {
    label: "Part de la réduction de loyer que l'APL perd",
    unit: 'rate',
    checkedOn: '2026-01-13',
    nextExpected: null,
    values: [{ from: '2018-01-01', value: 0.98, ref: 'Article L832-3 du CCH' }]
  },
  ...table(
    'housing.reduction.1',
    {
      label: 'Réduction de loyer de solidarité en zone 1',
      unit: 'euros',
      checkedOn: '2026-05-26',
      nextExpected: '2027-01-01'
    },
    UP_TO_ONE,
    [
      { from: '2015-01-01', ref: 'Pas de réduction avant le 01/02/2018', values: [0, 0, 0, 0] },
      { from: '2018-02-01', ref: 'Arrêté du 27/02/2018, art. 2', values: [31.83, 38.39, 43.38, 6.29] },
      { from: '2019-01-01', ref: 'Arrêté du 27/12/2018, art. 1', values: [32.33, 38.99, 44.06, 6.39] },
      { from: '2020-01-01', ref: 'Arrêté du 31/12/2019, art. 1', values: [49.5, 59.7, 67.46, 9.78] },
      { from: '2020-10-01', ref: 'Arrêté du 30/09/2020, art. 1', values: [34.1, 41.13, 46.47, 6.74] },
      { from: '2021-01-01', ref: 'Arrêté du 17/12/2020, art. 1', values: [46.47, 56.05, 63.33, 9.18] },
      { from: '2021-10-01', ref: 'Arrêté du 17/09/2021, art. 1', values: [52.24, 63.29, 71.33, 10.05] },
      { from: '2022-01-01', ref: 'Arrêté du 20/12/2021, art. 1', values: [50.95, 61.53, 69.48, 10] },
      { from: '2022-10-01', ref: 'Arrêté du 27/09/2022, art. 1', values: [48.77, 58.9, 66.51, 9.57] },
      { from: '2023-01-01', ref: 'Arrêté du 30/12/2022, art. 1', values: [52.16, 63, 71.14, 10.24] },
      { from: '2023-10-01', ref: 'Arrêté du 21/09/2023, art. 1', values: [54.51, 66.05, 74.43, 10.48] },
      { from: '2024-01-01', ref: 'Arrêté du 29/12/2023, art. 1', values: [55.2, 66.73, 75.31, 10.78] },
      { from: '2025-06-01', ref: 'Arrêté du 21/05/2025, article 1', values: [39.69, 47.98, 54.14, 7.75] },
      { from: '2026-06-01', ref: 'Arrêté du 22 mai 2026', values: [35.99, 43.51, 49.09, 7.03] }
    ]
  ),
  ...table(
    'housing.reduction.2',
    {
      label: 'Réduction de loyer de solidarité en zone 2',
      unit: 'euros',
      checkedOn: '2026-05-26',
      nextExpected: '2027-01-01'
    },
    UP_TO_ONE,
    [
      { from: '2015-01-01', ref: 'Pas de réduction avant le 01/02/2018', values: [0, 0, 0, 0] },
      { from: '2018-02-01', ref: 'Arrêté du 27/02/2018, art. 2', values: [27.74, 33.95, 38.2, 5.56] },
      { from: '2019-01-01', ref: 'Arrêté du 27/12/2018, art. 1', values: [28.18, 34.48, 38.8, 5.65] },
      { from: '2020-01-01', ref: 'Arrêté du 31/12/2019, art. 1', values: [43.14, 52.79, 59.4, 8.65] },
      { from: '2020-10-01', ref: 'Arrêté du 30/09/2020, art. 1', values: [29.72, 36.37, 40.92, 5.96] },
      { from: '2021-01-01', ref: 'Arrêté du 17/12/2020, art. 1', values: [40.51, 49.57, 55.77, 8.12] },
      { from: '2021-10-01', ref: 'Arrêté du 17/09/2021, art. 1', values: [46.21, 56.26, 62.29, 9.04] },
      { from: '2022-01-01', ref: 'Arrêté du 20/12/2021, art. 1', values: [44.6, 54.49, 61.04, 8.88] },
      { from: '2022-10-01', ref: 'Arrêté du 27/09/2022, art. 1', values: [42.7, 52.16, 58.43, 8.5] },
      { from: '2023-01-01', ref: 'Arrêté du 30/12/2022, art. 1', values: [45.66, 55.79, 62.5, 9.09] },
      { from: '2023-10-01', ref: 'Arrêté du 21/09/2023, art. 1', values: [48.22, 58.71, 65, 9.44] },
      { from: '2024-01-01', ref: 'Arrêté du 29/12/2023, art. 1', values: [48.45, 59.15, 66.06, 9.6] },
      { from: '2025-06-01', ref: 'Arrêté du 21/05/2025, article 1', values: [34.83, 42.53, 47.49, 6.9] },
      { from: '2026-06-01', ref: 'Arrêté du 22 mai 2026', values: [31.58, 38.56, 43.06, 6.26] }
    ]
  ),
  ...table(
    'housing.reduction.3',
    {
      label: 'Réduction de loyer de solidarité en zone 3',
      unit: 'euros',
      checkedOn: '2026-05-26',
      nextExpected: '2027-01-01'
    },
    UP_TO_ONE,
    [
      { from: '2015-01-01', ref: 'Pas de réduction avant le 01/02/2018', values: [0, 0, 0, 0] },
      { from: '2018-02-01', ref: 'Arrêté du 27/02/2018, art. 2', values: [26, 31.52, 35.34, 5.06] },
      { from: '2019-01-01', ref: 'Arrêté du 27/12/2018, art. 1', values: [26.41, 32.01, 35.89, 5.14] },
      { from: '2020-01-01', ref: 'Arrêté du 31/12/2019, art. 1', values: [40.43, 49.01, 54.95, 7.87] },
      { from: '2020-10-01', ref: 'Arrêté du 30/09/2020, art. 1', values: [27.85, 33.76, 37.85, 5.42] },
      { from: '2021-01-01', ref: 'Arrêté du 17/12/2020, art. 1', values: [37.96, 46.01, 51.59, 7.39] },
      { from: '2021-10-01', ref: 'Arrêté du 17/09/2021, art. 1', values: [43.2, 52.24, 58.27, 8.04] },
      { from: '2022-01-01', ref: 'Arrêté du 20/12/2021, art. 1', values: [41.76, 50.59, 56.64, 8.03] },
      { from: '2022-10-01', ref: 'Arrêté du 27/09/2022, art. 1', values: [39.98, 48.43, 54.22, 7.69] },
      { from: '2023-01-01', ref: 'Arrêté du 30/12/2022, art. 1', values: [42.76, 51.8, 57.99, 8.22] },
      { from: '2023-10-01', ref: 'Arrêté du 21/09/2023, art. 1', values: [45.08, 54.51, 60.8, 8.39] },
      { from: '2024-01-01', ref: 'Arrêté du 29/12/2023, art. 1', values: [45.36, 54.92, 61.42, 8.65] },
      { from: '2025-06-01', ref: 'Arrêté du 21/05/2025, article 1', values: [32.61, 39.48, 44.16, 6.22] },
      { from: '2026-06-01', ref: 'Arrêté du 22 mai 2026', values: [29.57, 35.8, 40.04, 5.64] }
    ]
  ),
  ...table(
    'housing.reduction-ceiling.1',
    {
      label: 'Plafond de ressources par mois en zone 1',
      unit: 'euros',
      checkedOn: '2026-01-08',
      nextExpected: '2027-01-01'
    },
    UP_TO_SIX,
    [
      { from: '2015-01-01', ref: 'Pas de réduction avant le 01/02/2018', values: [0, 0, 0, 0, 0, 0, 0, 0, 0] },
      {
        from: '2018-02-01',
        ref: 'Décret n° 2018-136 du 27/02/2018, art. 1',
        values: [906, 1091, 1389, 1653, 2023, 2334, 2598, 2876, 280]
      },
      {
        from: '2019-01-01',
        ref: 'Arrêté du 27/12/2018, art. 1',
        values: [915, 1102, 1403, 1669, 2043, 2357, 2624, 2905, 283]
      },
      {
        from: '2024-01-01',
        ref: 'Arrêté du 29/12/2023, art. 1',
        values: [959, 1155, 1470, 1749, 2141, 2470, 2750, 3045, 297]
      },
      { from: '2026-01-01', ref: 'Arrêté du 23/12/2025', values: [970, 1168, 1486, 1768, 2165, 2497, 2781, 3079, 300] }
    ]
  ),
  ...table(
    'housing.reduction-ceiling.2',
    {
      label: 'Plafond de ressources par mois en zone 2',
      unit: 'euros',
      checkedOn: '2026-01-08',
      nextExpected: '2027-01-01'
    },
    UP_TO_SIX,
    [
      { from: '2015-01-01', ref: 'Pas de réduction avant le 01/02/2018', values: [0, 0, 0, 0, 0, 0, 0, 0, 0] },
      {
        from: '2018-02-01',
        ref: 'Décret n° 2018-136 du 27/02/2018, art. 1',
        values: [846, 1032, 1316, 1567, 1924, 2221, 2472, 2737, 263]
      },
      {
        from: '2019-01-01',
        ref: 'Arrêté du 27/12/2018, art. 1',
        values: [854, 1042, 1329, 1583, 1943, 2243, 2497, 2764, 266]
      },
      {
        from: '2024-01-01',
        ref: 'Arrêté du 29/12/2023, art. 1',
        values: [895, 1092, 1393, 1659, 2036, 2351, 2617, 2897, 279]
      },
      { from: '2026-01-01', ref: 'Arrêté du 23/12/2025', values: [905, 1104, 1408, 1677, 2059, 2377, 2646, 2929, 282] }
    ]
  ),
  ...table(
    'housing.reduction-ceiling.3',
    {
      label: 'Plafond de ressources par mois en zone 3',
      unit: 'euros',
      checkedOn: '2026-01-08',
      nextExpected: '2027-01-01'
    },
    UP_TO_SIX,
    [
      { from: '2015-01-01', ref: 'Pas de réduction avant le 01/02/2018', values: [0, 0, 0, 0, 0, 0, 0, 0, 0] },
      {
        from: '2018-02-01',
        ref: 'Décret n° 2018-136 du 27/02/2018, art. 1',
        values: [820, 998, 1276, 1521, 1858, 2148, 2387, 2645, 245]
      },
      {
        from: '2019-01-01',
        ref: 'Arrêté du 27/12/2018, art. 1',
        values: [828, 1008, 1289, 1536, 1877, 2169, 2411, 2671, 247]
      },
      {
        from: '2024-01-01',
        ref: 'Arrêté du 29/12/2023, art. 1',
        values: [868, 1056, 1351, 1610, 1967, 2273, 2527, 2799, 259]
      },
      { from: '2026-01-01', ref: 'Arrêté du 23/12/2025', values: [878, 1068, 1366, 1628, 1989, 2298, 2555, 2830, 262] }
    ]
  )
} satisfies Parameters
