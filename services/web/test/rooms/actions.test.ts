import t from 'tap'
import { asking } from '../setting/asking.ts'
import { barriers, barriersInForms, noBrowser, openPages, PHONE } from '../setting/pages.ts'

t.test(
  'an ambassador notes an activity for the network in numbers, and takes it back',
  { skip: noBrowser },
  async (t) => {
    const pages = await openPages(t)
    const visit = await pages.open({ viewport: PHONE, hasTouch: true })
    const { page, signIn, complaints } = visit
    const ask = asking(visit, pages.address)
    await signIn('ambassadrice', '/rencontres')
    await page.getByRole('link', { name: 'Actions collectives' }).click()
    await page.getByRole('heading', { level: 1, name: 'Actions collectives' }).waitFor()
    await page.getByText('Aucune action notée').waitFor()
    t.same(await barriers(page), [])

    await page.getByRole('button', { name: 'Noter une action' }).click()
    const save = page.getByRole('button', { name: 'Enregistrer l’action' })
    await page.getByText('Indiquez ce que vous avez fait et qui était là.').waitFor()
    // as a thumb does, whatever the button says of itself
    await save.click({ force: true })
    t.equal((await ask('/v1/network-activities')).length, 0, 'nothing is sent before it is whole')
    await page.getByRole('radio', { name: 'Atelier' }).check()
    await page.getByRole('checkbox', { name: 'Habitants' }).check()
    await page.getByRole('checkbox', { name: 'Bénévoles' }).check()
    await page.getByLabel(/^Habitants.*combien/).fill('8')
    await page.getByText('Titre, lieu, durée, structures').click()
    await page.getByLabel('Titre', { exact: true }).fill('Atelier de 1 84 03 69 259 001 42')
    await page.getByLabel('Structures du collectif qui ont participé').selectOption('CCAS de Vénissieux')
    t.same(await barriersInForms(page), [])
    t.ok(await page.evaluate('document.documentElement.scrollWidth <= innerWidth'))
    await save.click()
    await page.getByText(/n’écrivez pas de numéro de sécurité sociale/).waitFor()
    await page.getByLabel('Titre', { exact: true }).fill('Lire un courrier')
    await save.click()

    await page.getByRole('heading', { level: 2, name: 'Lire un courrier' }).waitFor()
    await page.getByText('Bénévoles\u00a0: non comptés · Habitants\u00a0: 8').waitFor()
    await page.getByText('CCAS de Vénissieux').waitFor()
    t.match(await ask('/v1/network-activities'), [
      {
        kind: 'workshop',
        title: 'Lire un courrier',
        minutes: null,
        audiences: [
          { audience: 'volunteers', people: null },
          { audience: 'residents', people: 8 }
        ]
      }
    ])
    t.same(await barriers(page), [])

    await page.getByRole('button', { name: /^Retirer cette action.*Lire un courrier$/ }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Retirer cette action' }).click()
    await page.getByText('Aucune action notée').waitFor()
    t.equal((await ask('/v1/network-activities')).length, 0)
    // The browser writes down the refusal of the number, which is meant.
    t.same(
      complaints.filter((line) => !line.includes('422')),
      []
    )
  }
)
