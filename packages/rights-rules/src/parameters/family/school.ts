import type { Parameters } from '../parameter.ts'

/** Allocation de rentrée scolaire: CSS art. L543-1 and following. */
export const SCHOOL = {
  'ars.primary': {
    label: 'Allocation de rentrée scolaire, 6 à 10 ans',
    unit: 'bmaf',
    checkedOn: '2025-02-20',
    nextExpected: null,
    values: [{ from: '2012-08-01', value: 0.8972, ref: 'Article D543-1 du Code de la sécurité sociale' }]
  },
  'ars.college': {
    label: 'Allocation de rentrée scolaire, 11 à 14 ans',
    unit: 'bmaf',
    checkedOn: '2025-02-20',
    nextExpected: null,
    values: [{ from: '2012-08-01', value: 0.9467, ref: 'Article D543-1 du Code de la sécurité sociale' }]
  },
  'ars.lycee': {
    label: 'Allocation de rentrée scolaire, 15 à 18 ans',
    unit: 'bmaf',
    checkedOn: '2025-02-20',
    nextExpected: null,
    values: [{ from: '2012-08-01', value: 0.9795, ref: 'Article D543-1 du Code de la sécurité sociale' }]
  },
  'ars.primary-age': {
    label: 'Âge atteint avant le 1er février qui suit la rentrée',
    unit: 'years',
    checkedOn: '2026-03-24',
    nextExpected: null,
    values: [{ from: '1974-08-14', value: 6, ref: 'Décret 74-706 du 13/08/1974, art. 2' }]
  },
  'ars.college-age': {
    label: "Âge atteint dans l'année, deuxième tranche",
    unit: 'years',
    checkedOn: '2025-02-20',
    nextExpected: null,
    values: [{ from: '2002-01-01', value: 11, ref: 'Article D543-1 du Code de la sécurité sociale' }]
  },
  'ars.lycee-age': {
    label: "Âge atteint dans l'année, troisième tranche",
    unit: 'years',
    checkedOn: '2025-02-20',
    nextExpected: null,
    values: [{ from: '2002-01-01', value: 15, ref: 'Article D543-1 du Code de la sécurité sociale' }]
  },
  'ars.primary-month': {
    label: 'Mois, compté depuis janvier de la rentrée, avant lequel cet âge est atteint',
    unit: 'months',
    checkedOn: '2026-11-25',
    nextExpected: null,
    values: [{ from: '1985-12-22', value: 14, ref: 'CSS art. R543-2' }]
  },
  'ars.primary-day': {
    label: 'Jour de ce mois avant lequel cet âge est atteint',
    unit: 'count',
    checkedOn: '2026-11-25',
    nextExpected: null,
    values: [{ from: '1985-12-22', value: 1, ref: 'CSS art. R543-2' }]
  },
  'ars.age-day': {
    label: 'Jour de septembre où cet âge ne doit pas être atteint',
    unit: 'count',
    checkedOn: '2026-11-25',
    nextExpected: null,
    values: [{ from: '1990-09-05', value: 15, ref: 'CSS art. R543-2' }]
  },
  'ars.age': {
    label: 'Âge non atteint le 15 septembre',
    unit: 'years',
    checkedOn: '2025-02-20',
    nextExpected: null,
    values: [{ from: '1990-09-05', value: 18, ref: 'Article R543-2 du Code de la sécurité sociale' }]
  },
  'ars.ceiling': {
    label: 'Plafond de ressources, sans enfant',
    unit: 'euros',
    checkedOn: '2026-01-06',
    nextExpected: '2027-01-01',
    values: [
      { from: '2014-01-01', value: 18567, ref: 'Circulaire DSS/SD2B/2013/417' },
      { from: '2015-01-01', value: 18697, ref: 'Circulaire DSS/SD2B/2014/345' },
      { from: '2016-01-01', value: 18772, ref: 'Circulaire DSS/SD2B/2015/371 du 18/12/2015' },
      { from: '2018-01-01', value: 18810, ref: 'Article 4' },
      { from: '2019-01-01', value: 18998, ref: 'Arrêté du 21/12/2018, art. 4' },
      { from: '2020-01-01', value: 19302, ref: 'Arrêté du 20/12/2019, art. 4' },
      { from: '2021-01-01', value: 19476, ref: 'Arrêté du 14/12/2020, art. 5' },
      { from: '2022-01-01', value: 19515, ref: 'Arrêté du 16/12/2021, art. 4' },
      { from: '2023-01-01', value: 19827, ref: 'Article L543-1 du Code de la sécurité sociale' },
      { from: '2024-01-01', value: 20878, ref: 'Article L543-1 du Code de la sécurité sociale' },
      { from: '2025-01-01', value: 21880, ref: 'Article L543-1 du Code de la sécurité sociale' },
      { from: '2026-01-01', value: 22274, ref: 'Instruction interministérielle n° DSS/2B/2025/177 du 18/12/2025' }
    ]
  },
  'ars.ceiling-child': {
    label: 'Majoration du plafond par enfant',
    unit: 'rate',
    checkedOn: '2024-01-26',
    nextExpected: null,
    values: [{ from: '1986-07-01', value: 0.3, ref: 'Création Décret 85-1353 1985-12-17, art. 1' }]
  },
  'ars.least-paid': {
    label: "Montant en dessous duquel elle n'est pas versée",
    unit: 'euros',
    checkedOn: '2025-02-20',
    nextExpected: null,
    values: [{ from: '2002-08-09', value: 15, ref: 'Article D543-2 du Code de la sécurité sociale' }]
  }
} satisfies Parameters
