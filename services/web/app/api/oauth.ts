// The authorization code flow with PKCE (RFC 6749, 7636, 8414, 9207) of a public client, against the one server that these pages come from.

/** Where the server answers. */
export interface Server {
  issuer: string
  authorization_endpoint: string
  token_endpoint: string
  end_session_endpoint: string
}
/** What it gives for a code or a refresh token. */
export interface Granted {
  access_token: string
  refresh_token?: string
  id_token?: string
  expires_in?: number
}

/** Asks the server where it answers; it must be who it says. */
export async function discover(issuer: string): Promise<Server> {
  const answer = await fetch(`${issuer}/.well-known/openid-configuration`)
  const server = (await answer.json()) as Server
  if (!answer.ok || server.issuer !== issuer) throw new Error('The sign-in does not answer.')
  return server
}

/** 256 random bits, for a state or a code verifier. */
export function randomWord(): string {
  return base64Url(crypto.getRandomValues(new Uint8Array(32)))
}

/** What is told of a code verifier before it is shown (RFC 7636 §4.2). */
export async function challengeOf(verifier: string): Promise<string> {
  return base64Url(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier))))
}

/** The code that came back; null when the server refused. What another site or another request sent here is no answer. */
export function codeOf({ searchParams }: URL, { issuer }: Server, state: string): string | null {
  const one = (name: string) => (searchParams.getAll(name).length === 1 ? searchParams.get(name) : null)
  if (one('state') !== state || one('iss') !== issuer) throw new Error('This answer belongs to another question.')
  return searchParams.has('error') ? null : one('code')
}

/** Asks for tokens; null when what is shown for them is not taken (RFC 6749 §5.2). */
export async function granted({ token_endpoint }: Server, shown: Record<string, string>): Promise<Granted | null> {
  const answer = await fetch(token_endpoint, { method: 'POST', body: new URLSearchParams(shown) })
  if (answer.status === 400 || answer.status === 401) return null
  if (!answer.ok) throw new Error('The sign-in does not answer.')
  const tokens = (await answer.json()) as Granted & { token_type: string }
  if (tokens.token_type.toLowerCase() !== 'bearer') throw new Error('These pages hold bearer tokens only.')
  return tokens
}

function base64Url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '')
}
