import type { Parameters } from '../parameter.ts'

/** Prestation d'accueil du jeune enfant, allocation de base: CSS art. L531-1 and following. */
export const PAJE = {
  'paje.full': {
    label: 'Allocation de base à taux plein, enfant né depuis avril 2018',
    unit: 'bmaf',
    checkedOn: '2025-02-20',
    nextExpected: null,
    values: [{ from: '2018-04-01', value: 0.4165, ref: 'Article D531-3 du Code de la sécurité sociale' }]
  },
  'paje.part': {
    label: 'Allocation de base à taux partiel',
    unit: 'bmaf',
    checkedOn: '2025-02-20',
    nextExpected: null,
    values: [{ from: '2018-04-01', value: 0.20825, ref: 'Article D531-3 du Code de la sécurité sociale' }]
  },
  'paje.age': {
    label: "Âge jusqu'auquel elle est due",
    unit: 'years',
    checkedOn: '2025-02-20',
    nextExpected: null,
    values: [{ from: '2004-01-01', value: 3, ref: 'Article D531-1 du Code de la sécurité sociale' }]
  },
  'paje.full-ceiling': {
    label: 'Plafond du taux plein, sans enfant',
    unit: 'euros',
    checkedOn: '2026-01-06',
    nextExpected: '2027-01-01',
    values: [
      { from: '2018-04-01', value: 20989, ref: 'Décret 2018-312 du 26 avril 2018, art. 2' },
      { from: '2019-01-01', value: 21199, ref: 'Arrêté du 21/12/2018, art. 3' },
      { from: '2020-01-01', value: 21538, ref: 'Arrêté du 20/12/2019, art. 3' },
      { from: '2021-01-01', value: 21732, ref: 'Arrêté du 14/12/2020, art. 3' },
      { from: '2022-01-01', value: 21775, ref: 'Instruction no DSS/2B/2021/247 du 14/12/2021' },
      { from: '2023-01-01', value: 22123, ref: 'Arrêté du 21/12/2022, art. 1' },
      { from: '2024-01-01', value: 23296, ref: 'Article L. 531-3 du code de la sécurité sociale' },
      { from: '2025-01-01', value: 24414, ref: 'Article L. 531-3 du code de la sécurité sociale' },
      { from: '2026-01-01', value: 24853, ref: 'Article L. 531-3 du code de la sécurité sociale' }
    ]
  },
  'paje.full-two-incomes': {
    label: 'Majoration du plafond du taux plein pour deux revenus ou un parent isolé',
    unit: 'euros',
    checkedOn: '2026-01-06',
    nextExpected: '2027-01-01',
    values: [
      { from: '2018-04-01', value: 8437, ref: 'Décret 2018-312 du 26 avril 2018, art. 2' },
      { from: '2019-01-01', value: 8521, ref: 'Arrêté du 21/12/2018, art. 3' },
      { from: '2020-01-01', value: 8657, ref: 'Arrêté du 20/12/2019, art. 3' },
      { from: '2021-01-01', value: 8735, ref: 'Arrêté du 14/12/2020, art. 3' },
      { from: '2022-01-01', value: 8752, ref: 'Instruction no DSS/2B/2021/247 du 14/12/2021' },
      { from: '2023-01-01', value: 8892, ref: 'Arrêté du 21/12/2022, art. 1' },
      { from: '2024-01-01', value: 9363, ref: 'Article L. 531-3 du code de la sécurité sociale' },
      { from: '2025-01-01', value: 9812, ref: 'Article L. 531-3 du code de la sécurité sociale' },
      { from: '2026-01-01', value: 9989, ref: 'Article L. 531-3 du code de la sécurité sociale' }
    ]
  },
  'paje.part-ceiling': {
    label: 'Plafond du taux partiel, sans enfant',
    unit: 'euros',
    checkedOn: '2026-01-06',
    nextExpected: '2027-01-01',
    values: [
      { from: '2018-04-01', value: 25076, ref: 'Décret 2018-312 du 26 avril 2018, art. 2' },
      { from: '2019-01-01', value: 25327, ref: 'Arrêté du 21/12/2018, art. 3' },
      { from: '2020-01-01', value: 25732, ref: 'Arrêté du 20/12/2019, art. 3' },
      { from: '2021-01-01', value: 25964, ref: 'Arrêté du 14/12/2020, art. 3' },
      { from: '2022-01-01', value: 26016, ref: 'Instruction no DSS/2B/2021/247 du 14/12/2021' },
      { from: '2023-01-01', value: 26432, ref: 'Arrêté du 21/12/2022, art. 1' },
      { from: '2024-01-01', value: 27833, ref: 'Article L. 531-2 du code de la sécurité sociale, dernier alinéa' },
      { from: '2025-01-01', value: 29169, ref: 'Article L. 531-2 du code de la sécurité sociale, dernier alinéa' },
      { from: '2026-01-01', value: 29694, ref: 'Article L. 531-2 du code de la sécurité sociale, dernier alinéa' }
    ]
  },
  'paje.part-two-incomes': {
    label: 'Majoration du plafond du taux partiel pour deux revenus ou un parent isolé',
    unit: 'euros',
    checkedOn: '2026-01-06',
    nextExpected: '2027-01-01',
    values: [
      { from: '2018-04-01', value: 10080, ref: 'Décret 2018-312 du 26 avril 2018, art. 2' },
      { from: '2019-01-01', value: 10181, ref: 'Arrêté du 21/12/2018, art. 3' },
      { from: '2020-01-01', value: 10344, ref: 'Arrêté du 20/12/2019, art. 3' },
      { from: '2021-01-01', value: 10437, ref: 'Arrêté du 14/12/2020, art. 3' },
      { from: '2022-01-01', value: 10458, ref: 'Instruction no DSS/2B/2021/247 du 14/12/2021' },
      { from: '2023-01-01', value: 10625, ref: 'Arrêté du 21/12/2022, art. 1' },
      { from: '2024-01-01', value: 11188, ref: 'Article L. 531-2 du code de la sécurité sociale, dernier alinéa' },
      { from: '2025-01-01', value: 11725, ref: 'Article L. 531-2 du code de la sécurité sociale, dernier alinéa' },
      { from: '2026-01-01', value: 11936, ref: 'Article L. 531-2 du code de la sécurité sociale, dernier alinéa' }
    ]
  },
  'paje.ceiling-child': {
    label: 'Majoration du plafond par enfant, les deux premiers',
    unit: 'rate',
    checkedOn: '2026-01-16',
    nextExpected: null,
    values: [{ from: '2018-04-01', value: 0.25, ref: 'Article R522-2 du Code de la sécurité sociale' }]
  },
  'paje.ceiling-third': {
    label: 'Majoration du plafond par enfant à partir du troisième',
    unit: 'rate',
    checkedOn: '2026-01-16',
    nextExpected: null,
    values: [{ from: '2018-04-01', value: 0.3, ref: 'Article R522-2 du Code de la sécurité sociale' }]
  },
  'paje.before-full': {
    label: 'Allocation de base à taux plein, enfant né avant avril 2018',
    unit: 'euros',
    checkedOn: '2026-11-25',
    nextExpected: null,
    values: [
      { from: '2014-04-01', value: 185.54, ref: 'CSS art. D531-3, enfants nés du 1er avril 2014 au 31 mars 2018' }
    ]
  },
  'paje.before-part': {
    label: 'Allocation de base à taux partiel, enfant né avant avril 2018',
    unit: 'euros',
    checkedOn: '2026-11-25',
    nextExpected: null,
    values: [
      { from: '2014-04-01', value: 92.77, ref: 'CSS art. D531-3, enfants nés du 1er avril 2014 au 31 mars 2018' }
    ]
  },
  'paje.before-full-ceiling': {
    label: 'Plafond du taux plein, enfant né avant avril 2018',
    unit: 'euros',
    checkedOn: '2026-11-25',
    nextExpected: null,
    values: [
      { from: '2018-01-01', value: 24069, ref: 'Arrêté annuel, plafond pour un enfant divisé par 1,25' },
      { from: '2019-01-01', value: 24310, ref: 'Arrêté annuel, plafond pour un enfant divisé par 1,25' },
      { from: '2020-01-01', value: 24700, ref: 'Arrêté annuel, plafond pour un enfant divisé par 1,25' },
      { from: '2021-01-01', value: 24922, ref: 'Arrêté annuel, plafond pour un enfant divisé par 1,25' }
    ]
  },
  'paje.before-full-two-incomes': {
    label: 'Majoration de ce plafond pour deux revenus ou un parent isolé',
    unit: 'euros',
    checkedOn: '2026-11-25',
    nextExpected: null,
    values: [
      { from: '2018-01-01', value: 8137, ref: 'Arrêté annuel' },
      { from: '2019-01-01', value: 8218, ref: 'Arrêté annuel' },
      { from: '2020-01-01', value: 8349, ref: 'Arrêté annuel' },
      { from: '2021-01-01', value: 8424, ref: 'Arrêté annuel' }
    ]
  },
  'paje.before-part-ceiling': {
    label: 'Plafond du taux partiel, enfant né avant avril 2018',
    unit: 'euros',
    checkedOn: '2026-11-25',
    nextExpected: null,
    values: [
      { from: '2018-01-01', value: 28755, ref: 'Arrêté annuel, plafond pour un enfant divisé par 1,25' },
      { from: '2019-01-01', value: 29043, ref: 'Arrêté annuel, plafond pour un enfant divisé par 1,25' },
      { from: '2020-01-01', value: 29507, ref: 'Arrêté annuel, plafond pour un enfant divisé par 1,25' },
      { from: '2021-01-01', value: 29773, ref: 'Arrêté annuel, plafond pour un enfant divisé par 1,25' }
    ]
  },
  'paje.before-part-two-incomes': {
    label: 'Majoration de ce plafond pour deux revenus ou un parent isolé',
    unit: 'euros',
    checkedOn: '2026-11-25',
    nextExpected: null,
    values: [
      { from: '2018-01-01', value: 9722, ref: 'Arrêté annuel' },
      { from: '2019-01-01', value: 9819, ref: 'Arrêté annuel' },
      { from: '2020-01-01', value: 9976, ref: 'Arrêté annuel' },
      { from: '2021-01-01', value: 10066, ref: 'Arrêté annuel' }
    ]
  }
} satisfies Parameters
