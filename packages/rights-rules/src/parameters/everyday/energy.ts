import { type Parameters, table } from '../parameter.ts'

const LAW = { checkedOn: '2026-11-25', nextExpected: null } as const
const AMOUNTS = 'Arrêté du 26 décembre 2018 modifiant le plafond et la valeur faciale du chèque énergie'

/** Chèque énergie: Code de l'énergie, art. L124-1 and R124-1 and following. */
export const ENERGY = {
  ...table(
    'energy',
    { ...LAW, unit: 'euros', label: 'Revenu fiscal de référence par unité de consommation, inférieur à' },
    { 'below-1': 'première tranche', 'below-2': 'deuxième', 'below-3': 'troisième', 'below-4': 'quatrième' },
    [
      { from: '2021-01-01', ref: 'Code de l’énergie, art. R124-3', values: [5600, 6700, 7700, 10800] },
      { from: '2023-01-01', ref: 'Code de l’énergie, art. R124-3', values: [5700, 6800, 7850, 11000] }
    ]
  ),
  ...amounts('one', 'une unité de consommation', [194, 146, 98, 48]),
  ...amounts('some', "plus d'une et moins de deux unités", [240, 176, 113, 63]),
  ...amounts('two', 'deux unités et plus', [277, 202, 126, 76]),
  ...table(
    'energy',
    { ...LAW, unit: 'rate', label: 'Unités de consommation' },
    { second: 'deuxième personne', further: 'chaque autre personne' },
    [{ from: '2017-01-01', ref: 'Code de l’énergie, art. R124-1', values: [0.5, 0.3] }]
  ),
  ...table(
    'energy',
    { ...LAW, unit: 'count', label: 'Foyer fiscal du titulaire du contrat d’électricité' },
    { contract: 'un si lui seul compte' },
    [
      { from: '2017-01-01', ref: 'Code de l’énergie, art. R124-1', values: [0] },
      { from: '2025-01-01', ref: 'Loi n° 2025-127 du 14 février 2025 ; code de l’énergie, art. L124-1', values: [1] }
    ]
  )
} satisfies Parameters

function amounts<K extends 'one' | 'some' | 'two'>(size: K, label: string, values: readonly number[]) {
  return table(
    `energy.${size}`,
    { ...LAW, unit: 'euros', label: `Chèque énergie, ${label}` },
    { '1': 'première tranche', '2': 'deuxième', '3': 'troisième', '4': 'quatrième' },
    [{ from: '2019-01-01', ref: AMOUNTS, values }]
  )
}
