import { createRootRoute, createRoute, createRouter, lazyRouteComponent, redirect } from '@tanstack/react-router'
import { signedIn } from './api/session.ts'
import { Frame } from './frame/frame.tsx'
import { Trouble } from './frame/trouble.tsx'
import type { NewCheckSearch } from './pages/checks/interview/use-interview.ts'
import { readSearch } from './pages/desk/desk-search.ts'
import { type NewReferralSearch, SCREENS, VIEWS, type View } from './pages/orientations/address.ts'
import type { ReportSearch } from './pages/pilotage/figures/pickers.tsx'
import type { SettingsSearch } from './pages/reglages/contents.tsx'
import { onArrival } from './ui/page.tsx'
import { loadWords } from './words/words.ts'

// Table of contents: one entry for each page, no logic.

const root = createRootRoute({
  component: Frame,
  notFoundComponent: lazyRouteComponent(() => import('./frame/not-found.tsx'), 'NotFound')
})

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
  beforeLoad: () => Promise.all([loadWords('today'), loadWords('sender'), loadWords('referral')]).then(() => undefined),
  component: lazyRouteComponent(() => import('./pages/today/today-page.tsx'), 'TodayPage')
})
const help = createRoute({
  getParentRoute: () => root,
  path: '/aide',
  beforeLoad: () => loadWords('help'),
  component: lazyRouteComponent(() => import('./pages/help/help-page.tsx'), 'HelpPage')
})
const newReferral = createRoute({
  getParentRoute: () => root,
  path: '/orientations/nouvelle',
  validateSearch: ({ ecran, vers, personne }: Record<string, unknown>): NewReferralSearch => ({
    ecran: SCREENS.find((screen) => screen === ecran) ?? 'qui',
    ...idsIn({ vers, personne })
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
  validateSearch: ({ act }: Record<string, unknown>): { act?: string } => (typeof act === 'string' ? { act } : {}),
  beforeLoad: () =>
    Promise.all([loadWords('sender'), loadWords('referral'), loadWords('desk'), loadWords('problems')]).then(
      () => undefined
    ),
  component: lazyRouteComponent(() => import('./pages/orientations/one/sent-referral-page.tsx'), 'SentReferralPage')
})
const person = createRoute({
  getParentRoute: () => root,
  path: '/personnes/$id',
  beforeLoad: () =>
    Promise.all([loadWords('search'), loadWords('sender'), loadWords('referral')]).then(() => undefined),
  component: lazyRouteComponent(() => import('./pages/orientations/person/person-page.tsx'), 'PersonPage')
})
const directory = createRoute({
  getParentRoute: () => root,
  path: '/annuaire',
  validateSearch: ({ nom, droit }: Record<string, unknown>) => ({ nom: textIn(nom), droit: textIn(droit) }),
  beforeLoad: () => loadWords('directory'),
  component: lazyRouteComponent(() => import('./pages/annuaire/directory-page.tsx'), 'DirectoryPage')
})
const organisation = createRoute({
  getParentRoute: () => root,
  path: '/annuaire/$id',
  beforeLoad: () => loadWords('directory'),
  component: lazyRouteComponent(() => import('./pages/annuaire/organisation-page.tsx'), 'OrganisationPage')
})
const counted = () =>
  Promise.all([loadWords('coordination'), loadWords('report'), loadWords('field'), loadWords('referral')]).then(
    () => undefined
  )
const coordination = createRoute({
  getParentRoute: () => root,
  path: '/pilotage',
  beforeLoad: counted,
  component: lazyRouteComponent(() => import('./pages/pilotage/home/home-page.tsx'), 'CoordinationPage')
})
const report = createRoute({
  getParentRoute: () => root,
  path: '/pilotage/rapport',
  validateSearch: ({ de, a, lieu, avec }: Record<string, unknown>): ReportSearch => ({
    ...(isDay(de) && isDay(a) ? { de, a } : {}),
    ...idsIn({ lieu }),
    ...(avec === 'avant' ? { avec } : {})
  }),
  beforeLoad: counted,
  component: lazyRouteComponent(() => import('./pages/pilotage/report-page.tsx'), 'ReportPage')
})
const keptReports = createRoute({
  getParentRoute: () => root,
  path: '/pilotage/rapports',
  validateSearch: ({ fichier }: Record<string, unknown>) => idsIn({ fichier }),
  beforeLoad: counted,
  component: lazyRouteComponent(() => import('./pages/pilotage/kept/reports-page.tsx'), 'ReportsPage')
})
const keptReport = createRoute({
  getParentRoute: () => root,
  path: '/pilotage/rapports/$id',
  beforeLoad: counted,
  component: lazyRouteComponent(() => import('./pages/pilotage/kept/kept-page.tsx'), 'KeptPage')
})
const field = () => loadWords('field')
const noted = () => Promise.all([field(), loadWords('outreach')]).then(() => undefined)
const outreach = createRoute({
  getParentRoute: () => root,
  path: '/rencontres',
  beforeLoad: noted,
  component: lazyRouteComponent(() => import('./pages/outreach/outreach-page.tsx'), 'OutreachPage')
})
const newContact = createRoute({
  getParentRoute: () => root,
  path: '/rencontres/nouvelle',
  validateSearch: ({ corriger }: Record<string, unknown>) => idsIn({ corriger }),
  beforeLoad: field,
  component: lazyRouteComponent(() => import('./pages/outreach/new-contact-page.tsx'), 'NewContactPage')
})
const session = createRoute({
  getParentRoute: () => root,
  path: '/rencontres/permanence/$id',
  beforeLoad: noted,
  component: lazyRouteComponent(() => import('./pages/outreach/session-page.tsx'), 'SessionPage')
})
const actions = createRoute({
  getParentRoute: () => root,
  path: '/rencontres/actions',
  beforeLoad: () => Promise.all([loadWords('network'), loadWords('problems')]).then(() => undefined),
  component: lazyRouteComponent(() => import('./pages/outreach/network/actions-page.tsx'), 'ActionsPage')
})
const desk = createRoute({
  getParentRoute: () => root,
  path: '/reception',
  validateSearch: readSearch,
  beforeLoad: () =>
    Promise.all([loadWords('referral'), loadWords('desk'), loadWords('problems')]).then(() => undefined),
  component: lazyRouteComponent(() => import('./pages/desk/desk-page.tsx'), 'DeskPage')
})
const deskStart = createRoute({
  getParentRoute: () => desk,
  path: '/',
  component: lazyRouteComponent(() => import('./pages/desk/detail/nothing-open.tsx'), 'NothingOpen')
})
const deskOne = createRoute({
  getParentRoute: () => desk,
  path: '$id',
  component: lazyRouteComponent(() => import('./pages/desk/detail/detail-page.tsx'), 'DetailPage')
})
const guide = createRoute({
  getParentRoute: () => root,
  path: '/guide',
  validateSearch: ({ q }: Record<string, unknown>) => ({ q: textIn(q) }),
  beforeLoad: () => loadWords('guide'),
  component: lazyRouteComponent(() => import('./pages/guide/guide-page.tsx'), 'GuidePage')
})
const guideOne = createRoute({
  getParentRoute: () => root,
  path: '/guide/$code',
  beforeLoad: () => loadWords('guide'),
  component: lazyRouteComponent(() => import('./pages/guide/one-page.tsx'), 'OneGuidePage')
})
const edited = () =>
  Promise.all([loadWords('guide'), loadWords('editors'), loadWords('problems')]).then(() => undefined)
const newGuidePage = createRoute({
  getParentRoute: () => root,
  path: '/guide/nouvelle-page',
  beforeLoad: edited,
  component: lazyRouteComponent(() => import('./pages/guide/edit/edit-page.tsx'), 'NewGuidePage')
})
const editGuidePage = createRoute({
  getParentRoute: () => root,
  path: '/guide/$code/modifier',
  beforeLoad: edited,
  component: lazyRouteComponent(() => import('./pages/guide/edit/edit-page.tsx'), 'EditGuidePage')
})
const localRights = createRoute({
  getParentRoute: () => root,
  path: '/pilotage/droits-locaux/{-$code}',
  beforeLoad: edited,
  component: lazyRouteComponent(() => import('./pages/pilotage/local/local-page.tsx'), 'LocalPage')
})
const check = () => loadWords('check')
const checks = createRoute({
  getParentRoute: () => root,
  path: '/bilans',
  beforeLoad: check,
  component: lazyRouteComponent(() => import('./pages/checks/checks-page.tsx'), 'ChecksPage')
})
const newCheck = createRoute({
  getParentRoute: () => root,
  path: '/bilans/nouveau',
  validateSearch: ({ contact, territory, fini }: Record<string, unknown>): NewCheckSearch => ({
    ...idsIn({ contact, territory }),
    ...(fini === true ? { fini } : {})
  }),
  beforeLoad: check,
  component: lazyRouteComponent(() => import('./pages/checks/new-check-page.tsx'), 'NewCheckPage')
})
const referFromCheck = createRoute({
  getParentRoute: () => root,
  path: '/bilans/orienter',
  validateSearch: ({ droit, aussi, bilan, territory }: Record<string, unknown>) => ({
    droit: textIn(droit),
    aussi: textIn(aussi),
    ...idsIn({ bilan, territory })
  }),
  beforeLoad: () => Promise.all([loadWords('check'), loadWords('sender')]).then(() => undefined),
  component: lazyRouteComponent(() => import('./pages/checks/refer-page.tsx'), 'ReferPage')
})

const settings = createRoute({
  getParentRoute: () => root,
  path: '/reglages/{-$page}',
  validateSearch: (asked: Record<string, unknown>): SettingsSearch => asked,
  beforeLoad: () => loadWords('settings'),
  component: lazyRouteComponent(() => import('./pages/reglages/settings-page.tsx'), 'SettingsPage')
})

/** The router of the pages. */
export const router = createRouter({
  routeTree: root.addChildren([
    back,
    today,
    help,
    sent,
    newReferral,
    sentOne,
    person,
    desk.addChildren([deskStart, deskOne]),
    directory,
    organisation,
    coordination,
    report,
    keptReports,
    keptReport,
    outreach,
    newContact,
    session,
    actions,
    guide,
    guideOne,
    newGuidePage,
    editGuidePage,
    localRights,
    checks,
    newCheck,
    referFromCheck,
    settings
  ]),
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

/** Ids in an address; what is none is left out. */
function idsIn<K extends string>(asked: Record<K, unknown>): Partial<Record<K, string>> {
  const ids = Object.entries(asked).filter(([, id]) => typeof id === 'string' && /^[\da-f-]{36}$/.test(id))
  return Object.fromEntries(ids) as Partial<Record<K, string>>
}

/** A word of an address, as it was typed. */
function textIn(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

function isDay(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value)
}
