import type { LocalCondition, LocalRight } from '../language.ts'
import { AUVERGNE_RHONE_ALPES } from './places.ts'

// Page read on 2026-11-25.

const TER_PAGE = 'https://www.ter.sncf.com/auvergne-rhone-alpes/tarifs-cartes/cartes-reduction/illico-solidaire'
const VENISSIEUX = { commune: '69259' }
const due = (right: string): LocalCondition => ({
  any: [
    { right, state: 'received' },
    { right, state: 'entitled' }
  ]
})

/** TER illico solidaire of the Region. */
export const TER: LocalRight = {
  code: 'ter_illico',
  label: 'TER illico solidaire',
  checkedOn: '2026-11-25',
  values: {
    young: {
      label: 'Âge des jeunes suivis par une mission locale, avant',
      unit: 'years',
      checkedOn: '2026-11-25',
      nextExpected: null,
      values: [{ from: '2021-01-01', value: 26, ref: TER_PAGE }]
    }
  },
  questions: {
    jobseeker: {
      label: 'Inscrit à France Travail, sans allocation ou avec moins que le Smic ?',
      kind: 'flag'
    },
    followed: {
      label: 'Inscrit en mission locale, dans une formation ou un accompagnement renforcé ?',
      kind: 'flag'
    },
    helped: { label: 'A un contrat aidé ?', kind: 'flag' }
  },
  conditions: [
    {
      id: 'place',
      say: 'Habite Auvergne-Rhône-Alpes',
      law: TER_PAGE,
      test: { commune: AUVERGNE_RHONE_ALPES }
    },
    {
      id: 'status',
      say: 'A une situation qui donne la carte',
      law: TER_PAGE,
      test: {
        any: [
          due('rsa'),
          due('aspa'),
          { someAdult: { is: 'permit', oneOf: ['asylum_seeker'] } },
          { asked: 'jobseeker' },
          { asked: 'helped' },
          { all: [{ someAdult: { amount: { number: 'age' }, below: { value: 'young' } } }, { asked: 'followed' }] }
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
      'Photo d’identité'
    ],
    bodies: {
      instructing: ['Région Auvergne-Rhône-Alpes'],
      paying: [],
      supporting: ['Mission locale', 'PIMMS Médiation']
    },
    howToClaim: 'Demande en ligne auprès de la Région.',
    automatic: false,
    appeal: { first: 'Région Auvergne-Rhône-Alpes', within: null },
    source: 'https://www.auvergnerhonealpes.fr'
  },
  samples: [
    {
      title: 'inscrit à France Travail sans allocation, à Saint-Étienne',
      date: '2026-11-25',
      situation: {
        applicant: { id: 'a0' },
        dwelling: { commune: '42218' },
        local: { answers: { 'ter_illico/jobseeker': true } }
      },
      expect: { status: 'entitled' }
    },
    {
      title: 'dans une autre région',
      date: '2026-11-25',
      situation: {
        applicant: { id: 'a0' },
        dwelling: { commune: '75111' },
        local: { answers: { 'ter_illico/jobseeker': true } }
      },
      expect: { status: 'not_entitled' }
    },
    {
      title: 'rien n’est dit de l’emploi ni des ressources',
      date: '2026-11-25',
      situation: { applicant: { id: 'a0' }, dwelling: VENISSIEUX },
      expect: { status: 'undetermined' }
    }
  ]
}
