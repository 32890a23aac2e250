import { type Operation, type Refusal, ROLES, refuse, type Worker } from '@relais/contract'
import { createRemoteJWKSet, customFetch, errors, type JWTVerifyGetKey, jwtVerify } from 'jose'
import { z } from 'zod'
import type { House } from '../service.ts'

/** The audience of every access token of Relais. */
export const AUDIENCE = 'urn:relais:api'
const KEPT_TOKENS = 5_000

const Claims = z.object({
  sub: z.string(),
  client_id: z.string(),
  exp: z.number(),
  auth_time: z.number().nullable().default(null),
  scope: z.string().default(''),
  collective: z.uuid().nullable().default(null),
  organisation: z.uuid().nullable().default(null),
  member: z.uuid().nullable().default(null),
  roles: z.array(z.enum(ROLES)).default([])
})

/** Whom a token speaks for, and when they last gave their password, in seconds since 1970; null for software. */
interface Known {
  worker: Worker
  signedInAt: number | null
}

const NOBODY: Worker = { collectiveId: null, organisationId: null, memberId: null, clientId: '', roles: [], scopes: [] }

/** Reads the worker of a bearer token (RFC 9068, ES256), keeping verified tokens until they expire: a signature costs more than the rest of a read. */
export function createSignIn(house: House) {
  const issuer = `${house.publicUrl}/oauth`
  const keys: JWTVerifyGetKey = createRemoteJWKSet(new URL(`${issuer}/jwks`), {
    cooldownDuration: 2_000,
    [customFetch]: async () => new Response(await readKeys(house))
  })
  const kept = new Map<string, Known & { until: number }>()

  function stillKnown(token: string): Known | undefined {
    const known = kept.get(token)
    return known !== undefined && known.until > house.now().getTime() ? known : undefined
  }

  async function verify(token: string): Promise<Known | Refusal> {
    const now = house.now()
    try {
      const { payload } = await jwtVerify(token, keys, {
        issuer,
        audience: AUDIENCE,
        typ: 'at+jwt',
        algorithms: ['ES256'],
        clockTolerance: 10,
        currentDate: now,
        requiredClaims: ['exp', 'iat', 'sub', 'client_id']
      })
      const claims = Claims.parse(payload)
      const worker: Worker = {
        collectiveId: claims.collective,
        organisationId: claims.organisation,
        memberId: claims.member,
        clientId: claims.client_id,
        roles: claims.roles,
        scopes: claims.scope.split(' ').filter(Boolean)
      }
      if (kept.size >= KEPT_TOKENS) kept.delete(kept.keys().next().value!)
      const found = { worker, signedInAt: claims.auth_time, until: claims.exp * 1000 }
      kept.set(token, found)
      return found
    } catch (error) {
      if (error instanceof KeysAway) {
        house.log.warn({ err: error }, 'the signing keys of identity could not be read')
        return refuse('unavailable')
      }
      const isBad = [errors.JOSEError, z.ZodError, SyntaxError, TypeError].some((kind) => error instanceof kind)
      if (isBad) return refuse('token-invalid')
      throw error
    }
  }

  /**
   * The worker of an Authorization header, or the refusal to print. A neighbouring service asks on behalf of a worker whom it let in
   * for its own operation; the worker's application need not hold the scope of each question behind it.
   */
  return async (
    authorization: string | undefined,
    { open, recentSignIn }: Pick<Operation, 'open' | 'recentSignIn'>,
    neighbour: boolean
  ): Promise<{ worker: Worker; token: string } | Refusal> => {
    if (open === 'anyone') return { worker: NOBODY, token: '' }
    if (authorization === undefined) return refuse('sign-in-required')
    const [, token] = /^Bearer +([A-Za-z0-9._~+/=-]+)$/i.exec(authorization) ?? []
    if (token === undefined) return refuse('token-invalid')
    const known = stillKnown(token) ?? (await verify(token))
    if ('refusal' in known) return known
    const { worker, signedInAt } = known
    if (!neighbour && !worker.scopes.includes(open.scope)) return refuse('scope-missing', { required: [open.scope] })
    // Software holds no role, and is not asked for one, but where somebody must have signed in.
    const { roles } = open
    if (worker.memberId === null ? recentSignIn !== undefined : roles?.every((role) => !worker.roles.includes(role)))
      return refuse('role-missing', { required: [...(roles ?? ROLES)] })
    if (recentSignIn !== undefined && house.now().getTime() / 1000 - (signedInAt ?? 0) > recentSignIn)
      return refuse('sign-in-too-old', { maxAge: recentSignIn })
    return { worker, token }
  }
}

/** Identity does not tell its keys at present; it says nothing of the token that was to be verified. */
class KeysAway extends Error {}

async function readKeys(house: House): Promise<string> {
  let answer: Awaited<ReturnType<House['ask']>>
  try {
    answer = await house.ask('identity', { method: 'GET', path: '/oauth/jwks' })
  } catch (cause) {
    throw new KeysAway('identity does not answer', { cause })
  }
  if (answer.status !== 200) throw new KeysAway(`identity answers ${answer.status}`)
  return answer.text
}
