import { demoGuide, demoId, demoReport, demoSessions, organisationOf } from '@relais/demo'

/** Where a route is looked at: as who, at which addresses. To add a page, add its route here; the run names the routes that are missing. */
interface Sample {
  as: string
  at: readonly string[]
}

const ambassador = (...at: string[]): Sample => ({ as: 'ambassadrice', at })
const desk = (...at: string[]): Sample => ({ as: 'CAF, responsable', at })
const social = (...at: string[]): Sample => ({ as: 'CCAS', at })
const access = (...at: string[]): Sample => ({ as: 'CCAS, accès', at })
const coordinator = (...at: string[]): Sample => ({ as: 'coordinatrice', at })

/** Samples for each route of the pages, by the path that the router knows it under. */
export const SAMPLES: Readonly<Record<string, Sample | readonly Sample[]>> = {
  '/aujourdhui': ambassador('/aujourdhui'),
  '/aide': ambassador('/aide'),
  '/rencontres': social('/rencontres'),
  '/rencontres/nouvelle': ambassador('/rencontres/nouvelle'),
  '/rencontres/permanence/$id': social(`/rencontres/permanence/${demoSessions.id(1)}`),
  '/rencontres/actions': coordinator('/rencontres/actions'),
  '/bilans': social('/bilans'),
  '/bilans/nouveau': ambassador('/bilans/nouveau'),
  '/bilans/orienter': ambassador('/bilans/orienter?droit=prime_activite&aussi=apl'),
  '/orientations': ambassador('/orientations'),
  '/orientations/nouvelle': ambassador('/orientations/nouvelle'),
  '/orientations/$id': ambassador(`/orientations/${demoId('referral', 'brouillon-rsj')}`),
  '/personnes/$id': ambassador(`/personnes/${demoId('person', 'nour-haddadine@passeclair')}`),
  '/reception': desk('/reception?state=open'),
  '/reception/$id': desk(`/reception/${demoId('referral', 'parent-seule')}`),
  '/annuaire': social('/annuaire'),
  '/annuaire/$id': social(`/annuaire/${organisationOf('ccas-venissieux').id}`),
  '/guide': social('/guide'),
  '/guide/$code': social(`/guide/${demoGuide.code}`),
  '/guide/nouvelle-page': coordinator('/guide/nouvelle-page'),
  '/guide/$code/modifier': coordinator(`/guide/${demoGuide.code}/modifier`),
  '/pilotage': coordinator('/pilotage'),
  '/pilotage/rapport': coordinator('/pilotage/rapport', '/pilotage/rapport?de=2026-01-01&a=2026-12-31&avec=avant'),
  '/pilotage/rapports': coordinator('/pilotage/rapports'),
  '/pilotage/rapports/$id': coordinator(`/pilotage/rapports/${demoReport.id}`),
  '/pilotage/droits-locaux/{-$code}': coordinator('/pilotage/droits-locaux', '/pilotage/droits-locaux/fsl'),
  '/reglages/{-$page}': [
    access(
      ...['', '/places', '/membres', '/logiciels', '/convention', '/charte', '/journal', '/exports'].map(
        (page) => `/reglages${page}`
      )
    ),
    coordinator('/reglages/structures', '/reglages/journal')
  ]
}

/** Routes that show nothing: where the sign-in comes back to. */
export const SHOWING_NOTHING: readonly string[] = ['/signed-in']

/** What the server draws, without script, for everybody. */
export const SERVED: readonly string[] = [
  '/',
  '/problems/not-found',
  ...['fr', 'en', 'ar'].flatMap((language) =>
    ['/suivi', '/accessibilite', '/suivi/AAAAAAAAAAAAAAAAAAAAAA', '/lien/AAAAAAAAAAAAAAAAAAAAAA'].map(
      (path) => `${path}?langue=${language}`
    )
  )
]
