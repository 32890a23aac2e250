import type { RightId } from '../rights/right.ts'
import type { Guide } from './guide.ts'

/** Rights for what every household pays: rent, health, energy, school. */
export const EVERYDAY_GUIDES = {
  aide_logement: {
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
  },
  css: {
    documents: [
      'Formulaire de demande (cerfa 12504) ou demande en ligne',
      'Justificatifs des ressources des douze derniers mois de chaque membre du foyer',
      'Dernier avis d’impôt',
      'Choix de l’organisme qui gère la complémentaire'
    ],
    bodies: {
      instructing: ['CPAM ou MSA'],
      paying: ['CPAM, MSA ou organisme complémentaire choisi'],
      supporting: ['PASS de l’hôpital', 'France services', 'CCAS']
    },
    howToClaim:
      'Sur le compte ameli ou par courrier à la caisse ; réponse dans les deux mois. Pour un an, à renouveler entre quatre et deux mois avant la fin.',
    start: 'month_after_conditions',
    appeal: {
      first: 'Commission de recours amiable de la caisse',
      withinMonths: 2,
      court: 'Tribunal judiciaire (pôle social)'
    },
    source: 'CSS art. L861-5, R861-16 à R861-18'
  },
  cheque_energie: {
    documents: [
      'Dernier avis d’impôt',
      'Facture d’électricité avec le numéro de point de livraison',
      'Pièce d’identité'
    ],
    bodies: {
      instructing: ['Agence de services et de paiement (chequeenergie.gouv.fr)'],
      paying: ['Agence de services et de paiement'],
      supporting: ['France services', 'PIMMS Médiation', 'CCAS']
    },
    howToClaim:
      'Envoyé sans démarche à qui est connu des impôts et du fournisseur d’électricité ; sinon, demande en ligne ou par courrier avant la fin de l’année.',
    start: 'yearly',
    appeal: {
      first: 'Réclamation à l’Agence de services et de paiement',
      withinMonths: 2,
      court: 'Tribunal administratif'
    },
    source: 'Code de l’énergie, art. L124-1, R124-1 à R124-7'
  }
} satisfies Partial<Record<RightId, Guide>>
