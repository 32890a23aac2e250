import type { Parameters } from '../parameter.ts'

/** Complément familial and allocation de soutien familial: CSS art. L522-1, L523-1 and L755-16 and following. */
export const CHILDREN = {
  'cf.amount': {
    label: 'Complément familial',
    unit: 'bmaf',
    checkedOn: '2025-11-21',
    nextExpected: null,
    values: [{ from: '1983-01-01', value: 0.4165, ref: 'Article D522-1 du Code de la sécurité sociale' }]
  },
  'cf.increased': {
    label: 'Complément familial majoré',
    unit: 'bmaf',
    checkedOn: '2025-11-21',
    nextExpected: null,
    values: [
      { from: '2014-04-01', value: 0.4582, ref: 'Article D522-2 du Code de la sécurité sociale' },
      { from: '2015-04-01', value: 0.4999, ref: 'Décret 2015-314 du 19/03/2015, art. 1' },
      { from: '2016-04-01', value: 0.5416, ref: 'Circulaire DSS/SD2B/2016/77 du 15/03/2016' },
      { from: '2017-04-01', value: 0.5833, ref: 'Circulaire DSS/SD2B/2017/97 du 21/03/2017' },
      { from: '2018-04-01', value: 0.6248, ref: 'Article D522-2 du Code de la sécurité sociale' }
    ]
  },
  'cf.children': {
    label: 'Enfants à partir desquels le complément familial est dû',
    unit: 'count',
    checkedOn: '2025-11-21',
    nextExpected: null,
    values: [
      { from: '1986-07-01', value: 3, ref: 'Décret 85-1353 du 17/12/1985, art. 1 (crée art. L522-1 et R522-1 du CSS)' }
    ]
  },
  'cf.least-age': {
    label: 'Âge à partir duquel un enfant compte',
    unit: 'years',
    checkedOn: '2025-11-21',
    nextExpected: null,
    values: [
      { from: '1986-07-01', value: 3, ref: 'Décret 85-1353 du 17/12/1985, art. 1 (crée art. L522-1 et R522-1 du CSS)' }
    ]
  },
  'cf.age': {
    label: "Âge jusqu'auquel un enfant compte",
    unit: 'years',
    checkedOn: '2025-11-21',
    nextExpected: null,
    values: [{ from: '2000-02-01', value: 21, ref: 'Article R522-1 du Code de la sécurité sociale' }]
  },
  'cf.ceiling': {
    label: 'Plafond de ressources, sans enfant',
    unit: 'euros',
    checkedOn: '2026-01-06',
    nextExpected: '2027-01-01',
    values: [
      { from: '2014-01-01', value: 20719, ref: 'Circulaire DSS/SD2B/2013/416' },
      { from: '2015-01-01', value: 20864, ref: 'Circulaire DSS/SD2B/2014/345' },
      { from: '2016-01-01', value: 20947, ref: 'Circulaire DSS/SD2B/2015/371' },
      { from: '2018-01-01', value: 20989, ref: 'Circulaire DSS/SD2B/2017/352 du 22/12/2017' },
      { from: '2019-01-01', value: 21199, ref: 'Circulaire DSS/SD2B/2018/279 du 17/12/2018' },
      { from: '2020-01-01', value: 21538, ref: 'Arrêté du 20/12/2019, art. 2' },
      { from: '2021-01-01', value: 21732, ref: 'Article L755-16 du Code de la sécurité sociale' },
      { from: '2022-01-01', value: 21776, ref: 'Instruction no DSS/2B/2021/247 du 14/12/2021' },
      {
        from: '2023-01-01',
        value: 22123,
        ref: 'Arrêté du 21 décembre 2022 relatif aux plafonds de ressources de certaines prestations familiales'
      },
      { from: '2024-01-01', value: 23296, ref: 'Arrêté du 22/12/2023, art. 1' },
      {
        from: '2025-01-01',
        value: 24414,
        ref: 'Bulletin officiel Santé - Protection sociale - Solidarité n° 2024/34 du 31/12/2024'
      },
      { from: '2026-01-01', value: 24853, ref: 'Instruction interministérielle n° DSS/2B/2025/177 du 18/12/2025' }
    ]
  },
  'cf.two-incomes': {
    label: 'Majoration du plafond pour deux revenus ou un parent isolé',
    unit: 'euros',
    checkedOn: '2026-01-06',
    nextExpected: '2027-01-01',
    values: [
      { from: '2014-01-01', value: 8328, ref: 'Circulaire DSS/SD2B/2013/416' },
      { from: '2015-01-01', value: 8386, ref: 'Circulaire DSS/SD2B/2014/345' },
      { from: '2016-01-01', value: 8420, ref: 'Circulaire DSS/SD2B/2015/371' },
      { from: '2018-01-01', value: 8437, ref: 'Circulaire DSS/SD2B/2017/352 du 22/12/2017' },
      { from: '2019-01-01', value: 8521, ref: 'Circulaire DSS/SD2B/2018/279 du 17/12/2018' },
      { from: '2020-01-01', value: 8657, ref: 'Circulaire DSS/SD2B/2019/261 du 18/12/2019' },
      { from: '2021-01-01', value: 8735, ref: 'Arrêté du 14/12/2020, art. 3' },
      { from: '2022-01-01', value: 8752, ref: 'Article R522-2 du Code de la sécurité sociale' },
      {
        from: '2023-01-01',
        value: 8892,
        ref: 'Arrêté du 21 décembre 2022 relatif aux plafonds de ressources de certaines prestations familiales'
      },
      { from: '2024-01-01', value: 9363, ref: 'Arrêté du 22/12/2023, art. 1' },
      {
        from: '2025-01-01',
        value: 9812,
        ref: 'Bulletin officiel Santé - Protection sociale - Solidarité n° 2024/34 du 31/12/2024'
      },
      { from: '2026-01-01', value: 9989, ref: 'Instruction interministérielle n° DSS/2B/2025/177 du 18/12/2025' }
    ]
  },
  'cf.ceiling-child': {
    label: 'Majoration du plafond par enfant, les deux premiers',
    unit: 'rate',
    checkedOn: '2025-11-21',
    nextExpected: null,
    values: [{ from: '1986-01-01', value: 0.25, ref: 'Article R522-2 du Code de la sécurité sociale' }]
  },
  'cf.ceiling-third': {
    label: 'Majoration du plafond par enfant à partir du troisième',
    unit: 'rate',
    checkedOn: '2025-11-21',
    nextExpected: null,
    values: [{ from: '2010-01-01', value: 0.3, ref: 'Article R522-2 du Code de la sécurité sociale' }]
  },
  'cf.increased-ceiling': {
    label: 'Plafond du complément majoré, sans enfant',
    unit: 'euros',
    checkedOn: '2026-01-06',
    nextExpected: '2027-01-01',
    values: [
      { from: '2014-01-01', value: 10360, ref: 'Circulaire DSS/SD2B/2013/416' },
      { from: '2015-01-01', value: 10432, ref: 'Circulaire DSS/SD2B/2014/345' },
      { from: '2016-01-01', value: 10473.5, ref: 'Circulaire DSS/SD2B/2015/371' },
      { from: '2018-01-01', value: 10494.5, ref: 'Circulaire DSS/SD2B/2017/352 du 22/12/2017' },
      { from: '2019-01-01', value: 10601, ref: 'Circulaire DSS/SD2B/2018/279 du 17/12/2018' },
      { from: '2020-01-01', value: 10771, ref: 'Arrêté du 20/12/2019, art. 2' },
      { from: '2021-01-01', value: 10868, ref: 'Arrêté du 14/12/2020, art. 3' },
      { from: '2022-01-01', value: 10890, ref: 'Instruction no DSS/2B/2021/247 du 14/12/2021' },
      {
        from: '2023-01-01',
        value: 11060,
        ref: 'Arrêté du 21/12/2022 relatif aux plafonds de ressources de certaines prestations familiales'
      },
      { from: '2024-01-01', value: 11650, ref: 'Arrêté du 22/12/2023, art. 1' },
      {
        from: '2025-01-01',
        value: 12209,
        ref: 'Bulletin officiel Santé - Protection sociale - Solidarité n° 2024/34 du 31/12/2024'
      },
      { from: '2026-01-01', value: 12429, ref: 'Instruction interministérielle n° DSS/2B/2025/177 du 18/12/2025' }
    ]
  },
  'cf.increased-two-incomes': {
    label: 'Majoration de ce plafond pour deux revenus ou un parent isolé',
    unit: 'euros',
    checkedOn: '2026-01-06',
    nextExpected: '2027-01-01',
    values: [
      { from: '2014-01-01', value: 4164, ref: 'Circulaire DSS/SD2B/2013/416' },
      { from: '2015-01-01', value: 4193, ref: 'Circulaire DSS/SD2B/2014/345' },
      { from: '2016-01-01', value: 4210, ref: 'Circulaire DSS/SD2B/2015/371' },
      { from: '2018-01-01', value: 4218.5, ref: 'Circulaire DSS/SD2B/2017/352 du 22/12/2017' },
      { from: '2019-01-01', value: 4260, ref: 'Circulaire DSS/SD2B/2018/279 du 17/12/2018' },
      { from: '2020-01-01', value: 4328, ref: 'Arrêté du 20/12/2019, art. 2' },
      { from: '2021-01-01', value: 4367, ref: 'Arrêté du 14/12/2020, art. 3' },
      { from: '2022-01-01', value: 4380, ref: 'Instruction no DSS/2B/2021/247 du 14/12/2021' },
      {
        from: '2023-01-01',
        value: 4450,
        ref: 'Arrêté du 21/12/2022 relatif aux plafonds de ressources de certaines prestations familiales'
      },
      { from: '2024-01-01', value: 4680, ref: 'Arrêté du 22/12/2023, art. 1' },
      {
        from: '2025-01-01',
        value: 4907,
        ref: 'Bulletin officiel Santé - Protection sociale - Solidarité n° 2024/34 du 31/12/2024'
      },
      { from: '2026-01-01', value: 4995, ref: 'Instruction interministérielle n° DSS/2B/2025/177 du 18/12/2025' }
    ]
  },
  'cf.overseas': {
    label: 'Complément familial outre-mer',
    unit: 'bmaf',
    checkedOn: '2025-04-01',
    nextExpected: null,
    values: [
      { from: '2002-01-01', value: 0.2379, ref: 'Section 3 Complément familial. (Article D755-6)' },
      { from: '2018-04-01', value: 0.2974, ref: 'Décret 2017-551 du 2017-04-14 - art. 4' },
      { from: '2019-04-01', value: 0.357, ref: 'Décret 2017-551 du 2017-04-14 - art. 4' },
      { from: '2020-04-01', value: 0.4165, ref: 'Décret 2017-551 du 2017-04-14 - art. 2 et 4' }
    ]
  },
  'cf.overseas-increased': {
    label: 'Complément familial majoré outre-mer',
    unit: 'bmaf',
    checkedOn: '2025-04-01',
    nextExpected: null,
    values: [
      { from: '2014-04-01', value: 0.2617, ref: 'Décret 2014-419 du 23/04/2014 - art. 3' },
      { from: '2015-04-01', value: 0.2855, ref: 'Décret 2015-488 du 29/04/2015 - art. 1' },
      { from: '2016-04-01', value: 0.3093, ref: 'Décret 2016-438 du 11/04/2016 - art. 1' },
      { from: '2017-04-01', value: 0.3331, ref: 'Décret 2017-534 du 12/04/2017 - art. 1' },
      { from: '2018-04-01', value: 0.4303, ref: 'Décret 2017-551 du 2017-04-14 - art. 4' },
      { from: '2019-04-01', value: 0.5276, ref: 'Décret 2017-551 du 2017-04-14 - art. 4' },
      { from: '2020-04-01', value: 0.6248, ref: 'Décret 2017-551 du 2017-04-14 - art. 2 et 4' }
    ]
  },
  'cf.overseas-age': {
    label: "Outre-mer, âge jusqu'auquel un enfant ouvre droit",
    unit: 'years',
    checkedOn: '2025-11-21',
    nextExpected: null,
    values: [{ from: '2002-01-01', value: 5, ref: 'Section 3 Complément familial. (Article D755-6)' }]
  },
  'asf.one-parent': {
    label: "Allocation de soutien familial, privé de l'aide d'un parent",
    unit: 'bmaf',
    checkedOn: '2025-02-20',
    nextExpected: null,
    values: [
      { from: '2014-04-01', value: 0.2363, ref: 'Circulaire DSS/SD2B/2014/84 du 20/03/2014' },
      { from: '2015-04-01', value: 0.2476, ref: 'Décret 2015-314 du 19/03/2015, art. 1.' },
      { from: '2016-04-01', value: 0.2589, ref: 'Décret 2015-314 du 19/03/2015, art. 1.' },
      { from: '2017-04-01', value: 0.2702, ref: 'Circulaire DSS/SD2B/2017/97 du 21/03/2017' },
      { from: '2018-04-01', value: 0.2813, ref: 'Article R523-7 du Code de la sécurité sociale' },
      { from: '2022-11-01', value: 0.422, ref: 'Article R523-7 du Code de la sécurité sociale' }
    ]
  },
  'asf.both-parents': {
    label: "Allocation de soutien familial, privé de l'aide de ses deux parents",
    unit: 'bmaf',
    checkedOn: '2025-02-20',
    nextExpected: null,
    values: [
      { from: '2014-04-01', value: 0.315, ref: 'Circulaire DSS/SD2B/2014/84 du 20/03/2014' },
      { from: '2015-04-01', value: 0.33, ref: 'Décret 2015-314 du 19/03/2015, art. 1.' },
      { from: '2016-04-01', value: 0.345, ref: 'Décret 2015-314 du 19/03/2015, art. 1.' },
      { from: '2017-04-01', value: 0.36, ref: 'Circulaire DSS/SD2B/2017/97 du 21/03/2017' },
      { from: '2018-04-01', value: 0.375, ref: 'Article R523-7 du Code de la sécurité sociale' },
      { from: '2022-11-01', value: 0.5625, ref: 'Article R523-7 du Code de la sécurité sociale' }
    ]
  },
  'asf.least-paid': {
    label: "Montant en dessous duquel elle n'est pas versée",
    unit: 'euros',
    checkedOn: '2025-02-20',
    nextExpected: null,
    values: [
      { from: '1970-01-01', value: 0, ref: 'CSS art. D523-3' },
      { from: '2018-07-01', value: 15, ref: 'Article D523-3 du Code de la sécurité sociale' }
    ]
  }
} satisfies Parameters
