import { timingSafeEqual } from 'node:crypto'
import { derive } from '@relais/database'
import type { House } from '@relais/service-kit'
import { type AdapterFactory, type Client, errors, type KoaContextWithOIDC, Provider } from 'oidc-provider'
import type { openDoors } from '../../store/sign-in/doors.ts'
import { errorPage } from '../pages/error-page.ts'
import { signedOutPage, signOutPage } from '../pages/sign-out-pages.ts'
import { hashSecret } from './client-metadata.ts'
import { promptPolicy } from './prompt-policy.ts'
import { SigningKey } from './signing-key.ts'
import type { SigningKeys } from './signing-keys.ts'
import { tokenRules } from './token-rules.ts'

/** What the OAuth 2 server is made of. */
export interface ProviderMeans {
  publicUrl: string
  secret: string
  keys: SigningKeys
  adapter: AdapterFactory
  doors: ReturnType<typeof openDoors>
  log: House['log']
}

const ES256 = ['ES256' as const]
/** A signed assertion may not be usable for longer than this many seconds: each is remembered until it ends. */
const ASSERTION_SECONDS = 300

/** Makes the OAuth 2 server. It holds no state: another one, made over the same database, goes on where this one stood. */
export function makeProvider({ publicUrl, secret, keys, adapter, doors, log }: ProviderMeans): Provider {
  const { features, ...rules } = tokenRules(doors, () => keys.current)
  const secure = publicUrl.startsWith('https:')
  const cookie = { httpOnly: true, sameSite: 'lax' as const, signed: true, secure }

  const provider = new Provider(`${publicUrl}/oauth`, {
    ...rules,
    adapter,
    jwks: { keys: keys.published.map((key) => new SigningKey(key)) },
    responseTypes: ['code'],
    pkce: { required: () => true },
    clientAuthMethods: ['client_secret_basic', 'client_secret_post', 'private_key_jwt', 'none'],
    enabledJWA: {
      idTokenSigningAlgValues: ES256,
      clientAuthSigningAlgValues: ES256,
      requestObjectSigningAlgValues: ES256,
      userinfoSigningAlgValues: ES256,
      introspectionSigningAlgValues: ES256,
      authorizationSigningAlgValues: ES256
    },
    extraClientMetadata: { properties: ['relais'] },
    clientBasedCORS: (_, origin, client) => (client.redirectUris ?? []).some((uri) => new URL(uri).origin === origin),
    assertJwtClientAuthClaimsAndHeader: async (_, { exp }) => {
      if (Number(exp) > Date.now() / 1000 + ASSERTION_SECONDS + 15)
        throw new errors.InvalidClientAuth('the assertion ends too late')
    },
    cookies: {
      keys: [derive(secret, 'cookies:v1').toString('base64url')],
      names: {
        session: secure ? '__Host-relais-session' : 'relais-session',
        interaction: 'relais-sign-in',
        resume: 'relais-resume'
      },
      long: cookie,
      short: cookie
    },
    interactions: { policy: promptPolicy(), url: (_, { uid }) => `${publicUrl}/sign-in/${uid}` },
    renderError: async (ctx, out, error) => {
      if (!(error instanceof errors.OIDCProviderError)) log.error({ err: plain(error) }, 'fault')
      ctx.type = 'html'
      ctx.body = errorPage({ home: publicUrl, code: out.error, detail: out.error_description ?? '' })
    },
    features: {
      ...features,
      devInteractions: { enabled: false },
      clientCredentials: { enabled: true },
      revocation: { enabled: true, allowedPolicy: async (_, client, token) => token.clientId === client.clientId },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: async (ctx, form) => {
          ctx.body = signOutPage({ form, home: publicUrl })
        },
        postLogoutSuccessSource: async (ctx) => {
          ctx.type = 'html'
          ctx.body = signedOutPage({ home: publicUrl })
        }
      },
      externalSigningSupport: { enabled: true, ack: 'experimental-01' },
      userinfo: { enabled: false },
      // A token bound to a key would be taken as a bearer token by the services: better none than half of it.
      dPoP: { enabled: false },
      pushedAuthorizationRequests: { enabled: false }
    }
  })

  // Whatever stands in front, addresses are made from PUBLIC_URL: see mount-oauth.
  provider.proxy = true
  compareHashes(provider)
  provider.on('server_error', (_: KoaContextWithOIDC, error: Error) => log.error({ err: plain(error) }, 'fault'))
  ;(provider as NodeJS.EventEmitter).on('error', (error: Error) => log.error({ err: plain(error) }, 'fault'))
  return provider
}

/** Makes the server compare the hash of the secret that is sent with the hash that is kept, in constant time. */
function compareHashes(provider: Provider): void {
  const prototype = provider.Client.prototype as Client & { compareClientSecret(secret: string): boolean }
  prototype.compareClientSecret = function compare(this: Client, secret) {
    return (
      this.clientSecret !== undefined &&
      timingSafeEqual(Buffer.from(this.clientSecret, 'base64url'), hashSecret(secret))
    )
  }
}

function plain({ name, message, stack }: Error): object {
  return { name, message, stack }
}
