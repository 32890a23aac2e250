import type { Page } from 'playwright-core'
import t from 'tap'
import { barriers, DESK, noBrowser, openPages, PHONE } from '../setting/pages.ts'
import { SAMPLES, SERVED, SHOWING_NOTHING } from '../setting/samples.ts'

/** As wide as a desk of 1280 px at a zoom of 400 % (WCAG 1.4.10), and of 200 % (RGAA 10.4). */
const ZOOMED = [
  { width: 320, height: 640 },
  { width: 640, height: 400 }
]
/** Every language in every form where RELAIS_RUNS asks for more; else French on a telephone in light, Arabic on a desk in dark. */
const WHOLE = Number(process.env.RELAIS_RUNS ?? 1) > 1
const LOOKS = WHOLE
  ? (['fr', 'en', 'ar'] as const).map((language) => ({
      language,
      forms: [PHONE, DESK].flatMap((size) =>
        (['light', 'dark'] as const).map((colorScheme) => ({ ...size, colorScheme }))
      )
    }))
  : [
      { language: 'fr', forms: [{ ...PHONE, colorScheme: 'light' as const }] },
      { language: 'ar', forms: [{ ...DESK, colorScheme: 'dark' as const }] }
    ]

const fits = (page: Page) => page.evaluate<boolean>('document.documentElement.scrollWidth <= innerWidth')
/** Until the page of this address shows what it asked for: nothing is asked for any more, and no words in place of an answer are in sight. */
async function settled(page: Page, path: string): Promise<void> {
  const there = `location.pathname === '${path}' && __TSR_ROUTER__.state.status === 'idle' &&
    [...document.querySelectorAll('main p[role=status]:not([class])')].every((one) => one.textContent === '' || !one.checkVisibility())`
  for (let still = 0, looks = 0; still < 3; looks += 1) {
    if (looks > 200) throw new Error(`${path} does not come to rest`)
    const asked = page.waitForEvent('request', { timeout: 100 }).then(
      () => true,
      () => false
    )
    still = !(await asked) && (await page.evaluate<boolean>(there)) ? still + 1 : 0
  }
  await page.locator('main h1').waitFor()
}

/** All that is wrong with the page as it stands, in these forms. */
async function wrongOn(page: Page, forms: (typeof LOOKS)[number]['forms']): Promise<string[]> {
  const found: string[] = []
  for (const { colorScheme, width, height } of forms) {
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize({ width, height })
    const all = [...(await barriers(page)), ...((await fits(page)) ? [] : ['scrolls sideways'])]
    found.push(...all.map((one) => `${width} ${colorScheme} ${one}`))
  }
  for (const size of ZOOMED) {
    await page.setViewportSize(size)
    if (!(await fits(page))) found.push(`scrolls sideways at ${size.width}`)
  }
  return found
}

t.test('every page that there is', { skip: noBrowser, timeout: 1_800_000 }, async (t) => {
  const pages = await openPages(t)
  const people = Object.groupBy(Object.values(SAMPLES).flat(), ({ as }) => as)

  await t.test('has a sample: the routes are those of the router itself', async (t) => {
    const { page } = await pages.open()
    await page.goto('/aujourdhui')
    await page.getByRole('heading', { level: 1 }).waitFor()
    const routes = await page.evaluate<string[]>('Object.keys(__TSR_ROUTER__.routesByPath)')
    t.ok(routes.length > 20)
    t.same(
      routes.filter((route) => !(route in SAMPLES) && !SHOWING_NOTHING.includes(route)),
      [],
      'without a sample'
    )
    t.same(
      [...Object.keys(SAMPLES), ...SHOWING_NOTHING].filter((route) => !routes.includes(route)),
      [],
      'no route'
    )
  })

  for (const { language, forms } of LOOKS) {
    for (const [as, samples = []] of Object.entries(people))
      await t.test(`has no barrier that axe finds, fits, and complains of nothing: ${as}, ${language}`, async (t) => {
        const { page, signIn, complaints } = await pages.open()
        await signIn(as)
        await page.evaluate(`localStorage.setItem('relais-language', '${language}')`)
        await page.reload()
        await page.locator(`html[lang=${language}]`).waitFor()
        for (const path of samples.flatMap(({ at }) => at)) {
          // as a link does, without loading everything anew
          await page.evaluate(`void __TSR_ROUTER__.navigate({ href: '${path}' })`)
          await settled(page, path.split('?')[0]!)
          t.same(await wrongOn(page, forms), [], path)
          t.notMatch(await page.locator('main').innerText(), /Cette page n’(a pas pu|existe pas)/, path)
        }
        t.same(complaints, [])
      })
  }

  await t.test('that the server draws has none either', async (t) => {
    const { page, complaints } = await pages.open()
    for (const path of SERVED) {
      await page.goto(path)
      t.same(await wrongOn(page, LOOKS.flatMap(({ forms }) => forms).slice(0, 4)), [], path)
    }
    t.same(
      complaints.filter((line) => !/status of (404|410)/.test(line)),
      []
    )
  })

  await t.test('is walked by the tabulator in the order in which it is read, and shows where one is', async (t) => {
    for (const [as, ...paths] of [
      ['ambassadrice', '/aujourdhui', '/rencontres/nouvelle', '/orientations/nouvelle'],
      ['CAF, responsable', '/reception'],
      ['coordinatrice', '/pilotage']
    ] as const) {
      const { page, signIn } = await pages.open()
      await signIn(as)
      for (const path of paths) {
        await page.goto(path)
        await settled(page, path)
        await page.evaluate("window.walked = []; addEventListener('focusin', ({ target }) => walked.push(target))")
        for (let presses = 0; presses < 25; presses += 1) await page.keyboard.press('Tab')
        const { stops, back, unseen } = await page.evaluate<{
          stops: number
          back: string[]
          unseen: string[]
        }>(`(() => {
          // until it is where it began; at the end of the page it begins at the top, where one may skip to the page itself
          const end = walked.indexOf(walked[0], 1)
          const all = end === -1 ? walked : walked.slice(0, end)
          const name = (one) => one.outerHTML.slice(0, 80)
          const seen = (one) => [one, one.closest('label')].some((part) => part && getComputedStyle(part).outlineStyle !== 'none')
          return {
            stops: all.length,
            back: all.filter((one, at) => at > 0 && !one.matches('.skip') && !(all[at - 1].compareDocumentPosition(one) & 4)).map(name),
            unseen: all.filter((one) => one === document.activeElement && !seen(one)).map(name)
          }
        })()`)
        t.ok(stops > 5, `${path}: ${stops} stops`)
        t.same([back, unseen], [[], []], path)
      }
    }
  })
})
