import { type Parameters, table } from '../parameter.ts'
import { UP_TO_SIX } from './columns.ts'

/** What tenants bear themselves: CCH art. D823-17, arrêté du 27 septembre 2019, art. 13 to 15. */
export const HOUSING_PART = {
  ...table(
    'housing.allowance',
    { label: 'Abattement forfaitaire R0', unit: 'euros', checkedOn: '2026-01-06', nextExpected: '2027-01-01' },
    UP_TO_SIX,
    [
      {
        from: '2015-01-01',
        ref: 'Arrêté du 29/12/2014, art. 2',
        values: [4544, 6508, 7762, 7938, 8242, 8547, 8851, 9156, 304]
      },
      {
        from: '2016-01-01',
        ref: 'Arrêté du 21/01/2016, art. 5',
        values: [4562, 6534, 7793, 7969, 8274, 8581, 8886, 9192, 305]
      },
      {
        from: '2019-01-01',
        ref: 'Décret n° 2018-1316 du 27/12/2018, art. 1',
        values: [4575, 6553, 7816, 7992, 8298, 8606, 8912, 9219, 305]
      },
      {
        from: '2020-01-01',
        ref: 'Décret n° 2020-6 du 3 janvier 2020, art. 1',
        values: [4588, 6572, 7839, 8015, 8322, 8631, 8938, 9246, 305]
      },
      {
        from: '2022-01-01',
        ref: 'Arrêté du 20/12/2021, art. 1',
        values: [4683, 6709, 8002, 8182, 8495, 8811, 9124, 9439, 311]
      },
      {
        from: '2022-07-01',
        ref: 'Loi n° 2022-1158 du 16/08/2022, art. 12',
        values: [4870, 6977, 8322, 8509, 8834, 9163, 9488, 9816, 323]
      },
      {
        from: '2023-01-01',
        ref: 'Arrêté du 26/12/2022, art. 1',
        values: [4949, 7090, 8456, 8646, 8977, 9311, 9642, 9975, 328]
      },
      {
        from: '2024-01-01',
        ref: 'Arrêté du 15/12/2023, art. 1',
        values: [5186, 7430, 8862, 9061, 9408, 9758, 10105, 10454, 343]
      },
      {
        from: '2025-01-01',
        ref: "Arrêté du 30/12/2024, art. 1 ; maintenu par l'arrêté du 28/12/2025",
        values: [5235, 7501, 8947, 9148, 9498, 9851, 10202, 10554, 346]
      }
    ]
  ),
  ...table(
    'housing.family-rate',
    { label: 'Taux de participation TF', unit: 'rate', checkedOn: '2025-03-11', nextExpected: null },
    UP_TO_SIX,
    [
      {
        from: '2007-07-01',
        ref: 'Arrêté du 27/09/2019, art. 14, 1°',
        values: [0.0283, 0.0315, 0.027, 0.0238, 0.0201, 0.0185, 0.0179, 0.0173, -0.0006]
      }
    ]
  ),
  ...table(
    'housing.overseas-family-rate',
    { label: 'Taux de participation TF outre-mer', unit: 'rate', checkedOn: '2026-01-13', nextExpected: null },
    {
      alone: 'personne seule',
      couple: 'couple sans personne à charge',
      one: 'une personne à charge',
      two: 'deux personnes à charge',
      three: 'trois personnes à charge',
      four: 'quatre personnes à charge',
      five: 'cinq personnes à charge',
      six: 'six personnes à charge'
    },
    [
      {
        from: '2002-01-01',
        ref: 'Arrêté du 27/09/2019, art. 46, 3°',
        values: [0.0281, 0.0299, 0.0238, 0.0217, 0.0194, 0.018, 0.0169, 0.0162]
      }
    ]
  ),
  'housing.overseas-family-rate.more': {
    label: 'Taux de participation TF outre-mer, par personne à charge en plus de sept',
    unit: 'rate',
    checkedOn: '2026-11-25',
    nextExpected: null,
    values: [
      { from: '2002-01-01', value: 0, ref: 'Arrêté du 27/09/2019, art. 46, 3°' },
      { from: '2023-01-01', value: -0.0006, ref: 'Arrêté du 26/12/2022' }
    ]
  },
  'housing.overseas-family-rate.seven': {
    label: 'Taux de participation TF outre-mer, sept personnes à charge',
    unit: 'rate',
    checkedOn: '2026-11-25',
    nextExpected: null,
    values: [
      { from: '2002-01-01', value: 0.0162, ref: 'Arrêté du 27/09/2019, art. 46, 3°' },
      { from: '2023-01-01', value: 0.0167, ref: 'Arrêté du 26/12/2022' }
    ]
  },
  'housing.overseas-allowance': {
    label: 'Abattement forfaitaire R0 outre-mer, une personne à charge',
    unit: 'euros',
    checkedOn: '2026-11-25',
    nextExpected: '2025-01-01',
    values: [
      { from: '2020-01-01', value: 7584, ref: 'Arrêté du 27 septembre 2019, article 46' },
      { from: '2022-01-01', value: 7742, ref: 'Arrêté du 20 décembre 2021, article 1' },
      { from: '2022-07-01', value: 8051, ref: 'Arrêté du 29 juillet 2022, article 1' },
      { from: '2023-01-01', value: 8181, ref: 'Arrêté du 26 décembre 2022, article 1' },
      { from: '2024-01-01', value: 8574, ref: 'Arrêté du 15/12/2023' }
    ]
  },
  'housing.rent-rate.low': {
    label: 'Rapport des loyers à partir duquel le taux TL augmente',
    unit: 'rate',
    checkedOn: '2025-03-11',
    nextExpected: null,
    values: [{ from: '2001-01-01', value: 0.45, ref: 'Arrêté du 27/09/2019, article 14, 2°' }]
  },
  'housing.rent-rate.high': {
    label: 'Rapport des loyers à partir duquel il augmente davantage',
    unit: 'rate',
    checkedOn: '2025-03-11',
    nextExpected: null,
    values: [{ from: '2001-01-01', value: 0.75, ref: 'Arrêté du 27/09/2019, article 14, 2°' }]
  },
  'housing.rent-rate.middle': {
    label: 'Taux TL entre les deux',
    unit: 'rate',
    checkedOn: '2025-03-11',
    nextExpected: null,
    values: [{ from: '2007-07-01', value: 0.0045, ref: 'Arrêté du 27/09/2019, article 14, 2°' }]
  },
  'housing.rent-rate.top': {
    label: 'Taux TL au-delà',
    unit: 'rate',
    checkedOn: '2025-03-11',
    nextExpected: null,
    values: [{ from: '2007-07-01', value: 0.0068, ref: 'Arrêté du 27/09/2019, article 14, 2°' }]
  },
  'housing.least-part': {
    label: 'Participation minimale P0, au moins',
    unit: 'euros',
    checkedOn: '2025-03-04',
    nextExpected: '2026-10-01',
    values: [
      { from: '2015-10-01', value: 34.76, ref: 'Arrêté du 16/10/2015' },
      { from: '2017-10-01', value: 35.02, ref: 'Décret 2017-1413 du 28/09/2017' },
      { from: '2019-10-01', value: 35.13, ref: 'Arrêté du 27/09/2019, art. 7' },
      { from: '2020-10-01', value: 35.24, ref: 'Arrêté du 27/09/2019, art. 13' },
      { from: '2021-10-01', value: 35.39, ref: 'Arrêté du 27/09/2019, art. 13' },
      { from: '2022-07-01', value: 36.63, ref: 'Arrêté du 27/09/2019, art. 13' },
      { from: '2023-10-01', value: 37.91, ref: 'Arrêté du 22/09/2023, art. 1' },
      { from: '2024-10-01', value: 39.15, ref: 'Arrêté du 27/09/2019, art. 13' },
      { from: '2025-10-01', value: 39.56, ref: 'Arrêté du 05/09/2025' }
    ]
  },
  'housing.least-part-share': {
    label: 'Participation minimale P0, en part du loyer et des charges',
    unit: 'rate',
    checkedOn: '2025-03-04',
    nextExpected: null,
    values: [{ from: '2001-01-01', value: 0.085, ref: 'Arrêté du 27/09/2019, art. 13' }]
  }
} satisfies Parameters
