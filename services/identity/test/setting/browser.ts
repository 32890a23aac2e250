import * as client from 'openid-client'

/** A page as a browser holds it. */
export interface Page {
  url: string
  status: number
  text: string
  headers: Headers
}

const SCOPE = 'openid directory:read directory:write referrals:read'

/** A browser without scripts: keeps cookies by path, follows redirects within one site, fills in forms. */
export class Browser {
  readonly #origin: string
  readonly #cookies = new Map<string, { value: string; path: string }>()

  constructor(origin: string) {
    this.#origin = origin
  }

  /** The names of the cookies held now. */
  get cookies(): string[] {
    return [...this.#cookies.keys()]
  }

  get(url: string): Promise<Page> {
    return this.#ask(url, {})
  }

  post(url: string, form: Record<string, string>): Promise<Page> {
    return this.#ask(url, { method: 'POST', body: new URLSearchParams(form) })
  }

  /** Signs in to relais-web through the pages, as its users do, and changes the code for tokens. */
  async signIn(email: string, password: string, scope = SCOPE): Promise<client.TokenEndpointResponse> {
    const { config, url, verifier } = await this.authorization({ scope })
    const page = await this.get(url)
    const back = await this.post(page.url, { email, password })
    if (!back.url.startsWith(`${this.#origin}/signed-in`)) throw new Error(`not signed in: ${back.status} ${back.url}`)
    return client.authorizationCodeGrant(config, new URL(back.url), { pkceCodeVerifier: verifier })
  }

  /** What relais-web prepares before it sends somebody to sign in. */
  async authorization(more: Record<string, string> = {}) {
    const config = await client.discovery(new URL(`${this.#origin}/oauth`), 'relais-web', undefined, client.None(), {
      execute: [client.allowInsecureRequests]
    })
    const verifier = client.randomPKCECodeVerifier()
    const parameters = {
      redirect_uri: `${this.#origin}/signed-in`,
      scope: SCOPE,
      code_challenge: await client.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      ...more
    }
    return { config, verifier, url: client.buildAuthorizationUrl(config, parameters).href }
  }

  async #ask(url: string, asked: RequestInit): Promise<Page> {
    let at = new URL(url, this.#origin)
    for (let hop = 0; hop < 10; hop++) {
      const answer = await fetch(at, {
        ...(hop === 0 ? asked : {}),
        redirect: 'manual',
        headers: { accept: 'text/html', cookie: this.#cookiesFor(at.pathname) }
      })
      this.#keep(answer.headers)
      const next = answer.headers.get('location')
      if (next === null)
        return { url: at.href, status: answer.status, text: await answer.text(), headers: answer.headers }
      at = new URL(next, at)
      if (at.origin !== this.#origin || at.pathname === '/signed-in')
        return { url: at.href, status: answer.status, text: '', headers: answer.headers }
    }
    throw new Error('too many redirects')
  }

  #keep(headers: Headers): void {
    for (const line of headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line)!
      const path = /; path=([^;]+)/i.exec(line)?.[1] ?? '/'
      if (value === '') this.#cookies.delete(name!)
      else this.#cookies.set(name!, { value: value!, path })
    }
  }

  #cookiesFor(path: string): string {
    return [...this.#cookies]
      .filter(([, cookie]) => path.startsWith(cookie.path))
      .map(([name, { value }]) => `${name}=${value}`)
      .join('; ')
  }
}
