import type { Parameters } from '../parameter.ts'

/** What regulated savings bring: arrêté du 27 janvier 2021 relatif aux taux d'intérêt des produits d'épargne réglementée. */
export const SAVINGS = {
  'livret-a.rate': {
    label: 'Taux annuel du livret A',
    unit: 'rate',
    checkedOn: '2026-11-25',
    nextExpected: '2026-08-01',
    values: [
      { from: '2014-08-01', value: 0.01, ref: "Arrêté fixant les taux de l'épargne réglementée" },
      { from: '2015-08-01', value: 0.0075, ref: "Arrêté fixant les taux de l'épargne réglementée" },
      { from: '2020-02-01', value: 0.005, ref: "Arrêté fixant les taux de l'épargne réglementée" },
      { from: '2022-02-01', value: 0.01, ref: "Arrêté fixant les taux de l'épargne réglementée" },
      { from: '2022-08-01', value: 0.02, ref: "Arrêté fixant les taux de l'épargne réglementée" },
      { from: '2023-02-01', value: 0.03, ref: "Arrêté fixant les taux de l'épargne réglementée" },
      { from: '2025-02-01', value: 0.024, ref: "Arrêté fixant les taux de l'épargne réglementée" },
      { from: '2025-08-01', value: 0.017, ref: "Arrêté fixant les taux de l'épargne réglementée" },
      { from: '2026-02-01', value: 0.015, ref: "Arrêté fixant les taux de l'épargne réglementée" }
    ]
  }
} satisfies Parameters
