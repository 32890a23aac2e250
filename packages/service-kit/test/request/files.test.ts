import { randomUUID } from 'node:crypto'
import { connect } from 'node:net'
import { setTimeout as delay } from 'node:timers/promises'
import t from 'tap'
import { Attachment, LIMITS, serve } from '../../src/index.ts'
import { openHouse } from '../setting/open-house.ts'
import { attachThing, createThing, downloadThing, ID, thing } from '../setting/things.ts'

const OTHER = '019aaf6e-7a00-7000-8000-0000000000d2'
const content = Buffer.from('%PDF-1.7 été', 'latin1')
let name = 'rib.pdf'
const held: (() => void)[] = []
const routes = [
  serve(attachThing, async ({ body: { file, note = null }, once, params }) => {
    if (params.id === OTHER) await new Promise<void>((resolve) => held.push(resolve))
    return {
      status: 201 as const,
      body: { name: file.name, type: file.type, size: file.size, note, print: once.fingerprint.toString('hex') }
    }
  }),
  serve(
    downloadThing,
    async ({ params }) => new Attachment(params.id === OTHER ? 'text/html' : 'application/pdf', name, content)
  ),
  serve(createThing, async () => ({ status: 201 as const, body: thing }))
]
const { address, issuer, ask, log } = await openHouse(t, routes)
const token = await issuer.token()

const formOf = (parts: Record<string, string | File>) => {
  const form = new FormData()
  for (const [part, value] of Object.entries(parts)) form.append(part, value)
  return form
}
const aFile = (
  bytes: Buffer<ArrayBuffer> | Uint8Array<ArrayBuffer> | string = content,
  called = 'été.pdf',
  type = 'application/pdf'
) => new File([bytes], called, { type })

async function attach(body: FormData | string, { id = ID, as = token, headers = {} as Record<string, string> } = {}) {
  const answer = await fetch(`${address}/v1/things/${id}/files`, {
    method: 'POST',
    headers: { authorization: `Bearer ${as}`, 'idempotency-key': randomUUID(), ...headers },
    body
  })
  // biome-ignore lint/suspicious/noExplicitAny: a test looks into whatever came
  const given: any = await answer.json()
  return { status: answer.status, headers: answer.headers, body: given }
}

t.test('a form brings its file with name and type, and its other fields as texts', async (t) => {
  const { status, body } = await attach(formOf({ file: aFile(), note: 'Voilà' }))
  t.match(
    { status, body },
    { status: 201, body: { name: 'été.pdf', type: 'application/pdf', size: content.length, note: 'Voilà' } }
  )
})

t.test('a form made by hand may leave the type out', async (t) => {
  const body = '--x\r\ncontent-disposition: form-data; name="file"; filename="a/b.pdf"\r\n\r\nabc\r\n--x--\r\n'
  const answer = await attach(body, { headers: { 'content-type': 'multipart/form-data; boundary=x' } })
  t.match(answer, { status: 201, body: { name: 'b.pdf', type: 'text/plain', size: 3 } })
})

t.test(
  'the same form has the same fingerprint under any boundary; another file, name or field has another',
  async (t) => {
    const printOf = async (form: FormData) => (await attach(form)).body.print
    const first = await printOf(formOf({ file: aFile() }))
    t.equal(await printOf(formOf({ file: aFile() })), first)
    for (const other of [
      formOf({ file: aFile('%PDF-1.7 et') }),
      formOf({ file: aFile(content, 'autre.pdf') }),
      formOf({ file: aFile(content, 'été.pdf', 'image/png') }),
      formOf({ file: aFile(), note: 'x' })
    ])
      t.not(await printOf(other), first)
  }
)

t.test('what the form lacks, repeats, or has too much of is refused by field', async (t) => {
  const fieldsOf = async (form: FormData) => {
    const { status, body } = await attach(form)
    t.equal(status, 422)
    return body.errors.map(({ field }: { field: string }) => field)
  }
  t.same(await fieldsOf(formOf({ note: 'x' })), ['body.file'])
  t.same(await fieldsOf(formOf({ file: 'pas un fichier' })), ['body.file'])
  t.same(await fieldsOf(formOf({ file: aFile(), size: '3' })), ['body.size'])
  const twice = formOf({ file: aFile() })
  twice.append('file', aFile())
  t.same(await fieldsOf(twice), ['body.file'])
  t.same(await fieldsOf(formOf({ file: aFile(), __proto__x: 'y' })), ['body.__proto__x'])
})

t.test('a social security number is no name for a file', async (t) => {
  const { status, body } = await attach(formOf({ file: aFile(content, '2 84 03 69 259 001 43.pdf') }))
  t.match({ status, body }, { status: 422, body: { errors: [{ field: 'body.file.name', rule: 'nir' }] } })
})

t.test('a form that cannot be read is refused, and takes no time', async (t) => {
  const type = { 'content-type': 'multipart/form-data; boundary=x' }
  const part = '--x\r\ncontent-disposition: form-data; name="note"\r\n\r\na\r\n'
  for (const [what, body, headers] of [
    ['no boundary', `${part}--x--\r\n`, { 'content-type': 'multipart/form-data' }],
    ['cut short', '--x\r\ncontent-disposition: form-data; name="file"; filename="a.pdf"\r\n\r\nabc', type],
    ['many fields', `${part.repeat(150_000)}--x--\r\n`, type],
    ['a long field', `${part.replace('\r\na\r\n', `\r\n${'a'.repeat(5_000)}\r\n`)}--x--\r\n`, type]
  ] as const) {
    const started = performance.now()
    const answer = await attach(body, { headers })
    t.match(answer, { status: 400, body: { code: 'malformed-request' } }, what)
    t.ok(performance.now() - started < 2_000, `${what}: ${Math.round(performance.now() - started)} ms`)
  }
})

t.test('a file may have its limit and no more, and whoever sends more is told', async (t) => {
  t.match(await attach(formOf({ file: aFile(new Uint8Array(LIMITS.file)) })), {
    status: 201,
    body: { size: LIMITS.file }
  })
  for (const more of [1, 20_000, 5_000_000]) {
    const answer = await attach(formOf({ file: aFile(new Uint8Array(LIMITS.file + more)) }))
    t.match(answer, { status: 413, body: { code: 'body-too-large', detail: /10485760 bytes/ } }, String(more))
  }
})

t.test('JSON where a form is taken, and a form where JSON is: 415', async (t) => {
  t.match(await attach('{}', { headers: { 'content-type': 'application/json' } }), {
    status: 415,
    body: { code: 'media-type-unsupported' }
  })
  const answer = await fetch(`${address}/v1/things`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'idempotency-key': 'a' },
    body: formOf({ name: 'x' })
  })
  t.equal(answer.status, 415)
})

t.test('a stranger is refused before the file is read', async (t) => {
  t.match(await attach(formOf({ file: aFile() }), { as: 'bWFkZS11cA.bWFkZS11cA.bWFkZS11cA' }), { status: 401 })
})

t.test('one holder of a token sends three files at once; the fourth waits its turn', async (t) => {
  const waiting = [1, 2, 3].map(() => attach(formOf({ file: aFile() }), { id: OTHER }))
  while (held.length < 3) await delay(10)
  const fourth = await attach(formOf({ file: aFile() }))
  t.match(fourth, { status: 503, body: { code: 'unavailable' } })
  t.equal(fourth.headers.get('retry-after'), '1')
  for (const go of held) go()
  t.same(
    (await Promise.all(waiting)).map(({ status }) => status),
    [201, 201, 201]
  )
  await delay(50)
  t.equal((await attach(formOf({ file: aFile() }))).status, 201)
})

t.test('whoever leaves in the middle frees the place', async (t) => {
  for (let time = 0; time < 4; time += 1) {
    const socket = connect(Number(new URL(address).port), '127.0.0.1')
    socket.write(
      `POST /v1/things/${ID}/files HTTP/1.1\r\nhost: x\r\nauthorization: Bearer ${token}\r\nidempotency-key: a\r\n` +
        'content-type: multipart/form-data; boundary=x\r\ncontent-length: 1000\r\n\r\n--x\r\n' +
        'content-disposition: form-data; name="file"; filename="a.pdf"\r\n\r\nabc'
    )
    await delay(50)
    socket.destroy()
    await delay(50)
  }
  t.equal((await attach(formOf({ file: aFile() }))).status, 201)
})

t.test('a file is answered to be saved, never to be shown', async (t) => {
  name = 'Attestation d’été "1".pdf'
  const { status, headers } = await ask(`GET /v1/things/${ID}/content`, { token })
  t.equal(status, 200)
  t.match(Object.fromEntries(headers), {
    'content-type': 'application/pdf',
    'content-length': String(content.length),
    'content-disposition': `attachment; filename="Attestation d_ete _1_.pdf"; filename*=UTF-8''Attestation%20d%E2%80%99%C3%A9t%C3%A9%20%221%22.pdf`,
    'content-security-policy': "default-src 'none'; sandbox",
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
    'cross-origin-resource-policy': 'same-origin'
  })
  const answer = await fetch(`${address}/v1/things/${ID}/content`, { headers: { authorization: `Bearer ${token}` } })
  t.ok(Buffer.from(await answer.arrayBuffer()).equals(content))
})

t.test('a kind of file that the contract does not describe is a fault', async (t) => {
  t.equal((await ask(`GET /v1/things/${OTHER}/content`, { token })).status, 500)
})

t.test('no name of a file is in the log', async (t) => {
  t.ok(log.length > 20)
  t.notMatch(JSON.stringify(log), /été|rib\.pdf|Attestation/)
})
