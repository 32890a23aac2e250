/** The codes of the catalogue of rights, by family; a test holds them to the catalogue. */
export const demoRights = [
  ...(['rsa', 'prime_activite', 'aspa', 'asi', 'aah', 'cheque_energie', 'aide_ccas'] as const),
  ...(['af', 'cf', 'paje', 'asf', 'ars', 'aeeh', 'bourse_college', 'bourse_lycee'] as const),
  ...(['apl', 'alf', 'als', 'fsl', 'dalo', 'versement_eau'] as const),
  ...(['css', 'ame', 'apa', 'pch', 'cmi'] as const),
  ...(['are', 'ass', 'rsj'] as const),
  ...(['tcl_solidaire_gratuit', 'tcl_solidaire_reduit', 'ter_illico'] as const),
  ...(['titre_sejour', 'aide_juridictionnelle', 'domiciliation'] as const)
]

/** One right of the catalogue, by its code. */
export type DemoRight = (typeof demoRights)[number]
