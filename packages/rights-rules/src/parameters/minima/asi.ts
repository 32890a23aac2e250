import type { Parameters } from '../parameter.ts'

/** Allocation supplémentaire d'invalidité: CSS art. L815-24 and following. */
export const ASI = {
  'asi.single-ceiling': {
    label: 'Plafond de ressources par an, personne seule',
    unit: 'euros',
    checkedOn: '2025-04-03',
    nextExpected: '2026-04-01',
    values: [
      { from: '2014-04-01', value: 8424.05, ref: 'Circulaire CNAV 2014/29 du 09/04/2014' },
      { from: '2016-04-01', value: 8432.47, ref: 'Circulaire CNAV 2016/18 du 04/04/2016' },
      { from: '2017-04-01', value: 8457.76, ref: 'Circulaire CNAV 2017/13 du 04/04/2017' },
      { from: '2018-04-01', value: 8542.33, ref: 'Décret 2018-227 du 30/04/2018' },
      { from: '2019-04-01', value: 8679, ref: 'Décret 2019-15 du 05/04/2019' },
      {
        from: '2020-04-01',
        value: 9000,
        ref: 'Décret 2020-1251 du 13/10/2020 - art. 1 et 2 (modifie art. D815-19 du CSS et abroge D815-16-1)'
      },
      { from: '2021-04-01', value: 9600, ref: 'Décret 2020-1802 du 30/12/2020 - art. 1' },
      { from: '2022-04-01', value: 9772.8, ref: 'Instruction Interministérielle n° DSS/2A/2C/2022/63 du 4 mars 2022' },
      {
        from: '2022-07-01',
        value: 10163.71,
        ref: 'Article L815-24-1 du Code de la sécurité sociale (règle du plafond de ressources)'
      },
      { from: '2023-04-01', value: 10320.07, ref: 'Circulaire Cnav 2023/9 du 11/04/2023' },
      { from: '2024-04-01', value: 10794.79, ref: 'Circulaire Cnav 2024-13 du 4/04/2024' },
      { from: '2025-04-01', value: 10978.3, ref: 'Circulaire Cnav 2025-13 du 03/04/2025' }
    ]
  },
  'asi.couple-ceiling': {
    label: 'Plafond de ressources par an, couple',
    unit: 'euros',
    checkedOn: '2025-04-03',
    nextExpected: '2026-04-01',
    values: [
      { from: '2014-04-01', value: 14755.32, ref: 'Circulaire CNAV 2014/29 du 09/04/2014' },
      { from: '2016-04-01', value: 14770.07, ref: 'Circulaire CNAV 2016/18 du 04/04/2016' },
      { from: '2017-04-01', value: 14814.38, ref: 'Circulaire CNAV 2017/13 du 04/04/2017' },
      { from: '2018-04-01', value: 14962.52, ref: 'Décret 2018-227 du 30/04/2018' },
      { from: '2019-04-01', value: 15201.92, ref: 'Décret 2019-15 du 05/04/2019' },
      {
        from: '2020-04-01',
        value: 15750,
        ref: 'Décret 2020-1251 du 13/10/2020 - art. 1 et 2 (modifie art. D815-19 du CSS et abroge D815-16-1)'
      },
      { from: '2021-04-01', value: 16800, ref: 'Article D815-19 du Code de la sécurité sociale' },
      { from: '2022-04-01', value: 17102.4, ref: 'Instruction Interministérielle n° DSS/2A/2C/2022/63 du 4 mars 2022' },
      {
        from: '2022-07-01',
        value: 17786.49,
        ref: 'Article L815-24-1 du Code de la sécurité sociale (règle du plafond de ressources)'
      },
      { from: '2023-04-01', value: 18060.13, ref: 'Circulaire Cnav 2023-9 du 11/04/2023' },
      { from: '2024-04-01', value: 18890.89, ref: 'Circulaire Cnav 2024-13 du 4/04/2024' },
      { from: '2025-04-01', value: 19212.03, ref: 'Circulaire Cnav 2025-13 du 03/04/2025' }
    ]
  },
  'asi.single': {
    label: 'Montant maximal par an pour un bénéficiaire, le plafond depuis avril 2020',
    unit: 'euros',
    checkedOn: '2025-04-03',
    nextExpected: '2026-04-01',
    values: [
      { from: '2014-04-01', value: 4845.17, ref: 'Circulaire CNAV 2014/29 du 09/04/2014' },
      { from: '2016-04-01', value: 4850.01, ref: 'Circulaire CNAV 2016/18 du 04/04/2016' },
      { from: '2017-04-01', value: 4864.56, ref: 'Circulaire CNAV 2017/13 du 04/04/2017' },
      { from: '2018-04-01', value: 4913.2, ref: 'Décret 2018-227 du 30/04/2018' },
      { from: '2019-04-01', value: 4991.81, ref: 'Article L816-3 du Code de la sécurité sociale' },
      {
        from: '2020-04-01',
        value: 9000,
        ref: 'Décret 2020-1251 du 13/10/2020 - art. 1 et 2 (modifie art. D815-19 du CSS et abroge D815-16-1)'
      },
      { from: '2021-04-01', value: 9600, ref: 'Décret 2020-1802 du 30/12/2020 - art. 1' },
      { from: '2022-04-01', value: 9772.8, ref: 'Instruction Interministérielle n° DSS/2A/2C/2022/63 du 4 mars 2022' },
      {
        from: '2022-07-01',
        value: 10163.71,
        ref: 'Article L815-24-1 du Code de la sécurité sociale (règle du plafond de ressources)'
      },
      { from: '2023-04-01', value: 10320.07, ref: 'Circulaire Cnav 2023/9 du 11/04/2023' },
      { from: '2024-04-01', value: 10794.79, ref: 'Circulaire Cnav 2024-13 du 4/04/2024' },
      { from: '2025-04-01', value: 10978.3, ref: 'Circulaire Cnav 2025-13 du 03/04/2025' }
    ]
  },
  'asi.couple': {
    label: 'Montant maximal par an pour deux bénéficiaires, le plafond depuis avril 2020',
    unit: 'euros',
    checkedOn: '2025-04-03',
    nextExpected: '2026-04-01',
    values: [
      { from: '2014-04-01', value: 7995.28, ref: 'Circulaire CNAV 2014/29 du 09/04/2014' },
      { from: '2016-04-01', value: 8003.27, ref: 'Circulaire CNAV 2016/18 du 04/04/2016' },
      { from: '2017-04-01', value: 8027.27, ref: 'Circulaire CNAV 2017/13 du 04/04/2017' },
      { from: '2018-04-01', value: 8107.54, ref: 'Décret 2018-227 du 30/04/2018' },
      { from: '2019-04-01', value: 8237.26, ref: 'Article L816-3 du Code de la sécurité sociale' },
      {
        from: '2020-04-01',
        value: 15750,
        ref: 'Décret 2020-1251 du 13/10/2020 - art. 1 et 2 (modifie art. D815-19 du CSS et abroge D815-16-1)'
      },
      { from: '2021-04-01', value: 16800, ref: 'Article D815-19 du Code de la sécurité sociale' },
      { from: '2022-04-01', value: 17102.4, ref: 'Instruction Interministérielle n° DSS/2A/2C/2022/63 du 4 mars 2022' },
      {
        from: '2022-07-01',
        value: 17786.49,
        ref: 'Article L815-24-1 du Code de la sécurité sociale (règle du plafond de ressources)'
      },
      { from: '2023-04-01', value: 18060.13, ref: 'Circulaire Cnav 2023-9 du 11/04/2023' },
      { from: '2024-04-01', value: 18890.89, ref: 'Circulaire Cnav 2024-13 du 4/04/2024' },
      { from: '2025-04-01', value: 19212.03, ref: 'Circulaire Cnav 2025-13 du 03/04/2025' }
    ]
  }
} satisfies Parameters
