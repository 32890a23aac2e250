import { mkdtempSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openMailBox, smtpError } from '@relais/test-kit'
import { simpleParser } from 'mailparser'
import t from 'tap'
import { type Mail, openPost, PostAway } from '../src/index.ts'
import { settingsOf } from '../src/mail/mail-server.ts'

const mail: Mail = {
  id: '019b8d41-b400-7a5e-9c69-259069200011',
  to: 'sabrina.dumonceau@habitat-ormevert.example',
  subject: 'Relais : une orientation vous attend',
  paragraphs: ['Bonjour,', 'Une orientation attend votre réponse <aujourd’hui>.', 'https://relais.example/a?b=1&c=2'],
  language: 'fr'
}
const box = await openMailBox(t)
const post = openPost({ SMTP_URL: box.url, MAIL_FROM: 'Relais <ne-pas-repondre@relais.example>', DATA_DIR: '.' })
t.teardown(post.close)
t.afterEach(() => {
  box.mails.length = 0
  for (const name of ['rcpt', 'data'] as const) delete box.answers[name]
})

t.test(
  'a mail says who it comes from, what it is, in which language, and that no machine should answer it',
  async (t) => {
    t.equal(await post.sendMail(mail), 'sent')
    const [came] = box.mails
    t.equal(box.mails.length, 1)
    t.match(came, {
      from: { text: '"Relais" <ne-pas-repondre@relais.example>' },
      to: { text: 'sabrina.dumonceau@habitat-ormevert.example' },
      subject: 'Relais : une orientation vous attend',
      messageId: '<019b8d41-b400-7a5e-9c69-259069200011@relais.example>',
      text: 'Bonjour,\n\nUne orientation attend votre réponse <aujourd’hui>.\n\nhttps://relais.example/a?b=1&c=2\n'
    })
    t.equal(came?.headers.get('auto-submitted'), 'auto-generated')
    t.equal(came?.headers.get('content-language'), 'fr')
    const page = String(came?.html)
    t.match(page, '<html lang="fr" dir="ltr">')
    t.match(page, '&lt;aujourd’hui&gt;')
    t.match(page, '<a dir="ltr" href="https://relais.example/a?b=1&amp;c=2">https://relais.example/a?b=1&amp;c=2</a>')
  }
)

t.test('Arabic is written from the right, and arrives whole', async (t) => {
  await post.sendMail({
    ...mail,
    language: 'ar',
    subject: 'رسالة من فريق المرافقة',
    paragraphs: ['مرحبًا،', 'https://relais.example/s']
  })
  t.equal(box.mails[0]?.subject, 'رسالة من فريق المرافقة')
  t.equal(box.mails[0]?.text, 'مرحبًا،\n\nhttps://relais.example/s\n')
  t.match(String(box.mails[0]?.html), '<html lang="ar" dir="rtl">')
})

t.test(
  'an address that does not exist is refused for good; what the server cannot do now may be tried again',
  async (t) => {
    box.answers.rcpt = () => smtpError(550, 'no such user sabrina.dumonceau@habitat-ormevert.example')
    t.equal(await post.sendMail(mail), 'refused')
    t.equal(await post.sendMail({ ...mail, to: 'no address' }), 'refused')
    box.answers.rcpt = () => smtpError(450, 'greylisted, sabrina.dumonceau@habitat-ormevert.example, later')
    const error = await post.sendMail(mail).catch((caught) => caught)
    t.type(error, PostAway)
    t.equal(error.message, 'the mail server did not take a mail: EENVELOPE RCPT TO 450')
    delete box.answers.rcpt
    box.answers.data = () => smtpError(451, 'try again later')
    await t.rejects(post.sendMail(mail), { name: 'PostAway' })
    box.answers.data = () => smtpError(554, 'looks like spam')
    t.equal(await post.sendMail(mail), 'refused')
    delete box.answers.data
    t.equal(await post.sendMail(mail), 'sent', 'and the next one arrives')
  }
)

t.test('a server that is not there may be there later', async (t) => {
  const away = openPost({ SMTP_URL: 'smtp://127.0.0.1:1', MAIL_FROM: 'relais@relais.example', DATA_DIR: '.' })
  const error = await away.sendMail(mail).catch((caught) => caught)
  t.type(error, PostAway)
  t.notMatch(`${error.message}${error.stack}`, 'sabrina')
  await away.close()
})

t.test('between machines a mail is not sent in clear, unless it was said so', async (t) => {
  t.match(settingsOf('smtp://mail.example.org'), { requireTLS: true, ignoreTLS: false })
  t.match(settingsOf('smtp://mail:25?requireTLS=false'), { requireTLS: false, ignoreTLS: false })
  t.match(settingsOf('smtps://user:word@mail.example.org'), { requireTLS: false, ignoreTLS: false })
  t.match(settingsOf('smtp://localhost:1025'), { requireTLS: false, ignoreTLS: true })
})

t.test('without a mail server mails are files that a mail program opens, for their owner alone', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'relais-mail-'))
  t.teardown(() => rm(folder, { recursive: true }))
  const files = openPost({ DATA_DIR: folder })
  t.equal(await files.sendMail(mail), 'sent')
  t.equal(await files.sendMail({ ...mail, subject: 'the same, once more' }), 'sent')
  await files.close()
  t.strictSame(readdirSync(join(folder, 'mail')), [`${mail.id}.eml`], 'shown once')
  const read = await simpleParser(readFileSync(join(folder, 'mail', `${mail.id}.eml`)))
  t.match(read, { subject: 'the same, once more', from: { text: '"Relais" <relais@relais.invalid>' } })
  t.equal(statSync(join(folder, 'mail')).mode & 0o777, 0o700)
  t.equal(statSync(join(folder, 'mail', `${mail.id}.eml`)).mode & 0o777, 0o600)
  await files.forget(new Date(Date.now() - 60_000))
  t.equal(readdirSync(join(folder, 'mail')).length, 1)
  await files.forget(new Date(Date.now() + 60_000))
  t.strictSame(readdirSync(join(folder, 'mail')), [], 'and no file is kept for ever')
  await t.resolves(openPost({ DATA_DIR: join(folder, 'nothing') }).forget(new Date()))
  const file = import.meta.filename
  await t.rejects(openPost({ DATA_DIR: file }).sendMail(mail), {
    name: 'PostAway',
    message: `nothing can be written into ${file}/mail: ENOTDIR`
  })
})
