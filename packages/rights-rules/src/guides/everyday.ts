import type { RightId } from '../rights/right.ts'
import type { Guide } from './guide.ts'

/** Rights for what every household pays: rent, health, energy, school. */
export const EVERYDAY_GUIDES = {
  'aide-logement': {
    documents: [
      'Bail, contrat de résidence ou offre de prêt',
      'Attestation de loyer ou de résidence, remplie par le bailleur',
      'Titre de séjour pour un étranger hors Union européenne',
      'Relevé d’identité bancaire'
    ],
    bodies: {
      instructing: ['CAF ou MSA'],
      paying: ['CAF ou MSA'],
      supporting: ['ADIL', 'PIMMS Médiation', 'France services', 'CCAS']
    },
    howToClaim:
      'Sur caf.fr ou msa.fr, dès l’entrée dans le logement : l’aide court au plus tôt du mois qui suit l’entrée, et jamais d’avant le mois de la demande.',
    start: 'claim_month',
    appeal: {
      first: 'Commission de recours amiable de la CAF ou de la MSA',
      withinMonths: 2,
      court: 'Tribunal administratif'
    },
    source: 'CCH art. R823-2, R823-10, L825-2, R825-1'
  }
} satisfies Partial<Record<RightId, Guide>>
