import { readFileSync } from 'node:fs'
import { demoPassword, demoSignIns } from '@relais/demo'
import { asOwner } from '@relais/test-kit'
import type { Page } from 'playwright-core'
import t from 'tap'
import { barriers, barriersInForms, noBrowser, openPages, PHONE } from '../setting/pages.ts'

const ACCESS = 'CCAS, accès'
const STAFF = 'CCAS'

t.test(
  'an administrator takes out a list, and gives the password again when the sign-in is old',
  { skip: noBrowser },
  async (t) => {
    const pages = await openPages(t)
    const title = (page: Page, name: string) => page.getByRole('heading', { level: 1, name, exact: true }).waitFor()
    const { page, signIn, complaints } = await pages.open({ viewport: PHONE, acceptDownloads: true })
    await signIn(ACCESS, '/reglages/exports')
    await title(page, 'Exports')
    await page.getByRole('button', { name: 'Télécharger le tableau' }).click()
    t.equal(await page.getByText('Ce renseignement est nécessaire.').count(), 3)
    t.same(await barriersInForms(page), [])
    await page.getByLabel('Envoyées à partir du').fill('2026-01-01')
    await page.getByLabel('Jusqu’au').fill('2026-12-31')
    await page.getByLabel('Pour quoi faire').selectOption('Bilan d’activité')
    t.ok(await page.evaluate<boolean>('document.documentElement.scrollWidth <= innerWidth'))

    // The same session, an hour later.
    await asOwner(
      pages.database.adminUrl,
      `update identity.oidc_payloads set payload = jsonb_set(payload, '{loginTs}', to_jsonb((payload ->> 'loginTs')::int - 3600)) where model = 'Session' and payload ? 'loginTs'`
    )
    await page.reload()
    await page.getByRole('button', { name: 'Télécharger le tableau' }).click()
    const confirm = page.getByRole('button', { name: 'Confirmer mon identité' })
    await confirm.waitFor()
    t.same(await barriersInForms(page), [])
    await confirm.click()
    await page.getByLabel(/adresse/i).fill(demoSignIns.find(({ what }) => what === ACCESS)!.email)
    await page.getByLabel(/mot de passe/i).fill(demoPassword)
    await page.getByRole('button', { name: 'Se connecter' }).click()
    await title(page, 'Exports')
    t.equal(await page.getByLabel('Envoyées à partir du').inputValue(), '2026-01-01')
    t.equal(await page.getByLabel('Jusqu’au').inputValue(), '2026-12-31')
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Télécharger le tableau' }).click()
    const file = await download
    t.equal(file.suggestedFilename(), 'orientations-recues-2026-01-01-2026-12-31.csv')
    const lines = readFileSync(await file.path(), 'utf8').split('\r\n')
    t.match(lines[0], /^\ufeffRéférence;État;/)
    t.ok(lines.length >= 2)
    await page.getByText('Le tableau est téléchargé.').waitFor()
    t.same(await barriers(page), [])
    await page.goto('/reglages/journal?vue=actes')
    const line = page.getByRole('row', { name: /Pauline GRANDVOINET a exporté des orientations/ })
    await line.getByText(/^Reçues du 1er janvier 2026 au 31 décembre 2026\u00a0: \d+ orientation/).waitFor()
    await line.getByText('Bilan d’activité').waitFor()
    // The browser writes down every answer of 401, and this page asked for one.
    t.same(
      complaints.filter((line) => !line.includes('401')),
      []
    )
    const staff = await pages.open()
    await staff.signIn(STAFF, '/reglages/exports')
    await title(staff.page, 'Cette page n’existe pas')
  }
)
