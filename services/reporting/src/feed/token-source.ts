import { derive } from '@relais/database'
import type { House } from '@relais/service-kit'
import { z } from 'zod'
import { FeedAway } from './feed-away.ts'

/** The system client of this service; identity knows it by the same derivation of SECRET. */
const CLIENT = 'relais-reporting'
/** Milliseconds before its end at which a token is not used any more. */
const MARGIN = 30_000

const Granted = z.object({ access_token: z.string(), expires_in: z.number() })

/** Access tokens of the system client (RFC 6749 § 4.4), kept until shortly before they expire. */
export function createTokenSource(house: House): { token: () => Promise<string>; forget: () => void } {
  const secret = derive(house.secret, `client:${CLIENT}`).toString('base64url')
  let kept: { token: string; until: number } | undefined

  async function ask(): Promise<string> {
    const asked = house.now().getTime()
    const form = { grant_type: 'client_credentials', client_id: CLIENT, client_secret: secret, scope: 'events:read' }
    const { status, text } = await house.ask('identity', { method: 'POST', path: '/oauth/token', form })
    // The body of a refusal is not quoted: it goes to the log.
    if (status !== 200) throw new FeedAway(`identity refuses a token to ${CLIENT}: ${status}`)
    const { access_token: token, expires_in } = Granted.parse(JSON.parse(text))
    kept = { token, until: asked + expires_in * 1000 - MARGIN }
    return token
  }

  return {
    token: async () => (kept !== undefined && house.now().getTime() < kept.until ? kept.token : await ask()),
    forget: () => {
      kept = undefined
    }
  }
}
