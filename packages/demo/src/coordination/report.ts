import { demoId } from '../made-up/id.ts'

/** The report that the coordinator of the demo has begun, on the last civil half-year that is over. */
export const demoReport = {
  id: demoId('report', 'rapport-semestriel'),
  coordinator: 'metropole-lyon',
  sections: {
    grantUse: 'Un poste d’ambassadrice des droits et un mi-temps de coordination.',
    actions: 'Une permanence chaque semaine au centre social, des rencontres au marché et en pied d’immeuble.',
    results: null,
    difficulties: null
  }
} as const
