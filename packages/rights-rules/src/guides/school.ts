import type { RightId } from '../rights/right.ts'
import type { Guide } from './guide.ts'

const DOCUMENTS = [
  'Avis d’impôt sur les revenus de l’année précédente',
  'RIB de la personne qui a la charge de l’élève'
]
const SUPPORTING = ['Secrétariat ou assistante sociale de l’établissement', 'France services', 'CCAS']

export const SCHOOL_GUIDES = {
  bourse_college: {
    documents: DOCUMENTS,
    bodies: {
      instructing: ['Collège'],
      paying: ['Collège public, ou académie pour un collège privé'],
      supporting: SUPPORTING
    },
    howToClaim:
      'Examen automatique si la famille l’a accepté à l’inscription ; sinon, demande en ligne (ÉduConnect) ou au secrétariat du collège, de la rentrée à la mi-octobre.',
    start: 'yearly',
    appeal: { first: 'Recteur d’académie', withinMonths: 2, court: 'Tribunal administratif' },
    source: 'Code de l’éducation, art. L531-1, D531-4 à D531-7'
  },
  bourse_lycee: {
    documents: DOCUMENTS,
    bodies: {
      instructing: ['Lycée, ou collège pour un élève de troisième'],
      paying: ['Académie, par le lycée'],
      supporting: SUPPORTING
    },
    howToClaim:
      'Examen automatique si la famille l’a accepté à l’inscription ; sinon, demande en ligne (ÉduConnect) ou au secrétariat, avant l’été puis de la rentrée à la mi-octobre.',
    start: 'yearly',
    appeal: {
      first: 'Recteur d’académie, dans les quinze jours (Code de l’éducation, art. R531-25)',
      withinMonths: 2,
      court: 'Tribunal administratif'
    },
    source: 'Code de l’éducation, art. R531-13 à D531-29'
  }
} satisfies Partial<Record<RightId, Guide>>
