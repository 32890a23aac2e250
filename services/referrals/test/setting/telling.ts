import type { Member, Notices, Worker } from '@relais/contract'
import { newId } from '@relais/database'
import { openPost } from '@relais/messages'
import { type MailBox, member, openMailBox, openSmsBox, type SmsBox, staffOf, type Teardown } from '@relais/test-kit'
import { followClocks } from '../../src/acting/life/follow-clocks.ts'
import { referrals } from '../../src/index.ts'
import { linkMeans } from '../../src/links/means.ts'
import { openDesk } from '../../src/service.ts'
import { moveOnce } from '../../src/store/events/outbox.ts'
import { forgetTold } from '../../src/telling/forget-told.ts'
import { makeDigests } from '../../src/telling/make-digests.ts'
import { sendMessages } from '../../src/telling/send-messages.ts'
import { tellEvents } from '../../src/telling/tell-events.ts'
import { openReferrals } from './house.ts'
import { directory, people, places } from './places.ts'

const named = (worker: Worker, name: string, roles: Member['roles'], more: Partial<Member> = {}): Member => ({
  ...member(worker.memberId!, roles),
  email: `${name}@example.org`,
  ...more
})

/** Who works where, in these tests: what a test changes in it holds at once. */
export function staff() {
  const alice = named(people.ccas, 'alice', ['agent'])
  const bruno = named(staffOf(places.ccas), 'bruno', ['lead'])
  const claire = named(people.caf, 'claire', ['agent'])
  const denis = named(people.cafLead, 'denis', ['lead'])
  const emma = named(people.coordinator, 'emma', ['coordinator'])
  const members: Record<string, Member[]> = {
    [places.ccas.id]: [alice, bruno],
    [places.caf.id]: [claire, denis],
    [places.metropole.id]: [emma]
  }
  return { alice, bruno, claire, denis, emma, members }
}

/** The landlord has nobody who signs in, and a desk. */
const desk = { id: newId(), name: 'Accueil', rights: [], openingHours: null, phone: null, email: 'accueil@example.org' }
export const organisations = directory.organisations.map((one) =>
  one === places.landlord ? { ...one, services: [desk] } : one
)

/** The referrals service with a mail server and a gateway of text messages; its jobs do nothing by themselves, so that a test says when. */
export async function openTelling(t: Teardown, now?: string) {
  const { members, ...who } = staff()
  const mailBox: MailBox = await openMailBox(t)
  const smsBox: SmsBox = await openSmsBox(t)
  const settings = {
    SMTP_URL: mailBox.url,
    MAIL_FROM: 'relais@relais.example',
    SMS_URL: smsBox.url,
    SMS_TOKEN: 'sesame'
  }
  const house = await openReferrals(t, now, {
    settings,
    service: {
      name: referrals.name,
      open: async (given) => {
        const { begin: _, ...open } = await referrals.open(given)
        return open
      }
    },
    directory: { ...directory, organisations, members }
  })
  const { desk } = openDesk(house.house)
  const post = openPost(house.house.config)
  t.teardown(async () => {
    await post.close()
    await desk.database.close()
  })
  const { signal } = new AbortController()
  const present = () => house.house.now()
  const links = { ...linkMeans(house.house, desk, () => {}), publicUrl: 'https://relais.example' }
  const send = () => sendMessages({ desk, post, publicUrl: 'https://relais.example', links }, present(), signal)
  const tell = async () => {
    while ((await moveOnce(desk.database)) > 0);
    return tellEvents(desk, present(), signal)
  }
  /** Who was told in the list since the last time, as `name action`; the desk and the person by their kind. */
  const names = new Map(Object.entries(who).map(([name, { id }]) => [id, name]))
  let seen = '00000000-0000-0000-0000-000000000000'
  const told = async () => {
    await tell()
    const rows = await house.owner<{ id: string; addressee: string; notice: string; state: string }>(
      'select id, addressee, notice, state from referrals.notifications where id > $1 order by id',
      [seen]
    )
    seen = rows.at(-1)?.id ?? seen
    return rows
      .map(({ addressee, notice, state }) => {
        const [kind, id] = addressee.split(' ') as [string, string]
        return `${names.get(id) ?? kind} ${notice} ${state}`
      })
      .sort()
  }
  return {
    ...house,
    ...who,
    members,
    mailBox,
    smsBox,
    desk,
    tell,
    told,
    send,
    digest: () => makeDigests(desk, present(), signal),
    clocks: () => followClocks(desk, present()),
    forget: () => forgetTold(desk, post, present())
  }
}

/** Changes a member in place. */
export function change(one: Member, more: Partial<Omit<Member, 'notices'>> & { mail?: Notices['mail'] }): void {
  const { mail, ...rest } = more
  Object.assign(one, rest, mail === undefined ? {} : { notices: { mail, inApp: true } })
}
