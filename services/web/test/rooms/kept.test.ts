import { demoId } from '@relais/demo'
import t from 'tap'
import { DUMP } from '../setting/dump.ts'
import { barriersInForms, noBrowser, openPages, whenKept } from '../setting/pages.ts'

/** Types a letter where the cursor stands and closes the page before anything else can happen; whether the browser would let it go. */
const TYPE_AND_LEAVE = `(() => {
  document.execCommand('insertText', false, 'N')
  return dispatchEvent(new Event('beforeunload', { cancelable: true }))
})()`
/** The device has no room, once. */
const NO_ROOM = `(() => {
  const { put } = IDBObjectStore.prototype
  IDBObjectStore.prototype.put = () => {
    IDBObjectStore.prototype.put = put
    throw new DOMException('no room', 'QuotaExceededError')
  }
})()`
const FOUND = /^Votre saisie du .* est là/

t.test('what is typed is not lost', { skip: noBrowser }, async (t) => {
  const pages = await openPages(t)

  await t.test(
    'a referral that is half written is there after a reload and after a new sign-in, for its author alone',
    async (t) => {
      const { page, signIn, complaints } = await pages.open()
      const name = page.getByLabel('Prénom', { exact: true })
      await signIn('CCAS', '/orientations/nouvelle')
      await name.fill('Nadiaz')
      await page.getByLabel('Nom', { exact: true }).fill('Essaidiz')
      await page.getByLabel('Téléphone').fill('06 39 98 12 99')
      await page.getByRole('button', { name: 'Continuer' }).click()
      await page.locator('summary', { hasText: 'Ressources' }).click()
      await page.getByLabel(/^Revenu de solidarité active/).check()
      await page.getByLabel(/^CAF du Rhône/).check()
      await whenKept(page)
      await page.reload()
      await page.getByText(FOUND).waitFor()
      t.ok(await page.getByLabel(/^CAF du Rhône/).isChecked())
      t.same(await barriersInForms(page), [])
      const kept = await page.evaluate<string>(DUMP)
      t.match(kept, 'typed:referral.')
      t.notMatch(kept, /Nadiaz|Essaidiz|39 98 12 99/, 'it lies sealed')

      await page.context().clearCookies()
      await signIn('ambassadrice', '/orientations/nouvelle')
      await page.getByRole('heading', { level: 1, name: 'Qui orientez-vous ?' }).waitFor()
      t.equal(await name.inputValue(), '', 'a colleague at the same computer finds nothing')
      t.equal(await page.getByText(FOUND).count(), 0)

      await page.context().clearCookies()
      await signIn('CCAS', '/orientations/nouvelle')
      await page.getByText(FOUND).waitFor()
      t.equal(await name.inputValue(), 'Nadiaz')
      await page.getByRole('button', { name: 'Tout effacer' }).click()
      t.equal(await name.inputValue(), '')
      await whenKept(page)
      await page.reload()
      await page.getByRole('heading', { level: 1, name: 'Qui orientez-vous ?' }).waitFor()
      t.notMatch(await page.evaluate<string>(DUMP), 'typed:')
      t.same(complaints, [])
    }
  )

  await t.test(
    'a message and an appointment are there after a reload, and gone once they are sent or given up',
    async (t) => {
      const { page, signIn } = await pages.open()
      await signIn('CAF, agent', `/reception/${demoId('referral', 'parent-seule')}`)
      const message = page.getByLabel('Votre message', { exact: true })
      const appoint = page.getByRole('button', { name: 'Fixer un rendez-vous' })
      const form = page.getByRole('form', { name: 'Fixer un rendez-vous' })
      await message.fill('Le dossier est complet.')
      await appoint.click()
      await form.getByLabel('Jour').fill('2027-03-04')
      await form.getByLabel('Heure').fill('09:30')
      await form.getByLabel('Lieu').fill('Accueil du Moulin à Vent')
      await whenKept(page)
      await page.reload()
      await form.getByText(FOUND).waitFor()
      await page.getByRole('region', { name: 'Messages et notes' }).getByText(FOUND).waitFor()
      t.equal(await message.inputValue(), 'Le dossier est complet.')
      t.equal(await form.getByLabel('Jour').inputValue(), '2027-03-04')
      t.equal(await form.getByLabel('Heure').inputValue(), '09:30')
      t.equal(await form.getByLabel('Lieu').inputValue(), 'Accueil du Moulin à Vent')
      t.same(await barriersInForms(page), [])
      await form.getByRole('button', { name: 'Annuler' }).click()
      await page.getByRole('button', { name: 'Envoyer le message' }).click()
      await page.getByRole('status').getByText('Message envoyé.').waitFor()
      t.equal(await message.inputValue(), '')
      await whenKept(page)
      await page.reload()
      await message.waitFor()
      await appoint.click()
      t.equal(await form.getByLabel('Lieu').inputValue(), '')
      t.equal(await page.getByText(FOUND).count(), 0)
    }
  )

  await t.test(
    'a setting that was being changed is there again, and is saved over the version that stands',
    async (t) => {
      const { page, signIn } = await pages.open()
      await signIn('pauline.grandvoinet@ccas-venissieux.example', '/reglages/structure')
      await page.getByRole('button', { name: 'Modifier' }).click()
      const name = page.getByLabel('Nom de la structure')
      const before = await name.inputValue()
      await name.fill(`${before} (accueil)`)
      await whenKept(page)
      await page.reload()
      await page.getByRole('button', { name: 'Modifier' }).click()
      await page.getByText(FOUND).waitFor()
      t.equal(await name.inputValue(), `${before} (accueil)`)
      await page.getByRole('button', { name: 'Annuler' }).click()
      await page.getByRole('button', { name: 'Modifier' }).click()
      t.equal(await name.inputValue(), before, 'given up is given up')
    }
  )

  await t.test('a page is not left without asking before what was typed is kept, and freely after', async (t) => {
    const { page, signIn } = await pages.open()
    await signIn('CCAS', '/orientations/nouvelle')
    await page.getByLabel('Prénom', { exact: true }).focus()
    await whenKept(page)
    t.equal(await page.evaluate(TYPE_AND_LEAVE), false, 'left in the same breath')
    await whenKept(page)
    t.match(await page.evaluate<string>(DUMP), 'typed:referral.')
  })

  await t.test('what could not be kept once is kept with the next letter', async (t) => {
    const { page, signIn } = await pages.open()
    await signIn('CCAS', '/orientations/nouvelle')
    const name = page.getByLabel('Prénom', { exact: true })
    await name.waitFor()
    await page.evaluate(NO_ROOM)
    await name.fill('N')
    await whenKept(page)
    t.notMatch(await page.evaluate<string>(DUMP), 'typed:')
    await name.fill('Na')
    await whenKept(page)
    t.match(await page.evaluate<string>(DUMP), 'typed:referral.')
    await page.reload()
    await page.getByText(FOUND).waitFor()
    t.equal(await name.inputValue(), 'Na')
  })

  await t.test('signing out leaves nothing of what was typed', async (t) => {
    const { page, signIn } = await pages.open()
    await signIn('CCAS', '/orientations/nouvelle')
    await page.getByLabel('Prénom', { exact: true }).fill('Nadia')
    await page.locator('summary.button').click()
    await page.getByRole('button', { name: 'Se déconnecter', exact: true }).click()
    await page.waitForURL('**/oauth/session/end?*')
    await page.goto('/aujourdhui')
    await page.getByRole('heading', { name: 'Bienvenue sur Relais' }).waitFor()
    t.same(JSON.parse(await page.evaluate<string>(DUMP)).databases, [])
  })
})
