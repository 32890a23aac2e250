import { type Parameters, table } from '../parameter.ts'
import { UP_TO_FOUR } from './columns.ts'

/** What hostels and loans share, and loans alone: CCH art. D832-10 to D832-27, D842-6 to D842-17. */
export const HOUSING_SHARE = {
  ...table(
    'housing.parts-1',
    { label: 'Nombre de parts N, APL', unit: 'count', checkedOn: '2026-11-25', nextExpected: null },
    UP_TO_FOUR,
    [{ from: '2007-07-01', ref: 'CCH art. D832-25, 1°', values: [1.4, 1.8, 2.5, 3, 3.7, 4.3, 0.5] }]
  ),
  ...table(
    'housing.parts-2',
    { label: 'Nombre de parts N, allocations de logement', unit: 'count', checkedOn: '2026-11-25', nextExpected: null },
    UP_TO_FOUR,
    [{ from: '2007-07-01', ref: 'CCH art. D832-25, 2°', values: [1.2, 1.5, 2.5, 3, 3.7, 4.3, 0.5] }]
  ),
  ...table(
    'housing.minimum-1',
    { label: 'Tranches de ressources, premier barème', unit: 'euros', checkedOn: '2026-11-25', nextExpected: null },
    {
      first: 'première',
      second: 'deuxième',
      third: 'troisième',
      fourth: 'quatrième',
      fifth: 'cinquième',
      flat: 'montant ajouté par part'
    },
    [
      {
        from: '2007-07-01',
        ref: 'Arrêté du 27/09/2019, art. 31',
        values: [1948.1, 2678.71, 3896.18, 5357.44, 6331.29, 45.57]
      }
    ]
  ),
  ...table(
    'housing.minimum-1-rate',
    { label: 'Taux par tranche, premier barème', unit: 'rate', checkedOn: '2026-11-25', nextExpected: null },
    {
      first: 'première',
      second: 'deuxième',
      third: 'troisième',
      fourth: 'quatrième',
      fifth: 'cinquième',
      last: 'au-delà'
    },
    [{ from: '2007-07-01', ref: 'Arrêté du 27/09/2019, art. 31', values: [0.04, 0.104, 0.216, 0.264, 0.32, 0.48] }]
  ),
  ...table(
    'housing.minimum-2',
    { label: 'Tranches de ressources, second barème', unit: 'euros', checkedOn: '2026-11-25', nextExpected: null },
    {
      first: 'première',
      second: 'deuxième',
      third: 'troisième',
      fourth: 'quatrième',
      flat: 'montant ajouté'
    },
    [{ from: '2007-07-01', ref: 'Arrêté du 27/09/2019, art. 31', values: [1423.03, 2047.61, 2629.85, 4095.05, 76.32] }]
  ),
  ...table(
    'housing.minimum-2-rate',
    { label: 'Taux par tranche, second barème', unit: 'rate', checkedOn: '2026-11-25', nextExpected: null },
    {
      first: 'première',
      second: 'deuxième',
      third: 'troisième',
      fourth: 'quatrième',
      last: 'au-delà'
    },
    [{ from: '2007-07-01', ref: 'Arrêté du 27/09/2019, art. 31', values: [0, 0.024, 0.208, 0.232, 0.328] }]
  ),
  'housing.cover-1': {
    label: 'Coefficient de prise en charge, au plus',
    unit: 'rate',
    checkedOn: '2026-11-25',
    nextExpected: null,
    values: [{ from: '2007-07-01', value: 0.95, ref: 'CCH art. D832-11, D832-25, 1°' }]
  },
  'housing.cover-2': {
    label: 'Coefficient de prise en charge, au plus, allocations de logement',
    unit: 'rate',
    checkedOn: '2026-11-25',
    nextExpected: null,
    values: [{ from: '2007-07-01', value: 0.9, ref: 'CCH art. D832-25, 2°' }]
  },
  'housing.multiplier-1': {
    label: 'Coefficient multiplicateur cm des logements-foyers',
    unit: 'euros',
    checkedOn: '2026-11-25',
    nextExpected: null,
    values: [{ from: '2007-07-01', value: 13393.4, ref: 'Arrêté du 27/09/2019, art. 30, 2°' }]
  },
  'housing.multiplier-2': {
    label: 'Coefficient multiplicateur cm, allocations de logement',
    unit: 'euros',
    checkedOn: '2026-11-25',
    nextExpected: null,
    values: [{ from: '2007-07-01', value: 21420.91, ref: 'Arrêté du 27/09/2019, art. 30, 2°' }]
  },
  'housing.multiplier-loan': {
    label: 'Coefficient multiplicateur cm des prêts conventionnés',
    unit: 'euros',
    checkedOn: '2026-11-25',
    nextExpected: null,
    values: [{ from: '2007-07-01', value: 22111.33, ref: 'Arrêté du 27/09/2019, art. 22' }]
  },
  'housing.exempt': {
    label: 'Ressources laissées de côté par part',
    unit: 'euros',
    checkedOn: '2026-11-25',
    nextExpected: null,
    values: [{ from: '2007-07-01', value: 1217.26, ref: 'Arrêté du 27/09/2019, art. 30, 1°' }]
  },
  'housing.own-cost-1': {
    label: 'Dépense nette qui reste au moins en foyer conventionné',
    unit: 'euros',
    checkedOn: '2026-11-25',
    nextExpected: null,
    values: [{ from: '2007-07-01', value: 26.68, ref: 'Arrêté du 27/09/2019, art. 32' }]
  },
  'housing.own-cost-2': {
    label: 'Dépense nette qui reste au moins dans les autres',
    unit: 'euros',
    checkedOn: '2026-11-25',
    nextExpected: null,
    values: [{ from: '2007-07-01', value: 15, ref: 'Arrêté du 27/09/2019, art. 32 et 44' }]
  },
  'housing.loan-limit': {
    label: 'Mensualité minimale : tranche de ressources',
    unit: 'euros',
    checkedOn: '2026-11-25',
    nextExpected: null,
    values: [{ from: '2007-07-01', value: 5600.85, ref: 'Arrêté du 27/09/2019, art. 23' }]
  },
  'housing.loan-rate-low': {
    label: 'Mensualité minimale : taux de la première tranche',
    unit: 'rate',
    checkedOn: '2026-11-25',
    nextExpected: null,
    values: [{ from: '2007-07-01', value: 0.208, ref: 'Arrêté du 27/09/2019, art. 23' }]
  },
  'housing.loan-rate-high': {
    label: 'Mensualité minimale : taux au-delà',
    unit: 'rate',
    checkedOn: '2026-11-25',
    nextExpected: null,
    values: [{ from: '2007-07-01', value: 0.416, ref: 'Arrêté du 27/09/2019, art. 23' }]
  },
  'housing.loan-own-cost': {
    label: 'Part des ressources qui reste à payer au moins',
    unit: 'rate',
    checkedOn: '2026-11-25',
    nextExpected: null,
    values: [{ from: '2007-07-01', value: 0.0234, ref: 'Arrêté du 27/09/2019, art. 25 et 38' }]
  },
  'housing.loan-floor': {
    label: "Ressources d'un accédant, au moins, en nombre de mensualités",
    unit: 'count',
    checkedOn: '2026-11-25',
    nextExpected: null,
    values: [{ from: '2007-07-01', value: 16.25, ref: 'Arrêté du 27/09/2019, art. 26 et 39' }]
  },
  'housing.young-scale': {
    label:
      'Les foyers de jeunes travailleurs suivent le second barème (1) ou le premier (0), selon la date de la convention',
    unit: 'count',
    checkedOn: '2026-11-25',
    nextExpected: null,
    values: [
      { from: '1972-07-01', value: 0, ref: 'CCH art. D832-25' },
      { from: '1990-10-01', value: 1, ref: 'CCH art. D832-25' }
    ]
  },
  ...table(
    'housing.loan-alone',
    {
      label: "Abattement d'un accédant seul avec charge de famille",
      unit: 'euros',
      checkedOn: '2026-11-25',
      nextExpected: null
    },
    {
      few: 'une ou deux personnes à charge',
      many: 'trois ou plus'
    },
    [{ from: '2007-07-01', ref: 'CCH art. R822-10', values: [901, 1350] }]
  ),
  'housing.loan-served': {
    label: 'Les prêts signés ouvrent droit (1) ou non (0)',
    unit: 'count',
    checkedOn: '2026-11-25',
    nextExpected: null,
    values: [
      { from: '1972-07-01', value: 1, ref: 'CCH art. L831-2, L841-4' },
      { from: '2018-01-01', value: 0, ref: 'CCH art. L831-2, L841-4' }
    ]
  },
  'housing.loan-served-old': {
    label: 'Les prêts conventionnés pour un logement ancien en zone 3 ouvrent droit (1) ou non (0)',
    unit: 'count',
    checkedOn: '2026-11-25',
    nextExpected: null,
    values: [
      { from: '1972-07-01', value: 1, ref: 'CCH art. L831-2' },
      { from: '2020-01-01', value: 0, ref: 'CCH art. L831-2' }
    ]
  }
} satisfies Parameters
