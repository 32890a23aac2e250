import { challengeOf, codeOf, discover, type Granted, granted, randomWord, type Server } from './oauth.ts'

// Who is signed in. Tokens live in the memory of this page alone: neither storage nor the service worker ever holds one.
// A page that is opened anew asks for a token with the session cookie of the sign-in pages, without leaving.

/** What is known of the one who uses this page. `away`: the server does not answer, so nobody knows. */
export type Standing = 'asking' | 'signed-in' | 'signed-out' | 'ended' | 'away'

interface Tokens {
  access: string
  refresh: string | undefined
  id: string | undefined
  /** When the access token ends, in milliseconds since 1970. */
  ends: number
}
interface Leaving {
  verifier: string
  state: string
  to: string
}

const CLIENT = 'relais-web'
const LEAVING = 'relais-leaving'
/** Set by signing out, which may happen without a network. */
const LEFT = 'relais-left'
/** A token is asked for anew this long before it ends, in milliseconds. */
const EARLY = 20_000

let tokens: Tokens | null = null
let standing: Standing = 'asking'
let asking: Promise<Tokens | null> | null = null
let found: Promise<Server> | null = null
const watchers = new Set<() => void>()

/** Where one stands; for `useSyncExternalStore`. */
export function standingNow(): Standing {
  return standing
}

/** Calls back at each change; answers how to stop. */
export function watchStanding(watcher: () => void): () => void {
  watchers.add(watcher)
  return () => watchers.delete(watcher)
}

function stand(next: Standing): void {
  if (next === standing) return
  standing = next
  for (const watcher of watchers) watcher()
}

/** A token that still holds, or null when nobody is signed in or the server cannot be reached. */
export async function accessToken(): Promise<string | null> {
  if (tokens !== null && tokens.ends - EARLY > Date.now()) return tokens.access
  asking ??= renew().finally(() => {
    asking = null
  })
  return (await asking)?.access ?? null
}

async function renew(): Promise<Tokens | null> {
  const before = standing
  try {
    tokens = (tokens?.refresh && (await refreshed(tokens.refresh))) || (await askSilently())
  } catch {
    // No network, or a server that restarts: whoever was signed in still is.
    if (before !== 'signed-in') stand('away')
    return null
  }
  stand(tokens !== null ? 'signed-in' : before === 'signed-in' || before === 'ended' ? 'ended' : 'signed-out')
  return tokens
}

async function refreshed(refresh: string): Promise<Tokens | null> {
  const shown = { grant_type: 'refresh_token', refresh_token: refresh, client_id: CLIENT }
  return tokensOf(await granted(await serverOf(), shown))
}

/** The session cookie answers for us: the sign-in pages send to the address below, and where that ended is the answer. */
async function askSilently(): Promise<Tokens | null> {
  if (localStorage.getItem(LEFT) !== null) return null
  const leaving = newLeaving('')
  const answer = await fetch(await authorisation(leaving, 'none'), { credentials: 'same-origin', cache: 'no-store' })
  if (answer.status >= 500) throw new Error('The sign-in does not answer.')
  return exchange(new URL(answer.url), leaving)
}

/** Goes to the sign-in page, and comes back to `to`. */
export async function signIn(to: string): Promise<void> {
  await leaveFor(to, localStorage.getItem(LEFT) === null ? undefined : 'login')
}

/** Gives the password once more, though signed in, and comes back to `to`. */
export async function confirmIdentity(to: string): Promise<void> {
  await leaveFor(to, 'login')
}

async function leaveFor(to: string, prompt?: 'login'): Promise<void> {
  const leaving = newLeaving(to)
  const address = await authorisation(leaving, prompt)
  localStorage.removeItem(LEFT)
  sessionStorage.setItem(LEAVING, JSON.stringify(leaving))
  location.assign(address)
}

/** Takes what the sign-in page sent back; answers where to go on. */
export async function signedIn(): Promise<string> {
  const kept = sessionStorage.getItem(LEAVING)
  sessionStorage.removeItem(LEAVING)
  if (kept === null) return '/aujourdhui'
  const leaving = JSON.parse(kept) as Leaving
  tokens = await exchange(new URL(location.href), leaving)
  stand(tokens === null ? 'signed-out' : 'signed-in')
  return leaving.to
}

/** Ends the session here and on the server, after wiping all that this browser holds. */
export async function signOut(): Promise<void> {
  const { purge } = await import('./offline/purge.ts')
  await purge()
  const id = tokens?.id
  tokens = null
  // Until the next sign-in nobody is signed in here, whatever becomes of the page of the server that asks once more.
  localStorage.setItem(LEFT, 'yes')
  location.assign(await endAddress(id).catch(() => '/aujourdhui'))
}

async function endAddress(id: string | undefined): Promise<URL> {
  const { end_session_endpoint } = await serverOf()
  const address = new URL(end_session_endpoint)
  if (id !== undefined) address.searchParams.set('id_token_hint', id)
  address.searchParams.set('client_id', CLIENT)
  address.searchParams.set('post_logout_redirect_uri', `${location.origin}/`)
  return address
}

async function exchange(answer: URL, { verifier, state }: Leaving): Promise<Tokens | null> {
  const server = await serverOf()
  const code = codeOf(answer, server, state)
  if (code === null) return null
  const shown = { grant_type: 'authorization_code', code, redirect_uri: returnAddress(), code_verifier: verifier }
  return tokensOf(await granted(server, { ...shown, client_id: CLIENT }))
}

function tokensOf(got: Granted | null): Tokens | null {
  if (got === null) return null
  const { access_token, refresh_token, id_token, expires_in = 60 } = got
  return { access: access_token, refresh: refresh_token, id: id_token, ends: Date.now() + expires_in * 1000 }
}

async function authorisation({ verifier, state }: Leaving, prompt?: 'none' | 'login'): Promise<URL> {
  const address = new URL((await serverOf()).authorization_endpoint)
  const asked = {
    client_id: CLIENT,
    response_type: 'code',
    redirect_uri: returnAddress(),
    scope: __SCOPES__,
    state,
    code_challenge: await challengeOf(verifier),
    code_challenge_method: 'S256',
    ...(prompt === undefined ? {} : { prompt })
  }
  for (const [name, value] of Object.entries(asked)) address.searchParams.set(name, value)
  return address
}

function newLeaving(to: string): Leaving {
  return { verifier: randomWord(), state: randomWord(), to }
}

function serverOf(): Promise<Server> {
  found ??= discover(new URL('/oauth', location.origin).href).catch((error) => {
    found = null
    throw error
  })
  return found
}

function returnAddress(): string {
  return `${location.origin}/signed-in`
}
