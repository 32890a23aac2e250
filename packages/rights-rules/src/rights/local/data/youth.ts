import type { LocalRight } from '../language.ts'
import { LYON_METROPOLE } from './places.ts'

// Page read on 2026-11-25.

const PAGE = 'https://lyon.info-jeunes.fr/node/24911'
const ABOUT = { checkedOn: '2026-11-25', nextExpected: null } as const
const since = (label: string, unit: 'euros' | 'years', value: number, from = '2025-01-01') => ({
  ...ABOUT,
  label,
  unit,
  values: [{ from, value, ref: PAGE }]
})
const month = (months: number) =>
  ({
    resources: {
      months,
      of: 'applicant',
      kinds: ['wages', 'apprentice_pay', 'internship', 'self_employment'],
      rights: []
    }
  }) as const

const paid = (euros: number) => [{ from: '2025-01', to: '2027-12', cents: euros * 100 }]
const YOUNG = {
  id: 'a0',
  birthDate: '2005-03-01',
  nationality: 'french',
  livesInFrance: true,
  studies: 'none',
  activity: 'inactive',
  pregnant: false,
  disabilityRate: 0,
  workedTwoOfThreeYears: false,
  maritalStatus: 'single',
  otherResources: 'none',
  otherReceived: 'none'
} as const
const HOME = { partner: 'none', children: [], otherReceived: 'none', dwelling: { commune: '69259' } } as const
const SETTLED = { 'rsj/six-months': true, 'rsj/supported': false, 'rsj/other-scheme': false }

/** Revenu solidarité jeunes of the Métropole de Lyon. */
export const RSJ: LocalRight = {
  code: 'rsj',
  label: 'Revenu solidarité jeunes (RSJ)',
  checkedOn: '2026-11-25',
  values: {
    youngest: since('Âge minimal', 'years', 18, '2021-06-01'),
    oldest: since('Âge auquel il prend fin', 'years', 25, '2021-06-01'),
    limit: since('Revenus d’activité par mois, inférieurs à', 'euros', 400, '2021-06-01'),
    none: since('Sans aucun revenu d’activité, moins de', 'euros', 0.01, '2021-06-01'),
    whole: since('Sans aucune ressource, par mois', 'euros', 420),
    part: since('Avec peu de ressources, par mois', 'euros', 315)
  },
  questions: {
    'six-months': { label: 'Habite la Métropole de Lyon depuis six mois au moins ?', kind: 'flag' },
    supported: { label: 'Reçoit de l’argent de ses parents ou d’un tiers ?', kind: 'flag' },
    'other-scheme': {
      label: 'A un contrat d’engagement jeune, un contrat jeune majeur, ou ses parents l’AEEH pour lui ?',
      kind: 'flag'
    }
  },
  conditions: [
    {
      id: 'age',
      say: 'A entre 18 et 24 ans',
      law: PAGE,
      test: {
        all: [
          { amount: { number: 'age' }, atLeast: { value: 'youngest' } },
          { amount: { number: 'age' }, below: { value: 'oldest' } }
        ]
      }
    },
    {
      id: 'stay',
      say: 'Est français ou en séjour régulier',
      law: PAGE,
      test: {
        any: [
          { is: 'nationality', oneOf: ['french', 'eea'] },
          { is: 'permit', oneOf: ['resident_card', 'protected', 'work', 'no_work'] },
          {
            all: [
              { is: 'permit', oneOf: ['asylum_seeker'] },
              { unsettled: 'La page lue ne dit pas si un demandeur d’asile est en situation régulière pour le RSJ.' }
            ]
          }
        ]
      }
    },
    {
      id: 'place',
      say: 'Habite la Métropole de Lyon depuis six mois',
      law: PAGE,
      test: { all: [{ commune: LYON_METROPOLE }, { asked: 'six-months' }] }
    },
    { id: 'school', say: 'A quitté l’école et les études', law: PAGE, test: { is: 'studies', oneOf: ['none'] } },
    {
      id: 'work',
      say: 'Gagne moins de 400 € par mois',
      law: PAGE,
      test: {
        amount: {
          between: [month(1), month(3)],
          because: 'La page lue ne dit pas sur combien de mois les revenus sont regardés.'
        },
        below: { value: 'limit' }
      }
    },
    {
      id: 'support',
      say: 'N’est pas soutenu par ses parents ni par un tiers',
      law: PAGE,
      test: { not: { asked: 'supported' } }
    },
    {
      id: 'others',
      say: 'N’a ni RSA, ni AAH, ni AEEH, ni contrat d’engagement jeune ou jeune majeur',
      law: PAGE,
      test: {
        not: {
          any: [
            { right: 'rsa', state: 'entitled' },
            { right: 'rsa', state: 'received' },
            { right: 'aah', state: 'entitled' },
            { right: 'aah', state: 'received' },
            { asked: 'other-scheme' }
          ]
        }
      }
    }
  ],
  amount: {
    id: 'paid',
    say: 'Allocation du mois',
    law: PAGE,
    per: 'month',
    of: {
      when: {
        amount: { resources: { months: 3, of: 'applicant', kinds: 'all', rights: [] } },
        below: { value: 'none' }
      },
      give: { value: 'whole' },
      otherwise: {
        between: [{ value: 'part' }, { value: 'whole' }],
        because: 'La page lue ne dit pas quelles ressources ni quels mois ramènent le montant à 315 €.'
      }
    }
  },
  notes: [],
  deadlines: [],
  guide: {
    documents: [
      'Pièce d’identité ou passeport',
      'Justificatif de domicile, ou attestation d’hébergement ou de domiciliation',
      'Titre de séjour (hors Union européenne)',
      'Relevé d’identité bancaire (RIB)'
    ],
    bodies: {
      instructing: ['Mission locale', 'Association habilitée ou agréée'],
      paying: ['Métropole de Lyon'],
      supporting: ['Mission locale']
    },
    howToClaim: 'Avec la mission locale ou une association partenaire. À Vénissieux : la mission locale.',
    automatic: false,
    appeal: { first: 'Métropole de Lyon', within: null },
    source: 'https://aides-jeunes.grandlyon.com'
  },
  samples: [
    {
      title: 'à 21 ans, sans ressources ni soutien',
      date: '2026-11-25',
      situation: { ...HOME, applicant: YOUNG, local: { answers: SETTLED } },
      expect: { status: 'entitled', amount: [42_000, 42_000] }
    },
    {
      title: 'avec 300 € de salaire, entre 315 et 420 €',
      date: '2026-11-25',
      situation: {
        ...HOME,
        applicant: { ...YOUNG, activity: 'employed', resources: { wages: paid(300) } },
        local: { answers: SETTLED }
      },
      expect: { status: 'entitled', amount: [31_500, 42_000] }
    },
    {
      title: 'avec 400 € de salaire',
      date: '2026-11-25',
      situation: {
        ...HOME,
        applicant: { ...YOUNG, activity: 'employed', resources: { wages: paid(400) } },
        local: { answers: SETTLED }
      },
      expect: { status: 'not_entitled' }
    },
    {
      title: 'le jour de ses 25 ans',
      date: '2030-03-01',
      situation: { ...HOME, applicant: YOUNG, local: { answers: SETTLED } },
      expect: { status: 'not_entitled' }
    },
    {
      title: 'personne n’a demandé si ses parents l’aident',
      date: '2026-11-25',
      situation: {
        ...HOME,
        applicant: YOUNG,
        local: { answers: { 'rsj/six-months': true, 'rsj/other-scheme': false } }
      },
      expect: { status: 'undetermined' }
    }
  ]
}
