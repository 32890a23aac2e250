/** The first segment of the address of each page that the browser draws; the server answers them all with the same shell. */
export const ROOMS = [
  'signed-in',
  'aujourdhui',
  'rencontres',
  'bilans',
  'orientations',
  'reception',
  'personnes',
  'annuaire',
  'guide',
  'pilotage',
  'reglages',
  'aide'
] as const
