// Whether this browser may note something without a network: known at once, before anything else is loaded. Names nobody.

const SINCE = 'relais-offline-since'
/** What is kept here is readable for so many days after the sign-in that it was kept under; an Idempotency-Key is remembered as long. */
const KEPT_DAYS = 7

/** The first instant, in milliseconds since 1970, at which what was kept under a key of this instant is unreadable. */
export function endOf(since: number): number {
  return since + KEPT_DAYS * 86_400_000
}

/** True from the first sign-in on this device until sign-out, for seven days. */
export function isPrepared(now = Date.now()): boolean {
  const since = Number(localStorage.getItem(SINCE) ?? 0)
  return since > 0 && now < endOf(since)
}

/** The device is ready, by a key of this instant; null: it no longer is. */
export function markPrepared(since: number | null): void {
  if (since === null) localStorage.removeItem(SINCE)
  else localStorage.setItem(SINCE, String(since))
}
