import { type Parameters, table } from '../parameter.ts'

// Bourses nationales de collège et de lycée, since the school year 2016-2017. Ceilings are hours of the minimum wage.

const KEPT = { checkedOn: '2026-11-25', nextExpected: null }
const BEGUN = '2016-09-01'
const COLLEGE = 'Arrêté du 22 mars 2016 fixant les plafonds de ressources des bourses nationales de collège, art. 1'
const LYCEE =
  "Arrêté du 22 mars 2016 fixant les modalités de détermination des plafonds de ressources des bourses d'études du second degré de lycée, art. 1"
const CHILDREN = {
  '1': 'un enfant',
  '2': 'deux enfants',
  '3': 'trois enfants',
  '4': 'quatre enfants',
  '5': 'cinq enfants',
  '6': 'six enfants',
  '7': 'sept enfants',
  '8': 'huit enfants ou plus'
}

/** Hours of the minimum wage that income may not pass, by level, for one child to eight. */
const COLLEGE_HOURS = {
  1: [1556.2, 1915.3, 2274.4, 2633.5, 2992.7, 3351.8, 3710.9, 4070],
  2: [841.2, 1035.4, 1229.5, 1423.7, 1617.8, 1811.9, 2006.1, 2200.2],
  3: [296.8, 365.3, 433.8, 502.3, 570.8, 639.3, 707.8, 776.3]
} as const
const LYCEE_HOURS = {
  1: [1855, 1997.6, 2282.9, 2639.7, 2996.4, 3424.6, 3852.6, 4280.7],
  2: [1468.4, 1602.1, 1869, 2136.2, 2536.7, 2937.1, 3337.7, 3738.4],
  3: [1247.1, 1360.4, 1587.2, 1814, 2154.1, 2494.3, 2834.5, 3174.7],
  4: [1005.8, 1097.1, 1280.1, 1463, 1737.3, 2011.8, 2285.9, 2560.2],
  5: [625.1, 694.6, 833.5, 972.3, 1180.7, 1389.2, 1597.5, 1805.9],
  6: [244.3, 291.9, 386.9, 481.7, 624.1, 766.4, 909, 1051.3]
} as const

const ceilings = <P extends string>(prefix: P, level: string, ref: string, values: readonly number[]) =>
  table(
    prefix,
    { ...KEPT, unit: 'hours', label: `Plafond de ressources de l'échelon ${level}, en heures de Smic` },
    CHILDREN,
    [{ from: BEGUN, ref, values }]
  )

export const SCHOOL_GRANTS = {
  ...ceilings('bourse-college.1', '1', COLLEGE, COLLEGE_HOURS[1]),
  ...ceilings('bourse-college.2', '2', COLLEGE, COLLEGE_HOURS[2]),
  ...ceilings('bourse-college.3', '3', COLLEGE, COLLEGE_HOURS[3]),
  ...ceilings('bourse-lycee.1', '1', LYCEE, LYCEE_HOURS[1]),
  ...ceilings('bourse-lycee.2', '2', LYCEE, LYCEE_HOURS[2]),
  ...ceilings('bourse-lycee.3', '3', LYCEE, LYCEE_HOURS[3]),
  ...ceilings('bourse-lycee.4', '4', LYCEE, LYCEE_HOURS[4]),
  ...ceilings('bourse-lycee.5', '5', LYCEE, LYCEE_HOURS[5]),
  ...ceilings('bourse-lycee.6', '6', LYCEE, LYCEE_HOURS[6]),
  ...table(
    'bourse-college.rate',
    { ...KEPT, unit: 'bmaf', label: 'Bourse de collège pour une année' },
    { '1': 'échelon 1', '2': 'échelon 2', '3': 'échelon 3' },
    [
      { from: BEGUN, ref: "Code de l'éducation, art. D531-7", values: [0.2048, 0.5673, 0.886] },
      { from: '2017-09-01', ref: 'Décret n° 2017-792 du 05/05/2017', values: [0.256, 0.7091, 1.1075] }
    ]
  ),
  ...table(
    'bourse-lycee.rate',
    { ...KEPT, unit: 'bmaf', label: 'Bourse de lycée pour une année' },
    { '1': 'échelon 1', '2': 'échelon 2', '3': 'échelon 3', '4': 'échelon 4', '5': 'échelon 5', '6': 'échelon 6' },
    [
      {
        from: BEGUN,
        ref: "Code de l'éducation, art. D531-29",
        values: [1.0642, 1.3079, 1.5435, 1.7791, 2.0147, 2.2584]
      }
    ]
  ),
  ...table(
    'bourse',
    { ...KEPT, unit: 'count', label: 'Bourses de collège et de lycée' },
    { 'first-month': "mois où commence l'année scolaire" },
    [{ from: '2000-09-01', ref: "Code de l'éducation, art. L521-1", values: [9] }]
  ),
  ...table(
    'bourse',
    { ...KEPT, unit: 'count', label: 'Bourses de collège et de lycée' },
    { couple: '1 si les revenus des deux membres du couple comptent, même sans impôt commun' },
    [{ from: BEGUN, ref: "Code de l'éducation, art. D531-4, R531-19", values: [1] }]
  ),
  ...table(
    'bourse',
    { ...KEPT, unit: 'count', label: 'Bourses de collège et de lycée' },
    {
      'income-back': 'années entre les revenus et la rentrée',
      'wage-back-lycee': 'années entre le Smic du 1er juillet et la rentrée au lycée'
    },
    [
      { from: BEGUN, ref: "Code de l'éducation, art. D531-5 et D531-20", values: [2, 2] },
      { from: '2019-09-01', ref: 'Décret n° 2019-918 du 30/08/2019', values: [1, 1] }
    ]
  ),
  ...table(
    'bourse',
    { ...KEPT, unit: 'count', label: 'Bourses de collège et de lycée' },
    { 'wage-back-college': 'années entre le Smic du 1er juillet et la rentrée au collège' },
    [
      { from: BEGUN, ref: COLLEGE, values: [2] },
      { from: '2019-09-01', ref: 'Décret n° 2019-918 du 30/08/2019', values: [1] },
      { from: '2022-09-01', ref: 'Service-public.fr, fiche F984 du 11/10/2022', values: [0] },
      { from: '2023-09-01', ref: 'Décret n° 2019-918 du 30/08/2019', values: [1] }
    ]
  ),
  ...table(
    'bourse',
    { ...KEPT, unit: 'years', label: 'Bourses de collège et de lycée, âge' },
    { 'of-age': "au 1er janvier de l'année des revenus, à partir duquel un enfant est majeur" },
    [{ from: BEGUN, ref: 'CGI art. 196 et 196 B', values: [18] }]
  ),
  ...table(
    'bourse',
    { ...KEPT, unit: 'months', label: 'Bourses de collège et de lycée' },
    { 'base-month': "mois de l'année de la rentrée dont vaut la base mensuelle" },
    [
      { from: BEGUN, ref: "Code de l'éducation, art. D531-7 et D531-29", values: [1] },
      { from: '2022-09-01', ref: 'Loi n° 2022-1158 du 16/08/2022', values: [7] },
      { from: '2023-09-01', ref: "Code de l'éducation, art. D531-7 et D531-29", values: [1] }
    ]
  )
} satisfies Parameters
