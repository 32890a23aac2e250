import { isRefusal, type findDuplicates as operation, refuse } from '@relais/contract'
import type { CollectiveKeys, Transaction } from '@relais/database'
import type { Asked } from '@relais/service-kit'
import { alreadyReferred, OPEN_BEYOND_DRAFT } from '../../acting/rules/duplicates.ts'
import { unknownRights } from '../../acting/rules/rights.ts'
import { type Colleague, colleagueOf, type Desk } from '../../desk/desk.ts'
import { hashSounds, type Identity, indexIdentity, readIdentity } from '../../desk/identity.ts'
import { LIKELY, likenessOf } from '../../desk/likeness.ts'
import { soughtSounds } from '../../desk/sound.ts'
import { findAlike, openReferralsOf } from '../../store/intake/duplicates.ts'
import { findPerson } from '../../store/persons/persons.ts'
import { countReadsSince, journalRead } from '../../store/persons/reads.ts'
import type { Tables } from '../../store/tables.ts'
import { showPerson } from '../persons/find-person.ts'

type Question = Asked<typeof operation>
type Trx = Transaction<Tables>

const SHOWN = 10
// A question about an identity has one answer, and many questions are a way to learn who is helped.
const A_DAY = 500
const NONE = Buffer.alloc(0)

/** Finds one's own persons who may be the same, and whether anybody else refers this one already; journalled. */
export async function findDuplicates(desk: Desk, asked: Question) {
  const colleague = colleagueOf(asked)
  if (colleague === null) return refuse('scope-missing')
  const { recipientId, rights } = asked.body
  const recipient = await desk.neighbours.organisation(asked.call, colleague.collectiveId, recipientId)
  if (isRefusal(recipient)) return recipient
  const unknown = await unknownRights(desk.neighbours, asked.call, rights)
  if (unknown !== null) return unknown
  const keys = await desk.vault.keysFor(colleague.collectiveId)
  return desk.answerOnce(asked, {
    // Journalled here, so that a repeat, which shows the same persons again, is a read too.
    read: async (trx) => {
      const identity = await identityOf(trx, keys, colleague, asked.body)
      if (identity === null) return refuse('person-not-found')
      const about = {
        person: null,
        identity: indexIdentity(keys, identity).identity_index,
        recipient: recipientId,
        rights
      }
      const since = new Date(asked.now.getTime() - 86_400_000).toISOString()
      const [[count], alike, [elsewhere]] = await Promise.all([
        trx.run(countReadsSince, { organisation: colleague.organisationId, operation: asked.operation.id, since }),
        alikeOf(trx, keys, colleague, asked.body, identity),
        alreadyReferred(trx, colleague.organisationId, [about], { elsewhere: true })
      ])
      if (count!.n >= A_DAY) return refuse('questions-spent', { detail: `At most ${A_DAY} in 24 hours.` })
      journalRead(trx, asked, colleague, {
        level: alike.length > 0 ? 4 : 0,
        persons: alike.map(({ person }) => person.id),
        referral: null
      })
      return { candidates: alike, elsewhere: elsewhere === true, compared: identity.birthDate !== null }
    },
    change: async (_, found) => (isRefusal(found) ? found : ({ status: 200, body: found } as const))
  })
}

/** The identity that is asked about, as it would be recorded; null when it is a person of somebody else. */
async function identityOf(
  trx: Trx,
  keys: CollectiveKeys,
  { organisationId: organisation }: Colleague,
  { personId, person }: Question['body']
): Promise<Identity | null> {
  if (personId === undefined) return person!
  const [row] = await trx.run(findPerson, { id: personId, organisation })
  return row === undefined ? null : readIdentity(keys, row)
}

async function alikeOf(
  trx: Trx,
  keys: CollectiveKeys,
  { organisationId: organisation, collectiveId: collective }: Colleague,
  { personId, recipientId: recipient, rights }: Question['body'],
  identity: Identity
) {
  const by = indexIdentity(keys, identity)
  const rows = await trx.run(findAlike, {
    organisation,
    collective,
    sounds: hashSounds(keys, soughtSounds(identity)),
    identity: by.identity_index ?? NONE,
    phone: by.phone_index ?? NONE,
    email: by.email_index ?? NONE
  })
  const likely = rows
    .map((row) => ({ row, ...likenessOf(identity, readIdentity(keys, row)) }))
    .filter(({ score, row }) => score >= LIKELY || row.id === personId)
    .sort((one, other) => other.score - one.score)
    .slice(0, SHOWN)
  const persons = likely.map(({ row }) => row.id)
  const open =
    persons.length === 0
      ? []
      : await trx.run(openReferralsOf, { organisation, persons, states: OPEN_BEYOND_DRAFT, recipient, rights })
  return likely.map(({ row, score, reasons }) => ({
    person: showPerson(keys, row),
    score,
    reasons,
    openReferralIds: open.filter(({ person_id }) => person_id === row.id).map(({ id }) => id)
  }))
}
