import type { Worker } from '@relais/contract'
import { AUDIENCE, type House, type Service } from '@relais/service-kit'
import { exportJWK, generateKeyPair, SignJWT } from 'jose'

/** The claims of a token, beside those that every token has. */
export type Claims = Record<string, unknown>

/** Signs access tokens as identity does, with keys of its own. */
export interface Signer {
  /** An access token (RFC 9068) of five minutes, with these claims. */
  sign(house: Pick<House, 'publicUrl' | 'now'>, claims: Claims): Promise<string>
  /** Publishes the key in the place of identity. */
  mount: NonNullable<Awaited<ReturnType<Service['open']>>['mount']>
}

/** Makes a signer. */
export async function createSigner(): Promise<Signer> {
  const { publicKey, privateKey } = await generateKeyPair('ES256')
  // what says the same is the same token: signing and verifying would take a sixth of the processor that tests need
  const signed = new Map<string, Promise<string>>()
  const jwk = { ...(await exportJWK(publicKey)), alg: 'ES256', use: 'sig', kid: 'test' }
  return {
    sign: ({ publicUrl, now }, claims) => {
      const iat = Math.floor(now().getTime() / 1000)
      const own = { iss: `${publicUrl}/oauth`, aud: AUDIENCE, sub: 'test', client_id: 'test', iat, exp: iat + 300 }
      // a member signed in just now, unless claims say when
      const signedIn = claims.member === undefined ? {} : { auth_time: iat }
      const payload = { ...own, ...signedIn, ...claims }
      const said = JSON.stringify(payload)
      const token =
        signed.get(said) ??
        new SignJWT(payload).setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', kid: 'test' }).sign(privateKey)
      signed.set(said, token)
      return token
    },
    mount: async (app) => {
      app.get('/oauth/jwks', async () => ({ keys: [jwk] }))
    }
  }
}

/** The claims by which a worker is known. */
export function claimsOf({ collectiveId, organisationId, memberId, clientId, roles, scopes }: Worker): Claims {
  return {
    sub: memberId ?? clientId,
    client_id: clientId,
    scope: scopes.join(' '),
    collective: collectiveId,
    organisation: organisationId,
    roles,
    ...(memberId === null ? {} : { member: memberId })
  }
}
