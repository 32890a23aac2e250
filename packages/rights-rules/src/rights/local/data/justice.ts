import type { LocalAmount, LocalCondition, LocalRight } from '../language.ts'

// Texts read on 2026-11-25; the ceilings of 2026 were not found in one, so those of 2025 are told as stale.

const ceilings = (label: string, values: readonly [number, number, number, number, number]) => ({
  label,
  unit: 'euros' as const,
  checkedOn: '2026-11-25',
  nextExpected: '2026-01-01',
  values: [
    { from: '2021-01-01', value: values[0], ref: 'Décret n° 2020-1717, art. 3 et 5' },
    { from: '2022-01-21', value: values[1], ref: 'Circulaire du 20 janvier 2022, NOR JUST2201936C' },
    { from: '2023-01-18', value: values[2], ref: 'Circulaire du 17 janvier 2023, NOR JUST2301654C' },
    { from: '2024-01-18', value: values[3], ref: 'Circulaire du 17 janvier 2024, NOR JUST2401297C' },
    { from: '2025-01-23', value: values[4], ref: 'Circulaire du 20 janvier 2025' }
  ]
})
const fixed = (label: string, unit: 'rate' | 'count', value: number, ref: string) => ({
  label,
  unit,
  checkedOn: '2026-11-25',
  nextExpected: null,
  values: [{ from: '2021-01-01', value, ref }]
})

// for each of the first two others, then for each further one
const more: LocalAmount = {
  table: { by: { number: 'taxMembers' }, steps: ['alone', 'second', 'third'], further: 'further' }
}
const raised = (value: string, by = value): LocalAmount => ({
  sum: [{ value }, { times: [{ value: by }, more] }]
})
const HALF_YEAR: LocalAmount = {
  times: [{ resources: { months: 6, of: 'adults', kinds: 'all', rights: [] } }, { value: 'year-of-months' }]
}
const income: LocalAmount = {
  when: { asked: 'changed' },
  give: {
    between: [{ nothing: true }, HALF_YEAR],
    because:
      'Après un changement, les revenus imposables des six derniers mois sont doublés puis réduits de 10 % : le bureau les compte.'
  },
  otherwise: { number: 'taxIncome' }
}
const under = (value: string): LocalCondition => ({ amount: income, atMost: raised(value, 'total') })

const NOTICE = {
  applicant: { id: 'a0', nationality: 'french', otherAssets: 'none' },
  partner: 'none'
} as const
const single = (euros: number) => [
  { members: ['a0'], declarants: ['a0'], referenceIncome: { '2023': euros * 100, '2024': euros * 100 } }
]
const CASE = {
  answers: {
    'aide_juridictionnelle/case': true,
    'aide_juridictionnelle/insured': false,
    'aide_juridictionnelle/exempt': false,
    'aide_juridictionnelle/changed': false
  }
}

/** Aide juridictionnelle: what a lawyer and a trial cost, paid in whole or in part. */
export const AIDE_JURIDICTIONNELLE: LocalRight = {
  code: 'aide_juridictionnelle',
  label: 'Aide juridictionnelle',
  checkedOn: '2026-11-25',
  values: {
    total: ceilings('Plafond de l’aide totale', [11_262, 11_580, 12_271, 12_712, 12_862]),
    partial: ceilings('Plafond de l’aide partielle', [16_890, 17_367, 18_404, 19_066, 19_290]),
    property: ceilings('Plafond du patrimoine immobilier', [33_780, 34_734, 36_808, 38_132, 38_580]),
    alone: fixed('Majoration pour le demandeur', 'rate', 0, 'Décret n° 2020-1717, art. 6'),
    second: fixed('Majoration pour deux personnes', 'rate', 0.18, 'Décret n° 2020-1717, art. 6'),
    third: fixed('Majoration pour trois personnes', 'rate', 0.36, 'Décret n° 2020-1717, art. 6'),
    further: fixed('Majoration pour chaque autre personne', 'rate', 0.1137, 'Décret n° 2020-1717, art. 6'),
    'year-of-months': fixed('Mois d’une année', 'count', 12, 'Décret n° 2020-1717, art. 4')
  },
  questions: {
    case: { label: 'A une affaire devant un juge, ou veut en engager une ?', kind: 'flag' },
    insured: { label: 'Une assurance de protection juridique paie-t-elle tous les frais ?', kind: 'flag' },
    exempt: {
      label: 'Est mineur, ou victime d’un des crimes pour lesquels les ressources ne comptent pas ?',
      kind: 'flag'
    },
    changed: {
      label: 'La situation a-t-elle changé depuis le dernier avis d’impôt, ou n’y en a-t-il pas ?',
      kind: 'flag'
    }
  },
  conditions: [
    { id: 'case', say: 'A une affaire en justice', law: 'Loi n° 91-647, art. 10', test: { asked: 'case' } },
    {
      id: 'insurance',
      say: 'Aucune assurance ne paie tous les frais',
      law: 'Loi n° 91-647, art. 2',
      test: { not: { asked: 'insured' } }
    },
    {
      id: 'stay',
      say: 'Est français, de l’Union européenne, ou réside régulièrement en France',
      law: 'Loi n° 91-647, art. 3 ; décret n° 2020-1717, art. 2',
      test: {
        any: [
          { is: 'nationality', oneOf: ['french', 'eea'] },
          { is: 'permit', oneOf: ['resident_card', 'protected', 'work', 'no_work'] },
          { unsettled: 'Sans titre de séjour, l’aide reste possible dans certaines affaires (loi n° 91-647, art. 3).' }
        ]
      }
    },
    {
      id: 'means',
      say: 'Revenu fiscal de référence et patrimoine sous les plafonds',
      law: 'Loi n° 91-647, art. 4 ; décret n° 2020-1717, art. 3 à 6',
      test: {
        any: [
          { asked: 'exempt' },
          {
            all: [
              under('partial'),
              { amount: { number: 'savings' }, atMost: raised('total') },
              { amount: { number: 'realEstate' }, atMost: raised('property') }
            ]
          }
        ]
      }
    }
  ],
  notes: [
    {
      id: 'whole',
      say: 'Aide totale : 100 % des frais sont pris en charge.',
      law: 'Décret n° 2020-1717, art. 3',
      test: { any: [{ asked: 'exempt' }, under('total')] }
    }
  ],
  deadlines: [],
  guide: {
    documents: [
      'Pièce d’identité ou passeport',
      'Avis d’impôt',
      'Ressources des douze derniers mois',
      'Accord écrit de l’avocat, s’il est choisi',
      'Justificatif de domicile, ou attestation d’hébergement ou de domiciliation'
    ],
    bodies: {
      instructing: ['Bureau d’aide juridictionnelle'],
      paying: ['Bureau d’aide juridictionnelle'],
      supporting: ['Point-justice', 'France services']
    },
    howToClaim:
      'Formulaire déposé ou envoyé au bureau d’aide juridictionnelle du tribunal judiciaire du domicile, ou remis à l’accueil du tribunal. En urgence, demander l’admission provisoire.',
    automatic: false,
    appeal: { first: 'Président de la cour d’appel', within: { value: 15, unit: 'day' } },
    source: 'Décret n° 2020-1717, articles 69 à 72'
  },
  samples: [
    {
      title: 'une personne seule au plafond de l’aide partielle de 2025',
      date: '2025-11-25',
      situation: { ...NOTICE, taxHouseholds: single(19_290), local: CASE },
      expect: { status: 'entitled' }
    },
    {
      title: 'un euro au-dessus',
      date: '2025-11-25',
      situation: { ...NOTICE, taxHouseholds: single(19_291), local: CASE },
      expect: { status: 'not_entitled' }
    },
    {
      title: 'un couple a 2 315 € de plus',
      date: '2025-11-25',
      situation: {
        applicant: NOTICE.applicant,
        partner: { id: 'a1', otherAssets: 'none' },
        taxHouseholds: [{ members: ['a0', 'a1'], declarants: ['a0', 'a1'], referenceIncome: { '2024': 2_160_500 } }],
        local: CASE
      },
      expect: { status: 'entitled' }
    },
    {
      title: 'trop d’épargne',
      date: '2025-11-25',
      situation: {
        ...NOTICE,
        applicant: { ...NOTICE.applicant, assets: { livret_a: 1_286_300 } },
        taxHouseholds: single(5_000),
        local: CASE
      },
      expect: { status: 'not_entitled' }
    },
    {
      title: 'un couple peut avoir 45 524 € d’immobilier, 18 % de plus qu’une personne seule',
      date: '2025-11-25',
      situation: {
        applicant: { ...NOTICE.applicant, assets: { real_estate: 4_552_400 } },
        partner: { id: 'a1', otherAssets: 'none' },
        taxHouseholds: [{ members: ['a0', 'a1'], declarants: ['a0', 'a1'], referenceIncome: { '2024': 500_000 } }],
        local: CASE
      },
      expect: { status: 'entitled' }
    },
    {
      title: 'au-dessus, l’aide est refusée',
      date: '2025-11-25',
      situation: {
        applicant: { ...NOTICE.applicant, assets: { real_estate: 4_552_500 } },
        partner: { id: 'a1', otherAssets: 'none' },
        taxHouseholds: [{ members: ['a0', 'a1'], declarants: ['a0', 'a1'], referenceIncome: { '2024': 500_000 } }],
        local: CASE
      },
      expect: { status: 'not_entitled' }
    },
    {
      title: 'sans titre de séjour, cela dépend de l’affaire',
      date: '2025-11-25',
      situation: {
        ...NOTICE,
        applicant: { ...NOTICE.applicant, nationality: 'other', permit: 'none' },
        taxHouseholds: single(5_000),
        local: CASE
      },
      expect: { status: 'undetermined' }
    }
  ]
}
