import { randomUUID } from 'node:crypto'
import { exportJWK, generateKeyPair, type JWK, type JWTHeaderParameters, SignJWT } from 'jose'
import { AUDIENCE, type OpenService } from '../../src/index.ts'

/** What identity does for the kit: signs tokens, and publishes the keys that verify them. */
export interface Issuer {
  service: OpenService
  /** A good token; claims and header replace what it would have, `undefined` leaves it out. */
  token(claims?: Record<string, unknown>, header?: Partial<JWTHeaderParameters>): Promise<string>
  /** Signs with a new key from now on; published or not. */
  turn(published?: boolean): Promise<void>
  /** The key that is published, as anybody may read it. */
  publicKey(): JWK
  /** How often the keys were read. */
  reads(): number
  /** What the keys are answered with: 200 unless told. */
  answering: { status: number }
}

export const ORGANISATION = '019aaf6e-7a00-7000-8000-0000000000a1'
export const COLLECTIVE = '019aaf6e-7a00-7000-8000-0000000000c1'

/** An issuer whose tokens hold for `publicUrl`. */
export async function createIssuer(publicUrl: string): Promise<Issuer> {
  const published: JWK[] = []
  const answering = { status: 200 }
  let reads = 0
  let kid = ''
  let key: Awaited<ReturnType<typeof generateKeyPair>>['privateKey']

  async function turn(publish = true): Promise<void> {
    const { publicKey, privateKey } = await generateKeyPair('ES256')
    kid = randomUUID()
    key = privateKey
    if (publish) published.push({ ...(await exportJWK(publicKey)), kid, alg: 'ES256', use: 'sig' })
  }
  await turn()

  return {
    service: {
      routes: [],
      mount: async (app) => {
        app.get('/oauth/jwks', async (_, reply) => {
          reads += 1
          return reply.code(answering.status).send(answering.status === 200 ? { keys: published } : { error: 'away' })
        })
      },
      ready: async () => true,
      close: async () => {}
    },
    token: (claims = {}, header = {}) => {
      const now = Math.floor(Date.now() / 1000)
      const good = {
        iss: `${publicUrl}/oauth`,
        aud: AUDIENCE,
        sub: 'things-api',
        client_id: 'things-api',
        scope: 'rights:read',
        collective: COLLECTIVE,
        organisation: ORGANISATION,
        roles: [],
        iat: now,
        exp: now + 300
      }
      const payload = JSON.parse(JSON.stringify({ ...good, ...claims }))
      return new SignJWT(payload).setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', kid, ...header }).sign(key)
    },
    turn,
    publicKey: () => published.at(-1)!,
    reads: () => reads,
    answering
  }
}
