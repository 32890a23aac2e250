import {
  type Charter,
  DEFAULT_CHARTER,
  listMembers,
  listOrganisations,
  listRightCodes,
  listStaff,
  listTerritories,
  type Member,
  type Organisation,
  OrganisationSummary,
  readCharter,
  readCharterOf,
  readOrganisation,
  refuse,
  type Staff,
  type Territory,
  type Worker
} from '@relais/contract'
import { type OpenService, ownClientSecret, type Service, serve } from '@relais/service-kit'
import type { Signer } from './signer.ts'

/** What identity knows, in a test. */
export interface Directory {
  organisations: readonly Organisation[]
  territories?: Territory[]
  /** The members of each organisation, by its id. */
  members?: Readonly<Record<string, readonly Member[]>>
  /** What the collective decided; the default charter otherwise. */
  charter?: Partial<Charter>
  /** What each collective decided, by its id, where there are several. */
  charters?: Readonly<Record<string, Partial<Charter>>>
}

const quiet = { ready: async () => true, close: async () => {} }

/** An identity that publishes the key of the tokens, gives some to the parts of Relais, and answers for a directory. */
export function identityWith(signer: Signer, directory: Directory): Service {
  const { organisations, territories = [], members = {} } = directory
  const charter = (collectiveId: string | null) => {
    const body: Charter = { ...DEFAULT_CHARTER, ...directory.charter, ...directory.charters?.[collectiveId ?? ''] }
    return { status: 200, version: body.version, body } as const
  }
  const routes = [
    serve(readOrganisation, async ({ params }) => {
      const found = organisations.find(({ id }) => id === params.id)
      return found === undefined
        ? refuse('organisation-not-found')
        : ({ status: 200, version: found.version, body: found } as const)
    }),
    serve(listOrganisations, async ({ query: { right } }) => {
      const items = organisations
        .filter(({ leftAt, rights }) => leftAt === null && (right === undefined || rights.includes(right)))
        .map((one) => OrganisationSummary.strip().parse(one))
      return { status: 200, body: { items, next: null } } as const
    }),
    serve(listTerritories, async () => ({ status: 200, body: { items: territories, next: null } }) as const),
    serve(listMembers, async ({ worker }) => {
      const items = [...(members[worker.organisationId ?? ''] ?? [])]
      return { status: 200, body: { items, next: null } } as const
    }),
    serve(readCharter, async ({ worker }) => charter(worker.collectiveId)),
    serve(readCharterOf, async ({ worker, params }) =>
      isOfRelais(worker) ? charter(params.id) : refuse('scope-missing')
    ),
    serve(listStaff, async ({ worker, query: { organisationId, role } }) => {
      if (!isOfRelais(worker)) return refuse('scope-missing')
      const items = organisations
        .filter(({ id }) => organisationId?.includes(id) ?? true)
        .map((one) => staffIn(one, members[one.id] ?? []))
        .map((one) => ({
          ...one,
          members: one.members.filter(({ roles }) => role === undefined || roles.includes(role))
        }))
        .filter((one) => organisationId !== undefined || one.members.length > 0)
      return { status: 200, body: { items } } as const
    })
  ]
  return {
    name: 'identity',
    open: async (house) => {
      const mount: OpenService['mount'] = async (app) => {
        await signer.mount(app)
        app.addContentTypeParser(
          'application/x-www-form-urlencoded',
          { parseAs: 'string' },
          async (_: unknown, form: string) => Object.fromEntries(new URLSearchParams(form))
        )
        app.post('/oauth/token', async (request, reply) => {
          const { client_id = '', client_secret, scope } = request.body as Record<string, string>
          if (client_secret !== ownClientSecret(house.secret, client_id))
            return reply.code(401).send({ error: 'invalid_client' })
          return { access_token: await signer.sign(house, { client_id, scope }), expires_in: 300 }
        })
      }
      return { routes, mount, ...quiet }
    }
  }
}

function isOfRelais({ collectiveId, organisationId, scopes }: Worker): boolean {
  return collectiveId === null && organisationId === null && scopes.includes('staff:read')
}

function staffIn(organisation: Organisation, members: readonly Member[]): Staff {
  const { id: organisationId, name, slug, kind, retentionMonths, services, leftAt } = organisation
  return {
    organisationId,
    name,
    slug,
    kind,
    retentionMonths,
    deskEmail: services.find(({ email }) => email !== null)?.email ?? null,
    deskPhone: services.find(({ phone }) => phone !== null)?.phone ?? null,
    members: leftAt === null ? members.map(({ jobTitle: _, version, ...member }) => member) : []
  }
}

/** A rights-check that knows these codes. */
export function rightsCheckWith(codes: readonly string[]): Service {
  const body = { items: codes.map((code) => ({ code, nameFr: code })), version: '1' }
  const routes = [serve(listRightCodes, async () => ({ status: 200, body }) as const)]
  return { name: 'rights-check', open: async () => ({ routes, ...quiet }) }
}
