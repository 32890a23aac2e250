import type { RightsCheck } from '@relais/contract'
import type { Database, Vault } from '@relais/database'
import { collective, demoId, organisationOf, personOf, type ReferralStory, referralStories } from '@relais/demo'
import type { ReferralAction } from '@relais/referral-lifecycle'
import type { House } from '@relais/service-kit'
import { levelOfWords } from '../acting/rules/payload.ts'
import { attachCheck } from '../acting/thread/attach-check.ts'
import { sealIdentity } from '../desk/identity.ts'
import { dayOf } from '../desk/time.ts'
import { openDesk } from '../service.ts'
import { insertEventText } from '../store/events/events.ts'
import { insertAgreement } from '../store/persons/agreements.ts'
import { findPerson, insertPerson } from '../store/persons/persons.ts'
import { putContent } from '../store/referrals/contents.ts'
import { putGroup } from '../store/referrals/groups.ts'
import { referralsAmong } from '../store/referrals/read-referral.ts'
import { insertReferral } from '../store/referrals/write-referral.ts'
import type { Tables } from '../store/tables.ts'
import { actAs } from '../store/viewpoint.ts'
import { insertContact } from '../store/work/contacts.ts'
import { insertOutcomes } from '../store/work/outcomes.ts'
import { agreementOf, playStory } from './play-story.ts'
import { seedPlaces } from './seed-places.ts'

type Story = ReferralStory
type Means = { database: Database<Tables>; vault: Vault }

/**
 * Loads the referrals of the demo collective, and the places that its organisations state: each story is played through the lifecycle's table, step by step, and written as it ends.
 * False when they are there already; what is missing after a cut is completed. `check` goes with the story that was sent with it.
 */
export async function seedReferrals(house: House, check: RightsCheck | null = null): Promise<boolean> {
  const { desk } = openDesk(house)
  try {
    const stories = referralStories(house.now().toISOString())
    const viewer = { collectiveId: collective.id, organisationId: null, duty: 'service' } as const
    const there = await desk.database.transaction(
      viewer,
      (trx) => trx.run(referralsAmong, { ids: stories.map(({ id }) => id) }),
      { readOnly: true }
    )
    const known = new Set(there.map(({ id }) => id))
    const missing = stories.filter(({ id }) => !known.has(id))
    await writeGroups(desk, missing)
    const children = new Map(stories.flatMap(({ parent, id }) => (parent === null ? [] : [[parent, id] as const])))
    for (const story of missing) await writeStory(desk, story, children.get(story.slug) ?? null, check)
    return (await seedPlaces(desk.database, house.now())) || missing.length > 0
  } finally {
    await desk.database.close()
  }
}

/** The groups of the stories, before the referrals that are in them. */
async function writeGroups({ database }: Means, stories: readonly Story[]): Promise<void> {
  const viewer = { collectiveId: collective.id, organisationId: null, duty: 'service' } as const
  const first = stories.filter(
    ({ group }, at) => group !== null && stories.findIndex((one) => one.group === group) === at
  )
  await database.transaction(viewer, async (trx) => {
    for (const { group, sender, draftedAt } of first)
      await trx.run(putGroup, {
        id: demoId('group', group!),
        collective_id: collective.id,
        organisation_id: organisationOf(sender).id,
        mode: 'first_accepts',
        created_at: draftedAt
      })
  })
}

/** Writes one story whole, in one transaction. */
async function writeStory(
  { database, vault }: Means,
  story: Story,
  childId: string | null,
  check: RightsCheck | null
): Promise<void> {
  const keys = await vault.keysFor(collective.id)
  const sender = organisationOf(story.sender)
  const receiver = organisationOf(story.receiver)
  const played = playStory(story, childId)
  const personId = played.row.person_id
  const viewer = { collectiveId: collective.id, organisationId: sender.id, duty: 'service' } as const

  await database.transaction(viewer, async (trx) => {
    const [person] = await trx.run(findPerson, { id: personId, organisation: sender.id })
    if (person === undefined) {
      const { givenName, familyName, birthDate, phone, email, preferredChannel, language } = personOf(story.person)
      const made = {
        collective_id: collective.id,
        organisation_id: sender.id,
        created_at: story.draftedAt,
        updated_at: story.draftedAt
      }
      const seen = {
        age_band: played.row.age_band,
        language,
        preferred_channel: preferredChannel,
        last_contact_on: dayOf(new Date(story.draftedAt))
      }
      await trx.run(insertPerson, {
        id: personId,
        version: 1,
        ...sealIdentity(keys, personId, { givenName, familyName, birthDate, phone, email }),
        ...seen,
        ...made
      })
    }
    await trx.run(insertAgreement, agreementOf(story, personId))
    await trx.run(...insertReferral(played.row, played.parties, played.events))
    for (const [level, text] of [story.need, story.followUp, story.assessment].entries()) {
      if (text === null) continue
      const place = { table: 'referral_contents', column: 'sealed', row: `${story.id}/${level + 2}` }
      await trx.run(putContent, {
        referral_id: story.id,
        level: level + 2,
        collective_id: collective.id,
        sealed: keys.seal(place, text)
      })
    }
    if (check?.situation && story.steps.some(({ payload }) => payload.rightsCheckId === check.id))
      attachCheck({ trx, keys, now: new Date(played.row.sent_at!) }, played.row, {
        ...check,
        situation: check.situation
      })
    for (const contact of played.contacts) {
      await trx.run(actAs, { organisation: receiver.id })
      await trx.run(insertContact, contact)
    }
    // Both sides wrote something of it, and row-level security lets each write its own part only.
    if (played.outcomes.length > 0) {
      await trx.run(actAs, { organisation: receiver.id })
      await trx.run(...insertOutcomes(played.outcomes))
    }
    for (const { event, words } of played.words) {
      const place = { table: 'event_texts', column: 'sealed', row: event.id }
      await trx.run(actAs, { organisation: event.organisationId! })
      await trx.run(insertEventText, {
        event_id: event.id,
        referral_id: story.id,
        collective_id: collective.id,
        level: levelOfWords(event.action as ReferralAction),
        sealed: keys.seal(place, JSON.stringify(words))
      })
    }
  })
}
