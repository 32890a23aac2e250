import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { demoPassword, demoSignIns } from '@relais/demo'
import { startRelais } from '@relais/gateway'
import { findChromium, type TestDatabase, testDatabase } from '@relais/test-kit'
import axe from 'axe-core'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'

const BROWSER = findChromium()
/** For the `skip` of a test: why it cannot run here, or false. */
export const noBrowser = BROWSER === undefined ? 'no Chromium here: npm run e2e says how to get one' : false
/** A telephone, and a desk. */
export const PHONE = { width: 360, height: 740 }
export const DESK = { width: 1280, height: 800 }

interface Teardown {
  teardown(clear: () => Promise<void>): void
}

/** The whole of Relais with its demo collective, and a browser in front of it. */
export interface Pages {
  address: string
  database: TestDatabase
  /** A browser without cookies or memory, in French on a desk unless told otherwise; what it complains about fails `quiet`. */
  open(options?: BrowserContextOptions): Promise<Visit>
}

/** Somebody in front of a browser. */
export interface Visit {
  page: Page
  /** Goes to a page and signs in as who has this part in the demo: `ambassadrice`, `CAF, agent`, `coordinatrice`… */
  signIn(part: string, path?: string): Promise<void>
  /** What the browser complained about so far: errors of scripts, of the console, answers of 500. */
  complaints: string[]
}

/** Starts both; closed with the test. */
export async function openPages(t: Teardown): Promise<Pages> {
  const database = await testDatabase(t)
  const folder = mkdtempSync(join(tmpdir(), 'relais-pages-'))
  const relais = await startRelais(
    {
      PORT: '0',
      DATA_DIR: folder,
      DATABASE_URL: database.adminUrl,
      SECRET: database.secret,
      UNSAFE_DATABASE: 'true',
      DEMO: 'true',
      LOG_LEVEL: 'silent',
      RATE_LIMIT: '1000000'
    },
    false
  )
  const browser = await chromium.launch({ executablePath: BROWSER!, args: ['--no-sandbox'] })
  t.teardown(async () => {
    await browser.close()
    await relais.close()
    rmSync(folder, { recursive: true, force: true })
  })
  return { address: relais.address, database, open: (options) => visit(browser, relais.address, options) }
}

async function visit(browser: Browser, address: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext({
    baseURL: address,
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    viewport: DESK,
    ...options
  })
  context.setDefaultTimeout(15_000)
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (line) => line.type() === 'error' && complaints.push(line.text()))
  page.on('response', (answer) => answer.status() >= 500 && complaints.push(`${answer.status()} ${answer.url()}`))
  return { page, complaints, signIn: (part, path = '/aujourdhui') => signIn(page, part, path) }
}

async function signIn(page: Page, part: string, path: string): Promise<void> {
  const who = demoSignIns.find(({ what }) => what === part)
  if (who === undefined)
    throw new Error(`Nobody in the demo is ${part}: ${demoSignIns.map(({ what }) => what).join(', ')}.`)
  await page.goto(path)
  await page.getByRole('button', { name: 'Se connecter' }).click()
  await page.getByLabel(/adresse/i).fill(who.email)
  await page.getByLabel(/mot de passe/i).fill(demoPassword)
  await page.getByRole('button', { name: 'Se connecter' }).click()
  await page.waitForURL((url) => url.pathname === path.split('?')[0])
  await page.getByRole('navigation', { name: 'Rubriques' }).waitFor()
}

/** What axe finds wrong on the page as it stands (WCAG 2.2 A and AA, and good practice): nothing, or one line for each. */
export async function barriers(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  const violations = await page.evaluate<{ id: string; nodes: { target: string[] }[] }[]>(
    "axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations)"
  )
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
}
