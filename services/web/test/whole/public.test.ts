import { frenchFaults } from '@relais/test-kit'
import t from 'tap'
import { barriers, DESK, noBrowser, openPages, PHONE } from '../setting/pages.ts'

/** As wide as a desk of 1280 px is read at a zoom of 400 % (RGAA 10.11, WCAG 1.4.10). */
const ZOOMED = { width: 320, height: 640 }
const PUBLIC = [
  '/',
  '/suivi',
  '/suivi?langue=en',
  '/suivi?langue=ar',
  '/accessibilite',
  '/accessibilite?langue=en',
  '/accessibilite?langue=ar'
]

t.test('the pages that everybody may read', { skip: noBrowser }, async (t) => {
  const pages = await openPages(t)

  await t.test('are without barriers that axe finds, and without sideways scrolling at a zoom of 400 %', async (t) => {
    for (const [viewport, colorScheme] of [
      [ZOOMED, 'light'],
      [DESK, 'dark']
    ] as const) {
      const { page, complaints } = await pages.open({ viewport, colorScheme })
      for (const path of PUBLIC) {
        await page.goto(path)
        t.same(await barriers(page), [], `${path} ${viewport.width} ${colorScheme}`)
        t.ok(await page.evaluate('document.documentElement.scrollWidth <= innerWidth'), `${path} ${viewport.width}`)
      }
      t.same(complaints, [])
    }
  })

  await t.test('the home page opens the way in first, by keyboard too', async (t) => {
    const { page } = await pages.open()
    await page.goto('/')
    const reached: string[] = []
    for (let presses = 0; presses < 8; presses += 1) {
      await page.keyboard.press('Tab')
      reached.push(await page.evaluate<string>('document.activeElement.textContent'))
    }
    t.same(reached, [
      'Se connecter',
      'Suivre ma demande',
      'Follow my request',
      'متابعة طلبي',
      'Documentation de l’API',
      'Contrat OpenAPI 3.1',
      'Connexion des applications (OAuth 2, OpenID Connect)',
      'Accessibilité\u00a0: non conforme (non auditée)'
    ])
    await page.getByRole('link', { name: 'Se connecter' }).click()
    await page.getByRole('button', { name: 'Se connecter' }).click()
    await page.getByLabel(/mot de passe/i).waitFor()
    t.same(await barriers(page), [])
  })

  await t.test('nothing of this needs script', async (t) => {
    const { page } = await pages.open({ javaScriptEnabled: false })
    await page.goto('/')
    await page.getByRole('link', { name: 'Accessibilité' }).click()
    await page.getByRole('heading', { level: 1, name: 'Déclaration d’accessibilité' }).waitFor()
    await page.getByRole('link', { name: 'العربية' }).click()
    await page.getByRole('heading', { level: 1, name: 'بيان إمكانية الوصول' }).waitFor()
    t.equal(await page.locator('html').getAttribute('dir'), 'rtl')
    await page.goto('/suivi')
    await page.getByRole('button').waitFor()
    await page.goto('/')
    await page.getByRole('link', { name: 'Se connecter' }).click()
    t.equal(new URL(page.url()).pathname, '/aujourdhui')
    t.match(await page.locator('noscript').textContent(), 'Cette partie de Relais a besoin de JavaScript.')
    await page.locator('noscript a').first().click()
    t.equal(new URL(page.url()).pathname, '/suivi')
  })

  await t.test(
    'the statement says in each language what the others say, claims no audit, and names the way to appeal',
    async (t) => {
      const { page } = await pages.open()
      const shapes: unknown[] = []
      for (const language of ['fr', 'en', 'ar']) {
        await page.goto(`/accessibilite?langue=${language}`)
        const main = page.locator('main')
        shapes.push([await main.getByRole('heading').count(), await main.getByRole('listitem').count()])
        const lines = await main.locator(':is(h1, h2, p, li)').allTextContents()
        const text = lines.join('\n')
        t.match(text, /RGAA 4\.1/)
        t.match(text, 'Libre réponse 71120, 75342 Paris CEDEX 07')
        t.notMatch(text.replace(/400\s?%/, ''), /%/, 'no rate is claimed')
        if (language !== 'fr') continue
        t.match(text, 'aucun audit n’a été fait')
        t.same(
          lines.filter((line) => frenchFaults(line).length > 0),
          []
        )
      }
      t.same(shapes, [
        [6, 12],
        [6, 12],
        [6, 12]
      ])
    }
  )

  await t.test(
    'help tells of the rooms that one’s roles open, without a network, by keyboard, and whom to ask',
    async (t) => {
      for (const [part, coordinates, viewport, colorScheme] of [
        ['coordinatrice', 1, DESK, 'dark'],
        ['CAF, agent', 0, PHONE, 'light']
      ] as const) {
        const { page, signIn, complaints } = await pages.open({ viewport, colorScheme })
        await signIn(part, '/aide')
        const main = page.getByRole('main')
        await main.getByRole('heading', { level: 1, name: 'Aide' }).waitFor()
        t.equal(await main.locator('h2 a[href="/orientations"]').count(), 1)
        t.equal(await main.locator('h2 a[href="/pilotage"]').count(), coordinates, part)
        for (const name of ['Sans réseau', 'Au clavier', 'Demander de l’aide'])
          t.ok(await main.getByRole('heading', { level: 2, name }).isVisible(), name)
        t.ok(await page.evaluate('document.documentElement.scrollWidth <= innerWidth'))
        t.same(await barriers(page), [])
        t.same(complaints, [])
      }
    }
  )
})
