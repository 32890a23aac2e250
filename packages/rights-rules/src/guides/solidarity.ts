import type { RightId } from '../rights/right.ts'
import type { Guide } from './guide.ts'

const IDENTITY = "Pièce d'identité ou titre de séjour"
const BANK = 'Relevé d’identité bancaire'
const JUDICIAL = 'Pôle social du tribunal judiciaire'
const CAF_BOARD = 'Commission de recours amiable de la CAF ou de la MSA'
const CAF = {
  instructing: ['MDPH (Maison départementale des personnes handicapées)'],
  paying: ['CAF ou MSA'],
  supporting: ['CCAS', 'Association de personnes handicapées', 'France services']
}

export const SOLIDARITY_GUIDES = {
  aspa: {
    documents: [IDENTITY, 'Ressources des trois derniers mois de chaque membre du couple', 'Avis d’impôt', BANK],
    bodies: {
      instructing: ['Carsat ou caisse de retraite', 'Mairie ou CCAS pour qui n’a pas de retraite'],
      paying: ['Carsat ou caisse de retraite', 'Saspa'],
      supporting: ['CCAS', 'France services', 'Point retraite']
    },
    howToClaim:
      'Demander d’abord toutes ses retraites, puis l’Aspa à sa caisse ; sans retraite, à la mairie. Elle peut être reprise sur la succession au-delà d’un seuil.',
    start: 'claim_month',
    appeal: { first: 'Commission de recours amiable de la caisse', withinMonths: 2, court: JUDICIAL },
    source: 'CSS art. L815-1 à L815-13, R815-3 à R815-6, L142-4, R142-1'
  },
  asi: {
    documents: [IDENTITY, 'Titre de pension d’invalidité', 'Ressources des trois derniers mois du foyer', BANK],
    bodies: {
      instructing: ['CPAM ou MSA'],
      paying: ['CPAM ou MSA'],
      supporting: ['Service social de l’assurance maladie', 'CCAS']
    },
    howToClaim: 'Auprès de la caisse qui verse la pension d’invalidité, avec le formulaire de demande d’ASI.',
    start: 'claim_month',
    appeal: { first: 'Commission de recours amiable de la caisse', withinMonths: 2, court: JUDICIAL },
    source: 'CSS art. L815-24 à L815-29, L142-4, R142-1'
  },
  aah: {
    documents: [
      IDENTITY,
      'Certificat médical de moins d’un an',
      'Formulaire de demande à la MDPH',
      'Justificatif de domicile'
    ],
    bodies: CAF,
    howToClaim:
      'Déposer le dossier à la MDPH, qui décide du taux et de l’accès à l’emploi ; la CAF verse ensuite, à partir du mois qui suit le dépôt.',
    start: 'claim_month',
    appeal: {
      first: 'Recours préalable auprès de la MDPH ; auprès de la CAF pour les ressources',
      withinMonths: 2,
      court: JUDICIAL
    },
    source: 'CSS art. L821-1 à L821-8, R821-7 ; CASF art. L241-9, R241-35'
  },
  mva: {
    documents: ['Notification de la CDAPH', 'Aide au logement en cours'],
    bodies: { ...CAF, instructing: ['CAF ou MSA'] },
    howToClaim: 'Rien à faire : la CAF la verse avec l’AAH dès que l’aide au logement est ouverte.',
    start: 'conditions',
    appeal: { first: CAF_BOARD, withinMonths: 2, court: JUDICIAL },
    source: 'CSS art. L821-1-2, R821-5-2, L142-4'
  },
  ass: {
    documents: [
      'Formulaire de demande remis par France Travail',
      'Avis d’impôt',
      'Ressources des douze derniers mois du couple',
      BANK
    ],
    bodies: {
      instructing: ['France Travail'],
      paying: ['France Travail'],
      supporting: ['France Travail', 'France services']
    },
    howToClaim:
      'France Travail envoie le formulaire à la fin de l’allocation chômage ; le renvoyer sans attendre, et rester inscrit.',
    start: 'conditions',
    appeal: {
      first: 'Recours auprès de France Travail, puis son médiateur',
      withinMonths: 2,
      court: 'Tribunal administratif'
    },
    source: 'CT art. L5423-1 à L5423-6, R5423-1 à R5423-14, R5426-19'
  }
} satisfies Partial<Record<RightId, Guide>>
