import { type Parameters, table } from '../parameter.ts'
import { UP_TO_FOUR } from './columns.ts'

/** What of the fee of a hostel counts: arrêté du 27 septembre 2019, art. 27, 40 and 43. */
export const HOSTELS = {
  ...table(
    'housing.hostel.1',
    {
      label: 'Redevance plafond en foyer conventionné, zone 1',
      unit: 'euros',
      checkedOn: '2024-11-12',
      nextExpected: '2026-10-01'
    },
    UP_TO_FOUR,
    [
      {
        from: '2017-10-01',
        ref: 'Arrêté du 28/09/2017, art. 6',
        values: [441.78, 517.91, 552.23, 590.99, 629.9, 679.42, 70.46]
      },
      {
        from: '2019-10-01',
        ref: 'Arrêté du 27/09/2019, art. 27',
        values: [443.1, 519.46, 553.89, 592.76, 631.79, 681.46, 70.68]
      },
      {
        from: '2020-10-01',
        ref: 'Arrêté du 25/09/2020, art. 1, 10º',
        values: [444.43, 521.02, 555.55, 594.54, 633.69, 683.5, 70.89]
      },
      {
        from: '2021-10-01',
        ref: 'Arrêté du 27/09/2019, art. 27',
        values: [446.3, 523.21, 557.88, 597.04, 636.35, 686.37, 71.19]
      },
      {
        from: '2022-07-01',
        ref: 'LOI n° 2022-1158 du 16/08/2022',
        values: [461.92, 541.52, 577.41, 617.94, 658.62, 710.39, 73.68]
      },
      {
        from: '2023-10-01',
        ref: 'Arrêté du 22/09/2023, art. 1',
        values: [478.09, 560.47, 597.62, 639.57, 681.67, 735.25, 76.26]
      },
      {
        from: '2024-10-01',
        ref: 'Arrêté du 27/09/2019, art. 27',
        values: [493.68, 578.74, 617.1, 660.42, 703.89, 759.22, 78.75]
      },
      {
        from: '2025-10-01',
        ref: 'Arrêté du 05/09/2025',
        values: [498.81, 584.76, 623.52, 667.29, 711.21, 767.12, 79.57]
      }
    ]
  ),
  ...table(
    'housing.hostel.2',
    {
      label: 'Redevance plafond en foyer conventionné, zone 2',
      unit: 'euros',
      checkedOn: '2024-11-12',
      nextExpected: '2026-10-01'
    },
    UP_TO_FOUR,
    [
      {
        from: '2017-10-01',
        ref: 'Arrêté du 28/09/2017, art. 6',
        values: [404, 471.5, 502.73, 538.15, 573.42, 611.02, 63.68]
      },
      {
        from: '2019-10-01',
        ref: 'Arrêté du 27/09/2019, art. 27',
        values: [405.21, 472.91, 504.24, 539.76, 575.14, 612.85, 63.88]
      },
      {
        from: '2020-10-01',
        ref: 'Arrêté du 25/09/2020, art. 1, 10º',
        values: [406.43, 474.33, 505.75, 541.38, 576.87, 614.69, 64.07]
      },
      {
        from: '2021-10-01',
        ref: 'Arrêté du 27/09/2019, art. 27',
        values: [408.14, 476.32, 507.87, 543.65, 579.29, 617.27, 64.34]
      },
      {
        from: '2022-07-01',
        ref: 'LOI n° 2022-1158 du 16/08/2022',
        values: [422.42, 492.99, 525.65, 562.68, 599.57, 638.87, 66.59]
      },
      {
        from: '2023-10-01',
        ref: 'Arrêté du 22/09/2023, art. 1',
        values: [437.2, 510.24, 544.05, 582.37, 620.55, 661.23, 68.92]
      },
      {
        from: '2024-10-01',
        ref: 'Arrêté du 27/09/2019, art. 27',
        values: [451.45, 526.87, 561.79, 601.36, 640.78, 682.79, 71.17]
      },
      {
        from: '2025-10-01',
        ref: 'Arrêté du 05/09/2025',
        values: [456.15, 532.35, 567.63, 607.61, 647.44, 689.89, 71.91]
      }
    ]
  ),
  ...table(
    'housing.hostel.3',
    {
      label: 'Redevance plafond en foyer conventionné, zone 3',
      unit: 'euros',
      checkedOn: '2024-11-12',
      nextExpected: '2026-10-01'
    },
    UP_TO_FOUR,
    [
      {
        from: '2017-10-01',
        ref: 'Arrêté du 28/09/2017, art. 6',
        values: [383.47, 446.01, 473.18, 504.4, 535.63, 570.73, 59.1]
      },
      {
        from: '2019-10-01',
        ref: 'Arrêté du 27/09/2019, art. 27',
        values: [384.63, 447.35, 474.6, 505.92, 537.23, 572.44, 59.28]
      },
      {
        from: '2020-10-01',
        ref: 'Arrêté du 25/09/2020, art. 1, 10º',
        values: [385.78, 448.69, 476.02, 507.44, 538.84, 574.16, 59.46]
      },
      {
        from: '2021-10-01',
        ref: 'Arrêté du 27/09/2019, art. 27',
        values: [387.4, 450.57, 478.02, 509.57, 541.1, 576.57, 59.71]
      },
      {
        from: '2022-07-01',
        ref: 'LOI n° 2022-1158 du 16/08/2022',
        values: [400.96, 466.34, 494.75, 527.4, 560.04, 596.75, 61.8]
      },
      {
        from: '2023-10-01',
        ref: 'Arrêté du 22/09/2023, art. 1',
        values: [414.99, 482.66, 512.07, 545.86, 579.64, 617.64, 63.96]
      },
      {
        from: '2024-10-01',
        ref: 'Arrêté du 27/09/2019, art. 27',
        values: [428.52, 498.39, 528.76, 563.66, 598.54, 637.78, 66.05]
      },
      {
        from: '2025-10-01',
        ref: 'Arrêté du 05/09/2025',
        values: [432.98, 503.57, 534.26, 569.52, 604.76, 644.41, 66.74]
      }
    ]
  ),
  ...table(
    'housing.hostel-al.room',
    {
      label: 'Équivalence de loyer, étudiants en chambre',
      unit: 'euros',
      checkedOn: '2025-03-10',
      nextExpected: '2026-10-01'
    },
    {
      alone: 'personne seule',
      couple: 'couple'
    },
    [
      {
        from: '2000-01-01',
        ref: 'https://legi.toutelaloi.fr/LEGI/GetArticleByID?reference=LEGIARTI000006791742',
        values: [304.56, 289.96]
      },
      {
        from: '2017-10-01',
        ref: 'https://www.legifrance.gouv.fr/eli/arrete/2017/9/28/TERL1725443A/jo/article_11',
        values: [83.29, 129.68]
      },
      { from: '2019-10-01', ref: 'Arrêté du 27/09/2019, art. 43', values: [83.54, 130.06] },
      { from: '2020-10-01', ref: 'Arrêté du 27/09/2019, art. 43', values: [83.79, 130.45] },
      { from: '2021-10-01', ref: 'Arrêté du 27/09/2019, art. 43', values: [84.14, 131] },
      { from: '2022-07-01', ref: 'Arrêté du 27/09/2019, art. 43', values: [87.08, 135.59] },
      { from: '2023-10-01', ref: 'Arrêté du 22/09/2023, art. 1', values: [90.13, 140.34] },
      { from: '2024-10-01', ref: 'Arrêté du 27/09/2019, art. 43 1° a)', values: [93.07, 144.92] },
      { from: '2025-10-01', ref: 'Arrêté du 05/09/2025', values: [94.04, 146.43] }
    ]
  ),
  ...table(
    'housing.hostel-al.renovated',
    {
      label: 'Équivalence de loyer, étudiants en chambre réhabilitée',
      unit: 'euros',
      checkedOn: '2025-03-10',
      nextExpected: '2026-10-01'
    },
    {
      alone: 'personne seule',
      couple: 'couple'
    },
    [
      {
        from: '2017-10-01',
        ref: 'https://www.legifrance.gouv.fr/eli/arrete/2017/9/28/TERL1725443A/jo/article_11',
        values: [168.39, 261.72]
      },
      { from: '2019-10-01', ref: 'Arrêté du 27/09/2019, art. 43', values: [168.9, 262.5] },
      { from: '2020-10-01', ref: 'Arrêté du 27/09/2019, art. 43', values: [169.41, 263.29] },
      { from: '2021-10-01', ref: 'Arrêté du 27/09/2019, art. 43', values: [170.12, 264.4] },
      { from: '2022-07-01', ref: 'Arrêté du 27/09/2019, art. 43', values: [176.07, 273.65] },
      { from: '2023-10-01', ref: 'Arrêté du 22/09/2023, art. 1', values: [182.23, 283.23] },
      { from: '2024-10-01', ref: 'Arrêté du 27/09/2019, art. 43 2° a)', values: [188.17, 292.46] },
      { from: '2025-10-01', ref: 'Arrêté du 05/09/2025', values: [190.13, 295.5] }
    ]
  ),
  ...table(
    'housing.hostel-al.elderly',
    {
      label: 'Équivalence de loyer, personnes âgées ou handicapées',
      unit: 'euros',
      checkedOn: '2025-03-10',
      nextExpected: '2026-10-01'
    },
    {
      alone: 'personne seule',
      couple: 'couple'
    },
    [
      { from: '2017-10-01', ref: 'Arrêté du 28/09/2017, art. 11', values: [204.32, 317.47] },
      { from: '2019-10-01', ref: 'Arrêté du 27/09/2019', values: [204.93, 318.43] },
      { from: '2020-10-01', ref: 'Arrêté du 27/09/2019, art. 43', values: [205.54, 319.39] },
      { from: '2021-10-01', ref: 'Arrêté du 23/09/2021, art. 1', values: [206.4, 320.73] },
      { from: '2022-07-01', ref: 'Arrêté du 27/09/2019, art. 43', values: [213.62, 331.96] },
      { from: '2023-10-01', ref: 'Arrêté du 22/09/2023, art. 1', values: [221.1, 343.58] },
      { from: '2024-10-01', ref: 'Arrêté du 27/09/2019, art. 43 3° a)', values: [228.31, 354.78] },
      { from: '2025-10-01', ref: 'Arrêté du 05/09/2025', values: [230.68, 358.47] }
    ]
  ),
  ...table(
    'housing.hostel-al.other',
    {
      label: 'Équivalence de loyer, autres personnes',
      unit: 'euros',
      checkedOn: '2026-03-27',
      nextExpected: '2026-10-01'
    },
    {
      alone: 'personne seule',
      couple: 'couple'
    },
    [
      { from: '2015-10-01', ref: 'Arrêté du 16/10/2015, art. 1', values: [167.14, 259.77] },
      { from: '2017-10-01', ref: 'Arrêté du 28/09/2017, art. 11', values: [168.39, 261.72] },
      { from: '2019-10-01', ref: 'Arrêté du 27/09/2019, art. 43', values: [168.9, 262.5] },
      { from: '2020-10-01', ref: 'Arrêté du 25/09/2020 art. 14', values: [169.41, 263.29] },
      { from: '2021-10-01', ref: 'Arrêté du 23/09/2021, art. 1', values: [170.12, 264.4] },
      { from: '2022-07-01', ref: 'Arrêté du 27/09/2019, art. 43', values: [176.07, 273.65] },
      { from: '2023-10-01', ref: 'Arrêté du 22/09/2023 art. 1', values: [182.23, 283.23] },
      { from: '2024-10-01', ref: 'Arrêté du 27/09/2019, art. 43', values: [188.17, 292.46] },
      { from: '2025-10-01', ref: 'Arrêté du 27/09/2019, art. 43', values: [190.13, 295.5] }
    ]
  ),
  'housing.hostel-age': {
    label: 'Âge à partir duquel un résident compte parmi les personnes âgées',
    unit: 'years',
    checkedOn: '2026-11-25',
    nextExpected: null,
    values: [{ from: '2007-07-01', value: 67, ref: 'CCH art. D842-16, 3°, CSS art. L351-8, 1°' }]
  }
} satisfies Parameters
