import { normaliseEmail, type Vault } from '@relais/database'
import { AUDIENCE } from '@relais/service-kit'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { type Client, errors, type Provider } from 'oidc-provider'
import type { Candidate, openDoors } from '../store/sign-in/doors.ts'
import type { PasswordCheck } from './passwords.ts'
import type { Throttle } from './throttle.ts'

/** What the pages work with. */
export interface SignInMeans {
  publicUrl: string
  provider: () => Provider
  throttle: Throttle
  findMember: (email: string, password: string) => Promise<Candidate | null>
}

/** Finds whoever signs in with an e-mail and a password, in any collective: each has a blind index of its own. */
export function memberFinder(
  doors: ReturnType<typeof openDoors>,
  vault: Vault,
  passwords: PasswordCheck
): SignInMeans['findMember'] {
  return async (email, password) => {
    const keys = await Promise.all((await doors.collectives()).map((id) => vault.keysFor(id)))
    const candidates = await doors.candidates(keys.map((key) => key.blindIndex('members.email', normaliseEmail(email))))
    return passwords.find(candidates, password)
  }
}

/** What an application waits for, read from the cookie of the browser that it sent here. */
export async function readInteraction(
  { provider }: SignInMeans,
  { request, reply }: { request: FastifyRequest; reply: FastifyReply }
) {
  const { uid, params, prompt, session, grantId } = await provider().interactionDetails(request.raw, reply.raw)
  const client: Client | undefined = await provider().Client.find(String(params.client_id))
  // Revoked while the page was open.
  if (client === undefined || uid !== (request.params as { uid: string }).uid)
    throw new errors.SessionNotFound('the client is gone')
  const missing = prompt.details as { missingOIDCScope?: string[]; missingResourceScopes?: Record<string, string[]> }
  return {
    uid,
    client,
    prompt: prompt.name,
    returnsTo: new URL(String(params.redirect_uri)).origin,
    accountId: session?.accountId,
    grantId,
    openid: missing.missingOIDCScope ?? [],
    scopes: missing.missingResourceScopes?.[AUDIENCE] ?? []
  }
}

/** Writes down what a member allowed an application; answers the id of the grant. */
export async function grantConsent(
  provider: Provider,
  asked: Awaited<ReturnType<typeof readInteraction>>
): Promise<string> {
  const { client, accountId, grantId, openid, scopes } = asked
  if (accountId === undefined) throw new errors.SessionNotFound('nobody is signed in')
  const grant =
    (grantId === undefined ? undefined : await provider.Grant.find(grantId)) ??
    new provider.Grant({ accountId, clientId: client.clientId })
  if (openid.length > 0) grant.addOIDCScope(openid.join(' '))
  if (scopes.length > 0) grant.addResourceScope(AUDIENCE, scopes.join(' '))
  return grant.save()
}
