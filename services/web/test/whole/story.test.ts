import { createHash } from 'node:crypto'
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { demoPassword, demoSignIns } from '@relais/demo'
import type { Page } from 'playwright-core'
import t from 'tap'
import { answerOne } from '../setting/answers.ts'
import { asking } from '../setting/asking.ts'
import { DUMP } from '../setting/dump.ts'
import { noBrowser, openPages, PHONE } from '../setting/pages.ts'

/** A picture of each step; the folder is that of the last run. */
const PICTURES = join(import.meta.dirname, '../../../../.tap/pictures/story')
const GIVEN = 'Odile'
const FAMILY = 'Durécit'
const PERSONAL = /Odile|Durécit|DURÉCIT|639981122|06 39 98/

t.test(
  'the whole story of one person, with three people in front of their browsers',
  { skip: noBrowser },
  async (t) => {
    rmSync(PICTURES, { recursive: true, force: true })
    mkdirSync(PICTURES, { recursive: true })
    t.comment(`pictures of each step: ${PICTURES}`)
    let steps = 0
    const keep = async (page: Page, name: string) => {
      steps += 1
      await page.screenshot({ path: join(PICTURES, `${String(steps).padStart(2, '0')}-${name}.png`), fullPage: true })
    }
    const pages = await openPages(t)
    const field = await pages.open({ viewport: PHONE, hasTouch: true, serviceWorkers: 'allow' })
    const desk = await pages.open()
    const person = await pages.open({ viewport: PHONE, hasTouch: true, javaScriptEnabled: false })
    const ask = asking(field, pages.address)
    const { page } = field
    const context = page.context()
    const title = (of: Page, name: string | RegExp) => of.getByRole('heading', { level: 1, name }).waitFor()
    const sent = () => page.getByRole('link', { name: /à envoyer/ }).waitFor({ state: 'detached' })
    const lists = [
      `/v1/outreach-contacts?limit=100&from=${new Date(Date.now() - 86_400_000).toISOString().slice(0, 10)}`,
      '/v1/rights-checks?limit=100',
      '/v1/referrals?side=sent&limit=100'
    ]
    const counts = async () => Promise.all(lists.map(async (list) => (await ask(list)).length))
    const more = async (of: readonly number[]) => (await counts()).map((count, at) => count - of[at]!)
    /** The first answer to this is lost on its way: it was done, and the page does not know. */
    const losing = async (path: string) => {
      let lost = 0
      await page.route(path, async (route) => {
        if (route.request().method() !== 'POST' || lost > 0) return route.continue()
        lost += 1
        await route.fetch()
        return route.abort()
      })
      return () => lost
    }
    let before: number[] = []
    let at = ''
    let link = ''

    await t.test('a contact and a quick check without a network, sent twice, are one of each', async (t) => {
      await field.signIn('ambassadrice', '/rencontres/nouvelle')
      await page.getByRole('radio', { name: 'Marché' }).waitFor()
      await page.evaluate('navigator.serviceWorker.ready.then(() => true)')
      before = await counts()
      const lost = [await losing('**/v1/outreach-contacts'), await losing('**/v1/rights-checks')]
      await context.setOffline(true)
      await page.reload()
      await page.getByRole('radio', { name: 'Marché' }).tap()
      await keep(page, 'rencontre-hors-ligne')
      await page.getByRole('button', { name: 'Enregistrer la rencontre' }).tap()
      await title(page, 'Rencontre gardée sur cet appareil')
      await keep(page, 'rencontre-gardee')
      await page.getByRole('link', { name: 'Faire un bilan rapide avec cette personne' }).tap()
      await page.getByRole('button', { name: 'Commencer' }).tap()
      await page.getByText('Question 1 sur 12').waitFor()
      await keep(page, 'premiere-question')
      const heading = page.getByRole('heading', { level: 1 })
      for (let questions = 0; questions <= 12; questions += 1) {
        const question = (await heading.textContent()) ?? ''
        if (question === 'Vérifier les réponses') break
        await answerOne(page, question)
        await heading.filter({ hasNotText: question }).waitFor()
      }
      await keep(page, 'reponses')
      await page.getByRole('button', { name: 'Voir les droits possibles' }).tap()
      await title(page, 'Droits possibles')
      await page.getByRole('button', { name: 'Garder ce bilan' }).tap()
      await page.getByText('Bilan gardé sur cet appareil').waitFor()
      await keep(page, 'bilan-garde-hors-ligne')
      t.notMatch(await page.evaluate<string>(DUMP), /tenant_hlm|street_market|wages/, 'sealed while it waits')
      t.same(await more(before), [0, 0, 0])

      await context.setOffline(false)
      while (lost.some((one) => one() === 0)) await page.waitForTimeout(50)
      await context.setOffline(true)
      t.ok(await page.getByRole('link', { name: /à envoyer/ }).isVisible(), 'what was not heard of still waits')
      await context.setOffline(false)
      await page.evaluate("dispatchEvent(new Event('online'))")
      await sent()
      t.same(await more(before), [1, 1, 0])
    })

    await t.test('the check leads to one referral for two rights, although its first answer is lost', async (t) => {
      const lost = await losing('**/v1/referrals')
      await page.getByRole('button', { name: /^Orienter.*Prime d’activité/ }).tap()
      await title(page, /^Orienter.*Prime d’activité/)
      await page.getByRole('option', { name: /CAF/ }).first().waitFor({ state: 'attached' })
      await page.getByRole('checkbox', { name: /Aide personnalisée au logement/ }).check()
      await page.getByLabel('Prénom').fill(GIVEN)
      await page.getByLabel('Nom', { exact: true }).fill(FAMILY)
      await page.getByLabel('Téléphone ou courriel').fill('06 39 98 11 22')
      await page.getByRole('checkbox', { name: 'Odile a compris et donne son accord' }).check()
      await keep(page, 'accord')
      await page.getByRole('button', { name: 'Orienter avec cet accord' }).tap()
      await page.getByText('Relais n’a pas répondu').waitFor()
      await keep(page, 'reponse-perdue')
      await page.getByRole('button', { name: 'Orienter avec cet accord' }).tap()
      await page.waitForURL(/\/orientations\/[\da-f-]{36}$/)
      t.equal(lost(), 1)
      t.same(await more(before), [1, 1, 1])
      at = new URL(page.url()).pathname.split('/').at(-1)!
      await title(page, `${GIVEN} ${FAMILY.toUpperCase()}`)
      await page.getByRole('button', { name: 'Créer le lien' }).tap()
      link = (await page.getByRole('link', { name: /\/suivi\// }).getAttribute('href'))!
      await keep(page, 'orientation-envoyee')
    })

    await t.test('the person opens their page without script', async () => {
      await person.page.goto(link)
      await keep(person.page, 'porte-de-la-personne')
      await person.page.getByRole('button', { name: 'Voir ma page' }).tap()
      await person.page.getByText('Personne ne l’a encore lue').waitFor()
      await keep(person.page, 'page-de-la-personne')
    })

    const told = (text: string) => desk.page.getByRole('status').getByText(text).waitFor()
    const press = (name: string) => desk.page.getByRole('button', { name, exact: true }).click()

    await t.test('the desk takes note and asks, the sender answers, the desk accepts and appoints', async () => {
      await desk.signIn('CAF, responsable', '/reception?state=sent')
      await keep(desk.page, 'reception')
      await desk.page.goto(`/reception/${at}`)
      await desk.page.getByText('Vous voyez le besoin, pas encore l’identité').waitFor()
      await keep(desk.page, 'avant-lecture')
      await press('Marquer comme lue')
      await told('Orientation lue')
      await press('Demander un complément')
      const asked = desk.page.getByRole('form', { name: 'Demander un complément' })
      await asked.getByLabel('RIB', { exact: true }).check()
      await asked.getByLabel('Un mot au prescripteur').fill('Pour ouvrir les deux dossiers ensemble.')
      await keep(desk.page, 'demande-de-complement')
      await asked.getByRole('button', { name: 'Demander un complément' }).click()
      await told('Demande envoyée')

      await page.reload()
      await page.getByRole('button', { name: 'Répondre à la demande' }).tap()
      await page.getByRole('radio', { name: 'Fourni', exact: true }).check()
      await keep(page, 'reponse-du-prescripteur')
      await page.locator('form.action-form').getByRole('button', { name: 'Répondre à la demande' }).tap()
      await page.getByRole('status').getByText('Réponse envoyée à la structure.').waitFor()

      await desk.page.reload()
      await press('Accepter')
      await told('Orientation acceptée')
      await keep(desk.page, 'acceptee')
      await press('Fixer un rendez-vous')
      const appointment = desk.page.getByRole('form', { name: 'Fixer un rendez-vous' })
      const day = new Date(Date.now() + 9 * 86_400_000).toISOString().slice(0, 10)
      await appointment.getByLabel('Par quel moyen').selectOption({ label: 'Sur place, à l’accueil ou en permanence' })
      await appointment.getByLabel('Jour').fill(day)
      await appointment.getByLabel('Heure').fill('09:30')
      await appointment.getByLabel('Lieu').fill('Pôle partenaires, bureau 12')
      await appointment.getByRole('button', { name: 'Enregistrer le rendez-vous' }).click()
      await told('Rendez-vous fixé.')
      await person.page.reload()
      await person.page.getByRole('heading', { name: 'Votre rendez-vous' }).waitFor()
      await keep(person.page, 'rendez-vous-de-la-personne')
    })

    await t.test('the desk records two outcomes; the person says that one is not true', async (t) => {
      await press('Enregistrer un résultat')
      const form = desk.page.getByRole('form', { name: 'Enregistrer un résultat' })
      const bonus = form.getByRole('group', { name: /^Prime d’activité/ })
      const housing = form.getByRole('group', { name: /^Aide personnalisée au logement/ })
      for (const [right, euros] of [
        [bonus, '210,00'],
        [housing, '151,20']
      ] as const) {
        await right.getByLabel('Résultat').selectOption({ label: 'Droit ouvert' })
        await right.getByLabel('Ouvert à partir du').fill('2026-11-01')
        await right.getByLabel('Montant par mois (€)').fill(euros)
        await right.getByLabel('D’après').selectOption({ label: 'Courrier de l’organisme' })
      }
      await keep(desk.page, 'deux-resultats')
      await form.getByRole('button', { name: 'Enregistrer' }).click()
      await told('Résultat enregistré.')
      await keep(desk.page, 'resultats-enregistres')

      await person.page.reload()
      await keep(person.page, 'resultats-de-la-personne')
      const wrong = person.page.locator('.step', { hasText: '151,20' })
      await wrong.getByRole('link', { name: 'Non, ce n’est pas vrai' }).tap()
      await person.page.getByLabel('Le montant ou la date est faux.').check()
      await person.page.getByRole('textbox').fill('J’ai reçu 115,20 euros.')
      await keep(person.page, 'la-personne-conteste')
      await person.page.getByRole('button', { name: 'Envoyer ma réponse' }).tap()
      await person.page.getByText('Votre réponse est notée').waitFor()
      t.equal(await person.page.getByText('Vous avez répondu : ce n’est pas vrai.').count(), 1)
      await keep(person.page, 'contestation-notee')
    })

    await t.test('the desk corrects it, the person sees it, and the sender closes', async (t) => {
      await desk.page.reload()
      await desk.page.getByText('J’ai reçu 115,20 euros.').first().waitFor()
      await keep(desk.page, 'contestation-a-la-reception')
      await press('Corriger un résultat')
      const form = desk.page.getByRole('form', { name: 'Corriger un résultat' })
      const housing = form.getByRole('group', { name: /^Aide personnalisée au logement/ })
      await housing.getByLabel('Montant par mois (€)').fill('115,20')
      await form.getByRole('radio', { name: 'Signalé par la personne' }).check()
      await keep(desk.page, 'correction')
      await form.getByRole('button', { name: 'Enregistrer' }).click()
      await told('Résultat corrigé ; l’ancien est gardé.')
      await person.page.reload()
      await person.page.locator('.step', { hasText: '115,20' }).getByRole('button', { name: 'Oui, c’est vrai' }).tap()
      await person.page.getByText('Vous avez répondu : c’est vrai.').waitFor()
      await keep(person.page, 'corrige-pour-la-personne')
      t.equal(await person.page.getByText('151,20').count(), 0)

      await page.reload()
      await page.getByRole('button', { name: 'Confirmer le résultat' }).tap()
      await page.getByText('Terminée avec CAF du Rhône').waitFor()
      await keep(page, 'terminee')
      await person.page.reload()
      await person.page.getByText('C’est terminé.').waitFor()
      await keep(person.page, 'terminee-pour-la-personne')
    })

    await t.test('signing out leaves nothing personal in any storage of the browser', async (t) => {
      await page.locator('summary.button').tap()
      await page.getByRole('button', { name: 'Se déconnecter', exact: true }).tap()
      await page.waitForURL('**/oauth/session/end?*')
      await page.goto('/aujourdhui')
      await title(page, 'Bienvenue sur Relais')
      await keep(page, 'deconnectee')
      const dump = await page.evaluate<string>(DUMP)
      t.notMatch(dump, PERSONAL)
      t.same(JSON.parse(dump), { kept: { 'relais-language': 'fr', 'relais-left': 'yes' }, databases: [] })
      t.match(await page.evaluate<string[]>('caches.keys()'), [/^pages-/])
    })

    await t.test('without script too one signs in, and a wrong password says so', async (t) => {
      const { page } = await pages.open({ javaScriptEnabled: false })
      const asked = new URLSearchParams({
        client_id: 'relais-web',
        response_type: 'code',
        redirect_uri: `${pages.address}/signed-in`,
        scope: 'openid',
        code_challenge: createHash('sha256').update('x'.repeat(43)).digest('base64url'),
        code_challenge_method: 'S256'
      })
      const { email } = demoSignIns.find(({ what }) => what === 'CCAS')!
      await page.goto(`/oauth/auth?${asked}`)
      for (const password of ['ce-n-est-pas-celui-la', demoPassword]) {
        await page.getByLabel(/adresse/i).fill(email)
        await page.getByLabel(/mot de passe/i).fill(password)
        await page.getByRole('button', { name: 'Se connecter' }).click()
        if (password !== demoPassword) await page.getByRole('alert').waitFor()
      }
      await page.waitForURL('**/signed-in?*')
      t.match(new URL(page.url()).searchParams.get('code'), /^[\w-]{20,}$/)
    })

    const complaints = [field, desk, person].flatMap((visit) => visit.complaints)
    t.same(
      complaints.filter((line) => !/ERR_INTERNET_DISCONNECTED|ERR_FAILED/.test(line)),
      []
    )
  }
)
