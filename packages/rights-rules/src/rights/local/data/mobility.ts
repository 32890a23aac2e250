import type { LocalCondition, LocalRight } from '../language.ts'

// Pages read on 2026-11-25.

const FREE_PAGE = 'https://tcl.fr/solidaire-gratuit-0'
const REDUCED_PAGE = 'https://tonicradio.fr/tcl-ce-qui-change-a-partir-du-1er-janvier'
const age = (label: string, value: number, ref: string) =>
  ({
    label,
    unit: 'years',
    checkedOn: '2026-11-25',
    nextExpected: null,
    values: [{ from: '2021-01-01', value, ref }]
  }) as const

const due = (right: string): LocalCondition => ({
  any: [
    { right, state: 'received' },
    { right, state: 'entitled' }
  ]
})
const inRhone = {
  id: 'place',
  say: 'Habite le Rhône ou la Métropole de Lyon',
  law: FREE_PAGE,
  test: { commune: ['69'] }
} as const
const VENISSIEUX = { commune: '69259' }
const paid = (cents: number) => [{ from: '2025-01', to: '2027-12', cents }]

/** TCL, the free pass. */
export const TCL_FREE: LocalRight = {
  code: 'tcl_solidaire_gratuit',
  label: 'TCL : abonnement Solidaire gratuit',
  checkedOn: '2026-11-25',
  values: {},
  questions: {
    status: {
      label: 'Un membre du foyer a-t-il le RSJ, un contrat d’engagement jeune, ou demande-t-il un titre de séjour ?',
      kind: 'flag'
    },
    impaired: {
      label: 'Un membre du foyer est-il malvoyant, ou mutilé de guerre ou du travail de 65 ans ou plus ?',
      kind: 'flag'
    }
  },
  conditions: [
    inRhone,
    {
      id: 'status',
      say: 'Un membre du foyer a une situation qui donne la gratuité',
      law: FREE_PAGE,
      test: {
        any: [
          due('rsa'),
          due('aspa'),
          { someAdult: due('aah') },
          { someAdult: due('asi') },
          { someAdult: { is: 'permit', oneOf: ['asylum_seeker'] } },
          { asked: 'status' },
          { asked: 'impaired' }
        ]
      }
    }
  ],
  notes: [],
  deadlines: [],
  guide: {
    documents: [
      'Attestation de situation (RSA, AAH, CSS, France Travail…)',
      'Pièce d’identité ou passeport',
      'Carte TCL',
      'Certificat de scolarité'
    ],
    bodies: {
      instructing: ['TCL (Sytral Mobilités)'],
      paying: [],
      supporting: ['PIMMS Médiation', 'CCAS']
    },
    howToClaim: 'Formulaire en ligne avec une carte TCL valide, ou en agence TCL (carte : 5 €).',
    automatic: false,
    appeal: { first: 'TCL (Sytral Mobilités)', within: null },
    source: 'https://tcl.fr/solidaire-gratuit-0'
  },
  samples: [
    {
      title: 'à Vénissieux avec le RSA',
      date: '2026-11-25',
      situation: { applicant: { id: 'a0' }, dwelling: VENISSIEUX, received: { rsa: paid(40_000) } },
      expect: { status: 'entitled' }
    },
    {
      title: 'un demandeur d’asile',
      date: '2026-11-25',
      situation: { applicant: { id: 'a0', nationality: 'other', permit: 'asylum_seeker' }, dwelling: VENISSIEUX },
      expect: { status: 'entitled' }
    },
    {
      title: 'avec le RSA, mais à Paris',
      date: '2026-11-25',
      situation: { applicant: { id: 'a0' }, dwelling: { commune: '75111' }, received: { rsa: paid(40_000) } },
      expect: { status: 'not_entitled' }
    },
    {
      title: 'rien n’est dit des ressources',
      date: '2026-11-25',
      situation: { applicant: { id: 'a0' }, dwelling: VENISSIEUX },
      expect: { status: 'undetermined' }
    }
  ]
}

/** TCL, the reduced pass. */
export const TCL_REDUCED: LocalRight = {
  code: 'tcl_solidaire_reduit',
  label: 'TCL : abonnement Solidaire réduit',
  checkedOn: '2026-11-25',
  values: {
    old: age('Âge des personnes âgées non imposables', 65, REDUCED_PAGE),
    adult: age('Âge des jeunes demandeurs d’emploi, depuis', 18, REDUCED_PAGE),
    grown: age('Âge des jeunes demandeurs d’emploi, avant', 25, REDUCED_PAGE)
  },
  questions: {
    untaxed: { label: 'Le foyer est-il non imposable ?', kind: 'flag' },
    status: {
      label:
        'Un membre du foyer a-t-il l’AME, une aide du fonds d’aide aux jeunes, ou est-il élève en Segpa, Ulis, Itep ou IME ?',
      kind: 'flag'
    },
    veteran: { label: 'Ancien combattant ou veuve d’ancien combattant, de 65 ans ou plus ?', kind: 'flag' },
    paid: { label: 'Un adulte reçoit-il une allocation de France Travail ?', kind: 'flag' }
  },
  conditions: [
    inRhone,
    {
      id: 'status',
      say: 'Un membre du foyer a une situation qui donne le tarif réduit',
      law: REDUCED_PAGE,
      test: {
        any: [
          due('css'),
          due('bourse_college'),
          due('bourse_lycee'),
          { all: [{ asked: 'untaxed' }, { asked: 'paid' }] },
          {
            someAdult: {
              all: [
                { is: 'activity', oneOf: ['unemployed'] },
                { amount: { number: 'age' }, atLeast: { value: 'adult' } },
                { amount: { number: 'age' }, below: { value: 'grown' } }
              ]
            }
          },
          {
            all: [
              { someAdult: { amount: { number: 'age' }, atLeast: { value: 'old' } } },
              { asked: 'untaxed' },
              { not: { right: 'aspa', state: 'received' } }
            ]
          },
          { asked: 'status' },
          { asked: 'veteran' }
        ]
      }
    },
    {
      id: 'terms',
      say: 'Les situations retenues sont celles de 2021',
      law: REDUCED_PAGE,
      test: { any: [due('css'), { unsettled: 'La liste lue est celle de 2021 : à vérifier auprès de TCL.' }] }
    }
  ],
  notes: [],
  deadlines: [],
  guide: {
    documents: [
      'Attestation de situation (RSA, AAH, CSS, France Travail…)',
      'Pièce d’identité ou passeport',
      'Carte TCL'
    ],
    bodies: {
      instructing: ['TCL (Sytral Mobilités)'],
      paying: [],
      supporting: ['PIMMS Médiation', 'CCAS']
    },
    howToClaim: 'Formulaire en ligne avec une carte TCL valide, ou en agence TCL.',
    automatic: false,
    appeal: { first: 'TCL (Sytral Mobilités)', within: null },
    source: 'https://tcl.fr'
  },
  samples: [
    {
      title: 'avec la complémentaire santé solidaire',
      date: '2026-11-25',
      situation: { applicant: { id: 'a0' }, dwelling: VENISSIEUX, received: { css: paid(1) } },
      expect: { status: 'entitled' }
    },
    {
      title: 'un jeune demandeur d’emploi de 20 ans : la liste est à vérifier',
      date: '2026-11-25',
      situation: { applicant: { id: 'a0', birthDate: '2006-01-01', activity: 'unemployed' }, dwelling: VENISSIEUX },
      expect: { status: 'undetermined' }
    },
    {
      title: 'à Grenoble',
      date: '2026-11-25',
      situation: { applicant: { id: 'a0' }, dwelling: { commune: '38185' }, received: { css: paid(1) } },
      expect: { status: 'not_entitled' }
    }
  ]
}
