/** The codes of the catalogue of rights that the demo speaks of. */
export const demoRights = [
  'rsa',
  'prime_activite',
  'apl',
  'alf',
  'als',
  'aspa',
  'asi',
  'aah',
  'aeeh',
  'css',
  'cheque_energie',
  'af',
  'cf',
  'paje',
  'asf',
  'ars',
  'fsl',
  'titre_sejour',
  'are',
  'ass',
  'tcl_solidaire',
  'versement_eau',
  'rsj',
  'apa',
  'aide_juridictionnelle',
  'bourse_college',
  'bourse_lycee',
  'ter_illico',
  'domiciliation',
  'aide_ccas'
] as const

/** One right of the catalogue, by its code. */
export type DemoRight = (typeof demoRights)[number]
