import type { RightId } from '../rights/right.ts'
import type { Guide } from './guide.ts'

const IDENTITY = "Pièce d'identité ou titre de séjour de chaque adulte"
const THREE_MONTHS = 'Ressources des trois derniers mois de chaque personne du foyer'

export const MINIMA_GUIDES = {
  rsa: {
    documents: [IDENTITY, THREE_MONTHS, 'Justificatif de domicile ou de domiciliation', 'Relevé d’identité bancaire'],
    bodies: {
      instructing: ['CAF ou MSA', 'Maison de la Métropole', 'CCAS'],
      paying: ['CAF ou MSA'],
      supporting: ['Maison de la Métropole', 'CCAS', 'Association agréée']
    },
    howToClaim:
      'Sur caf.fr ou msa.fr, ou auprès de la Maison de la Métropole ou du CCAS. Le premier contact fixe la date, même si le dossier est incomplet.',
    start: 'claim_month',
    appeal: {
      first: 'Recours administratif préalable devant le président de la Métropole',
      withinMonths: 2,
      court: 'Tribunal administratif'
    },
    source: 'CASF art. L262-15 à L262-18, L262-47, R262-33'
  },
  prime_activite: {
    documents: [IDENTITY, 'Trois derniers bulletins de salaire', THREE_MONTHS, 'Relevé d’identité bancaire'],
    bodies: {
      instructing: ['CAF ou MSA'],
      paying: ['CAF ou MSA'],
      supporting: ['PIMMS Médiation', 'France services', 'CCAS']
    },
    howToClaim: 'Sur caf.fr ou msa.fr. Rien n’est payé pour les mois passés : demander avant la fin du mois.',
    start: 'claim_month',
    appeal: {
      first: 'Commission de recours amiable de la CAF ou de la MSA',
      withinMonths: 2,
      court: 'Tribunal administratif'
    },
    source: 'CSS art. L843-1, L845-2, R843-2'
  }
} satisfies Partial<Record<RightId, Guide>>
