import t from 'tap'
import { barriers, noBrowser, openPages, PHONE } from './setting/pages.ts'
import { signInThroughPages } from './setting/sign-in.ts'

t.test('the frame of the pages', { skip: noBrowser }, async (t) => {
  const pages = await openPages(t)

  await t.test(
    'a stranger is told for whom the pages are, in French, without a complaint of the browser',
    async (t) => {
      const { page, complaints } = await pages.open()
      await page.goto('/aujourdhui')
      await page.getByRole('heading', { level: 1, name: 'Bienvenue sur Relais' }).waitFor()
      t.equal(await page.title(), 'Bienvenue sur Relais – Relais')
      t.same(await barriers(page), [])
      t.same(complaints, [])
    }
  )

  await t.test(
    'whoever signs in comes back to where they were, is known after a reload, and no storage holds a token',
    async (t) => {
      const { page, complaints } = await pages.open()
      await signInThroughPages(page, 'CAF, agent', '/aujourdhui?from=here')
      t.equal(new URL(page.url()).search, '?from=here')
      await page.reload()
      await page.getByRole('navigation', { name: 'Rubriques' }).waitFor()
      const kept = await page.evaluate<string>('JSON.stringify([{ ...localStorage }, { ...sessionStorage }])')
      t.match(
        kept,
        /^\[\{"relais-language":"fr"(,"relais-offline-since":"\d+")?\},\{("tsr-scroll-restoration-[\w-]+":"[^"]*(\\"[^"]*)*")?\}\]$/
      )
      t.notMatch(kept, 'eyJ')
      t.same(await barriers(page), [])
      t.same(complaints, [])
    }
  )

  await t.test('Arabic reads from right to left, on a telephone without sideways scrolling', async (t) => {
    const { page } = await pages.open({ locale: 'ar', viewport: PHONE, colorScheme: 'dark' })
    await page.goto('/aujourdhui')
    await page.getByRole('heading', { name: 'مرحبًا بكم في Relais' }).waitFor()
    t.equal(await page.evaluate('document.documentElement.dir'), 'rtl')
    t.ok(await page.evaluate('document.documentElement.scrollWidth <= innerWidth'))
    t.same(await barriers(page), [])
  })

  await t.test('an address that leads nowhere says so, and leads back', async () => {
    const { page, signIn } = await pages.open()
    await signIn('CAF, agent', '/reglages/rien')
    await page.getByRole('heading', { name: 'Cette page n’existe pas' }).waitFor()
    await page.getByRole('link', { name: 'Revenir à aujourd’hui' }).click()
    await page.getByRole('heading', { level: 1, name: 'Aujourd’hui' }).waitFor()
  })

  await t.test(
    'what the server refuses is told in the language of the page, with what to correct and a reference',
    async (t) => {
      const { page, signIn } = await pages.open()
      await signIn('CAF, agent')
      await page.route('**/v1/me', (route) => route.continue({ headers: { authorization: 'Bearer nothing' } }))
      await page.reload()
      const alert = page.getByRole('alert')
      await alert.getByText('Votre session est terminée. Reconnectez-vous pour continuer.').waitFor()
      t.match(await alert.textContent(), /Référence à donner si vous demandez de l’aide\u00a0: [\w-]{8,}/)
      t.same(await barriers(page), [])

      const refused = '/v1/organisations?limit=0&kind=bar'
      await page.unroute('**/v1/me')
      await page.route('**/v1/me', (route) => route.continue({ url: new URL(refused, pages.address).href }))
      await page.getByRole('button', { name: 'Réessayer' }).click()
      await alert.getByText('Certaines réponses sont à revoir.').waitFor()
      t.same(await alert.getByRole('listitem').allTextContents(), [
        '«\u00a0limit\u00a0»\u00a0: c’est trop court, trop petit, ou vide.',
        '«\u00a0kind\u00a0»\u00a0: choisissez une des réponses proposées.'
      ])

      await page.unroute('**/v1/me')
      await page.route('**/v1/me', (route) => route.abort())
      await page.getByRole('button', { name: 'Réessayer' }).click()
      await alert.getByText('Relais n’a pas répondu. Vérifiez votre connexion').waitFor()
    }
  )

  await t.test('once opened, the pages open without a network, and say that Relais does not answer', async () => {
    const { page } = await pages.open({ serviceWorkers: 'allow' })
    await page.goto('/aujourdhui')
    await page.evaluate('navigator.serviceWorker.ready.then(() => true)')
    await page.context().setOffline(true)
    await page.reload()
    await page.getByRole('heading', { name: 'Relais ne répond pas' }).waitFor()
  })

  await t.test('a page may run nothing but files of this server', async (t) => {
    const answer = await fetch(new URL('/aujourdhui', pages.address))
    const policy = answer.headers.get('content-security-policy') ?? ''
    t.match(policy, "default-src 'none'; script-src 'self'")
    t.notMatch(policy, 'unsafe')
    const script = /src="([^"]+)"/.exec(await answer.text())![1]!
    const file = await fetch(new URL(script, pages.address), { headers: { 'accept-encoding': 'br' } })
    t.same([file.status, file.headers.get('content-encoding')], [200, 'br'])
    t.match(file.headers.get('cache-control'), 'immutable')
  })
})
