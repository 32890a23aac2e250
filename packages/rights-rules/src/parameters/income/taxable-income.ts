import type { Parameters } from '../parameter.ts'

/** From taxable income to what benefits count: CGI art. 83 and 158, by the year of the income; CSS art. D242-17. */
export const TAXABLE_INCOME = {
  'tax.work-share': {
    label: 'Déduction pour frais professionnels',
    unit: 'rate',
    checkedOn: '2026-11-25',
    nextExpected: null,
    values: [{ from: '1971-01-01', value: 0.1, ref: 'CGI art. 83, 3°' }]
  },
  'tax.work-least': {
    label: "Déduction pour frais professionnels, au moins, revenus de l'année",
    unit: 'euros',
    checkedOn: '2026-11-25',
    nextExpected: '2026-01-01',
    values: [
      { from: '2012-01-01', value: 421, ref: 'CGI art. 83, 3°' },
      { from: '2013-01-01', value: 426, ref: 'CGI art. 83, 3°' },
      { from: '2014-01-01', value: 426, ref: 'CGI art. 83, 3°' },
      { from: '2015-01-01', value: 426, ref: 'CGI art. 83, 3°' },
      { from: '2016-01-01', value: 426, ref: 'CGI art. 83, 3°' },
      { from: '2017-01-01', value: 430, ref: 'CGI art. 83, 3°' },
      { from: '2018-01-01', value: 437, ref: 'CGI art. 83, 3°' },
      { from: '2019-01-01', value: 441, ref: 'CGI art. 83, 3°' },
      { from: '2020-01-01', value: 442, ref: 'CGI art. 83, 3°' },
      { from: '2021-01-01', value: 448, ref: 'CGI art. 83, 3°' },
      { from: '2022-01-01', value: 472, ref: 'CGI art. 83, 3°' },
      { from: '2023-01-01', value: 495, ref: 'CGI art. 83, 3°' },
      { from: '2024-01-01', value: 504, ref: 'CGI art. 83, 3°' },
      { from: '2025-01-01', value: 509, ref: 'CGI art. 83, 3°' }
    ]
  },
  'tax.work-most': {
    label: "Déduction pour frais professionnels, au plus, revenus de l'année",
    unit: 'euros',
    checkedOn: '2026-11-25',
    nextExpected: '2026-01-01',
    values: [
      { from: '2012-01-01', value: 12000, ref: 'CGI art. 83, 3°' },
      { from: '2013-01-01', value: 12157, ref: 'CGI art. 83, 3°' },
      { from: '2014-01-01', value: 12157, ref: 'CGI art. 83, 3°' },
      { from: '2015-01-01', value: 12170, ref: 'CGI art. 83, 3°' },
      { from: '2016-01-01', value: 12183, ref: 'CGI art. 83, 3°' },
      { from: '2017-01-01', value: 12305, ref: 'CGI art. 83, 3°' },
      { from: '2018-01-01', value: 12502, ref: 'CGI art. 83, 3°' },
      { from: '2019-01-01', value: 12627, ref: 'CGI art. 83, 3°' },
      { from: '2020-01-01', value: 12652, ref: 'CGI art. 83, 3°' },
      { from: '2021-01-01', value: 12829, ref: 'CGI art. 83, 3°' },
      { from: '2022-01-01', value: 13522, ref: 'CGI art. 83, 3°' },
      { from: '2023-01-01', value: 14171, ref: 'CGI art. 83, 3°' },
      { from: '2024-01-01', value: 14426, ref: 'CGI art. 83, 3°' },
      { from: '2025-01-01', value: 14555, ref: 'CGI art. 83, 3°' }
    ]
  },
  'tax.pension-share': {
    label: 'Abattement sur les pensions',
    unit: 'rate',
    checkedOn: '2026-11-25',
    nextExpected: null,
    values: [{ from: '1977-01-01', value: 0.1, ref: 'CGI art. 158, 5 a' }]
  },
  'tax.pension-least': {
    label: "Abattement sur les pensions, au moins, revenus de l'année",
    unit: 'euros',
    checkedOn: '2026-11-25',
    nextExpected: '2026-01-01',
    values: [
      { from: '2012-01-01', value: 374, ref: 'CGI art. 158, 5 a' },
      { from: '2013-01-01', value: 379, ref: 'CGI art. 158, 5 a' },
      { from: '2014-01-01', value: 379, ref: 'CGI art. 158, 5 a' },
      { from: '2015-01-01', value: 379, ref: 'CGI art. 158, 5 a' },
      { from: '2016-01-01', value: 379, ref: 'CGI art. 158, 5 a' },
      { from: '2017-01-01', value: 383, ref: 'CGI art. 158, 5 a' },
      { from: '2018-01-01', value: 389, ref: 'CGI art. 158, 5 a' },
      { from: '2019-01-01', value: 393, ref: 'CGI art. 158, 5 a' },
      { from: '2020-01-01', value: 394, ref: 'CGI art. 158, 5 a' },
      { from: '2021-01-01', value: 400, ref: 'CGI art. 158, 5 a' },
      { from: '2022-01-01', value: 422, ref: 'CGI art. 158, 5 a' },
      { from: '2023-01-01', value: 442, ref: 'CGI art. 158, 5 a' },
      { from: '2024-01-01', value: 450, ref: 'CGI art. 158, 5 a' },
      { from: '2025-01-01', value: 454, ref: 'CGI art. 158, 5 a' }
    ]
  },
  'tax.pension-most': {
    label: "Abattement sur les pensions, au plus par foyer, revenus de l'année",
    unit: 'euros',
    checkedOn: '2026-11-25',
    nextExpected: '2026-01-01',
    values: [
      { from: '2012-01-01', value: 3660, ref: 'CGI art. 158, 5 a' },
      { from: '2013-01-01', value: 3707, ref: 'CGI art. 158, 5 a' },
      { from: '2014-01-01', value: 3707, ref: 'CGI art. 158, 5 a' },
      { from: '2015-01-01', value: 3711, ref: 'CGI art. 158, 5 a' },
      { from: '2016-01-01', value: 3715, ref: 'CGI art. 158, 5 a' },
      { from: '2017-01-01', value: 3752, ref: 'CGI art. 158, 5 a' },
      { from: '2018-01-01', value: 3812, ref: 'CGI art. 158, 5 a' },
      { from: '2019-01-01', value: 3850, ref: 'CGI art. 158, 5 a' },
      { from: '2020-01-01', value: 3858, ref: 'CGI art. 158, 5 a' },
      { from: '2021-01-01', value: 3912, ref: 'CGI art. 158, 5 a' },
      { from: '2022-01-01', value: 4123, ref: 'CGI art. 158, 5 a' },
      { from: '2023-01-01', value: 4321, ref: 'CGI art. 158, 5 a' },
      { from: '2024-01-01', value: 4399, ref: 'CGI art. 158, 5 a' },
      { from: '2025-01-01', value: 4439, ref: 'CGI art. 158, 5 a' }
    ]
  },
  'social-security-ceiling.year': {
    label: 'Plafond annuel de la sécurité sociale',
    unit: 'euros',
    checkedOn: '2026-11-25',
    nextExpected: '2027-01-01',
    values: [
      { from: '2012-01-01', value: 36372, ref: 'CSS art. D242-17' },
      { from: '2013-01-01', value: 37032, ref: 'CSS art. D242-17' },
      { from: '2014-01-01', value: 37548, ref: 'CSS art. D242-17' },
      { from: '2015-01-01', value: 38040, ref: 'CSS art. D242-17' },
      { from: '2016-01-01', value: 38616, ref: 'CSS art. D242-17' },
      { from: '2017-01-01', value: 39228, ref: 'CSS art. D242-17' },
      { from: '2018-01-01', value: 39732, ref: 'CSS art. D242-17' },
      { from: '2019-01-01', value: 40524, ref: 'CSS art. D242-17' },
      { from: '2020-01-01', value: 41136, ref: 'CSS art. D242-17' },
      { from: '2022-01-01', value: 41136, ref: 'CSS art. D242-17' },
      { from: '2023-01-01', value: 43992, ref: 'CSS art. D242-17' },
      { from: '2024-01-01', value: 46368, ref: 'CSS art. D242-17' },
      { from: '2025-01-01', value: 47100, ref: 'CSS art. D242-17' },
      { from: '2026-01-01', value: 48060, ref: 'CSS art. D242-17' }
    ]
  }
} satisfies Parameters
