import type { RightId } from '../rights/right.ts'
import type { Guide } from './guide.ts'

const BODIES: Guide['bodies'] = {
  instructing: ['CAF ou MSA'],
  paying: ['CAF ou MSA'],
  supporting: ['PIMMS Médiation', 'France services', 'CCAS']
}
const APPEAL: Guide['appeal'] = {
  first: 'Commission de recours amiable de la CAF ou de la MSA',
  withinMonths: 2,
  court: 'Pôle social du tribunal judiciaire'
}
const FAMILY_BOOK = 'Livret de famille ou acte de naissance des enfants'
const SOURCE = 'CSS art. L552-1, L142-4, R142-1'

export const FAMILY_GUIDES = {
  af: {
    documents: [FAMILY_BOOK, 'Titre de séjour pour un parent étranger'],
    bodies: BODIES,
    howToClaim:
      'Rien à faire dès le deuxième enfant si la CAF connaît la famille ; sinon, déclarer sa situation sur caf.fr ou msa.fr.',
    start: 'month_after_conditions',
    appeal: APPEAL,
    source: SOURCE
  },
  cf: {
    documents: [FAMILY_BOOK],
    bodies: BODIES,
    howToClaim:
      'Rien à faire si la CAF connaît la famille et ses revenus ; sinon, déclarer sa situation sur caf.fr ou msa.fr.',
    start: 'month_after_conditions',
    appeal: APPEAL,
    source: SOURCE
  },
  asf: {
    documents: [FAMILY_BOOK, 'Jugement ou convention qui fixe la pension alimentaire, s’il y en a une'],
    bodies: BODIES,
    howToClaim: 'Sur caf.fr ou msa.fr. L’ARIPA peut recouvrer une pension alimentaire impayée.',
    start: 'month_after_conditions',
    appeal: APPEAL,
    source: 'CSS art. L523-1, R523-3-1, L142-4'
  },
  ars: {
    documents: ['De 16 à 18 ans : déclaration de scolarité ou d’apprentissage'],
    bodies: BODIES,
    howToClaim: 'Versée en août sans démarche jusqu’à 15 ans ; de 16 à 18 ans, déclarer la scolarité sur caf.fr.',
    start: 'yearly',
    appeal: APPEAL,
    source: 'CSS art. L543-1, R543-3'
  },
  paje: {
    documents: [FAMILY_BOOK, 'Déclaration de grossesse'],
    bodies: BODIES,
    howToClaim: 'Déclarer la grossesse puis la naissance sur caf.fr ou msa.fr.',
    start: 'conditions',
    appeal: APPEAL,
    source: 'CSS art. L531-1, L531-3, L142-4'
  }
} satisfies Partial<Record<RightId, Guide>>
