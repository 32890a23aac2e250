import type { Browser, BrowserContextOptions, Page } from 'playwright-core'

/** What a tap test offers to follow its subtests. */
interface Followed {
  beforeEach(follow: () => void): void
  afterEach(follow: () => Promise<void>): void
}

/** The browsers of a test: each call opens one without cookies or memory, and answers its page. */
export type OpenBrowser = (options: BrowserContextOptions) => Promise<Page>

/**
 * Lends browsers to the subtests of a test. What a subtest opened is emptied after it and lent to the next that asks for one of the same kind: a new
 * browser takes three times as long to show a first page as one that has compiled its scripts. One with a service worker, which keeps more than can be
 * told, is closed instead.
 */
export function lendBrowsers(t: Followed, browser: Browser, address: string): OpenBrowser {
  const free = new Map<string, Page[]>()
  let lent: { kind: string | null; page: Page }[] = []
  let depth = 0
  t.beforeEach(() => {
    depth += 1
  })
  t.afterEach(async () => {
    depth -= 1
    if (depth > 0) return
    const returned = lent
    lent = []
    for (const { kind, page } of returned) {
      if (kind === null || page.isClosed()) await page.context().close()
      else {
        await empty(page, address)
        free.set(kind, [...(free.get(kind) ?? []), page])
      }
    }
  })
  return async ({ viewport = null, colorScheme = 'light', ...others }) => {
    const kind = others.serviceWorkers === 'allow' ? null : JSON.stringify(others)
    let page = kind === null ? undefined : free.get(kind)?.pop()
    if (page === undefined) {
      const fresh = { baseURL: address, serviceWorkers: 'block', viewport, colorScheme, ...others } as const
      page = await (await browser.newContext(fresh)).newPage()
    } else {
      if (viewport !== null) await page.setViewportSize(viewport)
      await page.emulateMedia({ colorScheme })
    }
    page.context().setDefaultTimeout(30_000)
    // what is opened beside the subtests stays for all of them
    if (depth > 0) lent.push({ kind, page })
    return page
  }
}

/** Takes away all that a page and its context hold of whoever used them, but for the files of the pages. */
async function empty(page: Page, origin: string): Promise<void> {
  const context = page.context()
  for (const other of context.pages()) if (other !== page) await other.close()
  page.removeAllListeners()
  await page.unrouteAll({ behavior: 'ignoreErrors' })
  await context.setOffline(false)
  if (page.url().startsWith(origin)) await page.evaluate('sessionStorage.clear()')
  await page.goto('about:blank')
  await context.clearCookies()
  const session = await context.newCDPSession(page)
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' })
  await session.detach()
}
