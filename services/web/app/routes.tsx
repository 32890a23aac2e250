import { createRootRoute, createRoute, createRouter, lazyRouteComponent, redirect } from '@tanstack/react-router'
import { signedIn } from './api/session.ts'
import { Frame } from './frame/frame.tsx'
import { NotFound } from './frame/not-found.tsx'
import { Trouble } from './frame/trouble.tsx'
import { onArrival } from './ui/page.tsx'

// Table of contents: one entry for each page, no logic.

const root = createRootRoute({ component: Frame, notFoundComponent: NotFound, errorComponent: Trouble })

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

/** The router of the pages. */
export const router = createRouter({
  routeTree: root.addChildren([back, today]),
  defaultPreload: 'intent',
  scrollRestoration: true
})
router.subscribe('onBeforeNavigate', ({ pathChanged }) => pathChanged && onArrival())

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
