import { demoPassword, demoSignIns } from '@relais/demo'
import { startRelais } from '@relais/gateway'
import { findChromium, openWhole, type Teardown, type Whole } from '@relais/test-kit'
import axe from 'axe-core'
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core'

const BROWSER = findChromium()
/** For the `skip` of a test: why it cannot run here, or false. */
export const noBrowser = BROWSER === undefined ? 'no Chromium here: npm run e2e says how to get one' : false
/** A telephone, and a desk. */
export const PHONE = { width: 360, height: 740 }
export const DESK = { width: 1280, height: 800 }
const WHOLE = Number(process.env.RELAIS_RUNS ?? 1) > 1
/** The forms in which states are looked at: each size in each theme where `RELAIS_RUNS` asks for more, else two that differ in everything, in turn. */
const FORMS = WHOLE
  ? ([PHONE, DESK] as const).flatMap((size) =>
      (['light', 'dark'] as const).map((colorScheme) => ({ size, colorScheme }))
    )
  : ([
      { size: PHONE, colorScheme: 'light' },
      { size: DESK, colorScheme: 'dark' }
    ] as const)
let looks = 0

/** The whole of Relais with its demo collective, and a browser in front of it. */
export interface Pages extends Whole {
  /** A browser without cookies or memory, in French on a desk unless told otherwise; what it complains about fails `quiet`. */
  open(options?: BrowserContextOptions): Promise<Visit>
}

/** Somebody in front of a browser. */
export interface Visit {
  page: Page
  /**
   * Goes to a page, signed in as who has this part in the demo: `ambassadrice`, `CAF, agent`, `coordinatrice`…, or as this e-mail. The first time through the
   * sign-in pages; whoever comes again in another browser of the same test brings the cookies of that session, as long as it lasts.
   */
  signIn(part: string, path?: string): Promise<void>
  /** What the browser complained about so far: errors of scripts, of the console, answers of 500. */
  complaints: string[]
}

/** Starts both; closed with the test. */
export async function openPages(t: Teardown): Promise<Pages> {
  const whole = await openWhole(t, startRelais)
  const browser = await chromium.launch({ executablePath: BROWSER!, args: ['--no-sandbox'] })
  t.teardown(() => browser.close())
  const sessions: Sessions = new Map()
  return { ...whole, open: (options) => visit(browser, whole.address, sessions, options) }
}

/** The cookies of who has signed in already, by their part. */
type Sessions = Map<string, Awaited<ReturnType<BrowserContext['cookies']>>>

async function visit(
  browser: Browser,
  address: string,
  sessions: Sessions,
  options: BrowserContextOptions = {}
): Promise<Visit> {
  const context = await browser.newContext({
    baseURL: address,
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    viewport: DESK,
    ...options
  })
  context.setDefaultTimeout(30_000)
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (line) => line.type() === 'error' && complaints.push(line.text()))
  page.on('response', (answer) => answer.status() >= 500 && complaints.push(`${answer.status()} ${answer.url()}`))
  return { page, complaints, signIn: (part, path = '/aujourdhui') => signIn(page, sessions, part, path) }
}

async function signIn(page: Page, sessions: Sessions, part: string, path: string): Promise<void> {
  const who = part.includes('@') ? { email: part } : demoSignIns.find(({ what }) => what === part)
  if (who === undefined)
    throw new Error(`Nobody in the demo is ${part}: ${demoSignIns.map(({ what }) => what).join(', ')}.`)
  await page.context().addCookies(sessions.get(part) ?? [])
  await page.goto(path)
  const rooms = page.getByRole('navigation', { name: 'Rubriques' })
  const enter = page.getByRole('button', { name: 'Se connecter' })
  await rooms.or(enter).first().waitFor()
  if (await rooms.isVisible()) return
  await enter.click()
  await page.getByLabel(/adresse/i).fill(who.email)
  await page.getByLabel(/mot de passe/i).fill(demoPassword)
  await page.getByRole('button', { name: 'Se connecter' }).click()
  await page.waitForURL((url) => url.pathname === path.split('?')[0])
  await rooms.waitFor()
  sessions.set(part, await page.context().cookies())
}

/** What axe finds wrong on the page as it stands (WCAG 2.2 A and AA, and good practice): nothing, or one line for each. */
export async function barriers(page: Page): Promise<string[]> {
  if (!(await page.evaluate("'axe' in window"))) await page.evaluate(axe.source)
  const violations = await page.evaluate<{ id: string; nodes: { target: string[] }[] }[]>(
    "axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations)"
  )
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
}

/** The same in its forms: a telephone and a desk, light and dark; afterwards the page has the size that it had. */
export async function barriersInForms(page: Page): Promise<string[]> {
  const found: string[] = []
  const before = page.viewportSize() ?? PHONE
  for (const { size, colorScheme } of WHOLE ? FORMS : [FORMS[looks++ % 2]!]) {
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize(size)
    found.push(...(await barriers(page)).map((barrier) => `${size.width} ${colorScheme} ${barrier}`))
  }
  await page.setViewportSize(before)
  return found
}
