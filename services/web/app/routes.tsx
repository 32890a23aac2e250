import { createRootRoute, createRoute, createRouter, lazyRouteComponent, redirect } from '@tanstack/react-router'
import { signedIn } from './api/session.ts'
import { Frame } from './frame/frame.tsx'
import { NotFound } from './frame/not-found.tsx'
import { Trouble } from './frame/trouble.tsx'
import { SCREENS, type Screen } from './pages/orientations/new/draft.ts'
import { VIEWS, type View } from './pages/orientations/sent/views.ts'
import { onArrival } from './ui/page.tsx'
import { loadWords } from './words/words.ts'

// Table of contents: one entry for each page, no logic.

const root = createRootRoute({ component: Frame, notFoundComponent: NotFound })

const back = createRoute({
  getParentRoute: () => root,
  path: '/signed-in',
  loader: async () => {
    throw redirect({ href: await signedIn(), replace: true })
  }
})
const today = createRoute({
  getParentRoute: () => root,
  path: '/aujourdhui',
  component: lazyRouteComponent(() => import('./pages/today/today-page.tsx'), 'TodayPage')
})
const newReferral = createRoute({
  getParentRoute: () => root,
  path: '/orientations/nouvelle',
  validateSearch: ({ ecran }: Record<string, unknown>): { ecran: Screen } => ({
    ecran: SCREENS.find((screen) => screen === ecran) ?? 'qui'
  }),
  beforeLoad: () => loadWords('sender'),
  component: lazyRouteComponent(() => import('./pages/orientations/new/new-referral-page.tsx'), 'NewReferralPage')
})
const sent = createRoute({
  getParentRoute: () => root,
  path: '/orientations',
  validateSearch: ({ vue }: Record<string, unknown>): { vue: View } => ({
    vue: VIEWS.find((view) => view === vue) ?? 'ouvertes'
  }),
  beforeLoad: () => loadWords('sender'),
  component: lazyRouteComponent(() => import('./pages/orientations/sent/sent-page.tsx'), 'SentPage')
})
const sentOne = createRoute({
  getParentRoute: () => root,
  path: '/orientations/$id',
  beforeLoad: () => loadWords('sender'),
  component: lazyRouteComponent(() => import('./pages/orientations/one/sent-referral-page.tsx'), 'SentReferralPage')
})

/** The router of the pages. */
export const router = createRouter({
  routeTree: root.addChildren([back, today, sent, newReferral, sentOne]),
  defaultPreload: 'intent',
  // Within the frame: whoever cannot see one page still finds the others, and the way out.
  defaultErrorComponent: Trouble,
  scrollRestoration: true
})
router.subscribe('onBeforeNavigate', ({ pathChanged }) => pathChanged && onArrival())

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
