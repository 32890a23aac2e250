import type { DisclosureLevel, ReferralAction, ReferralState, Role, Side } from '@relais/referral-lifecycle'
import { dayAfter, workingDay, workingInstant } from '../made-up/calendar.ts'
import { demoId } from '../made-up/id.ts'
import type { Member, Organisation } from '../organisations/organisation.ts'
import { organisationOf } from '../organisations.ts'
import { personOf } from '../people/list.ts'
import type { DemoRight } from '../rights.ts'
import type { Step } from './course.ts'

/** One referral from its draft to where it stands, ready to be played through the lifecycle. */
export type ReferralStory = {
  id: string
  slug: string
  /** Slugs of the person, of the organisation that sends and of the one that receives. */
  person: string
  sender: string
  receiver: string
  rights: DemoRight[]
  urgent: boolean
  /** The *quartier* of the person. */
  territoryId: string
  agreement: StoryAgreement
  /** What is asked, at the minimal level. */
  need: string
  /** Steps and missing documents, at the follow-up level. */
  followUp: string | null
  /** Social assessment, at the confidential level. */
  assessment: string | null
  draftedAt: string
  /** The member of the sender who wrote it. */
  draftedBy: string
  /** The slug of the referral that was redirected into this one, which then begins as `sent`. */
  parent: string | null
  /** Referrals of one group live and die together: the first that is accepted supersedes the others. */
  group: string | null
  steps: StoryStep[]
  /** Where the steps lead. */
  state: ReferralState
}

export type StoryAgreement = {
  id: string
  level: DisclosureLevel
  howGiven: 'in_person_oral' | 'in_person_signed' | 'by_phone' | 'by_message' | 'by_representative'
  givenOn: string
  expiresOn: string
}

/** One action, as the table of the lifecycle names it; `memberId` is null for the person and for a rule of time. */
export type StoryStep = {
  action: ReferralAction
  by: Side
  roles: Role[]
  memberId: string | null
  at: string
  payload: Record<string, unknown>
}

/** A referral as its file tells it; the texts say how much the person agreed to. */
export type StoryPage = {
  slug: string
  who: string
  from: string
  to: string
  rights: DemoRight[]
  urgent?: true
  given?: StoryAgreement['howGiven']
  /** Working days ago. */
  drafted: number
  need: string
  followUp?: string
  assessment?: string
  childOf?: string
  group?: string
  course: Step[]
  ends: ReferralState
}

/** Half a year, as the contract gives an agreement whose end was not said. */
const agreementDays = 182

/** Places a referral in time and names who acts in it. */
export function tellStory(page: StoryPage, now: string): ReferralStory {
  const { slug, who, from, to, followUp = null, assessment = null, childOf = null, group = null } = page
  const givenOn = workingDay(now, page.drafted)
  const level = assessment !== null ? 'confidential' : followUp !== null ? 'follow_up' : 'minimal'
  return {
    id: demoId('referral', slug),
    slug,
    person: who,
    sender: from,
    receiver: to,
    rights: page.rights,
    urgent: page.urgent ?? false,
    territoryId: personOf(who).territoryId,
    agreement: {
      id: demoId('agreement', slug),
      level,
      howGiven: page.given ?? (level === 'confidential' ? 'in_person_signed' : 'in_person_oral'),
      givenOn,
      expiresOn: dayAfter(givenOn, agreementDays)
    },
    need: page.need,
    followUp,
    assessment,
    draftedAt: workingInstant(now, page.drafted, 480),
    draftedBy: actorOf(organisationOf(from), 'agent').id,
    parent: childOf,
    group,
    steps: page.course.map((step, place) => placeStep(page, step, place, now)),
    state: page.ends
  }
}

/** Steps of one day follow one another by three quarters of an hour, from a little after eight. */
function placeStep({ slug, from, to }: StoryPage, step: Step, place: number, now: string): StoryStep {
  const at = workingInstant(now, step.ago, 485 + (slug.length % 20) + place * 45)
  const payload = step.payload({ now, day: at.slice(0, 10) })
  const home = { sender: from, receiver: to, coordinator: 'metropole-lyon', person: null, system: null }[step.by]
  const actor =
    home === null ? null : actorOf(organisationOf(home), step.by === 'coordinator' ? 'coordinator' : step.role)
  return { action: step.action, by: step.by, roles: actor?.roles ?? [], memberId: actor?.id ?? null, at, payload }
}

function actorOf({ members }: Organisation, role: Role): Member {
  return members.find(({ roles }) => roles.includes(role)) ?? members[0]!
}
