import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { newId } from '@relais/database'
import { member, smtpError } from '@relais/test-kit'
import t from 'tap'
import { CHRISTMAS_EVE_BEFORE } from '../setting/house.ts'
import { places } from '../setting/places.ts'
import { openTelling, organisations } from '../setting/telling.ts'
import type { TellingSetting } from '../setting/telling-process.ts'

const PROCESS = fileURLToPath(import.meta.resolve('../setting/telling-process.ts'))
const telling = await openTelling(t)
const { write, owner, mailBox, members, database, house } = telling
/** The ten agents of the CAF. */
const agents = Array.from({ length: 10 }, (_, at) => ({ ...member(newId()), email: `agent-${at}@example.org` }))
members[places.caf.id] = agents

const folder = mkdtempSync(join(tmpdir(), 'relais-telling-'))
t.teardown(() => rm(folder, { recursive: true }))
const file = join(folder, 'setting.json')
const { SMTP_URL, MAIL_FROM } = house.config as { SMTP_URL: string; MAIL_FROM: string }
writeFileSync(
  file,
  JSON.stringify({
    adminUrl: database.adminUrl,
    secret: database.secret,
    now: CHRISTMAS_EVE_BEFORE,
    settings: { SMTP_URL, MAIL_FROM },
    organisations,
    members
  } satisfies TellingSetting)
)

let running: ChildProcess | undefined
/** Starts the service as a process of its own. */
function start(): void {
  running = spawn('env', ['-u', 'NODE_OPTIONS', process.execPath, PROCESS, file], { stdio: 'ignore' })
}
async function end(signal: NodeJS.Signals): Promise<void> {
  const child = running
  running = undefined
  if (child === undefined) return
  const ended = new Promise((resolve) => child.once('close', resolve))
  child.kill(signal)
  await ended
}
t.teardown(() => end('SIGKILL'))

/** Writes so many referrals, each to be told to the ten; answers their ids. */
async function writeMany(count: number): Promise<string[]> {
  await owner('delete from referrals.notifications')
  mailBox.mails.length = 0
  delete mailBox.answers.data
  const ids: string[] = []
  while (ids.length < count) ids.push((await write({ duplicateDecision: 'sent_knowingly' })).id)
  return ids
}

/** What the ten mailboxes show, one mail for each Message-ID, of referrals each of which is to be told once to each. */
function look(ids: readonly string[]) {
  const shown = new Map<string, string>()
  for (const { to, messageId, text } of mailBox.mails) {
    const id = /orientation=(\S+)/.exec(text!)![1]!
    const mailbox = [to].flat()[0]!.text
    if (ids.includes(id)) shown.set(`${mailbox} ${messageId}`, `${mailbox} ${id}`)
  }
  const told = [...shown.values()]
  return {
    missing: agents.length * ids.length - new Set(told).size,
    twice: told.length - new Set(told).size,
    again: mailBox.mails.length - shown.size
  }
}

const HOW_FAR = `select count(*)::int as n, count(*) filter (where state in ('waiting', 'sending'))::int as waiting,
  (select count(*) from referrals.outbox) = 0 and (select position from referrals.telling) = (select max(position) from referrals.event_feed) as told
  from referrals.notifications`
async function until(enough: (far: { n: number; waiting: number; told: boolean }) => boolean): Promise<void> {
  for (const late = Date.now() + 90_000; ; await delay(20)) {
    const [far] = await owner<{ n: number; waiting: number; told: boolean }>(HOW_FAR)
    if (enough(far!)) return
    if (Date.now() > late) throw new Error(`waited in vain: ${JSON.stringify(far)}, ${mailBox.mails.length} mails`)
  }
}

/** Kills the process while it hands over its n-th mail, which the server has taken or not, without an answer; then starts it anew. */
function killAt(moments: readonly { nth: number; taken: boolean }[]): void {
  let handed = 0
  const left = [...moments]
  mailBox.answers.data = async () => {
    handed += 1
    const [next] = left
    if (next === undefined || handed < next.nth) return null
    left.shift()
    if (!next.taken) mailBox.mails.pop()
    await end('SIGKILL')
    start()
    return smtpError(451, 'nobody hears this any more')
  }
}

t.test(
  'of two hundred mails each arrives, and none stands twice in a mailbox, however often the process is killed',
  async (t) => {
    const ids = await writeMany(20)
    killAt([
      { nth: 31, taken: true },
      { nth: 97, taken: false },
      { nth: 170, taken: true }
    ])
    start()
    // While it tells, or has just told; then with mails half handed over.
    await until(({ n }) => n > 0)
    await end('SIGKILL')
    start()
    await until(({ n, waiting, told }) => told && n === 200 && waiting === 0)
    await end('SIGTERM')
    const { missing, twice, again } = look(ids)
    t.strictSame({ missing, twice }, { missing: 0, twice: 0 })
    t.ok(again >= 2, `${again} came again under their Message-ID`)
  }
)

const ONE = '(select id from referrals.notifications order by id limit 1)'

t.test('a mail that is lost would be seen: what was being sent is taken for sent', async (t) => {
  const ids = await writeMany(2)
  await telling.tell()
  await owner(`update referrals.notifications set state = 'sent', next_at = null where id = ${ONE}`)
  await telling.send()
  t.strictSame(look(ids), { missing: 1, twice: 0, again: 0 })
})

t.test('a mail that comes twice would be seen: it is sent once more under another id', async (t) => {
  const ids = await writeMany(2)
  await telling.tell()
  await telling.send()
  await owner(`update referrals.notifications set state = 'sending', next_at = created_at where id = ${ONE}`)
  await telling.send()
  t.strictSame(look(ids), { missing: 0, twice: 0, again: 1 }, 'under the same id it is shown once')
  await owner(
    `update referrals.notifications set id = gen_random_uuid(), state = 'sending', next_at = created_at where id = ${ONE}`
  )
  await telling.send()
  t.strictSame(look(ids), { missing: 0, twice: 1, again: 1 })
})
