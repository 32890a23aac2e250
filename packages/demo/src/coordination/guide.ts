/** What the coordinator of the demo added to a page of the guide, and who had read the page before, so that something is news to them. */
export const demoGuide = {
  code: 'dettes_loyer',
  part: 'do',
  text: 'Au Moulin-à-Vent\u00a0: la permanence logement du centre social reçoit sans rendez-vous, et prévient elle-même le bailleur si la personne est d’accord.',
  note: 'La permanence logement du centre social reçoit désormais sans rendez-vous.',
  /** Days before the instant at which the demo is loaded. */
  openedDaysAgo: 60,
  readDaysAgo: 12,
  changedDaysAgo: 4,
  coordinator: { of: 'metropole-lyon', door: 'Coordinatrice ressources du collectif' },
  readers: [
    { of: 'passeclair', door: 'Ambassadrice des droits' },
    { of: 'ccas-venissieux', door: 'Assistante de service social' }
  ]
} as const
