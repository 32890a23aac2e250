import type { GUIDE_FACTS, GUIDE_PARTS } from '@relais/contract'

/** What the parts of a page are called. */
export const PART_WORDS: Record<(typeof GUIDE_PARTS)[number], string> = {
  for_whom: 'Pour qui',
  spot: 'Comment le repérer',
  say: 'Que dire',
  do: 'Que faire',
  deadlines: 'Les délais',
  traps: 'Les pièges',
  more: 'Bon à savoir'
}

/** What the facts of the catalogue are called. */
export const FACT_WORDS: Record<(typeof GUIDE_FACTS)[number], string> = {
  how_to_claim: 'Comment demander',
  claim_by: 'Pour ne perdre aucun mois',
  legal_delay: 'Délai de réponse',
  effect: 'Depuis quand',
  renewal: 'Pour garder le droit',
  appeal: 'Pour contester',
  warnings: 'À dire avant la demande'
}

/** What stands around the parts. */
export const PAGE_WORDS = {
  bring: 'À apporter',
  helpers: 'Qui peut aider',
  noHelper: 'Personne dans l’annuaire du collectif ne reçoit pour ces droits\u00a0: en parler à la coordination.',
  directoryAway: 'L’annuaire ne répond pas à cet instant.',
  pausedUntil: (day: string) => `en pause jusqu’au ${day}`,
  paused: 'en pause',
  availability: { full: 'complet', waiting_list: 'liste d’attente', paused: 'en pause', open: null, unknown: null },
  rights: 'Les droits concernés',
  sources: 'Sources',
  unknown: 'Rien n’est établi\u00a0: se renseigner auprès de l’organisme.',
  toConfirm: 'à confirmer',
  madeWith: (title: string, version: number, day: string) =>
    `Guide professionnel, «\u00a0${title}\u00a0», version ${version} du ${day}. Pour les professionnels\u00a0: ni décision ni promesse.`
} as const
