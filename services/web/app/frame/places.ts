import type { Schemas } from '@relais/client'
import type { WordId } from '../words/words.ts'

/** A room in the head of the pages. */
export interface Place {
  to: '/aujourdhui' | '/rencontres' | '/bilans' | '/orientations' | '/reception' | '/annuaire' | '/pilotage' | '/guide'
  words: WordId
}

/** The rooms for one's roles, in the order of a day. */
export function placesOf({ roles }: Schemas['Me']): Place[] {
  const works = roles.includes('agent') || roles.includes('lead')
  return [
    { to: '/aujourdhui', words: 'shell.today' },
    { to: '/rencontres', words: 'shell.contacts' },
    { to: '/bilans', words: 'shell.checks' },
    { to: '/orientations', words: 'shell.sent' },
    ...(works ? [{ to: '/reception', words: 'shell.reception' } as const] : []),
    { to: '/annuaire', words: 'shell.directory' },
    { to: '/guide', words: 'shell.guide' },
    ...(roles.includes('coordinator') ? [{ to: '/pilotage', words: 'shell.coordination' } as const] : [])
  ]
}

/** The pages that open without the server, on a device on which somebody has signed in. */
export function worksOffline(path: string): boolean {
  return ['/rencontres', '/rencontres/nouvelle', '/bilans/nouveau'].includes(path)
}
