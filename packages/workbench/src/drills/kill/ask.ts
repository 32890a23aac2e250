import { setTimeout as sleep } from 'node:timers/promises'
import type { Ground } from './ground.ts'

/** One request as a program means it, however often it must be sent. */
export interface Meant {
  who: string
  path: string
  body: object
  /** The version in If-Match. */
  version?: number
}

/** A request with the answer that its writer was given. */
export interface Answered extends Meant {
  key: string
  status: number
  text: string
  /** How often it was sent before an answer came. */
  sent: number
}

/** Sends requests as partners' software should: again with the same key until there is an answer. */
export type Ask = (meant: Meant, key?: string) => Promise<Answered>

const PATIENCE = 60_000
/** Answers that mean "repeat it": a token that ended, a first attempt still at work, a part that is away. */
const REPEAT = new Set(['401 token-invalid', '409 idempotency-in-flight', '503 unavailable', '504 too-slow'])

/** Makes the asking of a ground; tokens are kept until one is refused. */
export function createAsk({ address, token }: Pick<Ground, 'address' | 'token'>): Ask {
  const tokens = new Map<string, string>()

  async function sendOnce({ who, path, body, version }: Meant, key: string) {
    const known = tokens.get(who) ?? (await token(who))
    tokens.set(who, known)
    const answer = await fetch(address + path, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${known}`,
        'content-type': 'application/json',
        'idempotency-key': key,
        ...(version === undefined ? {} : { 'if-match': `"v${version}"` })
      },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(15_000)
    })
    return { status: answer.status, text: await answer.text() }
  }

  return async (meant, key = crypto.randomUUID()) => {
    const until = performance.now() + PATIENCE
    for (let sent = 1; ; sent++) {
      const answer = await sendOnce(meant, key).catch((error: unknown) => {
        // killed before, while or after it worked: nobody knows, so it is sent again
        if (error instanceof TypeError || error instanceof DOMException) return null
        throw error
      })
      if (answer !== null && !REPEAT.has(`${answer.status} ${codeIn(answer.text)}`))
        return { ...meant, key, ...answer, sent }
      if (codeIn(answer?.text ?? '') === 'token-invalid') tokens.delete(meant.who)
      if (performance.now() > until)
        throw new Error(
          `${meant.path} had no answer for ${PATIENCE / 1000} s; at last ${answer?.text ?? 'nobody was there'}`
        )
      await sleep(40)
    }
  }
}

function codeIn(text: string): string {
  return /"code":"([a-z-]+)"/.exec(text)?.[1] ?? ''
}
