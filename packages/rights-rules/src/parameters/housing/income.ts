import type { Parameters } from '../parameter.ts'

/** Whose income counts for housing aid, and how: CCH art. R822-2 to R822-22, R823-4. */
export const HOUSING_INCOME = {
  'housing.twelve-months': {
    label:
      "Depuis quand les ressources sont celles des douze mois glissants (1) et non celles de l'avant-dernière année (0)",
    unit: 'count',
    checkedOn: '2026-11-25',
    nextExpected: null,
    values: [
      { from: '1972-07-01', value: 0, ref: 'CCH, ancien art. R351-5' },
      { from: '2021-01-01', value: 1, ref: 'Décret n° 2019-1574 du 30/12/2019, art. 25' }
    ]
  },
  'housing.dependant-age': {
    label: "Âge jusqu'auquel un enfant est à charge",
    unit: 'years',
    checkedOn: '2026-01-19',
    nextExpected: null,
    values: [{ from: '2000-01-01', value: 21, ref: 'Article R823-4, 1° du CCH' }]
  },
  'housing.shared-child': {
    label: "Part d'un enfant en résidence alternée",
    unit: 'rate',
    checkedOn: '2026-11-25',
    nextExpected: null,
    values: [{ from: '1972-07-01', value: 0.5, ref: 'CCH art. L823-2 ; CE 21 juillet 2017, n° 398563' }]
  },
  'housing.member-ceiling': {
    label: "Ressources d'un enfant au-delà desquelles elles comptent, par an",
    unit: 'euros',
    checkedOn: '2026-01-19',
    nextExpected: '2026-01-01',
    values: [
      { from: '2014-10-01', value: 12000, ref: 'Décret 2014-1215 du 20/10/2014' },
      { from: '2016-04-01', value: 12012, ref: 'Circulaire CNAV 2016/18 du 29/03/2016' },
      { from: '2017-04-01', value: 12048.025, ref: 'Circulaire CNAV 2017/13 du 04/04/2017' },
      { from: '2018-04-01', value: 12498, ref: 'Décret 2018-227 du 30/04/2018' },
      { from: '2019-01-01', value: 13023, ref: 'Décret 2018-227 du 30/04/2018' },
      { from: '2020-01-01', value: 13548, ref: 'Article R823-4, 2° du CCH' },
      { from: '2021-01-01', value: 13602.19, ref: 'Circulaire CNAV 2021/1 du 11/01/2021' },
      { from: '2022-01-01', value: 13751.8, ref: 'Circulaire CNAV 2022/3 du 11/01/2022, page 8' },
      { from: '2022-07-01', value: 14301.88, ref: 'LOI n° 2022-1158 du 16/08/2022, art. 9' },
      { from: '2023-01-01', value: 14416.28, ref: 'Circulaire Cnav 2023/3 du 09/01/2023' },
      {
        from: '2024-01-01',
        value: 15180.33,
        ref: 'Instruction interministérielle n° DSS/3A/2023/189 du 28 novembre 2023'
      },
      { from: '2025-01-01', value: 15514.3, ref: 'Circulaire Cnav 2024/39 du 23/12/2024' }
    ]
  },
  'housing.two-incomes': {
    label: 'Abattement quand les deux membres du couple travaillent',
    unit: 'euros',
    checkedOn: '2025-03-12',
    nextExpected: null,
    values: [{ from: '2007-07-01', value: 95, ref: 'Arrêté du 20 janvier 2020, art.2' }]
  },
  'housing.unemployed-share': {
    label: "Abattement sur les revenus d'activité en cas de chômage indemnisé, de retraite ou d'invalidité",
    unit: 'rate',
    checkedOn: '2025-03-12',
    nextExpected: null,
    values: [{ from: '2002-01-01', value: 0.3, ref: 'Article R822-14 du CCH' }]
  },
  'housing.student-age': {
    label: "Âge à partir duquel les ressources d'un étudiant ne sont plus forfaitaires",
    unit: 'years',
    checkedOn: '2026-11-25',
    nextExpected: null,
    values: [
      { from: '1972-07-01', value: 28, ref: "CCH art. R822-20 ; arrêtés sur les bourses de l'enseignement supérieur" }
    ]
  },
  'housing.student': {
    label: "Ressources forfaitaires d'un étudiant locataire",
    unit: 'euros',
    checkedOn: '2026-01-06',
    nextExpected: '2027-01-01',
    values: [
      { from: '2014-01-01', value: 7600, ref: 'Arrêté du 27/09/2019' },
      { from: '2018-01-01', value: 7700, ref: 'Arrêté du 28/12/2017, art. 1' },
      { from: '2022-01-01', value: 7800, ref: 'Arrêté du 20 décembre 2021, article 1' },
      { from: '2022-08-01', value: 8100, ref: 'Arrêté du 29 juillet 2022, article 1, 1°a' },
      { from: '2024-01-01', value: 8400, ref: 'Arrêté du 15/12/2023, art. 1' },
      { from: '2025-01-01', value: 8600, ref: "Arrêté du 30/12/2024, art. 1 ; maintenu par l'arrêté du 28/12/2025" }
    ]
  },
  'housing.student-grant': {
    label: 'Réduction pour un boursier locataire',
    unit: 'euros',
    checkedOn: '2026-01-06',
    nextExpected: '2027-01-01',
    values: [
      { from: '2013-01-01', value: 1500, ref: 'Arrêté du 27/09/2019' },
      { from: '2022-08-01', value: 1600, ref: 'Arrêté du 29 juillet 2022, article 1, 1°a' },
      { from: '2024-01-01', value: 1700, ref: 'Arrêté du 15/12/2023, art. 1' }
    ]
  },
  'housing.student-hostel': {
    label: "Ressources forfaitaires d'un étudiant en foyer",
    unit: 'euros',
    checkedOn: '2026-01-06',
    nextExpected: '2027-01-01',
    values: [
      { from: '2014-01-01', value: 5900, ref: 'Arrêté du 27/09/2019' },
      { from: '2018-01-01', value: 6000, ref: 'Arrêté du 28/12/2017, art. 2' },
      { from: '2022-08-01', value: 6200, ref: 'Arrêté du 29 juillet 2022, article 1, 1°b' },
      { from: '2024-01-01', value: 6400, ref: 'Arrêté du 15/12/2023, art. 1' },
      { from: '2025-01-01', value: 6600, ref: "Arrêté du 30/12/2024, art. 1 ; maintenu par l'arrêté du 28/12/2025" }
    ]
  },
  'housing.student-hostel-grant': {
    label: 'Réduction pour un boursier en foyer',
    unit: 'euros',
    checkedOn: '2026-01-06',
    nextExpected: '2027-01-01',
    values: [
      { from: '2014-01-01', value: 1000, ref: 'Arrêté du 27/09/2019' },
      { from: '2018-01-01', value: 1100, ref: 'Arrêté du 29 juillet 2022, article 1, 1°a' },
      { from: '2025-01-01', value: 1200, ref: 'Arrêté du 30/12/2024, art. 1' }
    ]
  },
  'housing.assets': {
    label: 'Valeur du patrimoine à partir de laquelle il compte',
    unit: 'euros',
    checkedOn: '2026-11-25',
    nextExpected: null,
    values: [
      { from: '1972-07-01', value: 1000000000, ref: 'Le patrimoine ne compte pas avant le 01/10/2016' },
      { from: '2016-10-01', value: 30000, ref: 'CCH art. L822-5, R822-22' }
    ]
  },
  'housing.assets-building': {
    label: 'Revenu supposé des immeubles bâtis, en part de leur valeur locative',
    unit: 'rate',
    checkedOn: '2026-11-25',
    nextExpected: null,
    values: [{ from: '1972-07-01', value: 0.5, ref: 'CCH art. R822-22' }]
  },
  'housing.assets-land': {
    label: 'Revenu supposé des terrains, en part de leur valeur locative',
    unit: 'rate',
    checkedOn: '2026-11-25',
    nextExpected: null,
    values: [{ from: '1972-07-01', value: 0.8, ref: 'CCH art. R822-22' }]
  },
  'housing.assets-savings': {
    label: 'Revenu supposé des capitaux',
    unit: 'rate',
    checkedOn: '2026-11-25',
    nextExpected: null,
    values: [{ from: '1972-07-01', value: 0.03, ref: 'CCH art. R822-22' }]
  },
  'housing.foreign-student': {
    label: "Depuis quand un étudiant d'un État tiers doit être boursier (1)",
    unit: 'count',
    checkedOn: '2026-11-25',
    nextExpected: null,
    values: [
      { from: '1972-07-01', value: 0, ref: 'Pas de condition avant le 01/07/2026' },
      { from: '2026-07-01', value: 1, ref: 'Loi de finances pour 2026 ; CCH art. L822-2' }
    ]
  }
} satisfies Parameters
