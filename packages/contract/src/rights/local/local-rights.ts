import { z } from 'zod'
import { operation } from '../../kit/operation.ts'
import { RightCode } from '../../kit/values.ts'
import { LocalRight, LocalRightBody, LocalRightSummary } from './local-right.ts'

const open = { scope: 'rights:read' } as const
const law = 'Délibération du 12 octobre 2026, art. 2'
const entry = {
  label: 'Aide à la cantine',
  checkedOn: '2026-11-25',
  values: {
    ceiling: {
      label: 'Ressources du foyer par mois, au plus',
      unit: 'euros' as const,
      checkedOn: '2026-11-25',
      nextExpected: '2027-09-01',
      values: [{ from: '2026-09-01', value: 1200, ref: law }]
    }
  },
  questions: { canteen: { label: 'Un enfant mange-t-il à la cantine\u00a0?', kind: 'flag' as const } },
  conditions: [
    { id: 'place', say: 'Habite Vénissieux', law, test: { commune: ['69259'] } },
    { id: 'canteen', say: 'Un enfant mange à la cantine', law, test: { asked: 'canteen' } },
    {
      id: 'resources',
      say: 'Ressources sous le plafond',
      law,
      test: {
        amount: { resources: { months: 3, of: 'household' as const, kinds: 'all' as const, rights: [] } },
        atMost: { value: 'ceiling' }
      }
    }
  ],
  notes: [],
  deadlines: [],
  guide: {
    documents: ['Ressources des trois derniers mois'],
    bodies: { instructing: ['CCAS'], paying: ['CCAS'], supporting: [] },
    howToClaim: 'À l’accueil du CCAS, avant la rentrée.',
    automatic: false,
    appeal: { first: 'CCAS', within: null },
    source: law
  },
  samples: [
    {
      title: 'un foyer sans ressources',
      date: '2026-11-25',
      situation: {
        applicant: { id: 'a0', otherResources: 'none' as const },
        partner: 'none' as const,
        children: [],
        dwelling: { commune: '69259' },
        local: { answers: { 'aide_cantine/canteen': true } }
      },
      expect: { status: 'entitled' as const }
    }
  ]
}
const standing = {
  code: 'aide_cantine',
  version: 1,
  origin: 'collective' as const,
  changedAt: '2026-11-25T09:00:00.000Z',
  withdrawn: false
}
const { label, checkedOn } = entry
const whole: LocalRight = {
  ...standing,
  ...entry,
  versions: [{ version: 1, changedAt: standing.changedAt, withdrawn: false }]
}
const unchanged = { description: 'It has not changed since the ETag sent in If-None-Match.' }
const params = z.strictObject({ code: RightCode })

/** The local rights of the collective. */
export const listLocalRights = operation({
  id: 'listLocalRights',
  service: 'rights-check',
  method: 'GET',
  path: '/v1/local-rights',
  tag: 'rights',
  summary: 'List the local rights of your collective',
  description:
    'Local and procedural rights as data: those that come with Relais, and those that your collective wrote, or put in their place. Those that it withdrew are listed apart.',
  open,
  query: z.strictObject({
    withdrawn: z.enum(['true', 'false']).default('false').meta({ description: 'Only those that are withdrawn.' })
  }),
  answers: {
    200: {
      description: 'Every local right, by code.',
      body: z
        .strictObject({ items: z.array(LocalRightSummary) })
        .meta({ id: 'LocalRightList', description: 'The local rights of a collective.' }),
      example: { items: [{ ...standing, label, checkedOn }] }
    }
  },
  problems: []
})

/** One of them, whole. */
export const readLocalRight = operation({
  id: 'readLocalRight',
  service: 'rights-check',
  method: 'GET',
  path: '/v1/local-rights/{code}',
  tag: 'rights',
  summary: 'Read a local right',
  description: 'Its conditions, dated values, guide and samples, and which versions there are.',
  open,
  params,
  query: z.strictObject({
    version: z.coerce
      .number()
      .int()
      .min(1)
      .max(999_999_999)
      .optional()
      .meta({ description: 'An earlier version; the latest unless it is given.' })
  }),
  answers: { 200: { description: 'The right.', body: LocalRight, example: whole }, 304: unchanged },
  problems: ['right-not-found']
})

/** A coordinator adds or changes one. */
export const changeLocalRight = operation({
  id: 'changeLocalRight',
  service: 'rights-check',
  method: 'PUT',
  path: '/v1/local-rights/{code}',
  tag: 'rights',
  summary: 'Add or change a local right',
  description:
    'For a coordinator. The right is given whole, over the version that was read (`"v0"` for a code that nobody has written). It is refused with each name that nothing answers to, and with each sample whose verdict is not the one that it must have. A code of the national rules is refused. It counts at once in the evaluations of your collective; versions before it are kept.',
  open: { scope: 'directory:write', roles: ['coordinator'] },
  params,
  body: LocalRightBody,
  example: entry,
  versioned: true,
  answers: { 200: { description: 'The right as it holds from now on.', body: LocalRight, example: whole } },
  problems: ['collective-not-found']
})

/** A coordinator withdraws one, or takes it up again. */
export const withdrawLocalRight = operation({
  id: 'withdrawLocalRight',
  service: 'rights-check',
  method: 'PATCH',
  path: '/v1/local-rights/{code}',
  tag: 'rights',
  summary: 'Withdraw a local right, or take it up again',
  description:
    'For a coordinator. A withdrawn right, of your collective or one that comes with Relais, is asked of nobody and stands in no evaluation of your collective; it is kept with all its versions, and is taken up again as it was, or by writing it anew. It counts at once; another process knows within five seconds. Rights of the nation are not withdrawn.',
  open: { scope: 'directory:write', roles: ['coordinator'] },
  params,
  versioned: true,
  body: z.strictObject({ withdrawn: z.boolean() }),
  example: { withdrawn: true },
  answers: {
    200: {
      description: 'The right as it stands from now on.',
      body: LocalRight,
      example: {
        ...whole,
        version: 2,
        withdrawn: true,
        versions: [{ version: 2, changedAt: standing.changedAt, withdrawn: true }, ...whole.versions]
      }
    }
  },
  problems: ['right-not-found', 'collective-not-found']
})
