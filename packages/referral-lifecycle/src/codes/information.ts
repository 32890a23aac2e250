import type { CodedList } from './coded-list.ts'

/**
 * What a receiver may ask for. No health document and no *attestation de droits* of the health insurance: the first has
 * no place here and the second bears the NIR (décret n° 2019-341, read 2026-11-23).
 */
export const INFO_ITEMS = {
  identity_document: { kind: 'document', label: 'Pièce d’identité' },
  residence_permit: { kind: 'document', label: 'Titre de séjour ou récépissé' },
  family_record: { kind: 'document', label: 'Livret de famille ou acte de naissance' },
  proof_of_address: { kind: 'document', label: 'Justificatif de domicile' },
  domiciliation_certificate: { kind: 'document', label: 'Attestation d’élection de domicile' },
  lease: { kind: 'document', label: 'Bail' },
  rent_statement: { kind: 'document', label: 'Quittance ou avis d’échéance' },
  rent_certificate: { kind: 'document', label: 'Attestation de loyer du bailleur' },
  arrears_statement: { kind: 'document', label: 'Décompte de la dette locative' },
  energy_bill: { kind: 'document', label: 'Facture d’énergie avec le numéro PDL' },
  bank_details: { kind: 'document', label: 'RIB' },
  payslips: { kind: 'document', label: 'Trois derniers bulletins de salaire' },
  resources_proof: { kind: 'document', label: 'Justificatifs de ressources des trois derniers mois' },
  tax_notice: { kind: 'document', label: 'Dernier avis d’imposition ou de non-imposition' },
  caf_statement: { kind: 'document', label: 'Attestation de paiement CAF ou MSA' },
  job_seeker_statement: { kind: 'document', label: 'Attestation d’inscription ou de paiement France Travail' },
  employer_certificate: { kind: 'document', label: 'Attestation employeur' },
  pension_notices: { kind: 'document', label: 'Notifications de retraite ou relevé de carrière' },
  school_certificate: { kind: 'document', label: 'Certificat de scolarité' },
  family_court_judgment: { kind: 'document', label: 'Jugement (divorce, pension alimentaire, garde)' },
  mdph_notice: { kind: 'document', label: 'Notification de décision de la MDPH' },
  decision_letter: { kind: 'document', label: 'Courrier ou décision de l’organisme' },
  signed_form: { kind: 'document', label: 'Formulaire de demande signé' },
  mandate: { kind: 'document', label: 'Mandat (Aidants Connect, tutelle, curatelle)' },
  contact_details: { kind: 'information', label: 'Téléphone ou adresse à jour' },
  best_time_to_call: { kind: 'information', label: 'Meilleur moment pour joindre la personne' },
  language_and_interpreter: { kind: 'information', label: 'Langue parlée et besoin d’interprète' },
  agreement_confirmation: { kind: 'information', label: 'Confirmation de l’accord de la personne' },
  need_clarified: { kind: 'information', label: 'Précision sur la demande' },
  household: { kind: 'information', label: 'Composition du foyer' },
  family_situation: { kind: 'information', label: 'Situation familiale' },
  housing_situation: { kind: 'information', label: 'Situation de logement' },
  work_situation: { kind: 'information', label: 'Situation professionnelle' },
  resources: { kind: 'information', label: 'Ressources du foyer' },
  steps_taken: { kind: 'information', label: 'Démarches déjà faites' },
  known_deadline: { kind: 'information', label: 'Échéance connue' },
  other_workers: { kind: 'information', label: 'Autres professionnels auprès de la personne' },
  online_account: { kind: 'information', label: 'Espace en ligne ouvert ou non (jamais les identifiants)' },
  other: { kind: 'information', label: 'Autre (à préciser)' }
} satisfies CodedList<{ kind: 'document' | 'information' }>

/** What the sender says of each item that was asked for. */
export const INFO_ANSWERS = {
  provided: { label: 'Fourni' },
  cannot_provide: { label: 'Impossible à fournir' }
} satisfies CodedList

export type InfoItem = keyof typeof INFO_ITEMS
