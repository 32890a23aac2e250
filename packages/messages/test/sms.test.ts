import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openSmsBox } from '@relais/test-kit'
import t from 'tap'
import { openPost, PostAway, type Sms } from '../src/index.ts'

const sms: Sms = {
  id: '019b8d41-b400-7a5e-9c69-259069200012',
  to: '+33639981234',
  text: 'Votre démarche avance. Détails : https://relais.example/s/abc'
}
const box = await openSmsBox(t)
const post = openPost({ SMS_URL: box.url, SMS_TOKEN: 'a token', DATA_DIR: '.' })
t.afterEach(() => {
  box.asked.length = 0
  box.answers.status = 202
})

t.test(
  'the gateway is told the number, the text, an id that is the same when it is sent once more, and a token',
  async (t) => {
    t.equal(await post.sendSms(sms), 'sent')
    t.strictSame(box.asked[0]?.body, sms)
    t.match(box.asked[0]?.headers, {
      authorization: 'Bearer a token',
      'content-type': 'application/json',
      'idempotency-key': sms.id
    })
  }
)

t.test('a number that it will never take is refused; anything else may be tried again', async (t) => {
  for (const status of [400, 422]) {
    box.answers.status = status
    t.equal(await post.sendSms(sms), 'refused')
  }
  for (const status of [302, 401, 404, 429, 500, 503]) {
    box.answers.status = status
    const error = await post.sendSms(sms).catch((caught) => caught)
    t.type(error, PostAway)
    t.equal(error.message, `the gateway of text messages answered ${status}`)
  }
  t.equal(box.asked.length, 8, 'and the token was carried nowhere else')
  const away = openPost({ SMS_URL: 'http://127.0.0.2:65500', SMS_TOKEN: 'a token', DATA_DIR: '.' })
  await t.rejects(away.sendSms(sms), {
    name: 'PostAway',
    message: 'the gateway of text messages cannot be reached: ECONNREFUSED'
  })
})

t.test('without a gateway messages are files', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'relais-sms-'))
  t.teardown(() => rm(folder, { recursive: true }))
  const files = openPost({ DATA_DIR: folder })
  t.equal(await files.sendSms(sms), 'sent')
  t.strictSame(readdirSync(join(folder, 'sms')), [`${sms.id}.txt`])
  t.equal(
    readFileSync(join(folder, 'sms', `${sms.id}.txt`), 'utf8'),
    '+33639981234\n\nVotre démarche avance. Détails : https://relais.example/s/abc\n'
  )
})
