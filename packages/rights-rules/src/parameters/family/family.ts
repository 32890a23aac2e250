import type { Parameters } from '../parameter.ts'

/** What all family benefits share, and allocations familiales: CSS art. L512-1 and following, L521-1 and following. */
export const FAMILY = {
  bmaf: {
    label: 'Base mensuelle de calcul des allocations familiales',
    unit: 'euros',
    checkedOn: '2026-04-01',
    nextExpected: '2027-04-01',
    values: [
      { from: '2014-04-01', value: 406.21, ref: 'Loi 2013-1203 du 23/12/2013' },
      { from: '2016-04-01', value: 406.62, ref: 'Circulaire DSS/SD2B/2016/77 du 15/03/2016' },
      {
        from: '2017-04-01',
        value: 407.84,
        ref: 'Circulaire DSS/SD2B/2017/97 du 21/03/2017, Circulaire DSS/SD2B/2017/97 du 21/03/2017'
      },
      { from: '2018-04-01', value: 411.92, ref: 'Circulaire DSS/SD2B/2018/81 du 22/03/2018' },
      { from: '2019-04-01', value: 413.16, ref: 'Circulaire DSS/SD2B/2019/65 du 25/03/2019' },
      { from: '2020-04-01', value: 414.4, ref: 'Circulaire DSS/SD2B/2020/33 du 18/02/2020' },
      { from: '2021-04-01', value: 414.81, ref: 'Circulaire DSS/2B/2021/65 du 19/03/2021' },
      { from: '2022-04-01', value: 422.28, ref: 'Circulaire DSS/2B/2022/82 du 28/03/2022 page 404' },
      { from: '2022-07-01', value: 439.17, ref: 'Article L551-1 du Code de la sécurité sociale' },
      { from: '2023-04-01', value: 445.93, ref: 'Instruction interministérielle DSS/2B/2023/41 du 24 mars 2023' },
      {
        from: '2024-04-01',
        value: 466.44,
        ref: 'Instruction interministérielle n° DSS/2B/2024/43 du 20 mars 2024 (p. 84)'
      },
      { from: '2025-04-01', value: 474.37, ref: 'Instruction interministérielle N° DSS/2A/2C/2025/32 du 7 mars 2025' },
      { from: '2026-04-01', value: 478.16, ref: 'Instruction interministérielle n° DSS/2A/2026/36 du 26 mars 2026' }
    ]
  },
  'crds.rate': {
    label: 'CRDS retenue sur les prestations',
    unit: 'rate',
    checkedOn: '2026-11-25',
    nextExpected: null,
    values: [{ from: '1996-02-01', value: 0.005, ref: 'Ordonnance n° 96-50 du 24/01/1996, art. 14 et 19' }]
  },
  'family.age': {
    label: "Âge jusqu'auquel un enfant est à charge",
    unit: 'years',
    checkedOn: '2025-11-21',
    nextExpected: null,
    values: [{ from: '2001-01-01', value: 20, ref: 'Article R512-2 du Code de la sécurité sociale' }]
  },
  'family.work-age': {
    label: "Âge à partir duquel le salaire de l'enfant compte",
    unit: 'years',
    checkedOn: '2025-11-21',
    nextExpected: null,
    values: [{ from: '2001-01-01', value: 16, ref: "Article L131-1 du Code de l'éducation" }]
  },
  'family.work-ceiling': {
    label: "Salaire de l'enfant à charge, en part du Smic pour 169 heures",
    unit: 'rate',
    checkedOn: '2025-11-21',
    nextExpected: null,
    values: [
      { from: '1985-12-22', value: 0.55, ref: 'Décret 85-1353 du 17/12/1985, art. 1 (crée art. R 512-2 du CSS)' }
    ]
  },
  'family.work-hours': {
    label: "Heures du mois pour le plafond du salaire de l'enfant",
    unit: 'hours',
    checkedOn: '2026-11-25',
    nextExpected: null,
    values: [{ from: '1985-12-22', value: 169, ref: 'CSS art. R512-2' }]
  },
  'family.two-incomes': {
    label: 'Revenu professionnel de chaque membre du couple, en part du plafond de la sécurité sociale',
    unit: 'rate',
    checkedOn: '2026-11-25',
    nextExpected: null,
    values: [{ from: '2011-11-01', value: 0.136, ref: 'Circulaire DSS/2B/2011/447 du 01/12/2011' }]
  },
  'af.two': {
    label: 'Allocations familiales pour deux enfants',
    unit: 'bmaf',
    checkedOn: '2025-02-27',
    nextExpected: null,
    values: [{ from: '1982-02-01', value: 0.32, ref: 'Décret 2015-611 du 03/06/2015' }]
  },
  'af.further': {
    label: 'Allocations familiales par enfant au-delà du deuxième',
    unit: 'bmaf',
    checkedOn: '2025-02-20',
    nextExpected: null,
    values: [{ from: '1986-01-01', value: 0.41, ref: 'Article D521-1, b) du Code de la sécurité sociale' }]
  },
  'af.increase': {
    label: 'Majoration pour âge',
    unit: 'bmaf',
    checkedOn: '2025-02-27',
    nextExpected: null,
    values: [{ from: '2008-05-01', value: 0.16, ref: 'Décret 2008-410 du 28/04/2008' }]
  },
  'af.increase-age': {
    label: 'Âge de la majoration',
    unit: 'years',
    checkedOn: '2026-05-26',
    nextExpected: null,
    values: [
      { from: '2008-05-01', value: 14, ref: 'Décret 2008-409 du 28/04/2008' },
      {
        from: '2026-03-01',
        value: 18,
        ref: "Décret n° 2026-138 du 27 février 2026 portant à dix-huit ans l'âge de la majoration des allocations familiales"
      }
    ]
  },
  'af.increase-age-before': {
    label: 'Âge de la majoration pour qui a eu quatorze ans avant mars 2026',
    unit: 'years',
    checkedOn: '2026-11-25',
    nextExpected: null,
    values: [{ from: '2008-05-01', value: 14, ref: 'CSS art. R521-1' }]
  },
  'af.increase-children': {
    label: "Enfants à partir desquels l'aîné ouvre droit à la majoration",
    unit: 'count',
    checkedOn: '2025-08-20',
    nextExpected: null,
    values: [{ from: '1986-01-01', value: 3, ref: 'Décret 86-150 du 30/01/1986, art. 2 (modif art. D521-1 du CSS)' }]
  },
  'af.lump-sum': {
    label: 'Allocation forfaitaire pour un enfant de vingt ans',
    unit: 'bmaf',
    checkedOn: '2025-02-27',
    nextExpected: null,
    values: [{ from: '2003-07-01', value: 0.20234, ref: 'Article D521-2 du Code de la sécurité sociale' }]
  },
  'af.lump-sum-children': {
    label: "Enfants à partir desquels l'allocation forfaitaire est due",
    unit: 'count',
    checkedOn: '2025-02-20',
    nextExpected: null,
    values: [{ from: '2003-07-01', value: 3, ref: 'Loi 2002-1487 du 20/12/2002, art. 58 (modif art. L521-1 du CSS)' }]
  },
  'af.shared': {
    label: "Part d'un enfant en résidence alternée",
    unit: 'rate',
    checkedOn: '2025-02-27',
    nextExpected: null,
    values: [{ from: '2007-05-01', value: 0.5, ref: 'Article R521-3 du code de la Sécurité sociale' }]
  },
  'af.overseas-one': {
    label: 'Allocations familiales pour un enfant outre-mer',
    unit: 'bmaf',
    checkedOn: '2025-02-20',
    nextExpected: null,
    values: [{ from: '1991-08-06', value: 0.0588, ref: 'Décret 91-761 du 5/08/1991 - art. 1' }]
  },
  'af.overseas-first-increase': {
    label: 'Majoration pour un enfant outre-mer, première tranche',
    unit: 'bmaf',
    checkedOn: '2025-02-27',
    nextExpected: null,
    values: [{ from: '1991-08-06', value: 0.0369, ref: 'Décret 91-761 du 5/08/1991 - art. 1' }]
  },
  'af.overseas-second-increase': {
    label: 'Majoration pour un enfant outre-mer, seconde tranche',
    unit: 'bmaf',
    checkedOn: '2025-02-27',
    nextExpected: null,
    values: [{ from: '1991-08-06', value: 0.0567, ref: 'Décret 91-761 du 5/08/1991 - art. 1' }]
  },
  'af.overseas-first-age': {
    label: 'Âge de la première tranche outre-mer',
    unit: 'years',
    checkedOn: '2025-02-27',
    nextExpected: null,
    values: [{ from: '1999-01-01', value: 11, ref: 'Décret 98-1214 du 29/12/1998' }]
  },
  'af.overseas-second-age': {
    label: 'Âge de la seconde tranche outre-mer',
    unit: 'years',
    checkedOn: '2025-02-27',
    nextExpected: null,
    values: [{ from: '1999-01-01', value: 16, ref: 'Décret 98-1214 du 29/12/1998' }]
  },
  'af.first-ceiling': {
    label: 'Premier plafond de ressources, sans enfant',
    unit: 'euros',
    checkedOn: '2026-01-06',
    nextExpected: '2027-01-01',
    values: [
      { from: '2015-07-01', value: 55950, ref: 'CSS art. D521-3' },
      { from: '2016-01-01', value: 56174, ref: 'Arrêté du 08/12/2015, art. 1' },
      { from: '2018-01-01', value: 56286, ref: 'Arrêté du 27/12/2017, art. 1' },
      { from: '2019-01-01', value: 56849, ref: 'Arrêté du 21/12/2018, art. 1' },
      { from: '2020-01-01', value: 57759, ref: 'Arrêté du 20/12/2019, art. 1' },
      { from: '2021-01-01', value: 58279, ref: 'Arrêté du 14/12/2020, art. 1' },
      {
        from: '2022-01-01',
        value: 58396,
        ref: 'Arrêté du 16 décembre 2021 relatif aux plafonds de ressources de certaines prestations familiales'
      },
      {
        from: '2023-01-01',
        value: 59330,
        ref: 'Arrêté du 21 décembre 2022 relatif aux plafonds de ressources de certaines prestations familialess'
      },
      { from: '2024-01-01', value: 62474, ref: 'Instruction interministerielle DSS/2B/2023/205 du 21/12/2023' },
      {
        from: '2025-01-01',
        value: 65473,
        ref: 'Bulletin officiel Santé - Protection sociale - Solidarité n° 2024/34 du 31/12/2024'
      },
      { from: '2026-01-01', value: 66652, ref: 'Instruction interministérielle n° DSS/2B/2025/177 du 18/12/2025' }
    ]
  },
  'af.second-ceiling': {
    label: 'Second plafond de ressources, sans enfant',
    unit: 'euros',
    checkedOn: '2026-01-06',
    nextExpected: '2027-01-01',
    values: [
      { from: '2015-07-01', value: 78300, ref: 'CSS art. D521-3' },
      { from: '2016-01-01', value: 78613, ref: 'Arrêté du 08/12/2015, art. 1' },
      { from: '2018-01-01', value: 78770, ref: 'Arrêté du 27/12/2017, art. 1' },
      { from: '2019-01-01', value: 79558, ref: 'Arrêté du 21/12/2018, art. 1' },
      { from: '2020-01-01', value: 80831, ref: 'Arrêté du 20/12/2019, art. 1' },
      { from: '2021-01-01', value: 81558, ref: 'Arrêté du 14/12/2020, art. 1' },
      {
        from: '2022-01-01',
        value: 81721,
        ref: 'Arrêté du 16 décembre 2021 relatif aux plafonds de ressources de certaines prestations familiales'
      },
      {
        from: '2023-01-01',
        value: 83029,
        ref: 'Arrêté du 21 décembre 2022 relatif aux plafonds de ressources de certaines prestations familiales'
      },
      { from: '2024-01-01', value: 87430, ref: 'Instruction interministerielle DSS/2B/2023/205 du 21/12/2023' },
      {
        from: '2025-01-01',
        value: 91627,
        ref: 'Bulletin officiel Santé - Protection sociale - Solidarité n° 2024/34 du 31/12/2024'
      },
      { from: '2026-01-01', value: 93276, ref: 'Instruction interministérielle n° DSS/2B/2025/177 du 18/12/2025' }
    ]
  },
  'af.ceiling-child': {
    label: 'Majoration des plafonds par enfant',
    unit: 'euros',
    checkedOn: '2026-01-06',
    nextExpected: '2027-01-01',
    values: [
      { from: '2015-07-01', value: 5595, ref: 'Décret 2015-611 du 03/06/2015' },
      { from: '2016-01-01', value: 5617, ref: 'Arrêté du 08/12/2015, art. 1' },
      { from: '2018-01-01', value: 5628, ref: 'Arrêté du 27/12/2017, art. 1' },
      { from: '2019-01-01', value: 5684, ref: 'Circulaire DSS/SD2B/2018/279 du 17/12/2018' },
      { from: '2020-01-01', value: 5775, ref: 'Instruction interministerielle no DSS/SD2B/2019/261 du 18/12/2019' },
      { from: '2021-01-01', value: 5827, ref: 'Arrêté du 14/12/2020, art. 1' },
      { from: '2022-01-01', value: 5839, ref: 'Instruction no DSS/2B/2021/247 du 14/12/2021' },
      {
        from: '2023-01-01',
        value: 5932,
        ref: 'Arrêté du 21 décembre 2022 relatif aux plafonds de ressources de certaines prestations familiales'
      },
      { from: '2024-01-01', value: 6246, ref: 'Instruction interministerielle DSS/2B/2023/205 du 21/12/2023' },
      {
        from: '2025-01-01',
        value: 6546,
        ref: 'Bulletin officiel Santé - Protection sociale - Solidarité n° 2024/34 du 31/12/2024'
      },
      { from: '2026-01-01', value: 6664, ref: 'Instruction interministérielle n° DSS/2B/2025/177 du 18/12/2025' }
    ]
  },
  'af.second-rate': {
    label: 'Part des allocations entre les deux plafonds',
    unit: 'rate',
    checkedOn: '2025-02-27',
    nextExpected: null,
    values: [{ from: '2015-07-01', value: 0.5, ref: 'Article D521-1 1) du Code de la sécurité sociale' }]
  },
  'af.third-rate': {
    label: 'Part des allocations au-delà du second plafond',
    unit: 'rate',
    checkedOn: '2025-02-27',
    nextExpected: null,
    values: [{ from: '2015-07-01', value: 0.25, ref: 'Article D521-1 1) du Code de la sécurité sociale' }]
  }
} satisfies Parameters
