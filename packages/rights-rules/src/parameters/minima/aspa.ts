import type { Parameters } from '../parameter.ts'

/** Allocation de solidarité aux personnes âgées: CSS art. L815-1 and following. */
export const ASPA = {
  'aspa.single': {
    label: 'Aspa et plafond de ressources par an, personne seule',
    unit: 'euros',
    checkedOn: '2026-01-06',
    nextExpected: '2027-01-01',
    values: [
      { from: '2009-04-01', value: 8125.59, ref: 'Décret 2009-473 du 28/04/2009, art. 1' },
      { from: '2010-04-01', value: 8507.49, ref: 'Circulaire CNAV 2010/43 du 23/04/2010' },
      { from: '2011-04-01', value: 8907.34, ref: 'Circulaire CNAV 2011/30 du 14/04/2011' },
      { from: '2012-04-01', value: 9325.98, ref: 'Circulaire CNAV 2012/35 du 17/04/2012' },
      { from: '2013-04-01', value: 9447.21, ref: 'Circulaire CNAV 2013/29 du 18/04/2013' },
      { from: '2014-04-01', value: 9503.89, ref: 'Circulaire CNAV 2014/28 du 09/04/2014' },
      { from: '2014-10-01', value: 9600, ref: 'Décret 2014-1215 du 20/10/2014' },
      { from: '2016-04-01', value: 9609.6, ref: 'Circulaire CNAV 2016/18 du 29/03/2016' },
      { from: '2017-04-01', value: 9638.42, ref: 'Circulaire CNAV 2017/13 du 04/04/2017' },
      {
        from: '2018-04-01',
        value: 9998.4,
        ref: 'Article D815-1 du Code de la sécurité sociale (pour 2018, 2019 et 2020)'
      },
      { from: '2019-01-01', value: 10418.4, ref: 'Décret 2018-227 du 30/04/2018' },
      { from: '2020-01-01', value: 10838.4, ref: 'Décret 2018-227 du 30/04/2018' },
      { from: '2021-01-01', value: 10881.75, ref: 'Circulaire CNAV 2021/1 du 11/01/2021' },
      { from: '2022-01-01', value: 11001.44, ref: 'Circulaire CNAV 2022/3 du 11/01/2022, page 8' },
      { from: '2022-07-01', value: 11441.5, ref: 'LOI n° 2022-1158 du 16/08/2022, art. 9' },
      { from: '2023-01-01', value: 11533.02, ref: 'Circulaire Cnav 2023/3 du 09/01/2023' },
      { from: '2024-01-01', value: 12144.27, ref: 'Circulaire Cnav 2023-34 du 29/12/2023 (page 10)' },
      { from: '2025-01-01', value: 12411.44, ref: 'Circulaire Cnav 2024-39 du 23/12/2024 (page 9)' },
      { from: '2026-01-01', value: 12523.14, ref: 'Circulaire Cnav 2025-29 du 22/12/2025 (page 8)' }
    ]
  },
  'aspa.couple': {
    label: 'Aspa et plafond de ressources par an, couple',
    unit: 'euros',
    checkedOn: '2026-01-06',
    nextExpected: '2027-01-01',
    values: [
      { from: '2009-04-01', value: 13765.73, ref: 'Décret 2009-473 du 28/04/2009, art. 1' },
      { from: '2010-04-01', value: 13889.62, ref: 'Circulaire CNAV 2010/43 du 23/04/2010' },
      { from: '2011-04-01', value: 14181.3, ref: 'Circulaire CNAV 2011/30 du 14/04/2011' },
      { from: '2012-04-01', value: 14479.1, ref: 'Circulaire CNAV 2012/35 du 17/04/2012' },
      { from: '2013-04-01', value: 14667.32, ref: 'Circulaire CNAV 2013/29 du 18/04/2013' },
      { from: '2014-04-01', value: 14755.32, ref: 'Circulaire CNAV 2014/28 du 09/04/2014' },
      { from: '2014-10-01', value: 14904, ref: 'Décret 2014-1215 du 20/10/2014' },
      { from: '2016-04-01', value: 14918.9, ref: 'Circulaire CNAV 2016/18 du 29/03/2016' },
      { from: '2017-04-01', value: 14963.65, ref: 'Circulaire CNAV 2017/13 du 04/04/2017' },
      {
        from: '2018-04-01',
        value: 15522.54,
        ref: 'Article D815-1 du Code de la sécurité sociale (pour 2018, 2019 et 2020)'
      },
      { from: '2019-01-01', value: 16174.59, ref: 'Décret 2018-227 du 30/04/2018' },
      { from: '2020-01-01', value: 16826.64, ref: 'Décret 2018-227 du 30/04/2018' },
      { from: '2021-01-01', value: 16893.94, ref: 'Circulaire CNAV 2021/1 du 11/01/2021' },
      { from: '2022-01-01', value: 17079.77, ref: 'Circulaire CNAV 2022/3 du 11/01/2022, page 8' },
      { from: '2022-07-01', value: 17762.96, ref: 'LOI n° 2022-1158 du 16/08/2022, art. 9' },
      { from: '2023-01-01', value: 17905.06, ref: 'Circulaire Cnav 2023/3 du 09/01/2023' },
      { from: '2024-01-01', value: 18854.02, ref: 'Circulaire Cnav 2023-34 du 29/12/2023 (page 10)' },
      { from: '2025-01-01', value: 19268.8, ref: 'Circulaire Cnav 2024-39 du 23/12/2024 (page 9)' },
      { from: '2026-01-01', value: 19442.21, ref: 'Circulaire Cnav 2025-29 du 22/12/2025 (page 8)' }
    ]
  },
  'aspa.age': {
    label: 'Âge du droit',
    unit: 'years',
    checkedOn: '2026-11-25',
    nextExpected: null,
    values: [{ from: '2006-01-01', value: 65, ref: 'CSS art. R815-1' }]
  },
  'aspa.unfit-age': {
    label: "Âge du droit en cas d'inaptitude au travail ou d'incapacité de 50 %",
    unit: 'years',
    checkedOn: '2026-11-25',
    nextExpected: null,
    values: [
      { from: '2006-01-01', value: 60, ref: 'CSS art. R815-1, L161-17-2' },
      { from: '2017-01-01', value: 62, ref: 'CSS art. R815-1, L161-17-2 ; L351-1-5 depuis le 01/09/2023' }
    ]
  },
  'aspa.unfit-rate': {
    label: "Taux d'incapacité qui vaut inaptitude, en pourcentage",
    unit: 'count',
    checkedOn: '2026-11-25',
    nextExpected: null,
    values: [{ from: '2006-01-01', value: 50, ref: 'CSS art. R815-1, D351-1-10' }]
  },
  'aspa.permit-years': {
    label: 'Années de titre de séjour autorisant à travailler',
    unit: 'years',
    checkedOn: '2026-11-25',
    nextExpected: null,
    values: [{ from: '2006-01-01', value: 10, ref: 'CSS art. L816-1, 1°' }]
  },
  'aspa.eea-months': {
    label: "Mois de résidence d'un citoyen de l'Union",
    unit: 'months',
    checkedOn: '2026-11-25',
    nextExpected: null,
    values: [{ from: '2006-01-01', value: 3, ref: 'CSS art. L816-1, L111-2-1' }]
  },
  'aspa.work-single': {
    label: 'Abattement sur les revenus professionnels du trimestre, personne seule, en Smic mensuels',
    unit: 'rate',
    checkedOn: '2026-11-25',
    nextExpected: null,
    values: [
      { from: '2006-01-01', value: 0, ref: 'CSS art. R815-29, avant 2015' },
      { from: '2015-01-01', value: 0.9, ref: 'CSS art. R815-29' }
    ]
  },
  'aspa.work-couple': {
    label: 'Abattement sur les revenus professionnels du trimestre, couple, en Smic mensuels',
    unit: 'rate',
    checkedOn: '2026-11-25',
    nextExpected: null,
    values: [
      { from: '2006-01-01', value: 0, ref: 'CSS art. R815-29, avant 2015' },
      { from: '2015-01-01', value: 1.5, ref: 'CSS art. R815-29' }
    ]
  },
  'aspa.savings': {
    label: 'Revenu annuel supposé des biens, en part de leur valeur',
    unit: 'rate',
    checkedOn: '2026-11-25',
    nextExpected: null,
    values: [{ from: '2006-01-01', value: 0.03, ref: 'CSS art. R815-25' }]
  },
  'aspa.savings-then': {
    label: '1 quand les biens comptent à leur valeur des mois de référence, 0 au jour de la demande',
    unit: 'count',
    checkedOn: '2026-11-25',
    nextExpected: null,
    values: [{ from: '2006-01-01', value: 0, ref: 'CSS art. R815-25' }]
  },
  'aspa.aah-counts': {
    label: "1 quand l'AAH du demandeur compte, 0 quand l'Aspa la remplace",
    unit: 'count',
    checkedOn: '2026-11-25',
    nextExpected: null,
    values: [
      { from: '2006-01-01', value: 0, ref: 'CSS art. L821-1, avant 2017' },
      { from: '2017-01-01', value: 1, ref: 'CSS art. L821-1, R815-22 ; loi n° 2016-1917, art. 87' }
    ]
  },
  'gross.pension': {
    label: "Part d'une pension nette que les prélèvements font au plus",
    unit: 'rate',
    checkedOn: '2026-11-25',
    nextExpected: null,
    values: [
      { from: '1990-01-01', value: 0.1124, ref: 'CSS art. L136-8, D242-8 ; CASF art. L14-10-4 : 10,1 % du brut' }
    ]
  },
  'gross.wages': {
    label: "Part d'un salaire net que les cotisations du salarié font au plus",
    unit: 'rate',
    checkedOn: '2026-11-25',
    nextExpected: null,
    values: [
      { from: '1990-01-01', value: 0.3334, ref: 'CSS art. L136-8, D242-4 ; ANI du 17/11/2017 : moins de 25 % du brut' }
    ]
  }
} satisfies Parameters
