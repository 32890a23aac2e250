import type { Parameters } from '../parameter.ts'

/** Allocation aux adultes handicapés and majoration pour la vie autonome: CSS art. L821-1 and following. */
export const AAH = {
  'aah.full': {
    label: "Montant maximal de l'AAH par mois",
    unit: 'euros',
    checkedOn: '2026-04-01',
    nextExpected: '2027-04-01',
    values: [
      { from: '2014-09-01', value: 800.45, ref: 'Décret 2014-1129 du 3/10/2014 - art. 1 (V)' },
      { from: '2015-09-01', value: 807.65, ref: 'Décret 2015-1233 du 6/10/2015 - art. 1 (V)' },
      { from: '2016-04-01', value: 808.46, ref: 'Décret 2016-535 du 27/04/2016 - art. 1 (V)' },
      { from: '2017-04-01', value: 810.89, ref: 'Décret 2017-710 du 03/05/2017 - art. 1' },
      { from: '2018-04-01', value: 819, ref: 'Décret 2018-328 du 04/05/2017 - art. 1' },
      { from: '2018-11-01', value: 860, ref: 'Décret 2018-948 du 31/10/2018 - art. 1 et 2' },
      { from: '2019-11-01', value: 900, ref: 'Décret 2019-1047 du 11/10/2019 - art. 1 et 2' },
      { from: '2020-04-01', value: 902.7, ref: 'Décret 2020-492 du 29/04/2020 - art. 1 et 2' },
      { from: '2021-04-01', value: 903.6, ref: 'Décret 2021-527 du 29/04/2021 - art. 1' },
      { from: '2022-04-01', value: 919.86, ref: 'Décret 2022-700 du 26/04/2022 - art. 1' },
      { from: '2022-07-01', value: 956.65, ref: 'Article L821-3-1 du Code de la sécurité sociale' },
      { from: '2023-04-01', value: 971.37, ref: 'Décret n° 2023-328 du 29 avril 2023' },
      { from: '2024-04-01', value: 1016.05, ref: 'Décret n° 2024-397 du 29 avril 2024' },
      { from: '2025-04-01', value: 1033.32, ref: 'Décret n° 2025-297 du 29 mars 2025, art. 1' },
      { from: '2026-04-01', value: 1041.59, ref: 'Décret n° 2026-229 du 30 mars 2026, art. 1' }
    ]
  },
  'aah.age': {
    label: "Âge du droit, pour qui n'est plus à charge de ses parents",
    unit: 'years',
    checkedOn: '2026-11-25',
    nextExpected: null,
    values: [{ from: '1986-01-01', value: 16, ref: 'CSS art. L821-1, R821-1' }]
  },
  'aah.rate': {
    label: "Taux d'incapacité qui ouvre le droit, en pourcentage",
    unit: 'count',
    checkedOn: '2026-11-25',
    nextExpected: null,
    values: [{ from: '2005-01-01', value: 80, ref: 'CSS art. L821-1, D821-1' }]
  },
  'aah.lower-rate': {
    label: "Taux d'incapacité qui ouvre le droit quand l'accès à l'emploi est restreint, en pourcentage",
    unit: 'count',
    checkedOn: '2026-11-25',
    nextExpected: null,
    values: [{ from: '2005-01-01', value: 50, ref: 'CSS art. L821-2, D821-1' }]
  },
  'aah.until-age': {
    label: "Âge auquel l'AAH finit quand le taux est inférieur à 80 %",
    unit: 'years',
    checkedOn: '2026-11-25',
    nextExpected: null,
    values: [
      { from: '2005-01-01', value: 60, ref: 'CSS art. L821-2, L161-17-2' },
      { from: '2017-01-01', value: 62, ref: 'CSS art. L821-2, L161-17-2 ; L351-1-5 depuis le 01/09/2023' }
    ]
  },
  'aah.couple': {
    label: 'Majoration du plafond pour un couple',
    unit: 'rate',
    checkedOn: '2026-11-25',
    nextExpected: null,
    values: [
      { from: '2000-07-01', value: 1, ref: 'CSS art. D821-2' },
      { from: '2018-11-01', value: 0.89, ref: 'Décret 2018-948 du 31/10/2018 - Article 2' },
      { from: '2019-11-01', value: 0.81, ref: 'Article D821-2 du Code de la sécurité sociale' },
      { from: '2023-10-01', value: 0, ref: 'Décret n° 2022-1694 du 28/12/2022' }
    ]
  },
  'aah.child': {
    label: 'Majoration du plafond par enfant à charge',
    unit: 'rate',
    checkedOn: '2026-11-25',
    nextExpected: null,
    values: [{ from: '2000-01-01', value: 0.5, ref: 'CSS art. D821-2' }]
  },
  'aah.partner-counts': {
    label: '1 tant que les revenus du conjoint comptent',
    unit: 'count',
    checkedOn: '2026-11-25',
    nextExpected: null,
    values: [
      { from: '2000-01-01', value: 1, ref: 'CSS art. L821-3, avant le 01/10/2023' },
      { from: '2023-10-01', value: 0, ref: 'Loi n° 2022-1158 du 16/08/2022, art. 10' }
    ]
  },
  'aah.partner-share': {
    label: 'Abattement proportionnel sur les revenus du conjoint',
    unit: 'rate',
    checkedOn: '2026-11-25',
    nextExpected: null,
    values: [
      { from: '2000-01-01', value: 0.2, ref: 'CSS art. R821-4, avant 2022' },
      { from: '2022-01-01', value: 0, ref: 'Décret n° 2022-42 du 19/01/2022' }
    ]
  },
  'aah.partner-flat': {
    label: 'Abattement forfaitaire par an sur les revenus du conjoint',
    unit: 'euros',
    checkedOn: '2026-11-25',
    nextExpected: null,
    values: [
      { from: '2000-01-01', value: 0, ref: 'CSS art. R821-4, avant 2022' },
      { from: '2022-01-01', value: 5000, ref: 'Décret n° 2022-42 du 19/01/2022' }
    ]
  },
  'aah.partner-flat-child': {
    label: 'Le même, par enfant à charge',
    unit: 'euros',
    checkedOn: '2026-11-25',
    nextExpected: null,
    values: [
      { from: '2000-01-01', value: 0, ref: 'CSS art. R821-4, avant 2022' },
      { from: '2022-01-01', value: 1400, ref: 'Décret n° 2022-42 du 19/01/2022' }
    ]
  },
  'aah.work-band': {
    label: "Part du Smic jusqu'à laquelle les revenus d'activité sont le plus abattus",
    unit: 'rate',
    checkedOn: '2026-11-25',
    nextExpected: null,
    values: [{ from: '2011-01-01', value: 0.3, ref: 'CSS art. D821-9' }]
  },
  'aah.work-low': {
    label: "Abattement sur les revenus d'activité dans cette limite",
    unit: 'rate',
    checkedOn: '2026-11-25',
    nextExpected: null,
    values: [{ from: '2011-01-01', value: 0.8, ref: 'CSS art. D821-9' }]
  },
  'aah.work-high': {
    label: "Abattement sur les revenus d'activité au-delà",
    unit: 'rate',
    checkedOn: '2026-11-25',
    nextExpected: null,
    values: [{ from: '2011-01-01', value: 0.4, ref: 'CSS art. D821-9' }]
  },
  'aah.stopped': {
    label: "Abattement sur les revenus d'une activité qui a cessé",
    unit: 'rate',
    checkedOn: '2026-11-25',
    nextExpected: null,
    values: [{ from: '2004-01-01', value: 0.3, ref: 'CSS art. R532-5, R821-4' }]
  },
  'mva.amount': {
    label: 'Majoration pour la vie autonome par mois',
    unit: 'euros',
    checkedOn: '2026-11-25',
    nextExpected: null,
    values: [{ from: '2008-01-01', value: 104.77, ref: 'CSS art. L821-1-2, D821-3' }]
  }
} satisfies Parameters
