import t from 'tap'
import { barriersInForms, noBrowser, openPages, type Visit } from '../setting/pages.ts'

type At = Visit['page']

t.test('what a coordinator writes', { skip: noBrowser }, async (t) => {
  const pages = await openPages(t)
  const coordinator = async (path: string) => {
    const visit = await pages.open()
    await visit.signIn('coordinatrice', path)
    visit.page.on('dialog', (dialog) => void dialog.accept())
    return visit
  }
  const title = (page: At, name: string) => page.getByRole('heading', { level: 1, name }).waitFor()
  const publish = (page: At) => page.getByRole('button', { name: 'Publier' }).click()

  await t.test(
    'a page of the guide is changed, seen as a reader sees it, and says who changed it and why',
    async (t) => {
      const { page, complaints } = await coordinator('/guide/arrivee_enfant')
      await page.getByRole('link', { name: 'Modifier' }).click()
      await title(page, 'Modifier la page')
      await page.getByText(/livré avec Relais/).waitFor()
      t.same(await barriersInForms(page), [])
      const summary = page.getByLabel('En une phrase')
      await summary.fill('Une phrase du collectif.')
      await page.getByRole('button', { name: 'Ajouter un élément : Pièges' }).click()
      await page.getByRole('group', { name: 'Pièges, élément 2' }).getByLabel('Texte').fill('Un piège de plus.')
      await page.getByRole('button', { name: 'Voir comme un lecteur' }).click()
      const preview = page.getByRole('region', { name: 'Voir comme un lecteur' })
      await preview.getByText('Une phrase du collectif.').waitFor()
      await preview.getByText('Un piège de plus.').waitFor()
      t.same(await barriersInForms(page), [])
      await page.getByLabel('Ce qui change, et pourquoi').fill('Le CCAS l’a demandé.')
      await publish(page)
      await title(page, 'Arrivée d’un enfant')
      await page.getByText('Un piège de plus.').waitFor()
      await page.getByText(/Texte du collectif/).waitFor()
      await page.getByRole('link', { name: 'Modifier' }).click()
      const versions = page.getByRole('region', { name: 'Versions' })
      await versions.getByText(/Claire MORANDAT/).waitFor()
      await versions.getByText('Le CCAS l’a demandé.').waitFor()
      await page.getByLabel('En une phrase').fill('Une autre phrase.')
      await publish(page)
      await page.getByText('Une autre phrase.').waitFor()
      t.same(complaints, [])
    }
  )

  await t.test('a page that somebody else saved meanwhile is told line by line, and what is typed stays', async (t) => {
    const [mine, theirs] = [await coordinator('/guide/perte_emploi'), await coordinator('/guide/perte_emploi')]
    for (const { page } of [mine, theirs]) {
      await page.getByRole('link', { name: 'Modifier' }).click()
      await page.getByLabel('En une phrase').waitFor()
    }
    await theirs.page.getByLabel('En une phrase').fill('La phrase de l’autre.')
    await publish(theirs.page)
    await theirs.page.getByText('La phrase de l’autre.').waitFor()
    const { page } = mine
    await page.getByLabel('En une phrase').fill('Ma phrase.')
    await publish(page)
    const told = page.getByRole('alert')
    await told.getByText('Claire MORANDAT a enregistré une autre version').waitFor()
    await told.getByText('La phrase de l’autre.').waitFor()
    t.equal(await page.getByLabel('En une phrase').inputValue(), 'Ma phrase.')
    t.same(await barriersInForms(page), [])
    await page.getByRole('button', { name: 'Garder mon texte' }).click()
    await publish(page)
    await page.getByText('Ma phrase.').waitFor()
    await page.waitForURL('**/guide/perte_emploi')
  })

  await t.test('a page is withdrawn, and comes back with the text of an earlier version', async () => {
    const { page } = await coordinator('/guide/separation/modifier')
    await page.getByRole('button', { name: 'Retirer', exact: true }).click()
    await title(page, 'Page retirée')
    await page.getByRole('link', { name: 'Modifier' }).click()
    await page.getByRole('button', { name: 'Reprendre ce texte : version 1' }).click()
    await page.getByText('Texte de la version 1 repris').waitFor()
    await publish(page)
    await page.getByRole('heading', { level: 2, name: 'Que faire' }).waitFor()
  })

  await t.test('a new page is written; what is wrong is told beside its field', async (t) => {
    const { page } = await coordinator('/guide')
    await page.getByRole('link', { name: 'Écrire une page' }).click()
    await title(page, 'Nouvelle page du guide')
    await page.getByLabel('Code').fill('prime_de_noel')
    await page.getByLabel('Titre', { exact: true }).fill('Prime de Noël')
    await publish(page)
    await page.getByRole('alert').first().waitFor()
    t.equal(await page.getByLabel('En une phrase').getAttribute('aria-invalid'), 'true')
    t.same(await barriersInForms(page), [])
    await page.getByLabel('En une phrase').fill('Versée en décembre.')
    await page.getByLabel('Source', { exact: true }).fill('service-public.fr')
    await page.getByRole('button', { name: 'Ajouter un élément : Que faire' }).click()
    await page.getByLabel('Texte').fill('Rien à demander.')
    await publish(page)
    await page.getByText('donnez un article, ou une adresse').first().waitFor()
    t.equal(await page.getByLabel('Article').getAttribute('aria-invalid'), 'true')
    await page.getByLabel('Article').fill('Décret du 14 décembre 2025')
    await publish(page)
    await title(page, 'Prime de Noël')
  })

  await t.test(
    'a local right is saved only when its samples come out; one that fails says what was found',
    async (t) => {
      const { page } = await coordinator('/pilotage')
      await page.getByRole('link', { name: 'Droits locaux' }).click()
      await title(page, 'Droits locaux')
      t.same(await barriersInForms(page), [])
      await page.getByRole('link', { name: 'Ajouter un droit local' }).click()
      await page.getByLabel('Code').fill('aide_essai')
      await page.getByLabel('Nom', { exact: true }).fill('Aide d’essai')
      await page.getByLabel('Comment demander').fill('À l’accueil du CCAS.')
      await page.getByLabel('Recours : à qui').fill('CCAS')
      await page.getByLabel('Texte ou page qui le dit').fill('Délibération du 12 octobre 2026')
      await page.getByLabel('Résultat attendu').selectOption('pas de droit')
      const save = () => page.getByRole('button', { name: 'Calculer les cas et enregistrer' }).click()
      await save()
      const sample = page.getByRole('group', { name: 'Un foyer de Vénissieux' })
      await sample.getByText('Attendu : pas de droit. Trouvé : droit ouvert.').waitFor()
      t.same(await barriersInForms(page), [])
      await page.getByLabel('Résultat attendu').selectOption('droit ouvert')
      await save()
      await page.waitForURL('**/pilotage/droits-locaux/aide_essai')
      await title(page, 'Aide d’essai')
    }
  )

  await t.test(
    'the rule is a checked text: a slip names its line, and so does a name that nothing answers to',
    async (t) => {
      const { page } = await coordinator('/pilotage/droits-locaux/aide_essai')
      const rule = page.getByLabel('Conditions, montant, remarques et échéances')
      const text = await rule.inputValue()
      await rule.fill(text.replace('"say": "Habite Vénissieux",', '"say": "Habite Vénissieux"'))
      await page.getByText('Ligne 6 : vérifiez la virgule').waitFor()
      await page.getByRole('button', { name: 'Calculer les cas et enregistrer' }).click()
      await page.getByText('Un texte ne se lit pas').waitFor()
      await rule.fill(text.replace(/"commune": \[\s*"69259"\s*\]/, '"asked": "inconnue"'))
      await page.getByRole('button', { name: 'Calculer les cas et enregistrer' }).click()
      await page.getByText(/Ligne \d+, conditions › 0 › test/).waitFor()
      t.equal(await rule.getAttribute('aria-invalid'), 'true')
      await rule.fill(text)
      await page.getByRole('button', { name: 'Retirer', exact: true }).last().click()
      await page.getByText('Ce droit est retiré').waitFor()
      await page.getByRole('button', { name: 'Reprendre ce droit' }).click()
      await page.getByText('Ce droit est retiré').waitFor({ state: 'detached' })
    }
  )

  await t.test('nobody else finds a way to change them', async (t) => {
    const { page, signIn } = await pages.open()
    await signIn('CCAS', '/guide/arrivee_enfant')
    await page.getByRole('heading', { level: 2, name: 'Que faire' }).waitFor()
    t.equal(await page.getByRole('link', { name: 'Modifier' }).count(), 0)
    for (const path of ['/guide/arrivee_enfant/modifier', '/pilotage/droits-locaux/aide_essai']) {
      await page.goto(path)
      await page.getByText('Seule la coordination du collectif').waitFor()
    }
    t.same(await barriersInForms(page), [])
  })
})
