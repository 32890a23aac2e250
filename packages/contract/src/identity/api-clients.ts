import { z } from 'zod'
import { operation } from '../kit/operation.ts'
import { Id, Instant, page, pageQuery, text } from '../kit/values.ts'
import { type GrantableScope, SCOPES } from '../kit/worker.ts'

/** What a client may be granted. */
export const ScopeName = z.enum(Object.keys(SCOPES) as [GrantableScope, ...GrantableScope[]]).meta({
  id: 'Scope',
  description: Object.entries(SCOPES)
    .map(([scope, what]) => `\`${scope}\`: ${what}`)
    .join(' ')
})

const Authentication = z.enum(['secret', 'private_key', 'none']).meta({
  description:
    '`secret`: client_secret_basic or client_secret_post (RFC 6749 § 2.3.1); `private_key`: private_key_jwt with ES256 (RFC 7523); `none`: a public client, for people only.'
})
const Grant = z.enum(['client_credentials', 'authorization_code']).meta({
  description:
    '`client_credentials`: the organisation’s own software; `authorization_code`: an application to which members delegate, with PKCE.'
})

/** Software of an organisation. */
export const ApiClient = z
  .strictObject({
    id: Id,
    clientId: z.string().meta({ description: 'The client_id to give to the token endpoint.' }),
    name: z.string(),
    grant: Grant,
    authentication: Authentication,
    scopes: z.array(ScopeName),
    redirectUris: z.array(z.string()),
    createdAt: Instant,
    revokedAt: Instant.nullable()
  })
  .meta({ id: 'ApiClient', description: 'Software that acts for an organisation or for its members.' })
export type ApiClient = z.infer<typeof ApiClient>

const client: ApiClient = {
  id: '019b8d41-b400-7f10-8c3d-6b4e2a1d9c01',
  clientId: 'habitat-ormevert-k3v9p2xq',
  name: 'Logiciel métier — Habitat Ormevert',
  grant: 'client_credentials',
  authentication: 'secret',
  scopes: ['directory:read', 'referrals:read', 'referrals:write'],
  redirectUris: [],
  createdAt: '2026-11-23T09:00:00.000Z',
  revokedAt: null
}

/** The software of the caller's organisation. */
export const listApiClients = operation({
  id: 'listApiClients',
  service: 'identity',
  method: 'GET',
  path: '/v1/api-clients',
  tag: 'clients',
  summary: 'List the API clients of your organisation',
  description:
    'In the order in which they were made, revoked ones included. For its administrators and privacy officers.',
  open: { scope: 'directory:read', roles: ['administrator', 'privacy_officer'] },
  query: z.strictObject(pageQuery),
  answers: {
    200: {
      description: 'A page of API clients.',
      body: page(ApiClient).meta({ id: 'ApiClientList', description: 'A page of API clients.' }),
      example: { items: [client], next: null }
    }
  },
  problems: []
})

// https everywhere, except where the browser returns to the machine it runs on (RFC 8252 § 7.3).
const RedirectUri = z
  .string()
  .max(400)
  .regex(/^(https:\/\/[^/?#\s@]+|http:\/\/(127\.0\.0\.1|\[::1\])(:\d{1,5})?)(\/[^?#\s]*)?(\?[^#\s]*)?$/, {
    error: 'Give a whole https:// address without fragment; http:// only for 127.0.0.1.'
  })
const PublicKey = z
  .strictObject({
    kty: z.literal('EC'),
    crv: z.literal('P-256'),
    x: z
      .string()
      .length(43)
      .regex(/^[\w-]+$/),
    y: z
      .string()
      .length(43)
      .regex(/^[\w-]+$/),
    kid: z.string().min(1).max(100).optional(),
    alg: z.literal('ES256').optional(),
    use: z.literal('sig').optional()
  })
  .meta({ id: 'PublicKey', description: 'A public key for ES256 as a JWK (RFC 7517).' })

/** Software to be made known. */
export const NewApiClient = z
  .strictObject({
    name: text(200),
    scopes: z.array(ScopeName).min(1).max(20),
    grant: Grant.default('client_credentials'),
    authentication: Authentication.default('secret'),
    publicKeys: z
      .strictObject({ keys: z.array(PublicKey).min(1).max(5) })
      .optional()
      .meta({ description: 'With `private_key`: the public halves.' }),
    redirectUris: z
      .array(RedirectUri)
      .max(10)
      .default([])
      .meta({ description: 'With `authorization_code`: where people return, compared character by character.' })
  })
  .superRefine((client, context) => {
    const fault = (field: keyof typeof client, rule: string, message: string) =>
      context.addIssue({ code: 'custom', path: [field], params: { rule }, message })
    const delegated = client.grant === 'authorization_code'
    if (delegated && client.redirectUris.length === 0) fault('redirectUris', 'required', 'Give at least one address.')
    if (!delegated && client.redirectUris.length > 0)
      fault('redirectUris', 'forbidden', 'Only an application for people has one.')
    if (!delegated && client.authentication === 'none')
      fault('authentication', 'forbidden', 'Software must prove who it is.')
    if (client.authentication === 'private_key' && client.publicKeys === undefined)
      fault('publicKeys', 'required', 'Give the public key.')
    if (client.authentication !== 'private_key' && client.publicKeys !== undefined)
      fault('publicKeys', 'forbidden', 'Only with private_key.')
  })
  .meta({ id: 'NewApiClient', description: 'Software to be made known.' })

/** A new client with the secret that is never shown again. */
export const ApiClientWithSecret = z
  .strictObject({
    ...ApiClient.shape,
    clientSecret: z
      .string()
      .nullable()
      .meta({ description: 'Shown this once; null unless it authenticates by a secret.' })
  })
  .meta({ id: 'ApiClientWithSecret', description: 'A new API client and its secret.' })

/** An administrator makes software known. */
export const createApiClient = operation({
  id: 'createApiClient',
  service: 'identity',
  method: 'POST',
  path: '/v1/api-clients',
  tag: 'clients',
  summary: 'Create an API client for your organisation',
  description: 'The answer holds the secret, once. Whatever its scopes, the client acts for this organisation alone.',
  open: { scope: 'directory:write', roles: ['administrator'] },
  body: NewApiClient,
  example: {
    name: 'Logiciel métier — Habitat Ormevert',
    scopes: ['directory:read', 'referrals:read', 'referrals:write']
  },
  answers: {
    201: {
      description: 'The client and its secret.',
      body: ApiClientWithSecret,
      example: { ...client, clientSecret: 'relais_vX0cX9yC1rJ7wB3nD5kQ8sT2uZ4aE6gH1iL0mOpRqSw' }
    }
  },
  problems: []
})

/** An administrator withdraws software. */
export const revokeApiClient = operation({
  id: 'revokeApiClient',
  service: 'identity',
  method: 'DELETE',
  path: '/v1/api-clients/{id}',
  tag: 'clients',
  summary: 'Revoke an API client of your organisation',
  description: 'From now on it gets no token; those it holds end within five minutes. Revoking again changes nothing.',
  open: { scope: 'directory:write', roles: ['administrator'] },
  params: z.strictObject({ id: Id }),
  answers: { 204: { description: 'It is revoked.' } },
  problems: ['api-client-not-found']
})
