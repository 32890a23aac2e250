import t from 'tap'
import { barriersInForms, noBrowser, openPages, PHONE } from '../setting/pages.ts'

const NAMED = { name: 'Rechercher une personne ou une orientation' }

t.test('the one search, and the page of a person', { skip: noBrowser }, async (t) => {
  const pages = await openPages(t)

  await t.test('by keys alone, a name leads to the person, and is found in no address and no storage', async (t) => {
    const { page, signIn, complaints } = await pages.open()
    await signIn('CCAS', '/orientations')
    await page.getByRole('link', { name: /^Abdelkader ZITOUNARI/ }).waitFor()
    const addresses: string[] = []
    page.on('request', (request) => addresses.push(request.url()))
    await page.keyboard.press('/')
    const box = page.getByRole('combobox', NAMED)
    await box.waitFor()
    await box.and(page.locator(':focus')).waitFor()
    await page.keyboard.type('zitounari')
    await page.getByRole('status').getByText('1 personne, 1 orientation').waitFor()
    t.equal(await box.getAttribute('aria-expanded'), 'true')
    t.same(await barriersInForms(page), [])
    await page.keyboard.press('ArrowDown')
    t.equal(
      await box.getAttribute('aria-activedescendant'),
      await page.getByRole('option', { selected: true }).getAttribute('id')
    )
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Abdelkader ZITOUNARI' }).waitFor()
    t.match(new URL(page.url()).pathname, /^\/personnes\/[\da-f-]{36}$/)
    await page.getByRole('link', { name: /^Abdelkader ZITOUNARI.*Carsat/ }).waitFor()
    await page.getByText('Donné le 31 août 2026').waitFor()
    await page.getByRole('cell', { name: 'Fatoumata KEÏTANOU' }).first().waitFor()
    t.same(await barriersInForms(page), [])
    t.same(
      addresses.filter((address) => /zitounari/i.test(address)),
      []
    )
    t.notMatch(await page.evaluate<string>('JSON.stringify({ ...localStorage, ...sessionStorage })'), /zitounari/i)
    t.same(complaints, [])
  })

  await t.test('whoever is known is referred again without being typed again, and stays one person', async (t) => {
    const { page, signIn, complaints } = await pages.open({ viewport: PHONE })
    await signIn('CCAS', '/aujourdhui')
    await page.getByRole('button', NAMED).click()
    await page.getByRole('combobox', NAMED).fill('04 65 71 90 02')
    await page.getByRole('option', { name: /^Abdelkader ZITOUNARI.*2 novembre 1954/ }).click()
    await page.getByRole('heading', { level: 1, name: 'Abdelkader ZITOUNARI' }).waitFor()
    const address = page.url()
    t.ok(await page.evaluate('document.documentElement.scrollWidth <= innerWidth'))
    await page.getByRole('link', { name: 'Orienter Abdelkader' }).click()
    await page.getByRole('heading', { level: 1, name: 'Pour quoi, et vers qui ?' }).waitFor()
    await page.locator('summary', { hasText: 'Santé' }).click()
    await page.getByLabel(/^Complémentaire santé solidaire/).check()
    await page.getByLabel(/^CPAM du Rhône — Accueil/).check()
    await page.getByRole('button', { name: 'Continuer' }).click()
    await page.getByLabel('De vive voix').check()
    await page.getByLabel('Abdelkader a compris et donne son accord').check()
    await page.getByRole('button', { name: 'Envoyer l’orientation' }).click()
    await page.getByText('Envoyée à CPAM du Rhône').waitFor()
    await page.getByRole('link', { name: 'Voir sa fiche' }).click()
    await page.getByRole('link', { name: /^Abdelkader ZITOUNARI.*CPAM/ }).waitFor()
    t.equal(page.url(), address)
    t.equal(await page.getByRole('link', { name: /^Abdelkader ZITOUNARI/ }).count(), 2)
    t.same(complaints, [])
  })

  await t.test('nothing found says what to do; Escape empties the box, then closes it', async (t) => {
    const { page, signIn } = await pages.open()
    await signIn('CAF, agent', '/orientations')
    const way = page.getByRole('button', NAMED)
    await way.press('Enter')
    const box = page.getByRole('combobox', NAMED)
    // A person of the CCAS, and a number that nobody has.
    await box.fill('zitounari')
    await page.getByRole('status').getByText('Aucune personne, aucune orientation').waitFor()
    await page.getByText('Écrivez le nom en entier').waitFor()
    t.same(await barriersInForms(page), [])
    await page.getByRole('dialog').getByRole('link', { name: 'Orienter une personne' }).waitFor()
    await box.press('Escape')
    t.equal(await box.inputValue(), '')
    await box.press('Escape')
    await box.waitFor({ state: 'detached' })
    await way.and(page.locator(':focus')).waitFor()
  })

  await t.test('a reference leads to what was received under it', async () => {
    const { page, signIn } = await pages.open()
    await signIn('CAF, agent', '/reception?state=open')
    const first = await page.locator('[data-line] a').first().getAttribute('href')
    const id = /[\da-f-]{36}/.exec(first ?? '')![0]
    await page.goto('/annuaire')
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.keyboard.press('/')
    await page.getByRole('combobox', NAMED).fill(id.slice(0, 23))
    await page.getByRole('option').filter({ hasText: 'reçue de' }).click()
    await page.waitForURL(`**/reception/${id}*`)
  })

  await t.test('what somebody else recorded has no page, and the key can be switched off', async (t) => {
    const known = await pages.open()
    await known.signIn('CCAS', '/orientations')
    await known.page.keyboard.press('/')
    await known.page.getByRole('combobox', NAMED).fill('zitounari')
    await known.page.getByRole('option').first().click()
    await known.page.waitForURL('**/personnes/*')
    const { page, signIn } = await pages.open()
    await signIn('CAF, agent', new URL(known.page.url()).pathname)
    await page.getByRole('alert').getByText('Cette personne').waitFor()
    await page.evaluate("localStorage.setItem('relais-desk-keys', 'off')")
    await page.keyboard.press('/')
    t.equal(await page.getByRole('combobox', NAMED).count(), 0)
  })

  await t.test(
    'a referral that carries a check shows it, with its version and what it takes, when it is opened',
    async (t) => {
      const { page, signIn, complaints } = await pages.open()
      await signIn('CCAS', '/orientations')
      const asked: string[] = []
      page.on('request', (request) => asked.push(new URL(request.url()).pathname))
      await page.getByRole('link', { name: /^Lucette AUBRESPIN/ }).click()
      const check = page.getByText('Bilan des droits joint')
      await check.waitFor()
      const reads = () => asked.filter((path) => path.endsWith('/rights-check')).length
      t.equal(reads(), 0, 'what nobody opens is not read')
      await check.click()
      await page.getByText(/Fait le .* d’après le droit au .*Règles .*catalogue/).waitFor()
      await page.getByText('seul l’organisme décide').waitFor()
      await page.getByRole('heading', { level: 3, name: /Allocation de solidarité aux personnes âgées/ }).waitFor()
      t.equal(reads(), 1)
      t.same(await barriersInForms(page), [])
      t.same(complaints, [])
    }
  )
})
