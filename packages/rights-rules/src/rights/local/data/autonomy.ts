import type { LocalRight } from '../language.ts'

// Texts read on 2026-11-25.

const since = (label: string, unit: 'years' | 'count' | 'rate', value: number, from: string, ref: string) => ({
  label,
  unit,
  checkedOn: '2026-11-25',
  nextExpected: null,
  values: [{ from, value, ref }]
})

/** Allocation personnalisée d’autonomie; its amount follows the plan of help, which nobody knows before the visit. */
export const APA: LocalRight = {
  code: 'apa',
  label: 'Allocation personnalisée d’autonomie (APA)',
  checkedOn: '2026-11-25',
  values: {
    age: since('Âge minimal', 'years', 60, '2002-01-01', 'CASF art. R232-1'),
    gir: since('Groupe iso-ressources le plus élevé', 'count', 4, '2002-01-01', 'CASF art. R232-4')
  },
  questions: {
    gir: { label: 'Groupe iso-ressources (GIR) de la personne de 60 ans ou plus, de 1 à 6', kind: 'number' }
  },
  conditions: [
    {
      id: 'person',
      say: 'A 60 ans ou plus et réside de façon stable et régulière en France',
      law: 'CASF art. L232-1, L232-2, R232-1, R232-2',
      test: {
        someAdult: {
          all: [
            { amount: { number: 'age' }, atLeast: { value: 'age' } },
            { flag: 'livesInFrance' },
            {
              any: [
                { is: 'nationality', oneOf: ['french', 'eea'] },
                { is: 'permit', oneOf: ['resident_card', 'protected', 'work', 'no_work'] },
                {
                  all: [
                    { is: 'permit', oneOf: ['asylum_seeker'] },
                    { unsettled: 'Le droit d’un demandeur d’asile à l’APA n’a pas été lu dans un texte.' }
                  ]
                }
              ]
            }
          ]
        }
      }
    },
    {
      id: 'autonomy',
      say: 'Perte d’autonomie classée en GIR 1 à 4',
      law: 'CASF art. R232-4',
      test: { amount: { asked: 'gir' }, atMost: { value: 'gir' } }
    }
  ],
  notes: [],
  deadlines: [],
  guide: {
    documents: [
      'Pièce d’identité ou passeport',
      'Avis d’impôt',
      'Avis de taxe foncière',
      'Relevé d’identité bancaire (RIB)'
    ],
    bodies: {
      instructing: ['Métropole de Lyon', 'CCAS'],
      paying: ['Métropole de Lyon'],
      supporting: ['CCAS', 'Maison de la Métropole']
    },
    howToClaim: 'Formulaire national envoyé à la Métropole ; la Maison de la Métropole ou le CCAS aident à le remplir.',
    automatic: false,
    appeal: { first: 'Président de la Métropole de Lyon', within: { value: 2, unit: 'month' } },
    source: 'CASF R232-23'
  },
  samples: [
    {
      title: 'à 82 ans en GIR 4',
      date: '2026-11-25',
      situation: {
        partner: 'none',
        applicant: { id: 'a0', birthDate: '1944-05-02', nationality: 'french', livesInFrance: true },
        local: { answers: { 'apa/gir': 4 } }
      },
      expect: { status: 'entitled' }
    },
    {
      title: 'à 82 ans en GIR 5',
      date: '2026-11-25',
      situation: {
        partner: 'none',
        applicant: { id: 'a0', birthDate: '1944-05-02', nationality: 'french', livesInFrance: true },
        local: { answers: { 'apa/gir': 5 } }
      },
      expect: { status: 'not_entitled' }
    },
    {
      title: 'à 59 ans',
      date: '2026-11-25',
      situation: { partner: 'none', applicant: { id: 'a0', birthDate: '1967-05-02' } },
      expect: { status: 'not_entitled' }
    },
    {
      title: 'à 82 ans sans évaluation',
      date: '2026-11-25',
      situation: {
        partner: 'none',
        applicant: { id: 'a0', birthDate: '1944-05-02', nationality: 'french', livesInFrance: true }
      },
      expect: { status: 'undetermined' }
    }
  ]
}

const CHILD = {
  all: [
    { amount: { number: 'age' }, below: { value: 'age' } },
    {
      any: [
        { amount: { number: 'disabilityRate' }, atLeast: { value: 'severe' } },
        { all: [{ amount: { number: 'disabilityRate' }, atLeast: { value: 'some' } }, { asked: 'care' }] }
      ]
    },
    {
      any: [
        { not: { is: 'activity', oneOf: ['employed', 'self_employed'] } },
        { unsettled: 'Un enfant payé plus de 55 % du Smic n’est plus à charge : son revenu est à comparer.' }
      ]
    }
  ]
} as const

/** Allocation d’éducation de l’enfant handicapé: the base alone, a supplement being decided by the CDAPH. */
export const AEEH: LocalRight = {
  code: 'aeeh',
  label: 'Allocation d’éducation de l’enfant handicapé (AEEH)',
  checkedOn: '2026-11-25',
  values: {
    age: since('Âge auquel elle prend fin', 'years', 20, '2006-01-01', 'CSS art. L541-1, R541-1'),
    severe: since('Taux d’incapacité qui suffit seul', 'count', 80, '2006-01-01', 'CSS art. L541-1, R541-1'),
    some: since('Taux d’incapacité avec un accompagnement', 'count', 50, '2006-01-01', 'CSS art. L541-1, R541-1'),
    base: since('Part de la base mensuelle, par enfant', 'rate', 0.32, '2006-01-01', 'CSS art. D541-1'),
    one: since('Au moins un enfant', 'count', 1, '2006-01-01', 'CSS art. L541-1')
  },
  questions: {
    care: {
      label:
        'L’enfant va-t-il dans un établissement adapté, ou a-t-il un accompagnement ou des soins préconisés par la CDAPH ?',
      kind: 'flag'
    },
    boarding: { label: 'L’enfant est-il en internat entièrement pris en charge ?', kind: 'flag' }
  },
  conditions: [
    { id: 'home', say: 'Réside en France', law: 'CSS art. L512-1', test: { flag: 'livesInFrance' } },
    {
      id: 'child',
      say: 'A un enfant handicapé de moins de 20 ans',
      law: 'CSS art. L541-1, R541-1',
      test: { amount: { childrenWho: CHILD }, atLeast: { value: 'one' } }
    },
    {
      id: 'boarding',
      say: 'N’est pas en internat entièrement pris en charge',
      law: 'CSS art. L541-1',
      test: { not: { asked: 'boarding' } }
    }
  ],
  amount: {
    id: 'base',
    say: 'Allocation de base, sans complément',
    law: 'CSS art. D541-1',
    per: 'month',
    of: {
      times: [{ childrenWho: CHILD }, { rounded: { times: [{ parameter: 'bmaf' }, { value: 'base' }] } }]
    }
  },
  notes: [],
  deadlines: [],
  guide: {
    documents: [
      'Formulaire de demande à la MDMPH',
      'Certificat médical, remis à la MDMPH seulement',
      'Bilan scolaire',
      'Pièce d’identité ou passeport',
      'Justificatif de domicile, ou attestation d’hébergement ou de domiciliation'
    ],
    bodies: {
      instructing: ['MDMPH (maison du handicap de la Métropole et du Rhône)'],
      paying: ['CAF du Rhône', 'MSA (régime agricole)'],
      supporting: ['MDMPH (maison du handicap de la Métropole et du Rhône)', 'CCAS']
    },
    howToClaim: 'Dossier enfant avec certificat médical, déposé ou envoyé à la MDMPH.',
    automatic: false,
    appeal: { first: 'CDAPH, par la MDMPH', within: { value: 2, unit: 'month' } },
    source: 'CSS R552-1 à R552-3'
  },
  samples: [
    {
      title: 'un enfant de 8 ans avec un taux de 80 % : 32 % de 474,37 €',
      date: '2025-11-25',
      situation: {
        applicant: { id: 'a0', livesInFrance: true },
        children: [{ id: 'k0', birthDate: '2017-02-03', disabilityRate: 80, activity: 'inactive' }],
        local: { answers: { 'aeeh/boarding': false } }
      },
      expect: { status: 'entitled', amount: [15_180, 15_180] }
    },
    {
      title: 'un taux de 50 % sans accompagnement',
      date: '2025-11-25',
      situation: {
        applicant: { id: 'a0', livesInFrance: true },
        children: [{ id: 'k0', birthDate: '2017-02-03', disabilityRate: 50, activity: 'inactive' }],
        local: { answers: { 'aeeh/boarding': false, 'aeeh/care': false } }
      },
      expect: { status: 'not_entitled' }
    },
    {
      title: 'le jour de ses 20 ans',
      date: '2025-11-25',
      situation: {
        applicant: { id: 'a0', livesInFrance: true },
        children: [{ id: 'k0', birthDate: '2005-11-25', disabilityRate: 80, activity: 'inactive' }],
        local: { answers: { 'aeeh/boarding': false } }
      },
      expect: { status: 'not_entitled' }
    },
    {
      title: 'personne n’a dit s’il y a des enfants',
      date: '2025-11-25',
      situation: { applicant: { id: 'a0', livesInFrance: true } },
      expect: { status: 'undetermined' }
    }
  ]
}
