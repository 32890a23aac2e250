import type { Parameters } from '../parameter.ts'

/** Allocation de solidarité spécifique: code du travail art. L5423-1 and following. */
export const ASS = {
  'ass.day': {
    label: 'Montant journalier',
    unit: 'euros',
    checkedOn: '2026-04-01',
    nextExpected: '2027-04-01',
    values: [
      { from: '2014-01-01', value: 16.11, ref: 'Décret 2013-1274 du 27/12/2013' },
      { from: '2015-01-01', value: 16.25, ref: 'Décret 2014-1719 du 30/12/2014' },
      { from: '2016-04-01', value: 16.27, ref: 'Décret 2016-540 du 03/05/2016' },
      { from: '2017-04-01', value: 16.32, ref: 'Décret 2017-1022 du 10/05/2017' },
      { from: '2018-04-01', value: 16.48, ref: 'Décret 2018-446 du 05/06/2018' },
      { from: '2019-04-01', value: 16.74, ref: 'Décret 2019-466 du 16/05/2019' },
      { from: '2020-04-01', value: 16.89, ref: 'Décret 2020-669 du 02/06/2020' },
      { from: '2021-04-01', value: 16.91, ref: 'Décret n° 2021-523 du 29/04/2021' },
      { from: '2022-04-01', value: 17.21, ref: 'Décret n° 2022-493 du 06/04/2022' },
      { from: '2022-07-01', value: 17.9, ref: 'Loi n° 2022-1158 du 16/08/2022, article 9' },
      { from: '2023-04-01', value: 18.17, ref: 'Décret n° 2023-301 22/04/2023, article 1' },
      { from: '2024-04-01', value: 19.01, ref: 'Décret n°2024-341 du 12/04/2024, article 1' },
      { from: '2025-04-01', value: 19.33, ref: 'Décret n° 2025-302 du 31 mars 2025, article 1' },
      { from: '2026-04-01', value: 19.48, ref: 'Décret n° 2026-219 du 30 mars 2026, article 1' }
    ]
  },
  'ass.days': {
    label: "Jours d'un mois, comme France Travail annonce l'allocation",
    unit: 'count',
    checkedOn: '2026-11-25',
    nextExpected: null,
    values: [{ from: '1984-01-01', value: 30, ref: 'CT art. R5423-1, R5423-6' }]
  },
  'ass.single': {
    label: 'Plafond de ressources, personne seule, en montants journaliers',
    unit: 'count',
    checkedOn: '2026-11-25',
    nextExpected: null,
    values: [{ from: '2005-01-01', value: 70, ref: 'CT art. R5423-1' }]
  },
  'ass.couple': {
    label: 'Plafond de ressources, couple, en montants journaliers',
    unit: 'count',
    checkedOn: '2026-11-25',
    nextExpected: null,
    values: [{ from: '2005-01-01', value: 110, ref: 'CT art. R5423-1' }]
  },
  'ass.replaced': {
    label: "Abattement sur un revenu qui a cessé et qu'un autre remplace",
    unit: 'rate',
    checkedOn: '2026-11-25',
    nextExpected: null,
    values: [{ from: '2008-05-01', value: 0.3, ref: 'CT art. R5423-5' }]
  },
  'ass.pension-age': {
    label: 'Âge à partir duquel une retraite à taux plein peut mettre fin au droit',
    unit: 'years',
    checkedOn: '2026-11-25',
    nextExpected: null,
    values: [{ from: '2005-01-01', value: 62, ref: 'CT art. L5421-4, 1°' }]
  },
  'ass.until-age': {
    label: 'Âge auquel le droit finit',
    unit: 'years',
    checkedOn: '2026-11-25',
    nextExpected: null,
    values: [
      { from: '2005-01-01', value: 65, ref: 'CT art. L5421-4, 2°' },
      { from: '2017-01-01', value: 67, ref: 'CT art. L5421-4, 2° ; CSS art. L351-8, 1°' }
    ]
  }
} satisfies Parameters
