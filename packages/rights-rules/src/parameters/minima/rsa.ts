import type { Parameters } from '../parameter.ts'

/** Revenu de solidarité active: CASF art. L262-1 and following. */
export const RSA = {
  'rsa.base': {
    label: 'Montant forfaitaire du RSA pour une personne',
    unit: 'euros',
    checkedOn: '2026-04-01',
    nextExpected: '2027-04-01',
    values: [
      { from: '2014-09-01', value: 509.3, ref: 'Décret 2014-1127 du 03/10/2014' },
      { from: '2015-01-01', value: 513.88, ref: 'Décret 2014-1589 du 23/12/2014' },
      { from: '2015-09-01', value: 524.16, ref: 'Décret 2015-1231 du 06/10/2015' },
      { from: '2016-04-01', value: 524.68, ref: 'Décret 2016-538 du 27/04/2016' },
      { from: '2016-09-01', value: 535.17, ref: 'Décret 2016-1276 du 29/09/2016' },
      { from: '2017-04-01', value: 536.78, ref: 'Décret 2017-739 du 04/05/2017' },
      { from: '2017-09-01', value: 545.48, ref: 'Décret 2017-739 du 04/05/2017, art. 1' },
      { from: '2018-04-01', value: 550.93, ref: 'Décret 2018-324 du 03/05/2018, art. 1' },
      { from: '2019-04-01', value: 559.74, ref: 'Décret 2019-400 du 02/05/2019, art. 1' },
      { from: '2020-04-01', value: 564.78, ref: 'Décret 2020-490 du 29/04/2020, art. 1' },
      { from: '2021-04-01', value: 565.34, ref: 'Décret 2021-530 du 29/04/2021, art. 1' },
      { from: '2022-04-01', value: 575.52, ref: 'Décret n° 2022-699 du 26/04/2022, art. 1' },
      { from: '2022-07-01', value: 598.54, ref: 'LOI n° 2022-1158 du 16/08/2022, art. 9' },
      { from: '2023-04-01', value: 607.75, ref: 'Décret n° 2023-340 du 4 mai 2023, article 1' },
      { from: '2024-04-01', value: 635.71, ref: 'Décret n° 2024-396 du 29/04/2024, article 1' },
      { from: '2025-04-01', value: 646.52, ref: 'Décret n° 2025-293 du 29 mars 2025, art. 1' },
      { from: '2026-04-01', value: 651.69, ref: 'Décret n° 2026-220 du 30 mars 2026, art. 1' }
    ]
  },
  'rsa.work-share': {
    label: "Part des revenus professionnels ajoutée au montant forfaitaire, jusqu'à la prime d'activité",
    unit: 'rate',
    checkedOn: '2026-11-25',
    nextExpected: null,
    values: [
      { from: '2009-06-01', value: 0.62, ref: 'CASF art. D262-4' },
      { from: '2016-01-01', value: 0, ref: 'Loi n° 2015-994 du 17 août 2015, art. 57 et 58' }
    ]
  },
  'rsa.second-person': {
    label: 'Majoration du montant forfaitaire pour la deuxième personne',
    unit: 'rate',
    checkedOn: '2025-02-20',
    nextExpected: null,
    values: [
      { from: '2009-06-01', value: 0.5, ref: 'Décret 2009-404 du 15/04/2009, art. 2 (modif art. R262-1 du CASF)' }
    ]
  },
  'rsa.further-person': {
    label: 'Majoration par personne au-delà de la deuxième',
    unit: 'rate',
    checkedOn: '2025-02-20',
    nextExpected: null,
    values: [
      { from: '2009-06-01', value: 0.3, ref: 'Décret 2009-404 du 15/04/2009, art. 2 (modif art. R262-1 du CASF)' }
    ]
  },
  'rsa.third-child': {
    label: 'Majoration par enfant à partir du troisième',
    unit: 'rate',
    checkedOn: '2025-02-20',
    nextExpected: null,
    values: [
      { from: '2009-06-01', value: 0.4, ref: 'Décret 2009-404 du 15/04/2009, art. 2 (modif art. R262-1 du CASF)' }
    ]
  },
  'rsa.alone': {
    label: 'Montant majoré pour une personne isolée, en part du montant forfaitaire',
    unit: 'rate',
    checkedOn: '2026-03-27',
    nextExpected: null,
    values: [
      { from: '2009-06-01', value: 1.284, ref: 'Décret 2009-404 du 15/04/2009, art. 2 (modif art. R262-1 du CASF)' },
      { from: '2016-01-01', value: 1.28412, ref: 'Décret 2015-1710 du 21/12/2015, art. 2 (crée art. D843-1 du CSS)' }
    ]
  },
  'rsa.alone-child': {
    label: 'Montant majoré : supplément par enfant, en part du montant forfaitaire',
    unit: 'rate',
    checkedOn: '2026-03-27',
    nextExpected: null,
    values: [
      { from: '2009-06-01', value: 0.428, ref: 'Décret 2009-404 du 15/04/2009, art. 2 (modif art. R262-1 du CASF)' },
      { from: '2016-01-01', value: 0.42804, ref: 'Décret 2015-1710 du 21/12/2015, art. 2 (crée art. D843-1 du CSS)' }
    ]
  },
  'rsa.alone-child-age': {
    label: "Âge du plus jeune enfant jusqu'auquel la majoration dure",
    unit: 'years',
    checkedOn: '2025-01-31',
    nextExpected: null,
    values: [{ from: '2009-06-01', value: 3, ref: "Article R262-2 du Code de l'action sociale et des familles" }]
  },
  'rsa.alone-months': {
    label: "Mois après l'isolement pendant lesquels la majoration peut être servie",
    unit: 'months',
    checkedOn: '2026-11-25',
    nextExpected: null,
    values: [{ from: '2009-06-01', value: 18, ref: 'CASF art. R262-2' }]
  },
  'rsa.shared-child': {
    label: "Part d'un enfant en résidence alternée",
    unit: 'rate',
    checkedOn: '2026-11-25',
    nextExpected: null,
    values: [{ from: '2009-06-01', value: 0.5, ref: 'CE 21 juillet 2017, n° 398563' }]
  },
  'rsa.age': {
    label: 'Âge du droit sans enfant',
    unit: 'years',
    checkedOn: '2025-02-20',
    nextExpected: null,
    values: [{ from: '2009-06-01', value: 25, ref: 'Loi 2008-1249 du 01/12/2008, art. 3 (modif art. L262-4 du CASF)' }]
  },
  'rsa.young-age': {
    label: 'Âge du RSA jeune actif',
    unit: 'years',
    checkedOn: '2024-04-26',
    nextExpected: null,
    values: [{ from: '2010-01-01', value: 18, ref: "Article L262-7-1 du Code l'action sociale et des familles" }]
  },
  'rsa.dependant-age': {
    label: "Âge jusqu'auquel une personne est à charge",
    unit: 'years',
    checkedOn: '2025-02-04',
    nextExpected: null,
    values: [{ from: '1977-10-01', value: 25, ref: "Art. R262-3 du Code de l'action sociale et des familles" }]
  },
  'rsa.permit-years': {
    label: 'Années de titre de séjour autorisant à travailler',
    unit: 'years',
    checkedOn: '2025-02-20',
    nextExpected: null,
    values: [{ from: '2009-06-01', value: 5, ref: 'Loi 2008-1249 du 01/12/2008, art. 3 (modif art. L262-4 du CASF)' }]
  },
  'rsa.eea-months': {
    label: "Mois de résidence d'un citoyen de l'Union",
    unit: 'months',
    checkedOn: '2026-11-25',
    nextExpected: null,
    values: [{ from: '2009-06-01', value: 3, ref: 'CASF art. L262-6' }]
  },
  'rsa.housing-1': {
    label: 'Forfait logement, une personne, en part du montant forfaitaire',
    unit: 'rate',
    checkedOn: '2025-01-31',
    nextExpected: null,
    values: [{ from: '2009-06-01', value: 0.12, ref: "Article R262-9 1. du Code de l'action sociale et des familles" }]
  },
  'rsa.housing-2': {
    label: 'Forfait logement, deux personnes, en part du montant pour deux',
    unit: 'rate',
    checkedOn: '2025-01-31',
    nextExpected: null,
    values: [{ from: '2009-06-01', value: 0.16, ref: "Article R262-9 2. du Code de l'action sociale et des familles" }]
  },
  'rsa.housing-3': {
    label: 'Forfait logement, trois personnes ou plus, en part du montant pour trois',
    unit: 'rate',
    checkedOn: '2025-01-31',
    nextExpected: null,
    values: [{ from: '2009-06-01', value: 0.165, ref: "Article R262-9 3. du Code de l'action sociale et des familles" }]
  },
  'rsa.least-paid': {
    label: "Montant en dessous duquel le RSA n'est pas versé",
    unit: 'euros',
    checkedOn: '2025-02-20',
    nextExpected: null,
    values: [{ from: '2009-06-01', value: 6, ref: 'Décret 2009-404 du 15/04/2009, art. 2 (modif art. R262-1 du CASF)' }]
  },
  'rsa.asf-share': {
    label: "Part de la BMAF dans la limite de laquelle l'ASF compte, par enfant",
    unit: 'bmaf',
    checkedOn: '2025-02-04',
    nextExpected: null,
    values: [{ from: '2014-04-01', value: 0.225, ref: 'Décret n°2014-554 du 27 mai 2014 - art. 1' }]
  },
  'rsa.empty-building': {
    label: 'Part de la valeur locative des immeubles non loués',
    unit: 'rate',
    checkedOn: '2025-08-21',
    nextExpected: null,
    values: [{ from: '2009-01-01', value: 0.5, ref: "Article R132-1 du Code de l'action sociale et des familles" }]
  },
  'rsa.empty-land': {
    label: 'Part de la valeur locative des terrains non loués',
    unit: 'rate',
    checkedOn: '2025-04-01',
    nextExpected: null,
    values: [{ from: '2009-01-01', value: 0.8, ref: "Article R132-1 du Code de l'action sociale et des familles" }]
  },
  'rsa.idle-savings': {
    label: 'Revenu annuel forfaitaire des capitaux non productifs',
    unit: 'rate',
    checkedOn: '2025-04-01',
    nextExpected: null,
    values: [{ from: '2009-01-01', value: 0.03, ref: "Article R132-1 du Code de l'action sociale et des familles" }]
  }
} satisfies Parameters
