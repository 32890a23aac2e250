import { type Parameters, table } from '../parameter.ts'

const LAW_2019 = 'Loi n° 2018-1203 du 22 décembre 2018, art. 52'
const RATES = { unit: 'rate', checkedOn: '2026-11-25', nextExpected: null } as const
const ABATEMENTS = 'Instruction interministérielle n° DSS/SD2A/2021/71 du 30 mars 2021'

/** Complémentaire santé solidaire: CSS art. L861-1 and following. */
export const HEALTH = {
  'css.ceiling': {
    label: 'Plafond annuel de la complémentaire santé solidaire pour une personne',
    unit: 'euros',
    checkedOn: '2026-11-25',
    nextExpected: '2026-04-01',
    values: [
      { from: '2019-04-01', value: 8951, ref: 'Arrêté du 20/03/2019, art. 1' },
      { from: '2021-04-01', value: 9041, ref: 'Arrêté du 29/03/2021, art. 1' },
      { from: '2022-04-01', value: 9203, ref: 'CSS art. L861-1, 1°' },
      { from: '2022-07-01', value: 9571, ref: 'Loi n° 2022-1158 du 16/08/2022, art. 9' },
      { from: '2023-04-01', value: 9719, ref: 'CSS art. L861-1, 1°' },
      { from: '2024-04-01', value: 10166, ref: 'Arrêté du 26/03/2024, art. 1' },
      { from: '2025-04-01', value: 10339, ref: 'CSS art. L861-1, 1°' }
    ]
  },
  ...table(
    'css',
    { ...RATES, label: 'Complémentaire santé solidaire' },
    {
      contribution: 'part du plafond au-delà de laquelle il n’y a plus de droit, avec participation',
      second: 'majoration du plafond pour la deuxième personne',
      third: 'majoration pour la troisième et la quatrième personne',
      further: 'majoration par personne au-delà de la quatrième',
      overseas: 'majoration outre-mer',
      'shared-child': 'part de la majoration pour un enfant mineur en résidence alternée',
      unemployed: "abattement sur les revenus d'activité de qui n'en a plus",
      'empty-building': 'part de la valeur locative des immeubles non loués',
      'empty-land': 'part de la valeur locative des terrains non loués',
      'idle-savings': 'part des capitaux qui ne rapportent rien'
    },
    [
      {
        from: '2019-11-01',
        ref: 'CSS art. L861-1, D861-1, R861-3, R861-6, R861-14',
        values: [0.35, 0.5, 0.3, 0.4, 0.113, 0.5, 0.3, 0.5, 0.8, 0.03]
      }
    ]
  ),
  ...table(
    'css',
    { ...RATES, label: 'Forfait logement, part du montant forfaitaire du RSA' },
    {
      'owned-1': 'logement possédé ou gratuit, une personne',
      'owned-2': 'logement possédé ou gratuit, deux personnes',
      'owned-3': 'logement possédé ou gratuit, trois personnes et plus',
      'aided-1': 'avec aide au logement, une personne',
      'aided-2': 'avec aide au logement, deux personnes',
      'aided-3': 'avec aide au logement, trois personnes et plus'
    },
    [{ from: '2019-11-01', ref: 'CSS art. R861-5 et R861-7', values: [0.12, 0.14, 0.14, 0.12, 0.16, 0.165] }]
  ),
  ...table(
    'css',
    { ...RATES, unit: 'years', label: 'Complémentaire santé solidaire, âge' },
    { 'child-age': "jusqu'auquel un enfant est du foyer" },
    [{ from: '2019-11-01', ref: 'CSS art. R861-2', values: [25] }]
  ),
  ...table(
    'css',
    { ...RATES, unit: 'count', label: 'Complémentaire santé solidaire, âge qui fixe la participation' },
    { 'fee-january': "1 s'il est celui du 1er janvier, 0 s'il est celui du jour" },
    [{ from: '2019-11-01', ref: 'CSS art. L861-11 ; arrêté du 21 juin 2019', values: [1] }]
  ),
  ...table(
    'css',
    { ...RATES, unit: 'months', label: 'Complémentaire santé solidaire, douze mois de ressources' },
    { 'window-last': 'le dernier, compté en arrière depuis la demande' },
    [
      { from: '2019-11-01', ref: 'CSS art. R861-8', values: [1] },
      { from: '2021-01-01', ref: 'CSS art. R861-8', values: [2] }
    ]
  ),
  ...table(
    'css',
    { ...RATES, unit: 'euros', label: 'Abattement mensuel' },
    {
      'less-aah': 'allocation aux adultes handicapés',
      'less-asi-1': "allocation supplémentaire d'invalidité, personne seule",
      'less-asi-2': "allocation supplémentaire d'invalidité, couple",
      'less-aspa-1': 'allocation de solidarité aux personnes âgées, personne seule',
      'less-aspa-2': 'allocation de solidarité aux personnes âgées, couple'
    },
    [
      {
        from: '2020-04-01',
        ref: 'Arrêté du 12 août 2020 relatif à la complémentaire santé solidaire',
        values: [0, 0, 0, 0, 0]
      },
      { from: '2021-04-01', ref: ABATEMENTS, values: [68, 49, 86, 71, 110] }
    ]
  ),
  ...fees('css.fee', 'Participation mensuelle', [8, 14, 21, 25, 30]),
  ...fees('css.fee-local', "Participation mensuelle, régime local d'Alsace-Moselle", [2.8, 4.9, 7.3, 8.7, 10.5])
} satisfies Parameters

function fees<P extends string>(prefix: P, label: string, values: readonly number[]) {
  return table(
    prefix,
    { unit: 'euros', checkedOn: '2026-11-25', nextExpected: null, label },
    {
      '0': 'moins de 30 ans',
      '30': 'de 30 à 49 ans',
      '50': 'de 50 à 59 ans',
      '60': 'de 60 à 69 ans',
      '70': 'à partir de 70 ans'
    },
    [{ from: '2019-11-01', ref: `${LAW_2019} ; arrêté du 21 juin 2019`, values }]
  )
}
