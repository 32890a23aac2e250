import type { Parameters } from '../parameter.ts'

/** Salaire minimum de croissance: code du travail art. L3231-1 and following. */
export const MINIMUM_WAGE = {
  'smic.hour': {
    label: 'Smic horaire brut',
    unit: 'euros',
    checkedOn: '2026-06-01',
    nextExpected: '2027-01-01',
    values: [
      { from: '2014-01-01', value: 9.53, ref: 'Décret 2013-1190 du 19/12/2013' },
      { from: '2015-01-01', value: 9.61, ref: 'Décret 2014-1569 du 22/12/2014' },
      { from: '2016-01-01', value: 9.67, ref: 'Décret 2015-1688 du 17/12/2015' },
      { from: '2017-01-01', value: 9.76, ref: 'Décret 2016-1818 du 22/12/2016' },
      { from: '2018-01-01', value: 9.88, ref: 'Décret 2017-1719 du 20/12/2017' },
      { from: '2019-01-01', value: 10.03, ref: 'Décret 2018-1173 du 19/12/2018' },
      { from: '2020-01-01', value: 10.15, ref: 'Décret 2019-1387 du 18/12/2019' },
      { from: '2021-01-01', value: 10.25, ref: 'Décret 2020-1598 du 16/12/2020' },
      { from: '2021-10-01', value: 10.48, ref: 'Arrêté du 27/09/2021' },
      { from: '2022-01-01', value: 10.57, ref: 'Décret 2021-1741 du 22/12/2021' },
      { from: '2022-05-01', value: 10.85, ref: 'Arrêté du 19/05/2022' },
      { from: '2022-08-01', value: 11.07, ref: 'Arrêté du 29/07/2022' },
      { from: '2023-01-01', value: 11.27, ref: 'Décret 2022-1608 du 22/12/2022' },
      { from: '2023-05-01', value: 11.52, ref: 'Arrêté du 26/04/2023' },
      { from: '2024-01-01', value: 11.65, ref: 'Décret du 20/12/2023' },
      { from: '2024-11-01', value: 11.88, ref: 'Décret n° 2024-951 23/10/2024' },
      {
        from: '2026-01-01',
        value: 12.02,
        ref: 'Décret n° 2025-1228 du 17/12/2025 portant relèvement du salaire minimum de croissance'
      },
      {
        from: '2026-06-01',
        value: 12.31,
        ref: 'Arrêté du 22 mai 2026 relatif au relèvement du salaire minimum de croissance'
      }
    ]
  },
  'smic.month': {
    label: 'Smic mensuel brut',
    unit: 'euros',
    checkedOn: '2026-06-01',
    nextExpected: '2027-01-01',
    values: [
      { from: '2014-01-01', value: 1445.38, ref: 'Décret 2013-1190 du 19/12/2013' },
      { from: '2015-01-01', value: 1457.52, ref: 'Décret 2014-1569 du 22/12/2014' },
      { from: '2016-01-01', value: 1466.62, ref: 'Décret 2015-1688 du 17/12/2015' },
      { from: '2017-01-01', value: 1480.27, ref: 'Décret 2016-1818 du 22/12/2016' },
      { from: '2018-01-01', value: 1498.47, ref: 'Décret 2017-1719 du 20/12/2017' },
      { from: '2019-01-01', value: 1521.22, ref: 'Décret 2018-1173 du 19/12/2018' },
      { from: '2020-01-01', value: 1539.42, ref: 'Décret 2019-1387 du 18/12/2019' },
      { from: '2021-01-01', value: 1554.58, ref: 'Décret 2020-1598 du 16/12/2020' },
      { from: '2021-10-01', value: 1589.47, ref: 'Arrêté du 27/09/2021' },
      { from: '2022-01-01', value: 1603.12, ref: 'Décret 2021-1741 du 22/12/2021' },
      { from: '2022-05-01', value: 1645.58, ref: 'Arrêté du 19/05/2022' },
      { from: '2022-08-01', value: 1678.95, ref: 'Arrêté du 29/07/2022' },
      { from: '2023-01-01', value: 1709.28, ref: 'Décret 2022-1608 du 22/12/2022' },
      { from: '2023-05-01', value: 1747.2, ref: 'Arrêté du 26/04/2023' },
      { from: '2024-01-01', value: 1766.92, ref: 'Décret du 20/12/2023' },
      { from: '2024-11-01', value: 1801.8, ref: 'Décret n° 2024-951 23/10/2024' },
      {
        from: '2026-01-01',
        value: 1823.03,
        ref: 'Décret n° 2025-1228 du 17/12/2025 portant relèvement du salaire minimum de croissance'
      },
      {
        from: '2026-06-01',
        value: 1867.02,
        ref: 'Arrêté du 22 mai 2026 relatif au relèvement du salaire minimum de croissance'
      }
    ]
  }
} satisfies Parameters
