import type { LocalRight } from '../language.ts'

// Read on 2026-11-25: each CCAS decides by its own rules, which were not found; a coordinator who has them writes them here.

/** Aide facultative of a CCAS: always open until the rules of the town are known. */
export const AIDE_CCAS: LocalRight = {
  code: 'aide_ccas',
  label: 'Aide facultative du CCAS',
  checkedOn: '2026-11-25',
  values: {},
  questions: { need: { label: 'A-t-on besoin d’un secours ou d’une aide ponctuelle ?', kind: 'flag' } },
  conditions: [
    { id: 'need', say: 'A besoin d’une aide ponctuelle', law: 'CASF art. L123-5', test: { asked: 'need' } },
    {
      id: 'rules',
      say: 'Le CCAS l’accorde selon son règlement',
      law: 'CASF art. L123-5',
      test: { unsettled: 'Le CCAS décide au cas par cas, selon un règlement qui n’a pas été lu.' }
    }
  ],
  notes: [],
  deadlines: [],
  guide: {
    documents: [
      'Pièce d’identité ou passeport',
      'Justificatif de domicile, ou attestation d’hébergement ou de domiciliation',
      'Ressources des trois derniers mois',
      'Budget du foyer : ressources, charges et dettes'
    ],
    bodies: {
      instructing: ['CCAS'],
      paying: ['CCAS'],
      supporting: ['Maison de la Métropole']
    },
    howToClaim:
      'Sur rendez-vous avec un travailleur social du CCAS ou de la Maison de la Métropole, qui présente la situation.',
    automatic: false,
    appeal: { first: 'CCAS', within: null },
    source: 'CASF L123-5'
  },
  samples: [
    {
      title: 'un besoin ponctuel : le CCAS décide',
      date: '2026-11-25',
      situation: { applicant: { id: 'a0' }, local: { answers: { 'aide_ccas/need': true } } },
      expect: { status: 'undetermined' }
    },
    {
      title: 'aucun besoin',
      date: '2026-11-25',
      situation: { applicant: { id: 'a0' }, local: { answers: { 'aide_ccas/need': false } } },
      expect: { status: 'not_entitled' }
    }
  ]
}
