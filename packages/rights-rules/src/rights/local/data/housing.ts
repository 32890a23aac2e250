import { RIGHT_IDS } from '../../right.ts'
import type { LocalAmount, LocalRight } from '../language.ts'
import { LYON_METROPOLE } from './places.ts'

// Pages read on 2026-11-25.

const FSL_PAGE = 'https://www.grandlyon.com/services/aides-fonds-solidarite-logement'
const CEILINGS = { unit: 'euros', checkedOn: '2026-11-25', nextExpected: null } as const
const ceiling = (label: string, value: number) => ({
  ...CEILINGS,
  label: `Plafond de ressources par mois, ${label}`,
  values: [{ from: '2026-01-01', value, ref: `Règlement du FSL de la Métropole de Lyon, ${FSL_PAGE}` }]
})

const threeMonths = (rights: readonly string[]): LocalAmount => ({
  resources: { months: 3, of: 'household', kinds: 'all', rights }
})

const ALONE = { partner: 'none', children: [], otherReceived: 'none' } as const
const paid = (euros: number) => [{ from: '2025-01', to: '2027-12', cents: euros * 100 }]
const person = (euros: number) =>
  ({ id: 'a0', resources: { wages: paid(euros) }, otherResources: 'none', otherReceived: 'none' }) as const
const LYON = { commune: '69259' }

/** Fonds de solidarité pour le logement of the Métropole de Lyon. */
export const FSL: LocalRight = {
  code: 'fsl',
  label: 'Fonds de solidarité pour le logement (FSL)',
  checkedOn: '2026-11-25',
  values: {
    alone: ceiling('personne isolée', 1272),
    couple: ceiling('couple', 1590),
    'children-1': ceiling('un enfant', 2120),
    'children-2': ceiling('deux enfants', 2650),
    'children-3': ceiling('trois enfants', 3180),
    'children-4': ceiling('quatre enfants', 3710),
    'one-child': {
      ...CEILINGS,
      unit: 'count',
      label: 'Au moins un enfant',
      values: [{ from: '2005-01-01', value: 1, ref: FSL_PAGE }]
    },
    large: {
      ...CEILINGS,
      unit: 'count',
      label: 'Nombre d’enfants au-delà du tableau',
      values: [{ from: '2005-01-01', value: 5, ref: FSL_PAGE }]
    }
  },
  questions: {
    arriving: { label: 'Va s’installer dans la Métropole de Lyon ?', kind: 'flag' },
    need: { label: 'Entre dans un logement, ou a une dette de loyer, d’énergie ou d’eau ?', kind: 'flag' }
  },
  conditions: [
    {
      id: 'place',
      say: 'Habite la Métropole de Lyon ou s’y installe',
      law: FSL_PAGE,
      test: { any: [{ commune: LYON_METROPOLE }, { asked: 'arriving' }] }
    },
    {
      id: 'need',
      say: 'Difficulté à entrer dans un logement, à s’y maintenir ou à payer l’énergie ou l’eau',
      law: FSL_PAGE,
      test: { asked: 'need' }
    },
    {
      id: 'resources',
      say: 'Ressources du foyer sous le plafond',
      law: FSL_PAGE,
      test: {
        any: [
          {
            amount: {
              between: [threeMonths([]), threeMonths(RIGHT_IDS)],
              because: 'La page lue ne dit pas quelles prestations comptent dans les ressources.'
            },
            atMost: {
              when: { amount: { number: 'children' }, atLeast: { value: 'one-child' } },
              give: {
                table: { by: { number: 'children' }, steps: ['children-1', 'children-2', 'children-3', 'children-4'] }
              },
              otherwise: { table: { by: { number: 'adults' }, steps: ['alone', 'couple'] } }
            }
          },
          {
            all: [
              { amount: { number: 'children' }, atLeast: { value: 'large' } },
              { unsettled: 'Le tableau publié s’arrête à quatre enfants.' }
            ]
          }
        ]
      }
    }
  ],
  notes: [],
  deadlines: [],
  guide: {
    documents: [
      'Ressources des trois derniers mois',
      'Bail ou contrat d’occupation',
      'Budget du foyer : ressources, charges et dettes',
      'Relevé de la dette ou facture impayée',
      'Pièce d’identité ou passeport'
    ],
    bodies: {
      instructing: ['Métropole de Lyon', 'Association habilitée ou agréée', 'CCAS'],
      paying: ['Métropole de Lyon'],
      supporting: ['PIMMS Médiation', 'CCAS']
    },
    howToClaim:
      'Avec un travailleur social de la Maison de la Métropole, le PIMMS ou une association d’insertion par le logement, qui évalue la situation et le budget.',
    automatic: false,
    appeal: { first: 'Métropole de Lyon', within: null },
    source: 'https://www.grandlyon.com/services/aides-fonds-solidarite-logement'
  },
  samples: [
    {
      title: 'une personne seule au plafond de 1 272 € qui a une dette de loyer',
      date: '2026-11-25',
      situation: { ...ALONE, applicant: person(1272), dwelling: LYON, local: { answers: { 'fsl/need': true } } },
      expect: { status: 'entitled' }
    },
    {
      title: 'un euro au-dessus du plafond',
      date: '2026-11-25',
      situation: { ...ALONE, applicant: person(1273), dwelling: LYON, local: { answers: { 'fsl/need': true } } },
      expect: { status: 'not_entitled' }
    },
    {
      title: 'un parent seul avec deux enfants a jusqu’à 2 650 €',
      date: '2026-11-25',
      situation: {
        ...ALONE,
        children: [
          { id: 'k0', otherResources: 'none' },
          { id: 'k1', otherResources: 'none' }
        ],
        applicant: person(2650),
        dwelling: LYON,
        local: { answers: { 'fsl/need': true } }
      },
      expect: { status: 'entitled' }
    },
    {
      title: 'à Villefranche sans projet de venir',
      date: '2026-11-25',
      situation: {
        ...ALONE,
        applicant: person(500),
        dwelling: { commune: '69264' },
        local: { answers: { 'fsl/need': true, 'fsl/arriving': false } }
      },
      expect: { status: 'not_entitled' }
    },
    {
      title: 'personne n’a demandé s’il y a une dette',
      date: '2026-11-25',
      situation: { ...ALONE, applicant: person(500), dwelling: LYON },
      expect: { status: 'undetermined' }
    }
  ]
}

const WATER_PAGE =
  'https://www.lyoncapitale.fr/actualite/un-versement-solidaire-eau-pour-alleger-la-facture-des-menages-modestes-de-la-metropole-de-lyon'
const water = (label: string, value: number) => ({
  ...CEILINGS,
  label,
  values: [{ from: '2025-01-01', value, ref: WATER_PAGE }]
})

/** Versement solidaire eau: paid without a claim to those whom the CAF or the MSA knows. */
export const VERSEMENT_EAU: LocalRight = {
  code: 'versement_eau',
  label: 'Versement solidaire eau',
  checkedOn: '2026-11-25',
  values: { least: water('Versement le plus bas par an', 10), most: water('Versement le plus haut par an', 120) },
  questions: {
    known: { label: 'Est connu de la CAF ou de la MSA, avec un compte bancaire à jour ?', kind: 'flag' }
  },
  conditions: [
    { id: 'place', say: 'Habite la Métropole de Lyon', law: WATER_PAGE, test: { commune: LYON_METROPOLE } },
    { id: 'known', say: 'Est connu de la CAF ou de la MSA', law: WATER_PAGE, test: { asked: 'known' } },
    {
      id: 'share',
      say: 'L’eau coûte plus de 3 % des ressources du foyer',
      law: WATER_PAGE,
      test: {
        unsettled:
          'La facture et les ressources retenues sont calculées par Eau du Grand Lyon, selon une méthode qui n’a pas été lue.'
      }
    }
  ],
  amount: {
    id: 'paid',
    say: 'Versement de l’année',
    law: WATER_PAGE,
    per: 'year',
    of: {
      between: [{ value: 'least' }, { value: 'most' }],
      because: 'Le montant dépend de la composition du foyer et de ses ressources.'
    }
  },
  notes: [
    {
      id: 'be-known',
      say: 'Aucune demande à faire : être connu de la CAF ou de la MSA, avec un compte bancaire à jour.',
      law: WATER_PAGE,
      test: { not: { asked: 'known' } }
    }
  ],
  deadlines: [],
  guide: {
    documents: [],
    bodies: {
      instructing: ['Eau publique du Grand Lyon'],
      paying: ['Eau publique du Grand Lyon'],
      supporting: ['PIMMS Médiation', 'CCAS']
    },
    howToClaim:
      'Aucune démarche : être connu de la CAF ou de la MSA, avec un compte bancaire à jour. Vaut aussi quand l’eau est dans les charges.',
    automatic: true,
    appeal: { first: 'Eau publique du Grand Lyon', within: null },
    source:
      'https://www.lyoncapitale.fr/actualite/un-versement-solidaire-eau-pour-alleger-la-facture-des-menages-modestes-de-la-metropole-de-lyon'
  },
  samples: [
    {
      title: 'connu de la CAF à Vénissieux : peut-être, entre 0 et 120 € par an',
      date: '2026-11-25',
      situation: { applicant: { id: 'a0' }, dwelling: LYON, local: { answers: { 'versement_eau/known': true } } },
      expect: { status: 'undetermined', amount: [0, 12_000] }
    },
    {
      title: 'inconnu de la CAF et de la MSA',
      date: '2026-11-25',
      situation: { applicant: { id: 'a0' }, dwelling: LYON, local: { answers: { 'versement_eau/known': false } } },
      expect: { status: 'not_entitled' }
    },
    {
      title: 'à Paris',
      date: '2026-11-25',
      situation: { applicant: { id: 'a0' }, dwelling: { commune: '75111' } },
      expect: { status: 'not_entitled' }
    }
  ]
}
