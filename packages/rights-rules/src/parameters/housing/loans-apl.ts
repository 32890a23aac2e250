import { type Parameters, table } from '../parameter.ts'
import { UP_TO_ONE } from './columns.ts'

/** What of the payments of a loan counts for APL, by the day when it was signed: arrêté du 27 septembre 2019, art. 18. Older loans are in francs, and left out. */
export const LOANS_APL = {
  ...table(
    'housing.loan-new.1',
    {
      label: 'Mensualité plafond, logement neuf en zone 1, par date du prêt',
      unit: 'euros',
      checkedOn: '2026-11-25',
      nextExpected: null
    },
    UP_TO_ONE,
    [
      { from: '2002-01-01', ref: 'Arrêté du 27/09/2019, art. 18', values: [308.71, 372.43, 436.15, 63.72] },
      { from: '2002-07-01', ref: 'Arrêté du 27/09/2019, art. 18', values: [312.41, 376.89, 441.37, 64.48] },
      { from: '2003-07-01', ref: 'Arrêté du 27/09/2019, art. 18', values: [316.16, 381.41, 446.66, 65.25] },
      { from: '2005-09-01', ref: 'Arrêté du 27/09/2019, art. 18', values: [321.85, 388.27, 454.69, 66.42] },
      { from: '2007-01-01', ref: 'Arrêté du 27/09/2019, art. 18', values: [330.86, 399.14, 467.42, 68.28] },
      { from: '2008-01-01', ref: 'Arrêté du 27/09/2019, art. 18', values: [339.99, 410.16, 480.32, 70.16] },
      { from: '2009-01-01', ref: 'Arrêté du 27/09/2019, art. 18', values: [350.02, 422.26, 494.49, 72.23] },
      { from: '2010-01-01', ref: 'Arrêté du 27/09/2019, art. 18', values: [351.14, 423.61, 496.07, 72.46] },
      { from: '2011-01-01', ref: 'Arrêté du 27/09/2019, art. 18', values: [355, 428.27, 501.53, 73.26] },
      { from: '2012-01-01', ref: 'Arrêté du 27/09/2019, art. 18', values: [358.55, 432.55, 506.55, 73.99] },
      { from: '2013-01-01', ref: 'Arrêté du 27/09/2019, art. 18', values: [366.26, 441.85, 517.44, 75.58] },
      { from: '2014-10-01', ref: 'Arrêté du 27/09/2019, art. 18', values: [368.35, 444.37, 520.39, 76.01] },
      { from: '2015-10-01', ref: 'Arrêté du 27/09/2019, art. 18', values: [368.64, 444.73, 520.81, 76.07] },
      { from: '2017-10-01', ref: 'Arrêté du 27/09/2019, art. 18', values: [371.4, 448.07, 524.72, 76.64] },
      { from: '2019-10-01', ref: 'Arrêté du 27/09/2019, art. 18', values: [372.52, 449.41, 526.29, 76.87] }
    ]
  ),
  ...table(
    'housing.loan-new.2',
    {
      label: 'Mensualité plafond, logement neuf en zone 2, par date du prêt',
      unit: 'euros',
      checkedOn: '2026-11-25',
      nextExpected: null
    },
    UP_TO_ONE,
    [
      { from: '2002-01-01', ref: 'Arrêté du 27/09/2019, art. 18', values: [275.48, 331.58, 387.68, 56.1] },
      { from: '2002-07-01', ref: 'Arrêté du 27/09/2019, art. 18', values: [278.79, 335.56, 392.33, 56.77] },
      { from: '2003-07-01', ref: 'Arrêté du 27/09/2019, art. 18', values: [282.14, 339.59, 397.04, 57.45] },
      { from: '2005-09-01', ref: 'Arrêté du 27/09/2019, art. 18', values: [287.22, 345.7, 404.18, 58.48] },
      { from: '2007-01-01', ref: 'Arrêté du 27/09/2019, art. 18', values: [295.26, 355.38, 415.5, 60.12] },
      { from: '2008-01-01', ref: 'Arrêté du 27/09/2019, art. 18', values: [303.41, 365.19, 426.97, 61.78] },
      { from: '2009-01-01', ref: 'Arrêté du 27/09/2019, art. 18', values: [312.36, 375.96, 439.57, 63.6] },
      { from: '2010-01-01', ref: 'Arrêté du 27/09/2019, art. 18', values: [313.36, 377.16, 440.98, 63.8] },
      { from: '2011-01-01', ref: 'Arrêté du 27/09/2019, art. 18', values: [316.81, 381.31, 445.83, 64.5] },
      { from: '2012-01-01', ref: 'Arrêté du 27/09/2019, art. 18', values: [319.98, 385.12, 450.29, 65.15] },
      { from: '2013-01-01', ref: 'Arrêté du 27/09/2019, art. 18', values: [326.86, 393.4, 459.97, 66.55] },
      { from: '2014-10-01', ref: 'Arrêté du 27/09/2019, art. 18', values: [328.72, 395.64, 462.59, 66.93] },
      { from: '2015-10-01', ref: 'Arrêté du 27/09/2019, art. 18', values: [328.98, 395.96, 462.96, 66.98] },
      { from: '2017-10-01', ref: 'Arrêté du 27/09/2019, art. 18', values: [331.45, 398.93, 466.43, 67.48] },
      { from: '2019-10-01', ref: 'Arrêté du 27/09/2019, art. 18', values: [332.44, 400.13, 467.83, 67.68] }
    ]
  ),
  ...table(
    'housing.loan-new.3',
    {
      label: 'Mensualité plafond, logement neuf en zone 3, par date du prêt',
      unit: 'euros',
      checkedOn: '2026-11-25',
      nextExpected: null
    },
    UP_TO_ONE,
    [
      { from: '2002-01-01', ref: 'Arrêté du 27/09/2019, art. 18', values: [257.18, 308.4, 359.62, 51.22] },
      { from: '2002-07-01', ref: 'Arrêté du 27/09/2019, art. 18', values: [260.27, 312.1, 363.93, 51.83] },
      { from: '2003-07-01', ref: 'Arrêté du 27/09/2019, art. 18', values: [263.39, 315.84, 368.29, 52.45] },
      { from: '2005-09-01', ref: 'Arrêté du 27/09/2019, art. 18', values: [268.13, 321.52, 374.91, 53.39] },
      { from: '2007-01-01', ref: 'Arrêté du 27/09/2019, art. 18', values: [275.64, 330.52, 385.41, 54.88] },
      { from: '2008-01-01', ref: 'Arrêté du 27/09/2019, art. 18', values: [283.25, 339.64, 396.05, 56.39] },
      { from: '2009-01-01', ref: 'Arrêté du 27/09/2019, art. 18', values: [291.61, 349.66, 407.73, 58.05] },
      { from: '2010-01-01', ref: 'Arrêté du 27/09/2019, art. 18', values: [292.54, 350.78, 409.03, 58.24] },
      { from: '2011-01-01', ref: 'Arrêté du 27/09/2019, art. 18', values: [295.76, 354.64, 413.53, 58.88] },
      { from: '2012-01-01', ref: 'Arrêté du 27/09/2019, art. 18', values: [298.72, 358.19, 417.67, 59.47] },
      { from: '2013-01-01', ref: 'Arrêté du 27/09/2019, art. 18', values: [305.14, 365.89, 426.65, 60.75] },
      { from: '2014-10-01', ref: 'Arrêté du 27/09/2019, art. 18', values: [306.88, 367.98, 429.08, 61.1] },
      { from: '2015-10-01', ref: 'Arrêté du 27/09/2019, art. 18', values: [307.13, 368.27, 429.42, 61.15] },
      { from: '2017-10-01', ref: 'Arrêté du 27/09/2019, art. 18', values: [309.43, 371.03, 432.64, 61.61] },
      { from: '2019-10-01', ref: 'Arrêté du 27/09/2019, art. 18', values: [310.36, 372.15, 433.94, 61.79] }
    ]
  ),
  ...table(
    'housing.loan-old.1',
    {
      label: 'Mensualité plafond, logement existant en zone 1, par date du prêt',
      unit: 'euros',
      checkedOn: '2026-11-25',
      nextExpected: null
    },
    UP_TO_ONE,
    [
      { from: '2002-01-01', ref: 'Arrêté du 27/09/2019, art. 18', values: [248.49, 299.87, 351.25, 51.38] },
      { from: '2002-07-01', ref: 'Arrêté du 27/09/2019, art. 18', values: [251.47, 303.47, 355.47, 52] },
      { from: '2003-07-01', ref: 'Arrêté du 27/09/2019, art. 18', values: [254.49, 307.11, 359.73, 52.62] },
      { from: '2005-09-01', ref: 'Arrêté du 27/09/2019, art. 18', values: [259.07, 312.64, 366.21, 53.57] },
      { from: '2007-01-01', ref: 'Arrêté du 27/09/2019, art. 18', values: [266.32, 321.39, 376.46, 55.07] },
      { from: '2008-01-01', ref: 'Arrêté du 27/09/2019, art. 18', values: [273.67, 330.26, 386.85, 56.59] },
      { from: '2009-01-01', ref: 'Arrêté du 27/09/2019, art. 18', values: [281.74, 340, 398.26, 58.26] },
      { from: '2010-01-01', ref: 'Arrêté du 27/09/2019, art. 18', values: [282.64, 341.09, 399.53, 58.45] },
      { from: '2011-01-01', ref: 'Arrêté du 27/09/2019, art. 18', values: [285.75, 344.84, 403.92, 59.09] },
      { from: '2012-01-01', ref: 'Arrêté du 27/09/2019, art. 18', values: [288.61, 348.29, 407.96, 59.68] },
      { from: '2013-01-01', ref: 'Arrêté du 27/09/2019, art. 18', values: [294.82, 355.78, 416.73, 60.96] },
      { from: '2014-10-01', ref: 'Arrêté du 27/09/2019, art. 18', values: [296.5, 357.81, 419.11, 61.31] },
      { from: '2015-10-01', ref: 'Arrêté du 27/09/2019, art. 18', values: [296.74, 358.1, 419.45, 61.36] },
      { from: '2017-10-01', ref: 'Arrêté du 27/09/2019, art. 18', values: [298.97, 360.79, 422.6, 61.82] },
      { from: '2019-10-01', ref: 'Arrêté du 27/09/2019, art. 18', values: [299.86, 361.87, 423.86, 62.01] }
    ]
  ),
  ...table(
    'housing.loan-old.2',
    {
      label: 'Mensualité plafond, logement existant en zone 2, par date du prêt',
      unit: 'euros',
      checkedOn: '2026-11-25',
      nextExpected: null
    },
    UP_TO_ONE,
    [
      { from: '2002-01-01', ref: 'Arrêté du 27/09/2019, art. 18', values: [221.51, 266.79, 312.07, 45.28] },
      { from: '2002-07-01', ref: 'Arrêté du 27/09/2019, art. 18', values: [224.17, 269.99, 315.81, 45.82] },
      { from: '2003-07-01', ref: 'Arrêté du 27/09/2019, art. 18', values: [226.86, 273.23, 319.6, 46.37] },
      { from: '2005-09-01', ref: 'Arrêté du 27/09/2019, art. 18', values: [230.94, 278.14, 325.34, 47.2] },
      { from: '2007-01-01', ref: 'Arrêté du 27/09/2019, art. 18', values: [237.41, 285.93, 334.45, 48.52] },
      { from: '2008-01-01', ref: 'Arrêté du 27/09/2019, art. 18', values: [243.96, 293.82, 343.68, 49.86] },
      { from: '2009-01-01', ref: 'Arrêté du 27/09/2019, art. 18', values: [251.16, 302.49, 353.82, 51.33] },
      { from: '2010-01-01', ref: 'Arrêté du 27/09/2019, art. 18', values: [251.96, 303.46, 354.95, 51.49] },
      { from: '2011-01-01', ref: 'Arrêté du 27/09/2019, art. 18', values: [254.73, 306.8, 358.85, 52.06] },
      { from: '2012-01-01', ref: 'Arrêté du 27/09/2019, art. 18', values: [257.28, 309.87, 362.44, 52.58] },
      { from: '2013-01-01', ref: 'Arrêté du 27/09/2019, art. 18', values: [262.81, 316.53, 370.23, 53.71] },
      { from: '2014-10-01', ref: 'Arrêté du 27/09/2019, art. 18', values: [264.31, 318.33, 372.34, 54.02] },
      { from: '2015-10-01', ref: 'Arrêté du 27/09/2019, art. 18', values: [264.52, 318.58, 372.64, 54.06] },
      { from: '2017-10-01', ref: 'Arrêté du 27/09/2019, art. 18', values: [266.5, 320.97, 375.43, 54.47] },
      { from: '2019-10-01', ref: 'Arrêté du 27/09/2019, art. 18', values: [267.3, 321.93, 376.56, 54.63] }
    ]
  ),
  ...table(
    'housing.loan-old.3',
    {
      label: 'Mensualité plafond, logement existant en zone 3, par date du prêt',
      unit: 'euros',
      checkedOn: '2026-11-25',
      nextExpected: null
    },
    UP_TO_ONE,
    [
      { from: '2002-01-01', ref: 'Arrêté du 27/09/2019, art. 18', values: [206.87, 248.18, 289.49, 41.31] },
      { from: '2002-07-01', ref: 'Arrêté du 27/09/2019, art. 18', values: [209.35, 251.16, 292.97, 41.81] },
      { from: '2003-07-01', ref: 'Arrêté du 27/09/2019, art. 18', values: [211.86, 254.17, 296.48, 42.31] },
      { from: '2005-09-01', ref: 'Arrêté du 27/09/2019, art. 18', values: [215.67, 258.74, 301.81, 43.07] },
      { from: '2007-01-01', ref: 'Arrêté du 27/09/2019, art. 18', values: [221.71, 265.98, 310.26, 44.28] },
      { from: '2008-01-01', ref: 'Arrêté du 27/09/2019, art. 18', values: [227.83, 273.32, 318.82, 45.5] },
      { from: '2009-01-01', ref: 'Arrêté du 27/09/2019, art. 18', values: [234.55, 281.38, 328.23, 46.84] },
      { from: '2010-01-01', ref: 'Arrêté du 27/09/2019, art. 18', values: [235.3, 282.28, 329.28, 46.99] },
      { from: '2011-01-01', ref: 'Arrêté du 27/09/2019, art. 18', values: [237.89, 285.39, 332.9, 47.51] },
      { from: '2012-01-01', ref: 'Arrêté du 27/09/2019, art. 18', values: [240.27, 288.24, 336.23, 47.99] },
      { from: '2013-01-01', ref: 'Arrêté du 27/09/2019, art. 18', values: [245.44, 294.44, 343.46, 49.02] },
      { from: '2014-10-01', ref: 'Arrêté du 27/09/2019, art. 18', values: [246.84, 296.12, 345.42, 49.3] },
      { from: '2015-10-01', ref: 'Arrêté du 27/09/2019, art. 18', values: [247.04, 296.36, 345.7, 49.34] },
      { from: '2017-10-01', ref: 'Arrêté du 27/09/2019, art. 18', values: [248.89, 298.58, 348.29, 49.71] },
      { from: '2019-10-01', ref: 'Arrêté du 27/09/2019, art. 18', values: [249.64, 299.48, 349.34, 49.86] }
    ]
  )
} satisfies Parameters
