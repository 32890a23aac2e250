import { hash, verify } from '@node-rs/argon2'

/** Argon2id with 19 MiB, two passes, one lane (OWASP Password Storage Cheat Sheet, RFC 9106 § 4). */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }
// Half the threads of libuv: the other half signs tokens and reads files meanwhile.
const AT_ONCE = 2
const WAITING = 60

/** Too many people sign in at this instant. */
export class TooBusy extends Error {
  override readonly name = 'TooBusy'
}

/** The hash of a password, in PHC form. */
export function hashPassword(password: string): Promise<string> {
  return hash(composed(password), COST)
}

/** Checks passwords, a few at a time. */
export interface PasswordCheck {
  /**
   * The first candidate whose password this is. Without a candidate, or for one who has no password, a hash is computed all the same: how
   * long the answer takes tells nothing.
   */
  find<C extends { password_hash: string | null }>(candidates: readonly C[], password: string): Promise<C | null>
}

/** Makes the check; computes once the hash that stands for the password of nobody. */
export async function createPasswordCheck(): Promise<PasswordCheck> {
  const nobody = await hashPassword(crypto.randomUUID())
  const inTurn = turnstile()
  return {
    find: (candidates, password) =>
      inTurn(async () => {
        const given = composed(password)
        const rows = candidates.length === 0 ? [null] : candidates
        const right = await Promise.all(rows.map((row) => verify(row?.password_hash ?? nobody, given)))
        return rows.find((row, place) => row !== null && row.password_hash !== null && right[place]) ?? null
      })
  }
}

/** One password has several spellings in Unicode (NIST SP 800-63B § 3.1.1.2). */
function composed(password: string): string {
  return password.normalize('NFKC')
}

function turnstile() {
  const waiting: (() => void)[] = []
  let inside = 0
  return async <T>(work: () => Promise<T>): Promise<T> => {
    if (inside < AT_ONCE) inside += 1
    else if (waiting.length >= WAITING) throw new TooBusy('too many passwords are being checked')
    else await new Promise<void>((enter) => waiting.push(enter))
    try {
      return await work()
    } finally {
      const next = waiting.shift()
      if (next === undefined) inside -= 1
      else next()
    }
  }
}
