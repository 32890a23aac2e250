import type { Page } from 'playwright-core'

/** Answers as a tenant of social housing who earns 900 € a month and lives alone; what is not known is said. */
export async function answerOne(page: Page, title: string): Promise<void> {
  const next = page.getByRole('button', { name: 'Continuer' })
  if (/Quel âge avez-vous/.test(title)) await page.getByLabel('Âge de la personne').fill('44')
  else if (/Comment êtes-vous logé/.test(title)) await page.getByRole('radio', { name: /HLM/ }).check()
  else if (/Quels revenus/.test(title)) await page.getByRole('checkbox', { name: 'Un salaire' }).check()
  else if (/Salaires/.test(title)) await page.getByLabel('Euros par mois').fill('900')
  else if (/Combien payez-vous/.test(title)) await page.getByLabel('Euros par mois').fill('420')
  else if (!/commune|enfants|situations|aides/.test(title))
    return page.getByRole('button', { name: 'Je ne sais pas' }).tap()
  await next.tap()
}

/** Looks for a commune around the Métropole de Lyon, and comes back to the one that stood there. */
export async function lookElsewhere(page: Page): Promise<void> {
  const commune = page.getByLabel('Commune', { exact: true })
  const before = await commune.inputValue()
  await commune.selectOption('Hors de la métropole de Lyon…')
  const name = page.getByLabel('Nom de la commune')
  await name.fill('Vienn')
  await page.getByText('Choisissez une commune de la liste.').waitFor()
  await page.locator('datalist option[value="Vienne (38)"]').waitFor({ state: 'attached' })
  await name.fill('vienne (38)')
  await page.getByText('Choisissez une commune de la liste.').waitFor({ state: 'detached' })
  await commune.selectOption(before)
}
