import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { startRelais } from '@relais/gateway'
import { findChromium, openWhole, type Whole } from '@relais/test-kit'
import { type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import type { Test } from 'tap'
import { lendBrowsers, type OpenBrowser } from './browsers.ts'
import { type Sessions, signIn } from './sign-in.ts'

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
/** Not half as long as what axe-core gives as its source, which is read anew in each document. */
const AXE = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8')

/** The whole of Relais with its demo collective, and a browser in front of it. */
export interface Pages extends Whole {
  /** A browser without cookies or memory, in French on a desk and without a service worker unless told otherwise. */
  open(options?: BrowserContextOptions): Promise<Visit>
}

/** Somebody in front of a browser. */
export interface Visit {
  page: Page
  /**
   * Goes to a page, signed in as who has this part in the demo: `ambassadrice`, `CAF, agent`, `coordinatrice`…, or as this e-mail. Whoever comes again in
   * another browser of the same test brings the cookies of that session, as long as it lasts.
   */
  signIn(part: string, path?: string): Promise<void>
  /** What the browser complained about so far: errors of scripts, of the console, answers of 500. */
  complaints: string[]
}

/** Starts both; closed with the test, and what a subtest opened with that subtest. */
export async function openPages(t: Test): Promise<Pages> {
  const whole = await openWhole(t, startRelais)
  const browser = await chromium.launch({ executablePath: BROWSER!, args: ['--no-sandbox'] })
  t.teardown(() => browser.close())
  const openBrowser = lendBrowsers(t, browser, whole.address)
  const sessions: Sessions = new Map()
  return { ...whole, open: (options) => visit(openBrowser, whole.address, sessions, options) }
}

async function visit(
  openBrowser: OpenBrowser,
  address: string,
  sessions: Sessions,
  options: BrowserContextOptions = {}
): Promise<Visit> {
  const page = await openBrowser({ locale: 'fr-FR', timezoneId: 'Europe/Paris', viewport: DESK, ...options })
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (line) => line.type() === 'error' && complaints.push(line.text()))
  page.on('response', (answer) => answer.status() >= 500 && complaints.push(`${answer.status()} ${answer.url()}`))
  return { page, complaints, signIn: (part, path = '/aujourdhui') => signIn(page, sessions, address, part, path) }
}

/** Waits until the browser would leave the page without asking: what was typed is kept. */
export async function whenKept(page: Page): Promise<void> {
  const free = () => page.evaluate("dispatchEvent(new Event('beforeunload', { cancelable: true }))")
  for (const end = performance.now() + 30_000; !(await free()); await page.waitForTimeout(20))
    if (performance.now() > end) throw new Error('what was typed is not kept after thirty seconds')
}

/** What axe finds wrong on the page as it stands (WCAG 2.2 A and AA, and good practice): nothing, or one line for each. */
export async function barriers(page: Page): Promise<string[]> {
  if (!(await page.evaluate("'axe' in window"))) await page.evaluate(AXE)
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
