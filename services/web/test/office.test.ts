import t from 'tap'
import { budget } from './setting/budgets.ts'
import { barriers, noBrowser, openPages, PHONE } from './setting/pages.ts'

t.test('the pages of whoever sends, looks up and coordinates', { skip: noBrowser }, async (t) => {
  const pages = await openPages(t)

  await t.test('a person is referred from scratch in three screens and seven entries', async (t) => {
    const { page, signIn, complaints } = await pages.open({ viewport: PHONE })
    await signIn('CCAS', '/orientations')
    await page.getByRole('link', { name: 'Orienter une personne' }).click()
    let entries = 0
    const fill = async (label: string, text: string) => {
      entries += 1
      await page.getByLabel(label, { exact: true }).fill(text)
    }
    const tick = async (label: RegExp | string) => {
      entries += 1
      await page.getByLabel(label).check()
    }
    await page.getByRole('heading', { level: 1, name: 'Qui orientez-vous ?' }).waitFor()
    t.same(await barriers(page), [])
    await fill('Prénom', 'Nadia')
    await fill('Nom', 'Essaidi')
    await fill('Téléphone', '06 39 98 12 99')
    await page.getByRole('button', { name: 'Continuer' }).click()

    await page.getByRole('heading', { level: 1, name: 'Pour quoi, et vers qui ?' }).waitFor()
    await page.locator('summary', { hasText: 'Ressources' }).click()
    await tick(/^Revenu de solidarité active/)
    await tick(/^CAF du Rhône/)
    t.same(await barriers(page), [])
    await page.getByRole('button', { name: 'Continuer' }).click()

    await page.getByRole('heading', { level: 1, name: 'L’accord de la personne' }).waitFor()
    await page.getByText('Nadia, avec votre accord, je transmets votre nom et votre contact à').waitFor()
    await tick('De vive voix')
    await tick('Nadia a compris et donne son accord')
    t.same(await barriers(page), [])
    t.equal(entries, 7)
    budget('refer from scratch', entries, 7, 'entries')
    await page.getByRole('button', { name: 'Envoyer l’orientation' }).click()

    await page.getByRole('heading', { level: 1, name: 'Nadia ESSAIDI' }).waitFor()
    await page.getByText('Envoyée à CAF du Rhône — Pôle partenaires de Vénissieux, pas encore lue').waitFor()
    t.ok(await page.evaluate('document.documentElement.scrollWidth <= innerWidth'))
    t.same(complaints, [])
  })

  await t.test('what is missing is told beside its field, and what was entered stays when one goes back', async (t) => {
    const { page, signIn } = await pages.open()
    await signIn('CCAS', '/orientations/nouvelle')
    await page.getByLabel('Prénom', { exact: true }).fill('Nadia')
    await page.getByRole('button', { name: 'Continuer' }).click()
    await page.getByRole('alert').getByText('Complétez ce qui est signalé plus bas').waitFor()
    const phone = page.getByLabel('Téléphone')
    t.equal(await phone.getAttribute('aria-invalid'), 'true')
    await phone.fill('12')
    await page.getByLabel('Nom', { exact: true }).fill('Essaidi')
    await page.getByRole('button', { name: 'Continuer' }).click()
    await page.getByRole('heading', { level: 1, name: 'Pour quoi, et vers qui ?' }).waitFor()
    await page.goBack()
    t.equal(await page.getByLabel('Prénom', { exact: true }).inputValue(), 'Nadia')
    t.equal(await page.getByLabel('Téléphone').inputValue(), '12')
  })

  await t.test(
    'the list tells where each one stands, and a counter shows those on which it is ours to act',
    async (t) => {
      const { page, signIn, complaints } = await pages.open({ colorScheme: 'dark' })
      await signIn('CCAS', '/orientations')
      await page.getByRole('link', { name: /^Abdelkader ZITOUNARI.*Résultats donnés par Carsat/ }).waitFor()
      t.same(await barriers(page), [])
      await page.getByRole('link', { name: 'À nous d’agir 1' }).click()
      await page.getByRole('link', { name: /^Dalila MANSOURIAT/ }).waitFor({ state: 'detached' })
      await page.getByRole('link', { name: /^Abdelkader ZITOUNARI/ }).waitFor()
      t.equal(await page.getByRole('main').getByRole('listitem').filter({ hasText: 'Résultats donnés' }).count(), 1)
      t.equal(new URL(page.url()).searchParams.get('vue'), 'a-nous')
      t.same(complaints, [])
    }
  )

  await t.test('the sender confirms a result in one click, and gives the person a link to follow it', async (t) => {
    const { page, signIn, complaints } = await pages.open()
    await signIn('CCAS', '/orientations?vue=a-nous')
    await page.getByRole('link', { name: /^Abdelkader ZITOUNARI/ }).click()
    await page.getByRole('heading', { level: 2, name: 'Agir' }).waitFor()
    await page.getByText('412,36 € par mois').waitFor()
    t.same(await barriers(page), [])
    await page.getByRole('button', { name: 'Confirmer le résultat' }).click()
    await page.getByText('Terminée avec Carsat').waitFor()
    await page.getByRole('button', { name: 'Créer le lien' }).click()
    const link = await page.getByRole('link', { name: /\/suivi\// }).getAttribute('href')
    t.equal((await fetch(link!)).status, 200)
    t.same(await barriers(page), [])
    t.same(complaints, [])
  })

  await t.test('a withdrawal asks why before it is sent', async (t) => {
    const { page, signIn } = await pages.open({ viewport: PHONE, colorScheme: 'dark' })
    await signIn('CCAS', '/orientations')
    await page.getByRole('link', { name: /^Dalila MANSOURIAT/ }).click()
    await page.getByRole('button', { name: 'Retirer', exact: true }).click()
    const form = page.locator('form.action-form')
    await form.getByRole('button', { name: 'Retirer' }).click()
    t.equal(await form.getByLabel('Motif').getAttribute('aria-invalid'), 'true')
    t.same(await barriers(page), [])
    await form.getByLabel('Motif').selectOption('sent_twice')
    await form.getByRole('button', { name: 'Retirer' }).click()
    await page.getByText('Retirée', { exact: true }).first().waitFor()
    t.ok(await page.evaluate('document.documentElement.scrollWidth <= innerWidth'))
  })

  await t.test('a referral of others is not there', async (t) => {
    const { page, signIn } = await pages.open()
    await signIn('CCAS', '/orientations/019aaf6e-7a00-7000-8000-000000000000')
    await page.getByRole('heading', { level: 1, name: 'Cette page n’a pas pu s’ouvrir' }).waitFor()
    t.pass('it says so')
  })

  await t.test('the directory finds an organisation by a few letters, and tells its hours in words', async (t) => {
    const { page, signIn, complaints } = await pages.open()
    await signIn('CCAS', '/annuaire')
    await page.getByLabel('Nom de la structure').fill('venissieux ccas')
    await page.getByText('Aucune structure ne correspond').waitFor()
    await page.getByLabel('Nom de la structure').fill('CCAS DE VEN')
    t.same(await barriers(page), [])
    await page.getByRole('link', { name: 'CCAS de Vénissieux' }).click()
    await page.getByText('lundi à vendredi : 8 h 30 – 12 h, 13 h 30 – 17 h').waitFor()
    await page.getByText('mercredi : fermé 13 h 30 – 17 h').waitFor()
    await page.getByText('lundi, mardi et jeudi : 9 h – 12 h').waitFor()
    t.same(await barriers(page), [])
    await page.getByRole('link', { name: 'Orienter vers cette structure' }).click()
    await page.getByRole('heading', { level: 1, name: 'Qui orientez-vous ?' }).waitFor()
    t.same(complaints, [])
  })

  await t.test(
    'the coordinator sees who waits for whom, without a name, and prints the report in three clicks',
    async (t) => {
      const { page, signIn, complaints } = await pages.open()
      await signIn('coordinatrice')
      let clicks = 0
      const click = async (name: string) => {
        clicks += 1
        await page.getByRole('link', { name }).click()
      }
      await click('Pilotage')
      const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'Habitat Ormevert' }) })
      await row.getByText('CCAS de Vénissieux').waitFor()
      t.match(await row.first().innerText(), 'le destinataire')
      t.same(await barriers(page), [])
      await click('Rapport d’activité')
      await page.getByRole('row', { name: /^Envoyées/ }).waitFor()
      await page.getByRole('row', { name: /^Contacts d’aller-vers/ }).waitFor()
      await page.getByRole('row', { name: /^Personnes ayant eu un bilan/ }).waitFor()
      t.same(await barriers(page), [])
      await click('Année précédente')
      await page.getByRole('row', { name: 'Envoyées 0 0 –' }).waitFor()
      const download = page.waitForEvent('download')
      await page.getByRole('button', { name: 'Tableur (CSV)' }).click()
      const lastYear = String(new Date().getFullYear() - 1)
      t.equal((await download).suggestedFilename(), `relais-activite-${lastYear}-01-01-${lastYear}-12-31.csv`)
      t.equal(clicks, 3)
      budget('report for the funder', clicks, 3, 'clicks')
      t.same(complaints, [])
    }
  )

  await t.test('nobody else is shown the room of the coordinator', async (t) => {
    const { page, signIn } = await pages.open()
    await signIn('CCAS')
    await page.getByRole('link', { name: 'Annuaire' }).waitFor()
    t.equal(await page.getByRole('link', { name: 'Pilotage' }).count(), 0)
  })

  await t.test(
    'the guide is found by the words that people use, without accents, and a page tells what to say',
    async (t) => {
      const { page, signIn, complaints } = await pages.open({ viewport: PHONE })
      await signIn('CCAS', '/guide')
      await page.getByRole('heading', { level: 2, name: 'Situations' }).waitFor()
      t.same(await barriers(page), [])
      await page.getByLabel('Chercher dans le guide').fill('impayes de loyer')
      await page.getByRole('heading', { level: 3, name: 'Dettes de loyer' }).waitFor()
      await page.getByLabel('Chercher dans le guide').fill('commandement')
      await page.locator('mark').first().waitFor()
      t.same(await barriers(page), [])
      await page.getByRole('link', { name: 'Dettes de loyer' }).click()
      await page.getByRole('heading', { level: 2, name: 'Que dire à la personne' }).waitFor()
      await page.getByRole('heading', { level: 2, name: 'À apporter' }).waitFor()
      await page.getByRole('heading', { level: 2, name: 'Qui peut aider' }).waitFor()
      t.same(await barriers(page), [])
      t.ok(await page.evaluate('document.documentElement.scrollWidth <= innerWidth'))
      t.same(complaints, [])
    }
  )
})
