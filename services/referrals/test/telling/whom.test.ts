import type { Staff, StaffMember } from '@relais/contract'
import t from 'tap'
import { coordinatorsIn, dutyList, keyOf, leadsOf, once, someoneAt } from '../../src/telling/addressees/whom.ts'

const DAY = '2027-01-11'
const away = { awayFrom: '2027-01-04', awayUntil: '2027-01-15' }

function member(id: string, roles: StaffMember['roles'], more: Partial<StaffMember> = {}): StaffMember {
  return {
    id,
    givenName: id,
    familyName: 'Essai',
    email: `${id}@example.org`,
    roles,
    awayFrom: null,
    awayUntil: null,
    delegateId: null,
    notices: { mail: 'each', inApp: true },
    signsIn: true,
    ...more
  }
}
const at = (members: StaffMember[], deskEmail: string | null = null): Staff => ({
  organisationId: 'org',
  name: 'Une structure',
  slug: 'org',
  kind: 'association',
  retentionMonths: 24,
  deskEmail,
  deskPhone: null,
  members
})
/** `ann` gets a mail, `(ann)` stands in the list alone, `ann for bob` while bob is away. */
const shown = (addressees: ReturnType<typeof dutyList>) =>
  once(addressees).map(({ memberId, insteadOf, mail }) => {
    const name = `${memberId ?? 'desk'}${insteadOf === null ? '' : ` for ${insteadOf}`}`
    return mail === 'none' ? `(${name})` : name
  })

t.test('the duty list is whoever may act and is there; else the desk; else those who are away', async (t) => {
  const ann = member('ann', ['agent'])
  const lea = member('lea', ['lead'])
  const adm = member('adm', ['administrator'])
  t.strictSame(shown(dutyList(at([ann, lea, adm]), DAY)), ['ann', 'lea'])
  t.strictSame(shown(dutyList(at([adm], 'desk@example.org'), DAY)), ['desk'])
  t.strictSame(shown(dutyList(at([adm]), DAY)), [])
  t.strictSame(shown(dutyList(undefined, DAY)), [])
  const gone = { ...ann, ...away }
  t.strictSame(shown(dutyList(at([gone, lea]), DAY)), ['(ann)', 'lea'])
  t.strictSame(shown(dutyList(at([gone], 'desk@example.org'), DAY)), ['desk', '(ann)'])
  t.strictSame(shown(dutyList(at([gone]), DAY)), ['ann'], 'better than nobody')
})

t.test(
  'while somebody is away their delegate is told, and the delegate of the delegate, but nobody goes round in a circle',
  async (t) => {
    const bob = member('bob', ['agent'], { ...away, delegateId: 'cat' })
    const cat = member('cat', ['agent'])
    t.strictSame(shown(someoneAt(at([bob, cat]), 'bob', DAY)), ['(bob)', 'cat for bob'])
    t.strictSame(shown(someoneAt(at([bob, cat]), 'bob', '2027-01-18')), ['bob'], 'back again')
    t.strictSame(shown(someoneAt(at([bob, { ...cat, ...away, delegateId: 'dan' }, member('dan', [])]), 'bob', DAY)), [
      '(bob)',
      'dan for bob'
    ])
    const circle = [bob, { ...cat, ...away, delegateId: 'bob' }, member('eve', ['lead'])]
    t.strictSame(shown(someoneAt(at(circle), 'bob', DAY)), ['(bob)', '(cat)', 'eve'], 'then the duty list')
    t.strictSame(
      shown(dutyList(at([bob, cat]), DAY)),
      ['(bob)', 'cat'],
      'who is told anyway is told once, as themselves'
    )
  }
)

t.test('whoever has left is replaced by the duty list', async (t) => {
  const people = at([member('ann', ['agent']), member('lea', ['lead'])])
  t.strictSame(shown(someoneAt(people, 'ann', DAY)), ['ann'])
  t.strictSame(shown(someoneAt(people, 'gone', DAY)), ['ann', 'lea'])
  t.strictSame(shown(someoneAt(people, null, DAY)), ['ann', 'lea'])
})

t.test('leads and coordinators are those who are, with who acts for them', async (t) => {
  const lea = member('lea', ['lead'], { ...away, delegateId: 'ann' })
  const people = at([
    member('ann', ['agent']),
    lea,
    member('cor', ['coordinator'], { notices: { mail: 'none', inApp: true } })
  ])
  t.strictSame(shown(leadsOf(people, DAY)), ['(lea)', 'ann for lea'])
  t.strictSame(shown(coordinatorsIn({ coordinating: ['org'], of: () => people }, DAY)), ['(cor)'])
  t.strictSame(shown(coordinatorsIn({ coordinating: [], of: () => people }, DAY)), [])
})

t.test('one who is several is one', async (t) => {
  const own = { organisationId: 'org', memberId: 'ann', insteadOf: null, mail: 'none' } as const
  t.strictSame(once([own, { ...own, mail: 'each' }, own]), [{ ...own, mail: 'each' }])
  t.equal(keyOf({ organisationId: 'org', memberId: null }), 'desk org')
})
