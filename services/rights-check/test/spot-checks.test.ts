import t from 'tap'
import { CATALOGUE_FOLDER, loadCatalogue } from '../src/catalogue.ts'

const { byCode } = await loadCatalogue(CATALOGUE_FOLDER)
const right = (code: string) => byCode.get(code)!
const months = (value: number) => ({ value, unit: 'month' })
const days = (value: number) => ({ value, unit: 'day' })

// Each expected value below was read in the article it cites, not in the files of the catalogue.

t.test('aide juridictionnelle is contested within 15 days, once (décret n° 2020-1717, article 69)', async (t) => {
  const { appeal, legalDelay } = right('aide_juridictionnelle')
  t.match(appeal, { delay: days(15), before: { code: 'president_cour_appel' }, next: null, certainty: 'confirmed' })
  t.match(legalDelay, { delay: null, certainty: 'confirmed' }, 'the law sets no time to decide')
})

t.test('for the AAH four months of silence mean refusal (CASF R241-33), contested before the CDAPH', async (t) => {
  const { silence, appeal, effect, legalDelay } = right('aah')
  t.match(silence, { meaning: 'refused', after: months(4), article: 'CASF R241-33' })
  t.match(legalDelay.delay, months(4))
  t.match(appeal, {
    before: { code: 'cdaph' },
    delay: months(2),
    mandatoryPrior: true,
    next: { before: { code: 'pole_social' } }
  })
  t.equal(effect.starts, 'month_after_claim')
})

t.test('the AEEH follows the AAH for delays and appeal', async (t) => {
  const { silence, appeal } = right('aeeh')
  t.match(silence, { meaning: 'refused', after: months(4) })
  t.match(appeal, { before: { code: 'cdaph' }, delay: months(2), mandatoryPrior: true })
})

t.test('the CSS is decided in two months, and silence grants it (CSS L861-5)', async (t) => {
  const { legalDelay, silence, renewal, effect } = right('css')
  t.match(legalDelay, { delay: months(2), from: 'complete_file' })
  t.match(silence, { meaning: 'accepted', after: months(2), article: 'CSS L861-5' })
  t.match(renewal, { everyMonths: 12, window: { opens: months(4), closes: months(2) } })
  t.equal(effect.starts, 'month_after_decision')
})

t.test(
  'the APA is acknowledged in 10 days and decided in two months, else granted (CASF R232-23, L232-14)',
  async (t) => {
    const { legalDelay, silence, effect } = right('apa')
    t.match(legalDelay, { acknowledgement: days(10), delay: months(2), from: 'complete_file', article: 'CASF R232-23' })
    t.match(silence, { meaning: 'accepted', after: months(2) })
    t.equal(effect.starts, 'decision')
  }
)

t.test(
  'a residence permit is renewed from the 120th to the 60th day (CESEDA R431-5), and silence refuses it',
  async (t) => {
    const { renewal, silence, appeal } = right('titre_sejour')
    t.match(renewal, { window: { opens: days(120), closes: days(60) }, article: 'CESEDA R431-5' })
    t.match(silence, { meaning: 'refused', after: months(4) })
    t.match(appeal, { before: { code: 'tribunal_administratif' }, delay: months(2), mandatoryPrior: false })
  }
)

t.test('the RSA starts in the month of the first contact (CASF R262-33); two months to appeal (R262-88)', async (t) => {
  const { effect, appeal, renewal } = right('rsa')
  t.match(effect, { starts: 'claim_month', certainty: 'confirmed' })
  t.match(appeal, {
    before: { code: 'president_metropole' },
    delay: months(2),
    mandatoryPrior: true,
    silenceAfter: months(2)
  })
  t.match(appeal.next, { before: { code: 'tribunal_administratif' } })
  t.equal(renewal.everyMonths, 3)
})

t.test('the prime d’activité starts in the month of the claim (CSS R846-1 and following)', async (t) => {
  t.equal(right('prime_activite').effect.starts, 'claim_month')
  t.match(right('prime_activite').appeal, {
    before: { code: 'cra_caf' },
    next: { before: { code: 'tribunal_administratif' } }
  })
})

t.test(
  'housing aid starts the month after, without back-payment, before the administrative court (CCH R823-10, L825-1)',
  async (t) => {
    for (const code of ['apl', 'alf', 'als']) {
      t.match(right(code).effect, { starts: 'month_after_conditions', article: 'CCH R823-10' }, code)
      t.match(right(code).appeal, {
        before: { code: 'cra_caf' },
        delay: months(2),
        next: { before: { code: 'tribunal_administratif' } }
      })
      t.ok(
        right(code).warnings.some(({ fr }) => fr.includes('ne remplace pas ce signalement')),
        'the landlord’s own duty is said'
      )
    }
  }
)

t.test('family allowance is contested before the CRA, then the social court (CSS R142-1)', async (t) => {
  t.match(right('af').appeal, {
    before: { code: 'cra_caf' },
    delay: months(2),
    mandatoryPrior: true,
    next: { before: { code: 'pole_social' } }
  })
  t.equal(right('af').effect.starts, 'month_after_conditions')
})

t.test('domiciliation is answered in two months and holds one year (CASF D264-1)', async (t) => {
  t.match(right('domiciliation').legalDelay, { delay: months(2), article: 'CASF D264-1' })
  t.equal(right('domiciliation').renewal.everyMonths, 12)
})

t.test('the Dalo board has three months, and its silence refuses (CCH R441-15)', async (t) => {
  t.match(right('dalo').legalDelay, { delay: months(3), article: 'CCH R441-15' })
  t.match(right('dalo').silence, { meaning: 'refused', after: months(3) })
})

t.test('the ASI never starts before the month after the claim (CSS R815-76)', async (t) => {
  t.match(right('asi').effect, { starts: 'month_after_claim', article: 'CSS R815-76', certainty: 'confirmed' })
})

t.test(
  'the ARE has no mandatory appeal and two years to sue (code du travail L5422-4); the ASS goes to the mediator first',
  async (t) => {
    t.match(right('are').appeal, { mandatoryPrior: false, delay: { value: 2, unit: 'year' } })
    t.match(right('ass').appeal, {
      before: { code: 'mediateur_france_travail' },
      mandatoryPrior: true,
      delay: months(2)
    })
    t.equal(right('ass').renewal.everyMonths, 6)
  }
)

t.test('the water payment is automatic: nothing to claim, nothing to send', async (t) => {
  t.match(right('versement_eau'), {
    automatic: true,
    howToClaim: { channels: ['automatic'] },
    silence: { meaning: 'none' }
  })
  t.strictSame(right('versement_eau').documents.list, [])
})

t.test('what nobody could establish stays null and says so', async (t) => {
  t.match(right('fsl').appeal, { delay: null, certainty: 'not_found' })
  t.match(right('tcl_solidaire_gratuit').appeal, { delay: null, certainty: 'not_found' })
  t.ok(right('fsl').appeal.note!.fr.length > 20)
  t.match(right('cheque_energie').howToClaim, { certainty: 'to_confirm' }, 'the 2026 campaign is not established')
})

t.test('mainstream rights are told from local ones', async (t) => {
  for (const code of ['rsa', 'prime_activite', 'apl', 'cheque_energie', 'titre_sejour'])
    t.equal(right(code).mainstream, true, code)
  for (const code of ['rsj', 'versement_eau', 'tcl_solidaire_gratuit', 'aide_ccas'])
    t.equal(right(code).mainstream, false, code)
})
