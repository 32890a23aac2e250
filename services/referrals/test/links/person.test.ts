import t from 'tap'
import { came, expect } from '../setting/house.ts'
import { openLinks } from '../setting/links.ts'
import { people, places } from '../setting/places.ts'

const { act, bring, read, personLink, browser, owner, moveTo } = await openLinks(t)
const BORN = { day: '12', month: '3', year: '1984' }

/** The page of the person of a referral, opened with their date of birth. */
async function opened(referral: { id: string }, language = 'fr') {
  const by = browser()
  await by.get(`${(await personLink(referral)).path}?langue=${language}`)
  await by.send('name="day"', BORN)
  return by
}

t.test('the link shows nothing of anybody before the date of birth is given', async (t) => {
  const sent = await bring('accepted')
  const by = browser()
  const door = await by.get((await personLink(sent)).path)
  t.equal(door.status, 200)
  for (const known of ['Yasmina', 'Exemple', places.caf.name, places.ccas.name, 'RSA', 'rsa'])
    t.notOk(door.text.includes(known), known)
  const wrong = await by.send('name="day"', { ...BORN, year: '1985' })
  t.equal(wrong.status, 422)
  t.match(wrong.text, 'Ce n’est pas la date que nous connaissons.')
  t.notOk(wrong.text.includes('Yasmina'))
  t.same(by.cookies, [])
  const page = await by.send('name="day"', { day: '١٢', month: '٠٣', year: '١٩٨٤' })
  t.equal(page.status, 200)
  t.match(page.text, 'Bonjour Yasmina')
  t.notOk(page.text.includes('Exemple'), 'the family name never stands there')
  t.notOk(page.text.includes('+33639981234'))
})

t.test('the page says where it stands, who has it, what they were told and who read what', async (t) => {
  const sent = await bring('accepted')
  await read(people.caf, sent.id)
  const { page } = await opened(sent)
  for (const said of [
    `${places.caf.name} a dit oui.`,
    'va prendre contact avec vous',
    `${places.ccas.name} a envoyé votre demande le mercredi 23 décembre 2026.`,
    `Ce que ${places.caf.name} peut lire sur vous`,
    'votre nom, votre date de naissance, et comment vous joindre',
    'Vous avez accepté que vos informations soient envoyées, jusqu’au 23 juin 2027.',
    `23 décembre 2026 : ${places.caf.name} a lu votre nom, votre demande et vos démarches.`
  ])
    t.ok(page.text.includes(said), said)
})

t.test('it speaks French, English and Arabic, from right to left', async (t) => {
  const sent = await bring('accepted')
  const english = (await opened(sent, 'en')).page.text
  t.match(english, '<html lang="en">')
  t.match(english, 'Hello Yasmina')
  t.match(english, 'RSA (basic income)')
  t.match(english, `${places.caf.name} said yes.`)
  const by = await opened(sent, 'ar')
  t.match(by.page.text, '<html lang="ar" dir="rtl">')
  t.match(by.page.text, 'الحد الأدنى للدخل')
  t.match(by.page.text, '23 ديسمبر 2026')
  const switched = await by.get(/href="([^"]*langue=en)"/.exec(by.page.text)![1]!)
  t.match(switched.text, 'Hello Yasmina')
  t.match((await browser({ 'accept-language': 'ar-DZ,ar;q=0.9,fr;q=0.5' }).get('/suivi')).text, 'dir="rtl"')
})

t.test('the person takes everything back: from that instant the recipient reads nothing', async (t) => {
  const sent = await bring('in_progress')
  const by = await opened(sent)
  await by.get(/href="([^"]*\/tout-arreter[^"]*)"/.exec(by.page.text)![1]!)
  t.match(by.page.text, 'Tout arrêter ?')
  t.match(by.page.text, `vos informations ne peuvent plus être lues par : ${places.caf.name}`)
  t.equal(expect(200, await read(people.caf, sent.id)).state, 'in_progress', 'the question alone does nothing')
  await by.send('value="stop"', { geste: 'stop' })
  t.match(by.page.text, 'tout est arrêté')
  t.match(by.page.text, 'Vous avez tout arrêté le mercredi 23 décembre 2026.')
  t.match(expect(200, await read(people.caf, sent.id)), {
    state: 'person_declined',
    frozen: true,
    person: null,
    need: null
  })
  const [event] = await owner<{ action: string; side: string; organisation_id: null; told: string[] }>(
    'select action, side, organisation_id, told from referrals.referral_events where referral_id = $1 order by version desc limit 1',
    [sent.id]
  )
  t.match(event, { action: 'withdraw-agreement', side: 'person', organisation_id: null, told: ['sender', 'receiver'] })
  const { agreementId } = expect(200, await read(people.ccas, sent.id))
  t.match(await owner('select withdrawn_at from referrals.agreements where id = $1', [agreementId]), [
    { withdrawn_at: new Date('2026-12-23T09:00:00.000Z') }
  ])
})

t.test('the person stops one demand; doing it twice is said and changes nothing', async (t) => {
  const sent = await bring('acknowledged')
  const by = await opened(sent)
  await by.get(/href="([^"]*\/arreter\/[^"]*)"/.exec(by.page.text)![1]!)
  const { action, hidden } = by.form('value="decline"')
  await by.post(action, { ...hidden, geste: 'decline' })
  t.match(by.page.text, 'cette demande est arrêtée')
  const { version } = expect(200, await read(people.ccas, sent.id))
  await by.post(action, { ...hidden, geste: 'decline' })
  t.match(by.page.text, 'C’était déjà noté.')
  t.match(expect(200, await read(people.ccas, sent.id)), { state: 'person_declined', version })
})

t.test('each result is confirmed or disputed by itself, and what is disputed says why', async (t) => {
  const sent = await bring('resolved')
  const by = await opened(sent)
  t.equal(by.page.text.match(/Est-ce vrai/g)?.length, 2)
  const outcomes = [...by.page.text.matchAll(/name="outcome" value="([^"]+)"/g)].map(([, id]) => id!)
  await by.send(outcomes[0]!, { geste: 'confirm' })
  t.match(by.page.text, 'Vous avez répondu : c’est vrai.')
  await by.get(by.page.text.match(new RegExp(`href="([^"]*/pas-vrai/${outcomes[1]}[^"]*)"`))![1]!)
  t.match(by.page.text, 'Je n’ai rien reçu.')
  await by.send('name="reason"', { geste: 'dispute', text: '' })
  t.equal(by.page.status, 422)
  await by.send('name="reason"', { geste: 'dispute', reason: 'nothing_received', text: 'NIR 1 84 12 76 451 089 46' })
  t.match(by.page.text, 'Enlevez le numéro de sécurité sociale')
  await by.send('name="reason"', { geste: 'dispute', reason: 'nothing_received', text: 'Rien sur mon compte.' })
  t.match(by.page.text, 'Vous avez répondu : ce n’est pas vrai.')
  const after = expect(200, await read(people.ccas, sent.id))
  t.same(
    after.outcomes.map((one: { personConfirmation: string }) => one.personConfirmation),
    ['confirmed', 'disputed']
  )
  t.equal(after.state, 'resolved', 'what the person says is kept beside it, the sender decides')
  await by.send(outcomes[0]!, { geste: 'confirm' })
  t.match(by.page.text, 'C’était déjà noté.')
})

t.test('a result that was corrected meanwhile is not confirmed unread', async (t) => {
  const sent = await bring('resolved')
  const by = await opened(sent)
  const [outcome] = [...by.page.text.matchAll(/name="outcome" value="([^"]+)"/g)].map(([, id]) => id!)
  const at = expect(200, await read(people.caf, sent.id))
  expect(
    200,
    await act(people.caf, at, 'correct-outcome', {
      reason: 'entry_mistake',
      outcomes: [came('prime_activite', 'application_filed_pending'), came('rsa', 'application_filed_pending')]
    })
  )
  await by.send(outcome!, { geste: 'confirm' })
  t.match(by.page.text, 'Quelque chose vient de changer.')
})

t.test('a call is asked for once a day, stands in the history and moves neither state nor clock', async (t) => {
  const sent = await bring('accepted')
  const before = expect(200, await read(people.ccas, sent.id))
  const by = await opened(sent)
  const { action, hidden } = by.form('name="moment"')
  const form = { ...hidden, geste: 'call', moment: 'morning' }
  await Promise.all([by.post(action, form), by.post(action, form)])
  await by.get(by.page.path)
  t.match(by.page.text, 'Vous avez demandé un appel.')
  const after = expect(200, await read(people.ccas, sent.id))
  t.match(after, { state: 'accepted', dueAt: before.dueAt, version: before.version + 1 })
  t.equal(expect(200, await read(people.caf, sent.id)).person.givenName, 'Yasmina', 'nobody loses anything by it')
  const events = await owner<{ payload: object; told: string[] }>(
    `select payload, told from referrals.referral_events where referral_id = $1 and action = 'ask-call'`,
    [sent.id]
  )
  t.same(events, [{ payload: { moment: 'morning' }, told: ['sender', 'receiver-owner'] }])
})

t.test('an appointment is told with its place and as a file for a calendar', async (t) => {
  const sent = await bring('accepted')
  const at = { channel: 'in_person', startsAt: '2026-12-28T09:30:00.000Z', place: '3, rue des Lilas' }
  expect(200, await act(people.caf, sent, 'schedule', at))
  const by = await opened(sent)
  t.match(by.page.text, 'Le lundi 28 décembre 2026 à 10\u00a0h\u00a030')
  t.match(by.page.text, '3, rue des Lilas')
  const file = await by.get(/href="([^"]*\.ics[^"]*)"/.exec(by.page.text)![1]!)
  t.match(file.headers.get('content-type'), 'text/calendar')
  t.match(file.text, 'DTSTART:20261228T093000Z\r\n')
  t.match(file.text, 'LOCATION:3\\, rue des Lilas\r\n')
  t.notMatch(file.text, /Yasmina|CAF|caf|RSA/)
})

t.test('what is missing is named, in the language of the page', async (t) => {
  const sent = await bring('acknowledged')
  expect(200, await act(people.caf, sent, 'ask-info', { items: ['bank_details', 'household'] }))
  t.match((await opened(sent)).page.text, '<li>votre RIB</li><li>qui vit avec vous</li>')
  t.match((await opened(sent, 'ar')).page.text, '<li>بيان حسابك البنكي (RIB)</li>')
})

t.test('what was typed when the half hour ended is shown again, and nothing else', async (t) => {
  const sent = await bring('resolved')
  const by = await opened(sent)
  const { hidden } = by.form('value="confirm"')
  const room = by.page.path.split('?')[0]!
  await moveTo('2026-12-23T09:31:00.000Z')
  const over = await by.post(room, { ...hidden, geste: 'dispute', reason: 'other', text: 'Je n’ai rien reçu <b>' })
  t.equal(over.status, 401)
  t.match(over.text, 'Je n’ai rien reçu &lt;b&gt;')
  t.notMatch(over.text, 'Yasmina')
  await moveTo('2026-12-23T09:00:00.000Z')
})

t.test('what was passed on is followed to whoever has it now', async (t) => {
  const sent = await bring('acknowledged', {
    agreement: { level: 'follow_up', howGiven: 'in_person_oral', givenOn: '2026-12-23', onward: true }
  })
  const by = await opened(sent)
  expect(
    200,
    await act(people.caf, sent, 'redirect', {
      organisationId: places.mission.id,
      reason: 'better_placed',
      duplicateDecision: 'other_person',
      rightsCheckWaiver: 'urgent_need'
    })
  )
  await by.get(by.page.path)
  t.match(by.page.text, `Votre demande est arrivée chez ${places.mission.name}.`)
  t.match(by.page.text, `Avant, c’était ${places.caf.name}`)
})

t.test(
  'eight letters and the date of birth open the same page; a wrong code and a wrong date are answered alike',
  async (t) => {
    const sent = await bring('accepted')
    const { shortCode } = await personLink(sent)
    t.match(shortCode, /^[BCDFGHJKMNPQRSTVWXZ]{4} [BCDFGHJKMNPQRSTVWXZ]{4}$/)
    const by = browser()
    await by.get('/suivi')
    const times: number[] = []
    const answered = async (code: string, date: object) => {
      const began = performance.now()
      const page = await by.send('name="code"', { ...BORN, code, ...date })
      times.push(performance.now() - began)
      return page
    }
    const wrongDate = await answered(shortCode!, { year: '1985' })
    await by.get('/suivi')
    const wrongCode = await answered('ZZZZ ZZZZ', {})
    t.equal(wrongDate.status, 422)
    t.equal(wrongCode.status, 422)
    t.equal(wrongDate.text.replace(/value="[^"]*"/g, ''), wrongCode.text.replace(/value="[^"]*"/g, ''))
    t.ok(
      times.every((time) => time >= 395),
      `${times}`
    )
    await by.get('/suivi')
    await answered(` ${shortCode!.toLowerCase().replace(' ', '-')} `, {})
    t.match(by.page.text, 'Bonjour Yasmina')
  }
)

t.test(
  'without a date of birth on file there is no short code, the link alone opens, and only an initial is shown',
  async (t) => {
    const sent = await bring('accepted', {
      person: { givenName: 'Élodie', familyName: 'Exemple', phone: '06 39 98 12 35' }
    })
    const link = await personLink(sent)
    t.equal(link.shortCode, null)
    const by = browser()
    await by.get(link.path)
    t.notOk(by.page.text.includes('name="day"'))
    await by.send('Voir ma page')
    t.match(by.page.text, 'Bonjour É.')
    t.notOk(by.page.text.includes('Élodie'))
  }
)

t.test('what ends, ends: a link taken back, one that has expired, a page of half an hour', async (t) => {
  const sent = await bring('accepted')
  const by = await opened(sent)
  await moveTo('2026-12-23T09:31:00.000Z')
  t.equal((await by.get(by.page.path)).status, 401)
  await moveTo('2026-12-23T09:00:00.000Z')
})
