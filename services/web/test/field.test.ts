import type { BrowserContextOptions } from 'playwright-core'
import t from 'tap'
import { answerOne, lookElsewhere } from './setting/answers.ts'
import { asking } from './setting/asking.ts'
import { budget } from './setting/budgets.ts'
import { DUMP } from './setting/dump.ts'
import { firstLoad } from './setting/first-load.ts'
import { barriers, barriersInForms, noBrowser, openPages, PHONE } from './setting/pages.ts'
import { actAs, softwareOf } from './setting/software.ts'

/** What the browser may have to fetch to note a contact, scripts, words and styles, in bytes of gzip. */
const FIRST_LOAD = 130_000
const PART = 'ambassadrice'
/** A browser that keeps the pages for when there is no network. */
const KEEPING = { serviceWorkers: 'allow' } as const
/** The contacts since yesterday: the ambassador noted hundreds before. */
const RECENT = `/v1/outreach-contacts?limit=100&from=${new Date(Date.now() - 86_400_000).toISOString().slice(0, 10)}`

t.test('the field worker', { skip: noBrowser }, async (t) => {
  const pages = await openPages(t)
  const phone = async (path: string, more: BrowserContextOptions = {}) => {
    const visit = await pages.open({ viewport: PHONE, hasTouch: true, ...more })
    const ask = asking(visit, pages.address)
    await visit.signIn(PART, path)
    return { ...visit, ask }
  }

  await t.test('a contact is two taps on a telephone: where, and save', async (t) => {
    const { page, complaints, ask } = await phone('/rencontres/nouvelle')
    await page.getByRole('heading', { level: 1, name: 'Nouvelle rencontre' }).waitFor()
    t.same(await barriersInForms(page), [])
    t.ok(await page.evaluate('document.documentElement.scrollWidth <= innerWidth'))
    const before = await ask(RECENT)
    let taps = 0
    const begun = performance.now()
    const tap = async (role: 'radio' | 'button', name: string | RegExp) => {
      await page.getByRole(role, { name }).tap()
      taps += 1
    }
    await tap('radio', 'Marché')
    await tap('button', 'Enregistrer la rencontre')
    await page.getByRole('heading', { level: 1, name: 'Rencontre enregistrée' }).waitFor()
    t.equal(taps, 2)
    t.equal((await ask(RECENT)).length, before.length + 1)
    t.same(await barriersInForms(page), [])
    await page.getByRole('button', { name: 'Noter une autre rencontre' }).tap()
    t.ok(await page.getByRole('radio', { name: 'Marché' }).isChecked(), 'the next begins with the same place')
    budget('note a contact', taps, 2, 'taps')
    budget('note a contact, without reading', (performance.now() - begun) / 1000, 15, 's')
    t.same(complaints, [])
  })

  await t.test(
    'noted twice without a network and sent from two tabs, it is one contact; what waits is seen',
    async (t) => {
      const { page, ask } = await phone('/rencontres/nouvelle', KEEPING)
      await page.getByRole('radio', { name: 'Commerce' }).waitFor()
      await page.evaluate('navigator.serviceWorker.ready.then(() => true)')
      const before = await ask(RECENT)
      const context = page.context()
      await context.setOffline(true)
      await page.reload()
      await page.getByText('Hors ligne').waitFor()
      await page.getByRole('radio', { name: 'Commerce' }).tap()
      await page.getByRole('button', { name: 'Enregistrer la rencontre' }).tap()
      await page.getByRole('heading', { level: 1, name: 'Rencontre gardée sur cet appareil' }).waitFor()
      await page.getByRole('link', { name: '1 à envoyer' }).waitFor()
      t.same(await barriersInForms(page), [])
      const sealed = await page.evaluate<string>(DUMP)
      t.notMatch(sealed, 'shop', 'what is kept is not readable in storage')
      const other = await context.newPage()
      await other.goto('/rencontres')
      await other.getByRole('link', { name: '1 à envoyer' }).waitFor()
      await context.setOffline(false)
      await page.getByRole('link', { name: '1 à envoyer' }).waitFor({ state: 'detached' })
      await other.getByRole('link', { name: '1 à envoyer' }).waitFor({ state: 'detached' })
      await other.getByText('Envoyé').or(other.getByText('Commerce')).first().waitFor()
      t.equal((await ask(RECENT)).length, before.length + 1)
    }
  )

  await t.test('what was sent but not heard of is sent again, and is one contact', async (t) => {
    const { page, ask } = await phone('/rencontres/nouvelle')
    await page.getByRole('radio', { name: 'Rue' }).waitFor()
    const before = await ask(RECENT)
    let lost = 0
    await page.route('**/v1/outreach-contacts', async (route) => {
      if (route.request().method() === 'POST' && lost === 0) {
        lost += 1
        await route.fetch()
        return route.abort()
      }
      return route.continue()
    })
    await page.getByRole('radio', { name: 'Rue' }).tap()
    await page.getByRole('button', { name: 'Enregistrer la rencontre' }).tap()
    await page.getByRole('heading', { level: 1, name: 'Rencontre gardée sur cet appareil' }).waitFor()
    await page.evaluate("dispatchEvent(new Event('online'))")
    await page.getByRole('link', { name: '1 à envoyer' }).waitFor({ state: 'detached' })
    t.equal(lost, 1)
    t.equal((await ask(RECENT)).length, before.length + 1)
  })

  await t.test('a quick check of at most twelve questions, without a network, twice sent, is one check', async (t) => {
    const { page, ask, complaints } = await phone('/bilans/nouveau', KEEPING)
    await page.getByRole('heading', { level: 1, name: 'Bilan rapide' }).waitFor()
    await page.evaluate('navigator.serviceWorker.ready.then(() => true)')
    t.same(await barriersInForms(page), [])
    const before = await ask('/v1/rights-checks?limit=100')
    await page.context().setOffline(true)
    await page.reload()
    await page.getByRole('button', { name: 'Commencer' }).tap()
    await page.getByText('Question 1 sur 12').waitFor()
    const heading = page.getByRole('heading', { level: 1 })
    let questions = 0
    for (; questions <= 12; questions += 1) {
      const title = await heading.textContent()
      if (title === 'Vérifier les réponses') break
      if (questions === 0) t.same(await barriersInForms(page), [])
      if (/commune/.test(title ?? '')) await lookElsewhere(page)
      await answerOne(page, title ?? '')
      await heading.filter({ hasNotText: title ?? '' }).waitFor()
    }
    t.ok(questions > 3 && questions <= 12, `${questions} questions`)
    budget('quick check', questions, 12, 'questions')
    t.same(await barriersInForms(page), [])
    await page.getByRole('button', { name: /^Modifier Comment êtes-vous logé/ }).tap()
    t.ok(await page.getByRole('radio', { name: /HLM/ }).isChecked(), 'what was answered is still there')
    await page.getByRole('button', { name: 'Continuer' }).tap()
    await page
      .getByRole('button', { name: 'Voir les réponses' })
      .or(page.getByRole('button', { name: 'Voir les droits possibles' }))
      .first()
      .waitFor()
    if (await page.getByRole('button', { name: 'Voir les réponses' }).isVisible())
      await page.getByRole('button', { name: 'Voir les réponses' }).tap()
    await page.getByRole('button', { name: 'Voir les droits possibles' }).tap()
    await page.getByRole('heading', { level: 1, name: 'Droits possibles' }).waitFor()
    await page.getByText('ni une décision ni une promesse').waitFor()
    await page
      .getByText(/Peut-être environ 3\d\d\s€ par mois|Peut-être entre/)
      .first()
      .waitFor()
    t.same(await barriersInForms(page), [])
    t.match(
      await page
        .getByRole('button', { name: /^Orienter/ })
        .first()
        .getAttribute('aria-disabled'),
      'true'
    )
    await page.getByRole('button', { name: 'Garder ce bilan' }).tap()
    await page.getByText('Bilan gardé sur cet appareil').waitFor()
    await page.context().setOffline(false)
    await page.getByRole('link', { name: '1 à envoyer' }).waitFor({ state: 'detached' })
    t.equal((await ask('/v1/rights-checks?limit=100')).length, before.length + 1)
    const sentBefore = await ask('/v1/referrals?side=sent&limit=100')
    let taps = 1
    await page.getByRole('button', { name: /^Orienter.*Prime d’activité/ }).tap()
    await page.getByRole('heading', { level: 1, name: /^Orienter.*Prime d’activité/ }).waitFor()
    t.equal((await ask('/v1/rights-checks?limit=100')).length, before.length + 1, 'it is kept once')
    await page.getByRole('option', { name: /CAF/ }).first().waitFor({ state: 'attached' })
    t.match(await page.getByLabel('Partenaire').locator('option:checked').textContent(), 'CAF')
    await page.getByLabel('Prénom').fill('Odile')
    await page.getByLabel('Nom', { exact: true }).fill('Essai')
    await page.getByLabel('Téléphone ou courriel').fill('06 39 98 11 22')
    await page.getByRole('checkbox', { name: 'Odile a compris et donne son accord' }).check()
    t.same(await barriersInForms(page), [])
    await page.getByRole('button', { name: 'Orienter avec cet accord' }).tap()
    taps += 1
    await page.waitForURL(/\/orientations\/[\da-f-]{36}$/)
    budget('refer from a check, beside who and the agreement', taps, 2, 'taps')
    t.equal(taps, 2)
    t.equal((await ask('/v1/referrals?side=sent&limit=100')).length, sentBefore.length + 1)
    t.same(
      complaints.filter((line) => !/ERR_INTERNET_DISCONNECTED|Failed to load resource/.test(line)),
      []
    )
  })

  await t.test('signing out asks before it loses anything, and then leaves nothing in this browser', async (t) => {
    const { page } = await phone('/rencontres/nouvelle', KEEPING)
    await page.getByRole('radio', { name: 'Rue' }).waitFor()
    await page.route('**/v1/outreach-contacts', (route) => route.abort())
    await page.getByRole('button', { name: 'Enregistrer la rencontre' }).tap()
    await page.getByRole('heading', { level: 1, name: 'Rencontre gardée sur cet appareil' }).waitFor()
    const leave = async () => {
      await page.locator('summary.button').tap()
      await page.getByRole('button', { name: 'Se déconnecter', exact: true }).tap()
    }
    await leave()
    await page.getByRole('dialog', { name: 'Tout n’est pas encore envoyé' }).waitFor()
    t.same(await barriers(page), [])
    await page.getByRole('button', { name: 'Se déconnecter et effacer' }).tap()
    await page.waitForURL('**/oauth/session/end?*')
    await page.goto('/aujourdhui')
    await page.getByRole('heading', { name: 'Bienvenue sur Relais' }).waitFor()
    t.same(JSON.parse(await page.evaluate<string>(DUMP)), {
      kept: { 'relais-language': 'fr', 'relais-left': 'yes' },
      databases: []
    })
    t.match(await page.evaluate<string[]>('caches.keys()'), [/^pages-/], 'of caches only the files of the pages')
  })

  await t.test(
    'what somebody else has not sent yet outlives my signing out, sealed, and is sent under their name',
    async (t) => {
      const { page, ask, signIn } = await phone('/rencontres/nouvelle')
      await page.getByRole('radio', { name: 'Rue' }).waitFor()
      const before = await ask(RECENT)
      await page.route('**/v1/outreach-contacts', (route) => route.abort())
      await page.getByRole('button', { name: 'Enregistrer la rencontre' }).tap()
      await page.getByRole('heading', { level: 1, name: 'Rencontre gardée sur cet appareil' }).waitFor()
      await page.context().clearCookies()
      await signIn('CCAS', '/rencontres/nouvelle')
      await page.getByRole('radio', { name: 'Rue' }).waitFor()
      await page.locator('summary.button').tap()
      await page.getByRole('button', { name: 'Se déconnecter', exact: true }).tap()
      await page.getByRole('heading', { name: 'Se déconnecter ?' }).waitFor()
      await page.goto('/aujourdhui')
      await page.getByRole('heading', { name: 'Bienvenue sur Relais' }).waitFor()
      const { databases } = JSON.parse(await page.evaluate<string>(DUMP)) as {
        databases: { store: string; rows: { name?: string; owner: string; key?: object }[] }[]
      }
      const [keys, sealed] = ['keys', 'sealed'].map((name) => databases.find(({ store }) => store === name)!.rows)
      t.match(sealed, [{ name: /^entry:/, owner: keys![0]!.owner }], 'the entry alone, and nothing of the colleague')
      t.match(keys, [{ key: { extractable: false } }])
      await page.unroute('**/v1/outreach-contacts')
      await signIn(PART, '/rencontres')
      await page.getByText('Envoyé', { exact: true }).waitFor()
      t.equal((await ask(RECENT)).length, before.length + 1)
    }
  )

  await t.test('a contact that the server did not take is corrected in its form, and is one contact', async (t) => {
    const { page, ask } = await phone('/rencontres/nouvelle')
    await page.locator('summary', { hasText: 'facultatif' }).tap()
    const when = page.getByLabel('Quand ?')
    await when.fill('2020-01-01T10:00')
    const before = await ask(RECENT)
    await page.getByRole('button', { name: 'Enregistrer la rencontre' }).tap()
    await page.getByRole('link', { name: '1 à corriger' }).tap()
    await page.getByRole('link', { name: 'Corriger', exact: true }).tap()
    await page.getByRole('alert').waitFor()
    t.equal(await when.inputValue(), '2020-01-01T10:00')
    t.same(await barriersInForms(page), [])
    await when.fill('')
    await page.getByRole('button', { name: 'Enregistrer la rencontre' }).tap()
    await page.getByRole('heading', { level: 1, name: 'Rencontre enregistrée' }).waitFor()
    await page.getByRole('link', { name: '1 à corriger' }).waitFor({ state: 'detached' })
    t.equal((await ask(RECENT)).length, before.length + 1)
  })

  await t.test('Arabic reads from right to left in the same places', async (t) => {
    const { page } = await phone('/rencontres/nouvelle')
    await page.locator('summary.button').tap()
    await page.getByLabel('Langue', { exact: true }).selectOption('ar')
    await page.getByRole('heading', { level: 1, name: 'لقاء جديد' }).waitFor()
    t.equal(await page.evaluate('document.documentElement.dir'), 'rtl')
    t.ok(await page.evaluate('document.documentElement.scrollWidth <= innerWidth'))
    t.same(await barriers(page), [])
  })

  await t.test('today says what waits, opens the three gestures, and news that are read go away', async (t) => {
    const { page, ask } = await phone('/aujourdhui')
    // What somebody else does is news: the recipient takes note of what I sent.
    const [sent] = await ask('/v1/referrals?side=sent&state=sent&ownerId=me')
    const recipient = (await ask('/v1/organisations?limit=100')).find(({ id }) => id === sent!.recipientId)
    await actAs(await softwareOf(pages.address, recipient!.slug!), sent!.id, 'acknowledge', {})
    while ((await ask('/v1/notifications?unread=true')).length === 0) await page.waitForTimeout(200)
    await page.reload()
    for (const name of ['Noter une rencontre', 'Faire un bilan rapide', 'Orienter une personne'])
      await page.getByRole('link', { name }).waitFor()
    await page.getByRole('heading', { level: 2, name: 'À nous d’agir' }).waitFor()
    await page.getByRole('heading', { level: 2, name: 'À la réception' }).waitFor()
    t.same(await barriersInForms(page), [])
    t.ok(await page.evaluate('document.documentElement.scrollWidth <= innerWidth'))
    const unread = page.getByRole('button', { name: 'Marquer comme lu', exact: true })
    await unread.first().waitFor()
    const before = await unread.count()
    await unread.first().tap()
    await unread.nth(before - 1).waitFor({ state: 'detached' })
    t.equal(await unread.count(), before - 1)
    await page
      .getByRole('link', { name: /^En retard/ })
      .last()
      .tap()
    await page.waitForURL(/\/reception\?clock=late/)
  })

  await t.test('to note a contact little has to be fetched', async (t) => {
    const { page } = await phone('/aujourdhui', KEEPING)
    const { bytes, milliseconds } = await firstLoad(page)
    budget('first load of a contact, scripts and styles (gzip)', bytes, FIRST_LOAD, 'bytes')
    budget('a contact can be noted, processor four times as slow', milliseconds, null, 'ms')
    t.ok(bytes > 50_000 && bytes <= FIRST_LOAD, `${bytes} bytes`)
  })
})
