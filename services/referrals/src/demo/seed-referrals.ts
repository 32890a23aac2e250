import type { Database, Vault } from '@relais/database'
import { collective, organisationOf, personOf, type ReferralStory, referralStories } from '@relais/demo'
import type { ReferralAction } from '@relais/referral-lifecycle'
import type { House } from '@relais/service-kit'
import { levelOfWords } from '../acting/payload.ts'
import { sealIdentity } from '../desk/identity.ts'
import { dayOf } from '../desk/time.ts'
import { openDesk } from '../service.ts'
import { insertAgreement } from '../store/agreements.ts'
import { insertEventText } from '../store/events.ts'
import { insertOutcomes } from '../store/outcomes.ts'
import { insertPerson } from '../store/persons.ts'
import { putContent } from '../store/referrals/contents.ts'
import { insertReferral } from '../store/referrals/write-referral.ts'
import type { Tables } from '../store/tables.ts'
import { agreementOf, playStory } from './play-story.ts'

type Story = ReferralStory
type Means = { database: Database<Tables>; vault: Vault }

/** Loads the referrals of the demo collective: each story is played through the lifecycle's table, step by step, and written as it ends. */
export async function seedReferrals(house: House): Promise<void> {
  const { desk } = openDesk(house)
  try {
    const written = new Set<string>()
    for (const story of referralStories(house.now().toISOString())) await writeStory(desk, story, written)
  } finally {
    await desk.database.close()
  }
}

async function writeStory({ database, vault }: Means, story: Story, written: Set<string>): Promise<void> {
  const keys = await vault.keysFor(collective.id)
  const sender = organisationOf(story.sender)
  const receiver = organisationOf(story.receiver)
  const played = playStory(story)
  const personId = played.row.person_id
  // Both sides wrote something of it, and row-level security lets each write its own part only.
  const as = (organisationId: string) => ({ collectiveId: collective.id, organisationId, duty: 'service' }) as const

  await database.transaction(as(sender.id), async (trx) => {
    if (!written.has(personId)) {
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
      written.add(personId)
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
  })
  if (played.outcomes.length > 0)
    await database.transaction(as(receiver.id), (trx) => trx.run(...insertOutcomes(played.outcomes)))
  for (const { event, words } of played.words) {
    const place = { table: 'event_texts', column: 'sealed', row: event.id }
    const row = {
      event_id: event.id,
      referral_id: story.id,
      collective_id: collective.id,
      level: levelOfWords(event.action as ReferralAction),
      sealed: keys.seal(place, JSON.stringify(words))
    }
    await database.transaction(as(event.organisationId!), (trx) => trx.run(insertEventText, row))
  }
}
