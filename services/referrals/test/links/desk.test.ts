import { listMessages, postMessage } from '@relais/contract'
import { aPdf } from '@relais/test-kit'
import t from 'tap'
import { expect } from '../setting/house.ts'
import { openLinks, until } from '../setting/links.ts'
import { people, places } from '../setting/places.ts'

const house = await openLinks(t)
const { act, read, deskLink, enter, writeToDesk, browser, owner, box } = house

t.test('a desk opens its link with a code from its mailbox, and reads who is referred', async (t) => {
  const sent = await writeToDesk()
  const by = browser()
  const door = await by.get(await deskLink(sent))
  t.equal(door.status, 200)
  t.match(door.text, 'Ouvrir une orientation')
  for (const known of ['Yasmina', 'Exemple', 'RSA', 'rsa', places.ccas.name, places.desk.name])
    t.notOk(door.text.includes(known), known)

  const page = (await enter(by.page.path, by)).page
  t.equal(page.status, 200)
  t.match(page.path, /^\/lien\/ouvert\/[0-9a-f-]{36}$/)
  for (const known of ['Yasmina Exemple', '+33639981234', 'Sans ressources depuis octobre.']) t.match(page.text, known)
  t.match(page.text, 'Lue.')
  t.equal(expect(200, await read(people.ccas, sent.id)).state, 'acknowledged')
  const [mail] = box.mails.slice(-1)
  t.match(mail!.to, { text: /accueil@relais-emploi\.example/ })
  t.notMatch(mail!.text, /Yasmina|Exemple|rsa/i)
})

t.test('it accepts in one click, and the history says who did', async (t) => {
  const sent = await writeToDesk()
  const by = await enter(await deskLink(sent))
  const page = await by.send('value="accept"', { text: 'Nous l’appelons demain.' })
  t.match(page.text, 'C’est enregistré&nbsp;: acceptée.')
  t.match(expect(200, await read(people.ccas, sent.id)), { state: 'accepted', ownerId: null, version: 4 })
  t.match(page.text, 'Nous l’appelons demain.')
})

t.test('a form that is sent twice is done once, also at the same instant', async (t) => {
  const sent = await writeToDesk()
  const by = await enter(await deskLink(sent))
  const { action, hidden } = by.form('value="waitlist"')
  const form = { ...hidden, reviewOn: '2027-01-20' }
  await Promise.all([by.post(action, form), by.post(action, form), by.post(action, form)])
  const again = await by.post(action, form)
  t.match(again.text, 'C’est enregistré')
  t.match(expect(200, await read(people.ccas, sent.id)), { state: 'waitlisted', version: 4, untilOn: '2027-01-20' })
})

t.test('what changed since the page was opened is told, and nothing is done', async (t) => {
  const sent = await writeToDesk()
  const by = await enter(await deskLink(sent))
  const other = await enter(await deskLink(sent))
  await other.send('value="accept"')
  const page = await by.send('value="decline"', { reason: 'capacity_reached' })
  t.equal(page.status, 409)
  t.match(page.text, 'L’orientation a changé depuis l’ouverture de cette page')
  t.match(page.text, /Acceptée, par Relais Emploi/)
  t.equal(expect(200, await read(people.ccas, sent.id)).state, 'accepted')
})

t.test('what is missing in a form is said beside it, in French, and what was typed stays', async (t) => {
  const sent = await writeToDesk()
  const by = await enter(await deskLink(sent))
  const page = await by.send('value="decline"', { reason: 'other', text: '' })
  t.equal(page.status, 422)
  t.match(page.text, 'Rien n’a été enregistré.')
  t.match(page.text, 'Précisez : votre choix le demande.')
  t.match(page.text, '<option value="other" selected>')
  const nir = await by.send('value="decline"', { reason: 'other', text: 'NIR 1 84 12 76 451 089 46', side: 'scope' })
  t.match(nir.text, 'N’écrivez pas de numéro de sécurité sociale')
  const late = await by.send('value="waitlist"', { reviewOn: '2027-06-01' })
  t.match(late.text, 'La date du point doit être à venir et dans la limite prévue.')
  t.equal(expect(200, await read(people.ccas, sent.id)).state, 'acknowledged')
})

t.test('it brings a referral to its end: appointment, meeting, a result for each right, a correction', async (t) => {
  const sent = await writeToDesk()
  const by = await enter(await deskLink(sent))
  await by.send('value="accept"')
  await by.send('value="schedule"', { channel: 'in_person', startsAt: '2026-12-28T10:30', place: '3 rue des Lilas' })
  t.match(by.page.text, 'Rendez-vous le 28 décembre 2026 à 10 h 30')
  await by.send('value="start"', { metOn: '2026-12-23' })
  await by.send('value="record-outcome"', {
    'outcomes.rsa.result': 'right_opened',
    'outcomes.rsa.source': 'body_letter',
    'outcomes.rsa.confidence': 'certain',
    'outcomes.rsa.amountMonthlyCents': '646,52 €'
  })
  t.match(by.page.text, /646,52\s€ par mois/)
  await by.send('value="record-outcome"', {
    'outcomes.prime_activite.result': 'refused_by_body',
    'outcomes.prime_activite.refusedReason': 'resources_above_limit',
    'outcomes.prime_activite.source': 'body_portal',
    'outcomes.prime_activite.confidence': 'certain'
  })
  t.match(by.page.text, 'Traitée.')
  await by.send('value="correct-outcome"', {
    reason: 'entry_mistake',
    'outcomes.rsa.result': 'application_filed_pending',
    'outcomes.rsa.source': 'body_portal',
    'outcomes.rsa.confidence': 'certain'
  })
  const { outcomes, contacts } = expect(200, await read(people.ccas, sent.id))
  t.match(outcomes, [
    { rightCode: 'prime_activite', result: 'refused_by_body', reasonCode: 'resources_above_limit' },
    { rightCode: 'rsa', result: 'application_filed_pending' }
  ])
  t.match(contacts, [{ kind: 'appointment', startsAt: '2026-12-28T09:30:00.000Z' }])
})

t.test('each reading by link is in the journal, and a GET without the code is not', async (t) => {
  const sent = await writeToDesk()
  const link = await deskLink(sent)
  const reads = () =>
    owner<{ client_id: string; operation: string }>(
      'select client_id, operation from referrals.reads where referral_id = $1 and client_id = $2',
      [sent.id, 'relais-link']
    )
  await browser().get(link)
  t.same(await reads(), [])
  await enter(link)
  t.match(await reads(), [{ client_id: 'relais-link', operation: 'readReferral' }])
})

t.test('the sender’s answer to a question is read, and the clock goes on', async (t) => {
  const sent = await writeToDesk()
  const by = await enter(await deskLink(sent))
  await by.send('value="ask-info"', { items: ['bank_details', 'payslips'] })
  t.match(by.page.text, 'Complément demandé.')
  const answers = [
    { item: 'bank_details', answer: 'provided', text: 'Le RIB est au dossier.' },
    { item: 'payslips', answer: 'cannot_provide' }
  ]
  const asked = expect(200, await read(people.ccas, sent.id))
  expect(200, await act(people.ccas, asked, 'reply-info', { answers }))
  await by.get(by.page.path)
  t.match(by.page.text, 'RIB : Le RIB est au dossier.')
  t.match(by.page.text, 'Trois derniers bulletins de salaire : impossible à fournir')
})

t.test('words and papers of this referral are read and answered, and those of no other', async (t) => {
  const [sent, other] = [await writeToDesk(), await writeToDesk()]
  const attach = async ({ id }: { id: string }) => {
    const form = new FormData()
    form.append('file', new File([aPdf()], 'rib.pdf', { type: 'application/pdf' }))
    form.append('item', 'bank_details')
    const answer = await fetch(`${house.address}/v1/referrals/${id}/documents`, {
      method: 'POST',
      body: form,
      headers: { authorization: `Bearer ${await house.tokenFor(people.ccas)}`, 'idempotency-key': id }
    })
    return expect(201, {
      status: answer.status,
      body: await answer.json(),
      text: '',
      headers: {},
      bytes: Buffer.alloc(0)
    })
  }
  expect(
    201,
    await house.ask(people.ccas, postMessage, { id: sent.id, body: { audience: 'both', text: 'Joignable le matin.' } })
  )
  const [mine, theirs] = [await attach(sent), await attach(other)]
  const waiting = "select id from referrals.documents where state <> 'clean'"
  await until(async () => (await owner(waiting)).length === 0)
  const by = await enter(await deskLink(sent))
  t.match(by.page.text, 'Joignable le matin.')
  t.match(by.page.text, 'rib.pdf')
  const said = await by.send('Écrire au prescripteur', { text: 'Merci, nous l’appelons.' })
  t.match(said.text, 'C’est enregistré&nbsp;: message envoyé.')
  const { items } = expect(200, await house.ask(people.ccas, listMessages, { id: sent.id }))
  t.match(items[0], { text: 'Merci, nous l’appelons.', organisationId: places.desk.id, memberId: null })
  t.match(
    (await by.send('Écrire au prescripteur', { text: 'NIR 1 84 12 76 451 089 46' })).text,
    'numéro de sécurité sociale : son usage'
  )
  const room = by.page.path.split('?')[0]!
  t.equal((await by.get(`${room}/pieces/${theirs.id}`)).status, 404, 'of the same organisation, behind another link')
  const paper = await by.get(`${room}/pieces/${mine.id}`)
  t.equal(paper.status, 200)
  t.match(paper.headers.get('content-disposition'), /^attachment; filename="rib\.pdf"/)
  t.match(paper.text, /^%PDF/)
})

t.test('nothing that is not offered to a desk can be done by its link', async (t) => {
  const sent = await writeToDesk()
  const by = await enter(await deskLink(sent))
  const { action, hidden } = by.form('value="accept"')
  for (const forbidden of ['redirect', 'assign', 'mark-error', 'withdraw', 'send', 'confirm', 'toString'])
    t.equal((await by.post(action, { ...hidden, action: forbidden })).status, 422, forbidden)
  t.match(expect(200, await read(people.ccas, sent.id)), { state: 'acknowledged', version: 3 })
})
