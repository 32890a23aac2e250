import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'

/**
 * What a telephone that opens the page of a new contact for the first time has to fetch (scripts and styles, bytes of gzip), and after how
 * many milliseconds that page answers a finger where the processor is four times as slow as here.
 */
export async function firstLoad(page: Page): Promise<{ bytes: number; milliseconds: number }> {
  await page.evaluate('navigator.serviceWorker.getRegistrations().then(([one]) => one?.unregister())')
  const sizes = new Map<string, number>()
  page.on('response', async (answer) => {
    if (/\.(js|css)$/.test(new URL(answer.url()).pathname) && !answer.fromServiceWorker())
      sizes.set(answer.url(), gzipSync(await answer.body(), { level: 9 }).byteLength)
  })
  const street = page.getByRole('radio', { name: 'Rue' })
  await page.goto('/rencontres/nouvelle')
  await street.waitFor()
  await page.waitForLoadState('networkidle')
  const bytes = [...sizes.values()].reduce((sum, size) => sum + size, 0)
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  await page.goto('/rencontres/nouvelle')
  await street.tap()
  await page.getByRole('radio', { name: 'Rue', checked: true }).waitFor()
  return { bytes, milliseconds: await page.evaluate<number>('performance.now()') }
}
