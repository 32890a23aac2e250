import { demoId } from '@relais/demo'
import type { Page } from 'playwright-core'
import t from 'tap'
import { budget } from './setting/budgets.ts'
import { barriers, noBrowser, openPages, PHONE } from './setting/pages.ts'

const at = (slug: string) => `/reception/${demoId('referral', slug)}`
const lines = (page: Page) => page.getByRole('region', { name: 'Orientations reçues' }).getByRole('listitem')
const isWide = (page: Page) => page.evaluate<boolean>('document.documentElement.scrollWidth <= innerWidth')

t.test('the receiving desk', { skip: noBrowser }, async (t) => {
  const pages = await openPages(t)
  const desk = await pages.open()
  const { page } = desk
  await desk.signIn('CAF, responsable', '/reception')
  const told = (text: string) => page.getByRole('status').getByText(text).waitFor()
  const listed = async (count: number) => {
    const all = page.locator('[data-line]')
    if (count > 0) await all.nth(count - 1).waitFor()
    await all.nth(count).waitFor({ state: 'detached' })
  }
  const title = (name: string) => page.getByRole('heading', { level: 2, name, exact: true }).waitFor()

  await t.test('what waits for us comes first, and each figure is the length of the list that it opens', async (t) => {
    await lines(page).first().waitFor()
    const counters = page.getByRole('navigation', { name: 'Ce qui attend' }).getByRole('link')
    const figures: Record<string, number> = {}
    for (const counter of await counters.all()) {
      await counter.click()
      const [text, name, count] = /^(\D+) (\d+)$/.exec((await counter.textContent())!)!
      await page.locator('.counter[aria-current="page"]', { hasText: text }).waitFor()
      await listed(Number(count))
      figures[name!] = Number(count)
    }
    // How many are late, or due today, depends on the day on which one looks.
    const { 'En retard': late, 'Aujourd’hui': today, ...steady } = figures
    t.same(steady, {
      'À nous d’agir': 10,
      'À répondre': 4,
      'Complément attendu': 1,
      'À moi': 0,
      'À personne': 5,
      Urgentes: 0,
      'En cours': 14
    })
    t.ok(late !== undefined && today !== undefined)
    await page.getByRole('link', { name: 'Urgentes 0' }).click()
    await page.getByRole('heading', { name: 'Rien ne correspond à ces filtres' }).waitFor()
    t.equal(new URL(page.url()).search, '?urgent=true')
    await page.getByRole('link', { name: 'Voir ce qui attend' }).click()
    const first = lines(page).filter({ hasText: 'Sandra PINHEIRAL' })
    await first.getByText('Aide personnalisée au logement (APL)').waitFor()
    await first.getByText(/À répondre avant /).waitFor()
    await first.getByText(/De Résidences Val d’Arzille · À nous d’agir depuis /).waitFor()
  })

  await t.test('a referral is accepted in one click from the list', async (t) => {
    await page.goto('/reception?state=sent')
    const waiting = lines(page).filter({ hasText: 'Habitat Ormevert' })
    let clicks = 0
    await waiting.getByRole('button', { name: /^Accepter/ }).click()
    clicks += 1
    await told('Orientation acceptée')
    t.equal(clicks, 1)
    budget('accept a referral', clicks, 1, 'clicks')
    await page.goto(at('loyer-deux-mois'))
    await page.getByText('Suivie par Véronique MAZURELLE').first().waitFor()
  })

  await t.test('the desk works by the keyboard alone, and its letters can be switched off', async (t) => {
    await page.goto('/reception?state=sent,acknowledged')
    await lines(page).first().waitFor()
    const press = (key: string) => page.keyboard.press(key)
    const focused = () => page.evaluate<string>('document.activeElement.textContent')
    await press('j')
    const first = await focused()
    await press('j')
    const second = await focused()
    t.not(first, second)
    await press('k')
    t.equal(await focused(), first)
    await press('Enter')
    await title(first)
    await press('?')
    const dialog = page.getByRole('dialog', { name: 'Raccourcis clavier' })
    t.same(await barriers(page), [])
    await dialog.getByLabel('Actives').press('Space')
    await press('Escape')
    await press('j')
    t.equal(await page.evaluate('document.activeElement.tagName'), 'H2')
    await page.getByRole('button', { name: 'Raccourcis clavier' }).press('Enter')
    await dialog.getByLabel('Actives').press('Space')
    await press('Escape')
    await press('/')
    t.equal(await page.evaluate('document.activeElement.type'), 'search')
    await page.keyboard.type('ajr')
    t.equal(await page.getByRole('searchbox', { name: 'Chercher une personne' }).inputValue(), 'ajr')
    await page.goto(at('prime-caf'))
    await page.getByRole('radio', { name: 'Ne relève pas de nos missions' }).waitFor()
    await press('r')
    t.equal(await page.evaluate('document.activeElement.name'), 'decline-reason')
    await page.getByRole('heading', { level: 2 }).focus()
    await press('i')
    await page.getByRole('form', { name: 'Demander un complément' }).waitFor()
    await page.getByRole('button', { name: 'Annuler' }).press('Enter')
    await page.getByRole('heading', { level: 2 }).focus()
    await press('a')
    await told('Orientation acceptée')
  })

  await t.test('several are taken note of and handed out together, line by line', async (t) => {
    await page.goto('/reception?owner=nobody')
    await page.getByRole('button', { name: 'En choisir plusieurs' }).click()
    await page.getByRole('button', { name: 'Marquer comme lue' }).focus()
    await page.getByText('Choisissez d’abord des orientations').first().waitFor()
    await page.getByRole('button', { name: 'Tout choisir' }).click()
    await page.getByRole('button', { name: 'Marquer comme lue' }).click()
    await page
      .getByRole('status')
      .getByText(/: c’est fait$/)
      .first()
      .waitFor()
    await page
      .getByRole('status')
      .getByText(/: L’orientation a avancé et ne permet plus cette action/)
      .first()
      .waitFor()
    t.same(await barriers(page), [])
    await page.getByLabel('Référent').last().selectOption({ label: 'Karim HADDOUCHI' })
    await page.getByRole('button', { name: 'Attribuer' }).click()
    await page.getByRole('heading', { name: 'Rien ne correspond à ces filtres' }).waitFor()
    await page
      .getByRole('status')
      .getByText(/: c’est fait$/)
      .first()
      .waitFor()
  })

  await t.test('filters are kept under a name, and nothing of any person is', async (t) => {
    await page.goto('/reception?clock=late&sort=oldest')
    await page.locator('summary', { hasText: 'Mes vues' }).click()
    await page.getByLabel('Garder ces filtres sous le nom').fill('Relances du lundi')
    await page.getByRole('button', { name: 'Garder' }).click()
    await page.goto('/reception')
    await page.locator('summary', { hasText: 'Mes vues (1)' }).click()
    t.same(await barriers(page), [])
    await page.getByRole('link', { name: 'Relances du lundi' }).click()
    await page.waitForURL('/reception?clock=late&sort=oldest')
    const kept = await page.evaluate<string>('JSON.stringify({ ...localStorage })')
    t.notMatch(kept, /PINHEIRAL|SANGAR|DIENGOU|DIABIROU/i)
  })

  await t.test('a person is found by name, and the name stands in no address', async (t) => {
    await page.goto('/reception')
    await page.getByRole('searchbox', { name: 'Chercher une personne' }).fill('pinheiral')
    await page.getByRole('button', { name: 'Chercher', exact: true }).click()
    await listed(1)
    await lines(page).getByText('Sandra PINHEIRAL').waitFor()
    t.equal(new URL(page.url()).search, '')
    await page.getByRole('searchbox', { name: 'Chercher une personne' }).fill('personne-de-ce-nom')
    await page.getByRole('button', { name: 'Chercher', exact: true }).click()
    await page.getByRole('heading', { name: 'Personne de ce nom dans ces orientations' }).waitFor()
  })

  await t.test(
    'on a telephone the list comes first, then the one that is open; dark, and from right to left',
    async (t) => {
      const phone = await pages.open({ viewport: PHONE, colorScheme: 'dark' })
      await phone.signIn('CAF, agent', '/reception?state=open')
      await phone.page.locator('summary', { hasText: 'Karim' }).click()
      await phone.page.getByLabel('Langue').selectOption('ar')
      await phone.page.getByRole('heading', { level: 1, name: 'الاستقبال' }).waitFor()
      await phone.page.locator('summary', { hasText: 'Karim' }).click()
      await phone.page.locator('[data-line] a').first().waitFor()
      t.ok(await isWide(phone.page))
      t.same(await barriers(phone.page), [])
      await phone.page.getByRole('link', { name: 'Samba DIENGOU' }).click()
      await phone.page.getByRole('heading', { level: 2, name: 'Samba DIENGOU' }).waitFor()
      t.equal(await phone.page.locator('[data-line]').first().isVisible(), false)
      t.ok(await isWide(phone.page))
      t.same(await barriers(phone.page), [])
      await phone.page.getByRole('link', { name: 'العودة إلى القائمة' }).click()
      await phone.page.locator('[data-line] a').first().waitFor()
      t.same(phone.complaints, [])
    }
  )

  t.same(
    desk.complaints.filter((line) => !line.includes('status of 409')),
    []
  )
})
