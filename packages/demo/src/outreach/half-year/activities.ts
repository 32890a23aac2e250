import { type TerritorySlug, territoryId } from '../../collective.ts'
import { demoId } from '../../made-up/id.ts'
import { organisationOf } from '../../organisations.ts'

/** An activity for the network. */
export interface DemoActivity {
  id: string
  day: string
  kind: string
  title: string
  territoryId: string | null
  minutes: number | null
  audiences: { audience: string; people: number | null }[]
  organisationIds: string[]
  otherOrganisations: { kind: string; count: number }[]
}

type Page = readonly [
  kind: string,
  title: string,
  place: TerritorySlug | null,
  minutes: number | null,
  reached: Record<string, number | null>,
  members: string[],
  others?: Record<string, number>
]

/** Eight activities of a half-year: sixty actors, thirty-one of them at a training, and residents beside. */
const PAST: readonly Page[] = [
  [
    'working_group',
    'Groupe de travail : qui répond à quoi',
    null,
    120,
    { professionals: 9 },
    ['ccas-venissieux', 'caf-rhone', 'passeclair', 'habitat-ormevert']
  ],
  [
    'training',
    'Repérer le non-recours à l’accueil',
    'venissieux',
    180,
    { professionals: 12 },
    ['ccas-venissieux', 'centre-quatre-meules', 'habitat-ormevert'],
    { education: 1 }
  ],
  [
    'information_meeting',
    'Les droits des locataires',
    'moulin-a-vent',
    90,
    { residents: 24, volunteers: 5 },
    ['centre-quatre-meules', 'passeclair'],
    { association: 2 }
  ],
  ['stand', 'Stand au marché', 'minguettes', 150, { residents: 38 }, ['passeclair', 'centre-quatre-meules']],
  [
    'training',
    'Aider à une première demande',
    'minguettes',
    180,
    { volunteers: 11 },
    ['passeclair', 'centre-quatre-meules'],
    { association: 3 }
  ],
  ['workshop', 'Atelier : lire un courrier de la CAF', 'parilly', 75, { residents: 9 }, ['passeclair', 'caf-rhone']],
  [
    'training',
    'Le bilan des droits en dix questions',
    null,
    null,
    { professionals: 8 },
    ['caf-rhone', 'ccas-venissieux', 'metropole-lyon']
  ],
  [
    'information_meeting',
    'Présentation du collectif aux élus',
    'venissieux',
    60,
    { elected_officials: 10, professionals: 5, residents: null },
    ['metropole-lyon', 'ccas-venissieux']
  ]
]

/** Two of this quarter, for residents alone: whenever they fall, the actors of the half-year stay sixty. */
const RECENT: readonly (readonly [daysAgo: number, page: Page])[] = [
  [6, ['stand', 'Stand devant l’école', 'moulin-a-vent', 90, { residents: 21 }, ['passeclair']]],
  [
    15,
    [
      'workshop',
      'Atelier : demander la complémentaire santé',
      'minguettes',
      90,
      { residents: 8 },
      ['passeclair', 'ccas-venissieux']
    ]
  ]
]

/** The slug of the organisation that animates the network and notes its activities. */
export const networkBy = 'metropole-lyon'

/** The activities of the half-year, spread over its working days. */
export function pastActivities(days: readonly string[]): DemoActivity[] {
  return PAST.map((page, place) =>
    activity(`half-year/${place}`, days[Math.floor(((place + 0.5) * days.length) / PAST.length)]!, page)
  )
}

/** The activities of the last weeks before a day. */
export function recentActivities(dayAgo: (days: number) => string): DemoActivity[] {
  return RECENT.map(([daysAgo, page], place) => activity(`recent/${place}`, dayAgo(daysAgo), page))
}

function activity(
  name: string,
  day: string,
  [kind, title, place, minutes, reached, members, others = {}]: Page
): DemoActivity {
  return {
    id: demoId('network-activity', name),
    day,
    kind,
    title,
    territoryId: place === null ? null : territoryId(place),
    minutes,
    audiences: Object.entries(reached).map(([audience, people]) => ({ audience, people })),
    organisationIds: members.map((slug) => organisationOf(slug).id),
    otherOrganisations: Object.entries(others).map(([other, count]) => ({ kind: other, count }))
  }
}
