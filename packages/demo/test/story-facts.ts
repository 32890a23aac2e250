import { CONTACT_RESULTS, type Facts } from '@relais/referral-lifecycle'
import {
  collective,
  organisationOf,
  organisations,
  type ReferralStory,
  type StoryStep,
  territories
} from '../src/index.ts'

/** What is known when a step of a story is done, clocks apart. */
export function factsOf(story: ReferralStory, place: number, stories: ReferralStory[]): Facts {
  const { payload, at, memberId } = story.steps[place]!
  const today = at.slice(0, 10)
  const before = story.steps.slice(0, place)
  const child = stories.find(({ agreement }) => agreement.id === payload.agreementId)
  const asked = before.findLast(({ action }) => action === 'ask-info')?.payload.items as string[] | undefined
  const answers = (payload.answers ?? []) as { item: string }[]
  return {
    today,
    charter: collective.charter,
    agreement: agreementOn(child ?? story, today),
    sender: { maySend: isMember(story.sender, 'maySend', today) },
    recipient: recipientOn(child ?? story, today),
    duplicateAnswered: payload.duplicateDecision !== undefined,
    rightsCheck: payload.rightsCheckId === undefined ? (payload.rightsCheckWaiver as string | undefined) : 'attached',
    owner: { member: membersOf(story.receiver).includes(memberId), away: false, self: true },
    askedItems: asked,
    answeredItems: answers.map(({ item }) => item),
    reviewOn: payload.reviewOn as string | undefined,
    resumeOn: payload.resumeOn as string | undefined,
    met: payload.metOn !== undefined || payload.result === 'met',
    outcomes: payload.outcomes as Facts['outcomes'],
    failedContacts: failedContacts(before),
    wroteOutcome: true,
    target: { inChain: payload.organisationId === organisationOf(story.receiver).id },
    siblingAccepted: stories.some((other) => other.group === story.group && other !== story && acceptedBy(other, at)),
    otherLegInCharge: false
  }
}

function agreementOn({ agreement }: ReferralStory, today: string): NonNullable<Facts['agreement']> {
  return agreement.givenOn <= today && today < agreement.expiresOn ? 'live' : 'expired'
}

function isMember(slug: string, may: 'maySend' | 'mayReceive', today: string): boolean {
  const { convention, [may]: allowed } = organisationOf(slug)
  return allowed && convention !== null && convention.signedOn <= today
}

function recipientOn({ receiver, territoryId }: ReferralStory, today: string): Facts['recipient'] {
  const { pausedOn, territoryIds } = organisationOf(receiver)
  return {
    mayReceive: isMember(receiver, 'mayReceive', today),
    open: pausedOn === null || today < pausedOn,
    hasPlace: true,
    coversTerritory: territoryIds.some((id) => withParents(territoryId).includes(id))
  }
}

function withParents(id: string | null): string[] {
  return id === null ? [] : [id, ...withParents(territories.find((territory) => territory.id === id)!.parentId)]
}

function membersOf(slug: string): (string | null)[] {
  return organisations.filter((one) => one.slug === slug).flatMap(({ members }) => members.map(({ id }) => id))
}

function failedContacts(steps: StoryStep[]): NonNullable<Facts['failedContacts']> {
  const failed = steps.filter(({ payload }) => {
    const result = CONTACT_RESULTS[payload.result as keyof typeof CONTACT_RESULTS] as { failed: boolean } | undefined
    return result?.failed === true
  })
  return { attempts: failed.length, channels: new Set(failed.map(({ payload }) => payload.channel)).size }
}

function acceptedBy({ group, steps }: ReferralStory, at: string): boolean {
  return group !== null && steps.some((step) => step.action === 'accept' && step.at <= at)
}
