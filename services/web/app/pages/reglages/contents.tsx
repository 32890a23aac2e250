import type { Schemas } from '@relais/client'
import { lazy } from 'react'
import { loadWords, type WordId } from '../../words/words.ts'

// Table of contents of the settings: what each page is about, whom it opens for, and where it stands.

/** What an address may ask of a page of the settings; each page reads its own. */
export type SettingsSearch = Partial<Record<'structure' | 'vue' | 'du' | 'au' | 'membre' | 'sens' | 'motif', unknown>>
type Role = Schemas['Role']

interface Entry {
  words: WordId
  /** Whom it opens for; without it, for everybody. */
  roles?: readonly Role[]
  Shown: ReturnType<typeof lazy>
}

const directory = () => Promise.all([loadWords('directory'), loadWords('sender')])

/** The pages about one's own organisation, by the last part of their address. */
export const OURS: Record<string, Entry> = {
  structure: {
    words: 'settings.organisation',
    Shown: lazy(async () => {
      const [{ OwnOrganisationPage }] = await Promise.all([import('./organisation/own-page.tsx'), directory()])
      return { default: OwnOrganisationPage }
    })
  },
  places: {
    words: 'settings.places',
    Shown: lazy(async () => ({ default: (await import('./places/places-page.tsx')).PlacesPage }))
  },
  membres: {
    words: 'settings.members',
    Shown: lazy(async () => ({ default: (await import('./members/members-page.tsx')).MembersPage }))
  },
  logiciels: {
    words: 'settings.clients',
    roles: ['administrator', 'privacy_officer'],
    Shown: lazy(async () => ({ default: (await import('./clients/clients-page.tsx')).ClientsPage }))
  },
  journal: {
    words: 'settings.journal',
    roles: ['administrator', 'privacy_officer', 'coordinator'],
    Shown: lazy(async () => {
      const [{ JournalPage }] = await Promise.all([import('./journal/journal-page.tsx'), loadWords('referral')])
      return { default: JournalPage }
    })
  },
  exports: {
    words: 'settings.exports',
    roles: ['administrator', 'lead'],
    Shown: lazy(async () => ({ default: (await import('./journal/exports/exports-page.tsx')).ExportsPage }))
  }
}

/** Those about the collective. */
export const EVERYBODYS: Record<string, Entry> = {
  convention: {
    words: 'settings.convention',
    Shown: lazy(async () => ({ default: (await import('./collective/convention-page.tsx')).ConventionPage }))
  },
  charte: {
    words: 'settings.charter',
    Shown: lazy(async () => ({ default: (await import('./collective/charter/charter-page.tsx')).CharterPage }))
  },
  structures: {
    words: 'settings.organisations',
    roles: ['coordinator'],
    Shown: lazy(async () => {
      const [{ OrganisationsPage }] = await Promise.all([import('./collective/organisations-page.tsx'), directory()])
      return { default: OrganisationsPage }
    })
  }
}

/** The pages that open for somebody, in their order. */
export function opensFor(pages: Record<string, Entry>, { roles }: Schemas['Me']): [string, Entry][] {
  return Object.entries(pages).filter(([, page]) => page.roles?.some((role) => roles.includes(role)) ?? true)
}
