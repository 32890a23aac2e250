import { type Outcome, PostAway, type Sms } from '../message.ts'

const PATIENCE = 10_000

/** A gateway of text messages: `POST SMS_URL` with `{ id, to, text }` and a bearer token. Few providers differ in more than the names of these fields. */
export function smsGateway(url: string, token: string) {
  return async (sms: Sms): Promise<Outcome> => {
    const status = await post(url, token, sms)
    if (status >= 200 && status < 300) return 'sent'
    // 400 and 422: this number or this text; anything else (401, 404, 429, 5xx) may be mended
    if (status === 400 || status === 422) return 'refused'
    throw new PostAway(`the gateway of text messages answered ${status}`, { unreachable: true })
  }
}

async function post(url: string, token: string, sms: Sms): Promise<number> {
  try {
    const answer = await fetch(url, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'idempotency-key': sms.id },
      body: JSON.stringify({ id: sms.id, to: sms.to, text: sms.text }),
      // a token is not carried elsewhere
      redirect: 'manual',
      signal: AbortSignal.timeout(PATIENCE)
    })
    await answer.body?.cancel()
    return answer.status
  } catch (error) {
    const cause = (error as { cause?: { code?: string } }).cause?.code ?? (error as Error).name
    throw new PostAway(`the gateway of text messages cannot be reached: ${cause}`, { unreachable: true })
  }
}
