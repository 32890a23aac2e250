import { createHash, randomBytes } from 'node:crypto'
import { demoPassword, demoSignIns } from '@relais/demo'
import { PageBrowser } from '@relais/test-kit'
import type { BrowserContext, Page } from 'playwright-core'

type Cookies = Parameters<BrowserContext['addCookies']>[0]
/** The cookies of who has signed in already, by their part. */
export type Sessions = Map<string, Cookies>

/** The mail of who has this part in the demo; of an address, itself. */
export function emailOf(part: string): string {
  if (part.includes('@')) return part
  const who = demoSignIns.find(({ what }) => what === part)
  if (who === undefined)
    throw new Error(`Nobody in the demo is ${part}: ${demoSignIns.map(({ what }) => what).join(', ')}.`)
  return who.email
}

/**
 * Goes to a page signed in: with the session that this part has, else with one that is opened beside the browser, as its sign-in pages would. Through these
 * pages where the browser remembers that somebody signed out.
 */
export async function signIn(
  page: Page,
  sessions: Sessions,
  address: string,
  part: string,
  path: string
): Promise<void> {
  const session = sessions.get(part) ?? (await openSession(address, emailOf(part)))
  sessions.set(part, session)
  if (await isThere(page, session, path)) return
  await signInThroughPages(page, part, path)
  sessions.set(part, await page.context().cookies())
}

async function isThere(page: Page, session: Cookies, path: string): Promise<boolean> {
  await page.context().addCookies(session)
  await page.goto(path)
  const rooms = page.getByRole('navigation', { name: 'Rubriques' })
  await rooms
    .or(page.getByRole('button', { name: 'Se connecter' }))
    .first()
    .waitFor()
  return rooms.isVisible()
}

/** Signs in from the page on which one stands, through the sign-in pages; until one is back at this path. */
export async function signInThroughPages(page: Page, part: string, path: string): Promise<void> {
  await page.goto(path)
  await page.getByRole('button', { name: 'Se connecter' }).click()
  await page.getByLabel(/adresse/i).fill(emailOf(part))
  await page.getByLabel(/mot de passe/i).fill(demoPassword)
  await page.getByRole('button', { name: 'Se connecter' }).click()
  await page.waitForURL((url) => url.pathname === path.split('?')[0])
  await page.getByRole('navigation', { name: 'Rubriques' }).waitFor()
}

/** The cookies of a new session. */
async function openSession(address: string, email: string): Promise<Cookies> {
  const browser = new PageBrowser(address, { 'accept-language': 'fr' })
  const asked = new URLSearchParams({
    client_id: 'relais-web',
    response_type: 'code',
    redirect_uri: new URL('/signed-in', address).href,
    scope: 'openid',
    code_challenge: createHash('sha256').update(randomBytes(32).toString('base64url')).digest('base64url'),
    code_challenge_method: 'S256'
  })
  await browser.get(`/oauth/auth?${asked}`)
  await browser.send('', { email, password: demoPassword })
  if (!browser.page.path.startsWith('/signed-in?code=')) throw new Error(`${email} is not let in: ${browser.page.path}`)
  return browser.cookies.map(({ name, value, path, line }) => ({
    name,
    value,
    path,
    domain: new URL(address).hostname,
    httpOnly: /; *httponly/i.test(line),
    sameSite: /; *samesite=lax/i.test(line) ? 'Lax' : 'Strict',
    ...expiryOf(line)
  }))
}

function expiryOf(line: string): { expires?: number } {
  const [, until] = /; *expires=([^;]+)/i.exec(line) ?? []
  return until === undefined ? {} : { expires: Date.parse(until) / 1000 }
}
