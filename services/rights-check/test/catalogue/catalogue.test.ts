import t from 'tap'
import { CATALOGUE_FOLDER, loadCatalogue } from '../../src/catalogue.ts'

const TODAY = new Date().toISOString().slice(0, 10)
const catalogue = await loadCatalogue(CATALOGUE_FOLDER)

// Written by hand from the list that a collective works with, not from the files.
const EXPECTED = `
  rsa prime_activite aspa asi rsj aide_ccas
  are ass
  af cf paje asf ars bourse_college bourse_lycee
  apl alf als fsl cheque_energie versement_eau
  css ame
  aah aeeh apa
  tcl_solidaire_gratuit tcl_solidaire_reduit ter_illico
  titre_sejour domiciliation aide_juridictionnelle
`
  .trim()
  .split(/\s+/)

t.test('every right that a collective works with is in the catalogue', async (t) => {
  t.ok(EXPECTED.length >= 30)
  for (const code of EXPECTED) t.ok(catalogue.byCode.has(code), code)
})

t.test('every code is written once, and the families keep their order', async (t) => {
  t.equal(new Set(catalogue.rights.map(({ code }) => code)).size, catalogue.rights.length)
  t.strictSame(
    [...new Set(catalogue.rights.map(({ family }) => family))],
    ['income', 'employment', 'family', 'housing', 'health', 'autonomy', 'mobility', 'civil']
  )
})

t.test('every right says where it comes from and when it was checked', async (t) => {
  for (const { code, sources, checkedOn } of catalogue.rights) {
    t.ok(sources.length >= 1, `${code} has a source`)
    t.ok(checkedOn <= TODAY, `${code} was not checked in the future`)
  }
})

t.test('every body and document of the lists is used', async (t) => {
  const written = JSON.stringify(catalogue.rights)
  for (const file of ['bodies.json', 'documents.json']) {
    const { default: list } = (await import(`../../catalogue/${file}`, { with: { type: 'json' } })) as {
      default: { code: string }[]
    }
    for (const { code } of list) t.ok(written.includes(`"code":"${code}"`), `${file}: ${code}`)
  }
})

t.test('the version of a right is its own, and is the same at each load', async (t) => {
  const again = await loadCatalogue(CATALOGUE_FOLDER)
  t.equal(again.version, catalogue.version)
  t.equal(again.byCode.get('rsa')!.version, catalogue.byCode.get('rsa')!.version)
  t.equal(new Set(catalogue.rights.map(({ version }) => version)).size, catalogue.rights.length)
})
