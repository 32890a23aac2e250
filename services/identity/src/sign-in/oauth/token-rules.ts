import { AUDIENCE } from '@relais/service-kit'
import { type Client, type Configuration, errors, type Grant, type KoaContextWithOIDC } from 'oidc-provider'
import type { MemberSigningIn, openDoors } from '../../store/sign-in/doors.ts'
import type { RelaisClient } from './client-metadata.ts'

/** Seconds that an access token lives. */
export const TOKEN_SECONDS = 300
/** Seconds that a day's work lasts: a session, its grants and its refresh tokens end together. */
export const DAY_SECONDS = 12 * 3600
const OPENID = ['openid', 'offline_access']

type Doors = ReturnType<typeof openDoors>
interface Account {
  accountId: string
  member: MemberSigningIn
  claims: () => { sub: string }
}

/** Which scopes a token holds, whom it speaks for, and when it is given: the rules of Relais on top of oidc-provider. */
export function tokenRules(doors: Doors, signingKid: () => string): Configuration {
  return {
    scopes: OPENID,
    claims: { openid: ['sub'] },
    findAccount: async (_, id) => {
      const member = await doors.member(id)
      return member && ({ accountId: member.id, member, claims: () => ({ sub: member.id }) } satisfies Account)
    },
    extraTokenClaims: async (ctx, token) => {
      const account = token.kind === 'AccessToken' ? (ctx.oidc.account as unknown as Account) : null
      if (account === null) {
        const { collective, organisation } = relaisOf(ctx.oidc.client!)
        return { collective, organisation, roles: [] }
      }
      const { id, collective_id, organisation_id, roles } = account.member
      return { collective: collective_id, organisation: organisation_id, member: id, roles, auth_time: signedInAt(ctx) }
    },
    loadExistingGrant,
    issueRefreshToken: async (_, client) => relaisOf(client).firstParty && client.grantTypeAllowed('refresh_token'),
    rotateRefreshToken: true,
    // A refresh token ends with the session it came from: whoever signs out is signed out.
    expiresWithSession: async () => true,
    ttl: {
      AccessToken: TOKEN_SECONDS,
      ClientCredentials: TOKEN_SECONDS,
      IdToken: TOKEN_SECONDS,
      AuthorizationCode: 60,
      Interaction: 1800,
      RefreshToken: DAY_SECONDS,
      Grant: DAY_SECONDS,
      Session: DAY_SECONDS
    },
    features: {
      resourceIndicators: {
        enabled: true,
        defaultResource: async () => AUDIENCE,
        useGrantedResource: async () => true,
        getResourceServerInfo: async (ctx, resource, client) => {
          if (resource !== AUDIENCE) throw new errors.InvalidTarget()
          const { scopes } = relaisOf(client)
          checkScopes(ctx, scopes)
          return {
            scope: scopes.join(' '),
            audience: AUDIENCE,
            accessTokenTTL: TOKEN_SECONDS,
            accessTokenFormat: 'jwt',
            jwt: { sign: { alg: 'ES256', kid: signingKid() } }
          }
        }
      }
    }
  }
}

/**
 * When the member last gave their password, in seconds since 1970 (RFC 9068 §2.2.1): what the code or the refresh token that is changed
 * for this one says. A renewed token is no newer a sign-in.
 */
function signedInAt({ oidc }: KoaContextWithOIDC): number | undefined {
  const { AuthorizationCode: code, RefreshToken: refresh } = oidc.entities
  return (code ?? refresh)?.authTime
}

/** What Relais knows of a client. */
export function relaisOf(client: Client): RelaisClient {
  return client.relais as RelaisClient
}

/** Refuses a scope that the client was not granted; software that names none gets all that it was granted (RFC 6749 § 3.3). */
function checkScopes(ctx: KoaContextWithOIDC, granted: readonly string[]): void {
  const params = ctx.oidc.params!
  if (params.grant_type === 'client_credentials' && params.scope === undefined) params.scope = granted.join(' ')
  for (const scope of ctx.oidc.requestParamScopes) {
    if (!granted.includes(scope) && !OPENID.includes(scope))
      throw new errors.InvalidScope('this client was not granted the scope', scope)
  }
}

/** The grant of an earlier consent; a part of Relais is granted what it asks without a page. */
async function loadExistingGrant(ctx: KoaContextWithOIDC): Promise<Grant | undefined> {
  const { session, client, account, provider, result, requestParamScopes } = ctx.oidc
  const { collective } = relaisOf(client!)
  if (collective !== null && collective !== (account as unknown as Account).member.collective_id) {
    throw new errors.AccessDenied('this application belongs to another collective')
  }
  const grantId = result?.consent?.grantId ?? session!.grantIdFor(client!.clientId)
  const existing = grantId ? await provider.Grant.find(grantId) : undefined
  if (!relaisOf(client!).firstParty) return existing
  const grant = existing ?? new provider.Grant({ clientId: client!.clientId, accountId: account!.accountId })
  grant.addOIDCScope([...requestParamScopes].filter((scope) => OPENID.includes(scope)).join(' '))
  grant.addResourceScope(
    AUDIENCE,
    [...requestParamScopes].filter((scope) => relaisOf(client!).scopes.includes(scope)).join(' ')
  )
  await grant.save()
  return grant
}
