import { type AttachedCheck, type readAttachedCheck as operation, refuse } from '@relais/contract'
import type { CollectiveKeys } from '@relais/database'
import { type Asked, viewerOf } from '@relais/service-kit'
import { placeOf } from '../../acting/thread/attach-check.ts'
import type { ConfidentialPart, FollowUpPart } from '../../acting/thread/check-excerpt.ts'
import { colleagueOf, type Desk } from '../../desk/desk.ts'
import { dayOf } from '../../desk/time.ts'
import { journalRead } from '../../store/persons/reads.ts'
import { attachedTo, findParts } from '../../store/thread/attached-checks.ts'
import { standingOf } from '../../store/thread/messages.ts'

/** Reads what a referral carries of a rights check, as far as the worker's organisation may; journalled. */
export async function findAttachedCheck(desk: Desk, asked: Asked<typeof operation>) {
  const colleague = colleagueOf(asked)
  if (colleague === null) return refuse('referral-not-found')
  const keys = await desk.vault.keysFor(colleague.collectiveId)
  const referral = asked.params.id
  const by = { referral, organisation: colleague.organisationId, today: dayOf(asked.now) }
  return desk.database.transaction(viewerOf(colleague), async (trx) => {
    const [[standing], [attached], parts] = await Promise.all([
      trx.run(standingOf, by),
      trx.run(attachedTo, by),
      trx.run(findParts, by)
    ])
    if (standing === undefined) return refuse('referral-not-found')
    if (attached === undefined && parts.length === 0) return refuse('attached-check-not-found')
    if (parts.length > 0)
      journalRead(trx, asked, colleague, { level: parts.at(-1)!.level, persons: [standing.person_id], referral })
    const body: AttachedCheck = {
      referralId: referral,
      checkId: attached?.check_id ?? null,
      attachedAt: attached?.attached_at ?? null,
      shared: show(keys, referral, new Map(parts.map(({ level, sealed }) => [level, sealed])))
    }
    return { status: 200, body } as const
  })
}

function show(keys: CollectiveKeys, referral: string, parts: ReadonlyMap<number, Buffer>): AttachedCheck['shared'] {
  const open = <P>(level: number): P | null => {
    const sealed = parts.get(level)
    return sealed === undefined ? null : (JSON.parse(keys.open(placeOf(referral, level), sealed)) as P)
  }
  const followUp = open<FollowUpPart>(3)
  const confidential = open<ConfidentialPart>(4)
  if (followUp === null) return null
  const { rights, ...made } = followUp
  return {
    level: confidential === null ? 'follow_up' : 'confidential',
    ...made,
    rights: rights.map((right) => ({ ...right, detail: confidential?.details[right.right] ?? null })),
    situation: confidential?.situation ?? null
  }
}
