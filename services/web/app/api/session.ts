import * as oauth from 'oauth4webapi'

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

const CLIENT: oauth.Client = { client_id: 'relais-web' }
const PUBLIC = oauth.None()
const LEAVING = 'relais-leaving'
/** A token is asked for anew this long before it ends, in milliseconds. */
const EARLY = 20_000

let tokens: Tokens | null = null
let standing: Standing = 'asking'
let asking: Promise<Tokens | null> | null = null
let found: Promise<oauth.AuthorizationServer> | null = null
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
  const server = await serverOf()
  const response = await oauth.refreshTokenGrantRequest(server, CLIENT, PUBLIC, refresh, HTTP)
  if (response.status === 400 || response.status === 401) return null
  return tokensOf(await oauth.processRefreshTokenResponse(server, CLIENT, response))
}

/** The session cookie answers for us: the sign-in pages send to the address below, and where that ended is the answer. */
async function askSilently(): Promise<Tokens | null> {
  const leaving = newLeaving('')
  const answer = await fetch(await authorisation(leaving, 'none'), { credentials: 'same-origin', cache: 'no-store' })
  if (answer.status >= 500) throw new Error('The sign-in does not answer.')
  return exchange(new URL(answer.url), leaving)
}

/** Goes to the sign-in page, and comes back to `to`. */
export async function signIn(to: string): Promise<void> {
  const leaving = newLeaving(to)
  sessionStorage.setItem(LEAVING, JSON.stringify(leaving))
  location.assign(await authorisation(leaving))
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

/** Ends the session here and on the server; what this browser holds has been wiped by then. */
export async function signOut(): Promise<void> {
  const { end_session_endpoint } = await serverOf()
  const address = new URL(end_session_endpoint!)
  if (tokens?.id !== undefined) address.searchParams.set('id_token_hint', tokens.id)
  address.searchParams.set('client_id', CLIENT.client_id)
  address.searchParams.set('post_logout_redirect_uri', `${location.origin}/`)
  tokens = null
  location.assign(address)
}

async function exchange(answer: URL, { verifier, state }: Leaving): Promise<Tokens | null> {
  const server = await serverOf()
  if (answer.searchParams.has('error')) return null
  const checked = oauth.validateAuthResponse(server, CLIENT, answer, state)
  const response = await oauth.authorizationCodeGrantRequest(
    server,
    CLIENT,
    PUBLIC,
    checked,
    returnAddress(),
    verifier,
    HTTP
  )
  return tokensOf(await oauth.processAuthorizationCodeResponse(server, CLIENT, response))
}

function tokensOf({ access_token, refresh_token, id_token, expires_in = 60 }: oauth.TokenEndpointResponse): Tokens {
  return { access: access_token, refresh: refresh_token, id: id_token, ends: Date.now() + expires_in * 1000 }
}

async function authorisation({ verifier, state }: Leaving, prompt?: 'none'): Promise<URL> {
  const address = new URL((await serverOf()).authorization_endpoint!)
  const asked = {
    client_id: CLIENT.client_id,
    response_type: 'code',
    redirect_uri: returnAddress(),
    scope: __SCOPES__,
    state,
    code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    ...(prompt === undefined ? {} : { prompt })
  }
  for (const [name, value] of Object.entries(asked)) address.searchParams.set(name, value)
  return address
}

function newLeaving(to: string): Leaving {
  return { verifier: oauth.generateRandomCodeVerifier(), state: oauth.generateRandomState(), to }
}

function serverOf(): Promise<oauth.AuthorizationServer> {
  found ??= discover().catch((error) => {
    found = null
    throw error
  })
  return found
}

async function discover(): Promise<oauth.AuthorizationServer> {
  const issuer = new URL('/oauth', location.origin)
  return oauth.processDiscoveryResponse(issuer, await oauth.discoveryRequest(issuer, HTTP))
}

function returnAddress(): string {
  return `${location.origin}/signed-in`
}

// A demo on loopback has no TLS; elsewhere the server itself insists on it.
const HTTP = location.protocol === 'http:' ? { [oauth.allowInsecureRequests]: true } : {}
