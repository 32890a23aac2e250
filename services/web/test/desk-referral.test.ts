import { readFile } from 'node:fs/promises'
import { demoId } from '@relais/demo'
import type { Page } from 'playwright-core'
import t from 'tap'
import { budget } from './setting/budgets.ts'
import { barriers, noBrowser, openPages } from './setting/pages.ts'
import { actAs, softwareOf } from './setting/software.ts'

const at = (slug: string) => `/reception/${demoId('referral', slug)}`

t.test('a referral at the receiving desk', { skip: noBrowser }, async (t) => {
  const pages = await openPages(t)
  const desk = await pages.open()
  const { page } = desk
  await desk.signIn('CAF, responsable', '/reception')
  const told = (text: string) => page.getByRole('status').getByText(text).waitFor()

  await t.test('before it is taken note of, the need is shown and not who it is, and the page says why', async (t) => {
    await page.goto(at('prime-caf'))
    await page.getByText('Vous voyez le besoin, pas encore l’identité').waitFor()
    t.equal(await page.getByRole('link', { name: /^06/ }).count(), 0)
    t.same(await barriers(page), [])
    await page.getByRole('button', { name: 'Marquer comme lue' }).click()
    await told('Orientation lue')
    await page.getByRole('link', { name: /^0[67]/ }).waitFor()
  })

  await t.test('a referral is declined in two clicks, and a lead takes it back from the corner', async (t) => {
    await page.goto(at('loyer-apl-suspendue'))
    let clicks = 0
    const click = async (what: ReturnType<Page['getByRole']>) => {
      await what.click()
      clicks += 1
    }
    await click(page.getByRole('radio', { name: 'Hors de notre territoire d’intervention' }))
    await click(page.getByRole('button', { name: 'Envoyer le refus' }))
    await told('Refus envoyé')
    t.equal(clicks, 2)
    budget('decline a referral', clicks, 2, 'clicks')
    await page.getByText('La structure ne peut pas donner suite').waitFor()
    await page.getByText('Motif : Hors de notre territoire d’intervention').waitFor()
    await page.getByRole('status').getByRole('button', { name: 'Annuler' }).click()
    await told('C’est annulé')
    await page.getByText('sa réponse est attendue').waitFor()
  })

  await t.test('what is asked for says so when something is missing, and its answer stands in the story', async (t) => {
    await page.goto(at('loyer-apl-suspendue'))
    await page.getByRole('button', { name: 'Demander un complément' }).click()
    const form = page.getByRole('form', { name: 'Demander un complément' })
    await form.getByRole('button', { name: 'Demander un complément' }).click()
    await form.getByText('À renseigner pour continuer.').waitFor()
    await form.getByLabel('RIB', { exact: true }).check()
    await form.getByLabel('Un mot au prescripteur').fill('Au nom de la locataire.')
    await form.getByRole('button', { name: 'Demander un complément' }).click()
    await told('Votre délai est suspendu')
    await page.getByText('Au prescripteur d’agir').last().waitFor()
    const landlord = await softwareOf(pages.address, 'residences-arzille')
    const answers = [{ item: 'bank_details', answer: 'cannot_provide', text: 'Elle n’a pas de compte.' }]
    await actAs(landlord, demoId('referral', 'loyer-apl-suspendue'), 'reply-info', { answers })
    await page.reload()
    await page.getByText('RIB : Impossible à fournir – Elle n’a pas de compte.').waitFor()
    t.same(await barriers(page), [])
  })

  await t.test('what changed meanwhile is told, and nothing that was typed is lost', async (t) => {
    await page.goto(at('parent-seule'))
    await page.getByRole('button', { name: 'Noter un contact' }).click()
    const form = page.getByRole('form', { name: 'Noter un contact' })
    await form.getByLabel('Par quel moyen').selectOption({ label: 'Téléphone' })
    await form.getByRole('radio', { name: 'Message laissé' }).check()
    await form.getByLabel('Note au dossier').fill('Rappeler après 17 heures.')
    const colleague = await softwareOf(pages.address, 'caf-rhone')
    const contact = {
      channel: 'sms',
      date: new Date(Date.now() - 86_400_000).toISOString().slice(0, 10),
      result: 'no_answer'
    }
    await actAs(colleague, demoId('referral', 'parent-seule'), 'log-contact', contact)
    await form.getByRole('button', { name: 'Noter un contact' }).click()
    await form.getByRole('alert').getByText('a changé pendant votre saisie').waitFor()
    await form.getByText('Dernière étape : CAF du Rhône — Pôle partenaires de Vénissieux a noté un contact.').waitFor()
    t.equal(await form.getByLabel('Note au dossier').inputValue(), 'Rappeler après 17 heures.')
    t.same(await barriers(page), [])
    await form.getByRole('button', { name: 'Noter un contact' }).click()
    await told('Contact noté.')
    await page.getByText('Rappeler après 17 heures.').waitFor()
  })

  // An appointment is within a year; in January Paris is an hour ahead of UTC.
  const today = new Date()
  const year = today.getUTCFullYear() + (today.getUTCMonth() === 0 && today.getUTCDate() < 15 ? 0 : 1)

  await t.test('an appointment has a day, an hour and a place, and goes into a calendar without a name', async (t) => {
    await page.goto(at('rsa-suite-mediation'))
    await page.getByRole('button', { name: 'Fixer un rendez-vous' }).click()
    const form = page.getByRole('form', { name: 'Fixer un rendez-vous' })
    await form.getByLabel('Par quel moyen').selectOption({ label: 'Visioconférence' })
    await form.getByLabel('Jour').fill(`${year}-01-15`)
    await form.getByLabel('Heure').fill('09:30')
    await form.getByLabel('Lieu').fill('Pôle partenaires, 3; bureau 12')
    await form.getByRole('button', { name: 'Enregistrer le rendez-vous' }).click()
    await told('Rendez-vous fixé.')
    await page
      .getByText(new RegExp(`15 janvier ${year} à 09:30`))
      .first()
      .waitFor()
    const saving = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Ajouter à mon agenda (.ics)' }).click()
    const file = await saving
    t.equal(file.suggestedFilename(), 'rendez-vous.ics')
    const text = await readFile(await file.path(), 'utf8')
    const rows = text.replaceAll('\r\n ', '').split('\r\n')
    t.same(
      rows.filter((row) => /^(BEGIN|DTSTART|DTEND|SUMMARY|LOCATION)/.test(row)),
      [
        'BEGIN:VCALENDAR',
        'BEGIN:VEVENT',
        `DTSTART:${year}0115T083000Z`,
        `DTEND:${year}0115T093000Z`,
        'SUMMARY:Rendez-vous – CAF du Rhône — Pôle partenaires de Vénissieux',
        'LOCATION:Pôle partenaires\\, 3\\; bureau 12'
      ]
    )
    t.ok(text.split('\r\n').every((row) => Buffer.byteLength(row) <= 75))
    t.notMatch(text, /SAHNOUNET|Bilal/i)
    t.same(await barriers(page), [])
  })

  await t.test('two rights get their results in one form', async (t) => {
    await page.goto(at('naissance-a-declarer'))
    await page.getByRole('button', { name: 'Enregistrer un résultat' }).click()
    const form = page.getByRole('form', { name: 'Enregistrer un résultat' })
    const paje = form.getByRole('group', { name: /^Prestation d’accueil/ })
    const af = form.getByRole('group', { name: /^Allocations familiales/ })
    await paje.getByLabel('Résultat').selectOption({ label: 'Droit ouvert' })
    await paje.getByLabel('Ouvert à partir du').fill('2026-11-01')
    await paje.getByLabel('Montant par mois (€)').fill('environ 190')
    await paje.getByLabel('D’après').selectOption({ label: 'Courrier de l’organisme' })
    await af.getByLabel('Résultat').selectOption({ label: 'Refusé par l’organisme' })
    await af.getByLabel('Motif du refus').selectOption({ label: 'Condition propre au droit non remplie' })
    await form.getByRole('button', { name: 'Enregistrer' }).click()
    await paje.getByText('Écrivez un montant en euros').waitFor()
    await af.getByText('À renseigner pour continuer.').waitFor()
    t.same(await barriers(page), [])
    await paje.getByLabel('Montant par mois (€)').fill('196,60')
    await paje.getByLabel('Versé en une fois (€)').fill('1 084')
    await paje.getByLabel('Décision du').fill('2026-11-02')
    await paje.getByLabel('Premier versement le').fill('2026-11-05')
    await af.getByLabel('D’après').selectOption({ label: 'Dit par la personne' })
    await form.getByRole('button', { name: 'Enregistrer' }).click()
    await told('Résultat enregistré.')
    await page.getByText('Chaque droit demandé a un résultat').waitFor()
    await page.getByText('196,60 € par mois').waitFor()
    await page
      .getByText(/1.084.€ en une fois · décision du .*2 novembre.* · premier versement le .*5 novembre/)
      .waitFor()
    await page.getByText('Condition propre au droit non remplie · Dit par la personne · Probable').waitFor()
  })

  await t.test('a note stays in the house, and a document waits until it is scanned', async () => {
    await page.goto(at('reprise-et-logement'))
    await page.getByLabel('Votre message').fill('Passer par son fils.')
    await page.getByLabel('Note interne, jamais transmise').check()
    await page.getByRole('button', { name: 'Garder la note' }).click()
    await told('Note gardée.')
    await page
      .getByRole('listitem')
      .filter({ hasText: 'Passer par son fils.' })
      .getByText('Note interne', { exact: true })
      .waitFor()
    await page.locator('summary', { hasText: 'Joindre un document' }).click()
    await page
      .getByLabel('Fichier')
      .setInputFiles({ name: 'rib.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\n%%EOF\n') })
    await page.getByLabel('De quoi s’agit-il ?').selectOption({ label: 'RIB' })
    await page.getByRole('button', { name: 'Joindre', exact: true }).click()
    await told('Document joint')
    await page.getByText('En cours de vérification').waitFor()
  })

  await t.test('what cannot be done now says why', async (t) => {
    await page.goto(at('reprise-et-logement'))
    await page.locator('summary', { hasText: 'Autres actions' }).click()
    const accept = page.getByRole('button', { name: 'Accepter', exact: true })
    t.equal(await accept.getAttribute('aria-disabled'), 'true')
    await page.getByText('Possible quand l’orientation est : Envoyée, Lue, En liste d’attente.').first().waitFor()
    const privacy = page.getByRole('listitem').filter({ hasText: 'Signaler une erreur de saisie' })
    await privacy.getByText('Réservé au délégué à la protection des données.').waitFor()
    t.same(await barriers(page), [])
  })

  await t.test('a referral of others is unknown here, as is one that does not exist', async (t) => {
    const other = await pages.open()
    await other.signIn('CCAS', at('parent-seule'))
    await other.page.getByRole('heading', { name: 'Cette orientation n’est pas chez vous' }).waitFor()
    await other.page.goto('/reception/rien')
    await other.page.getByRole('heading', { name: 'Cette orientation n’est pas chez vous' }).waitFor()
    t.equal(await other.page.getByText('DIABIROU').count(), 0)
  })

  t.same(
    desk.complaints.filter((line) => !/status of (404|412|422)/.test(line)),
    []
  )
})
