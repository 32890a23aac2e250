import type { Role, Staff, StaffMember } from '@relais/contract'
import { isAway } from '../../acting/rules/facts.ts'
import { answersByLink } from '../../links/post/desk-ways.ts'
import type { Directory } from './directory.ts'

/** Somebody to tell: a member, or the desk of an organisation in which nobody else is. */
export interface Addressee {
  organisationId: string
  memberId: string | null
  /** The colleague who is away and for whom this one is told. */
  insteadOf: string | null
  mail: 'each' | 'digest' | 'none'
}

/** How many delegates one after the other are asked for somebody who is there. */
const DELEGATES = 3

/** One member and, while they are away, who acts for them; whoever watches the inbox when there is no such member. */
export function someoneAt(staff: Staff | undefined, memberId: string | null, day: string): Addressee[] {
  const member = memberOf(staff, memberId)
  if (member === undefined) return dutyList(staff, day)
  const told = covered(staff!, member, day)
  const nobodyActs = isAway(member, day) && told.length === 1
  return nobodyActs ? [...told, ...dutyList(staff, day)] : told
}

/** Whoever watches the inbox: agents and leads who are there; else the desk's address; else those who are away. */
export function dutyList(staff: Staff | undefined, day: string): Addressee[] {
  return heldBy(staff, ['agent', 'lead'], day)
}

/** The leads of an organisation, and who acts for them. */
export function leadsOf(staff: Staff | undefined, day: string): Addressee[] {
  return (staff?.members ?? [])
    .filter(({ roles }) => roles.includes('lead'))
    .flatMap((member) => covered(staff!, member, day))
}

/** The coordinators, and who acts for them. */
export function coordinatorsIn({ coordinating, of }: Directory, day: string): Addressee[] {
  return coordinating.flatMap((id) => {
    const staff = of(id)
    return (staff?.members ?? [])
      .filter(({ roles }) => roles.includes('coordinator'))
      .flatMap((member) => covered(staff!, member, day))
  })
}

/** Who is one of several is told once: as whoever gets a mail, if they are one, and rather as themselves than for somebody else. */
export function once<A extends Addressee>(addressees: readonly A[]): A[] {
  const found = new Map<string, A>()
  for (const one of addressees) {
    const key = keyOf(one)
    const known = found.get(key)
    if (known === undefined || weightOf(one) > weightOf(known)) found.set(key, one)
  }
  return [...found.values()]
}

function weightOf({ mail, insteadOf }: Addressee): number {
  return (mail === 'none' ? 0 : 2) + (insteadOf === null ? 1 : 0)
}

/** An addressee as one text. */
export function keyOf({ organisationId, memberId }: Pick<Addressee, 'organisationId' | 'memberId'>): string {
  return memberId === null ? `desk ${organisationId}` : `member ${memberId}`
}

function heldBy(staff: Staff | undefined, roles: readonly Role[], day: string): Addressee[] {
  if (staff === undefined) return []
  const desk = { organisationId: staff.organisationId, memberId: null, insteadOf: null, mail: 'each' } as const
  if (answersByLink(staff)) return [desk]
  const held = staff.members.filter((member) => member.roles.some((role) => roles.includes(role)))
  const told = held.flatMap((member) => covered(staff, member, day))
  const present = told.filter(({ memberId }) => !isAway(memberOf(staff, memberId)!, day))
  if (present.length > 0) return told
  if (staff.deskEmail !== null) return [desk, ...told]
  return held.map((member) => addressee(staff, member, null))
}

/** A member; while they are away their list, and a mail to who acts for them. */
function covered(staff: Staff, member: StaffMember, day: string): Addressee[] {
  if (!isAway(member, day)) return [addressee(staff, member, null)]
  const own: Addressee = { ...addressee(staff, member, null), mail: 'none' }
  let acting = memberOf(staff, member.delegateId)
  for (let asked = 1; acting !== undefined && isAway(acting, day) && asked < DELEGATES; asked += 1)
    acting = memberOf(staff, acting.delegateId)
  if (acting === undefined || acting.id === member.id || isAway(acting, day)) return [own]
  return [own, addressee(staff, acting, member.id)]
}

function addressee({ organisationId }: Staff, { id, notices }: StaffMember, insteadOf: string | null): Addressee {
  return { organisationId, memberId: id, insteadOf, mail: notices.mail }
}

function memberOf(staff: Staff | undefined, id: string | null): StaffMember | undefined {
  return id === null ? undefined : staff?.members.find((member) => member.id === id)
}
