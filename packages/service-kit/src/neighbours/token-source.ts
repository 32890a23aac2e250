import { derive } from '@relais/database'
import { z } from 'zod'
import type { House } from '../service.ts'

/** Milliseconds before its end at which a token is not used any more. */
const MARGIN = 30_000

const Granted = z.object({ access_token: z.string(), expires_in: z.number() })

/** A neighbour, or the token to ask it, cannot be had at present. */
export class NeighbourAway extends Error {}

/** The secret of a part of Relais that asks for tokens itself: every process that knows SECRET can make it, so nothing has to be handed over. */
export function ownClientSecret(secret: string, clientId: string): string {
  return derive(secret, `client:${clientId}`).toString('base64url')
}

/** Access tokens of a part of Relais (RFC 6749 § 4.4), kept until shortly before they expire; forget one that a neighbour calls invalid. Whoever asks while one is being fetched gets the same. */
export function createTokenSource(
  house: Pick<House, 'secret' | 'now' | 'ask'>,
  clientId: string,
  scope: string
): { token: () => Promise<string>; forget: (token: string) => void } {
  const client_secret = ownClientSecret(house.secret, clientId)
  let kept: { token: string; until: number } | undefined
  let asking: Promise<string> | undefined

  async function ask(): Promise<string> {
    const asked = house.now().getTime()
    const form = { grant_type: 'client_credentials', client_id: clientId, client_secret, scope }
    const { status, text } = await house.ask('identity', { method: 'POST', path: '/oauth/token', form })
    // The body of a refusal is not quoted: it goes to the log.
    if (status !== 200) throw new NeighbourAway(`identity refuses a token to ${clientId}: ${status}`)
    const { access_token: token, expires_in } = Granted.parse(JSON.parse(text))
    kept = { token, until: asked + expires_in * 1000 - MARGIN }
    return token
  }

  return {
    token: async () => {
      if (kept !== undefined && house.now().getTime() < kept.until) return kept.token
      asking ??= ask().finally(() => {
        asking = undefined
      })
      return asking
    },
    forget: (token) => {
      // a newer one may be there already
      if (kept?.token === token) kept = undefined
    }
  }
}
