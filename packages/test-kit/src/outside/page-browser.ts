/** A page as a browser holds it. */
export interface BrowsedPage {
  /** Path and query, without the site. */
  path: string
  status: number
  text: string
  headers: Headers
}

/** A form of a page: where it is sent, and what it carries unseen. */
export interface BrowsedForm {
  action: string
  hidden: Record<string, string>
}

interface Cookie {
  name: string
  value: string
  path: string
  /** The attributes as they were sent. */
  line: string
}

/** A browser without scripts: keeps cookies by path, follows redirects within its site, sends the forms of the page that it holds. */
export class PageBrowser {
  readonly #origin: string
  readonly #headers: Record<string, string>
  cookies: Cookie[] = []
  page: BrowsedPage = { path: '', status: 0, text: '', headers: new Headers() }

  constructor(origin: string, headers: Record<string, string> = {}) {
    this.#origin = origin
    this.#headers = headers
  }

  get(path: string): Promise<BrowsedPage> {
    return this.#ask(path, {})
  }

  post(path: string, form: Record<string, string | string[]> = {}): Promise<BrowsedPage> {
    const body = new URLSearchParams()
    for (const [name, values] of Object.entries(form)) for (const value of [values].flat()) body.append(name, value)
    return this.#ask(path, { method: 'POST', body })
  }

  /** The form of the page that holds these words, or the first. */
  form(holding = ''): BrowsedForm {
    const forms = [...this.page.text.matchAll(/<form[^>]*action="([^"]*)"[^>]*>(.*?)<\/form>/gs)]
    const found = forms.find(([form]) => form.includes(holding))
    if (found === undefined) throw new Error(`no form holds ${holding}: ${this.page.text}`)
    const hidden = [...found[2]!.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)">/g)]
    return {
      action: unescaped(found[1]!),
      hidden: Object.fromEntries(hidden.map(([, name, value]) => [name, unescaped(value!)]))
    }
  }

  /** Fills in the form that holds these words, and sends it. */
  send(holding: string, filled: Record<string, string | string[]> = {}): Promise<BrowsedPage> {
    const { action, hidden } = this.form(holding)
    return this.post(action, { ...hidden, ...filled })
  }

  async #ask(path: string, asked: RequestInit): Promise<BrowsedPage> {
    let at = new URL(path, this.#origin)
    for (let hop = 0; hop < 5; hop += 1) {
      const answer = await fetch(at, {
        ...(hop === 0 ? asked : {}),
        redirect: 'manual',
        headers: { accept: 'text/html', ...this.#headers, cookie: this.#cookiesFor(at.pathname) }
      })
      this.#keep(answer.headers)
      const next = answer.headers.get('location')
      if (next === null) {
        const { status, headers } = answer
        this.page = { path: `${at.pathname}${at.search}`, status, text: await answer.text(), headers }
        return this.page
      }
      at = new URL(next, at)
    }
    throw new Error('too many redirects')
  }

  #keep(headers: Headers): void {
    for (const line of headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line)!
      const path = /; path=([^;]+)/i.exec(line)?.[1] ?? '/'
      this.cookies = this.cookies.filter((one) => one.name !== name || one.path !== path)
      if (value !== '') this.cookies.push({ name: name!, value: value!, path, line })
    }
  }

  #cookiesFor(path: string): string {
    return this.cookies
      .filter((one) => path.startsWith(one.path))
      .map(({ name, value }) => `${name}=${value}`)
      .join('; ')
  }
}

const SIGNS: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }
const unescaped = (text: string) => text.replaceAll(/&(amp|lt|gt|quot|#39);/g, (_, sign: string) => SIGNS[sign]!)
