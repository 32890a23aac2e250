import { organisationOf } from '../organisations.ts'

/** What an organisation states of its places, so many days ago; each replaces the one before. */
interface Statement {
  organisationId: string
  statedAt: string
  /** Open places; null when it does not count them. */
  places: number | null
  waitingList: boolean
}

// Some state often, one has been full for weeks, one did not confirm what it stated in spring.
const STATEMENTS: Readonly<
  Record<string, readonly (readonly [daysAgo: number, places: number | null, waitingList?: true])[]>
> = {
  'ccas-venissieux': [
    [190, null],
    [110, null],
    [30, null]
  ],
  'clics-bellorme': [
    [170, 6],
    [130, 0, true],
    [95, 4],
    [40, 0],
    [12, 3]
  ],
  'epicerie-tournemiel': [
    [150, 10],
    [70, 2],
    [45, 0, true],
    [10, 5]
  ],
  'accueil-domiciliade': [
    [120, 3],
    [60, 0],
    [20, 2]
  ],
  'energie-lumivane': [[210, 4]]
}
const DAY = 86_400_000

/** What organisations of the demo stated of their places until `now`, the oldest first. */
export function demoPlaces(now: Date): Statement[] {
  return Object.entries(STATEMENTS)
    .flatMap(([slug, statements]) =>
      statements.map(([daysAgo, places, waitingList = false]) => ({
        organisationId: organisationOf(slug).id,
        statedAt: new Date(now.getTime() - daysAgo * DAY).toISOString(),
        places,
        waitingList
      }))
    )
    .sort((a, b) => (a.statedAt < b.statedAt ? -1 : 1))
}
