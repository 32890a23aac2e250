import { isRefusal } from '@relais/contract'
import { SealBroken } from '@relais/database'
import type { Verdict } from '@relais/files'
import type { Desk } from '../../desk/desk.ts'
import { lockReferralByRule } from '../../store/thread/beside.ts'
import type { DocumentRow } from '../../store/thread/documents.ts'
import { dropFileAt } from '../../store/thread/files-to-drop.ts'
import { freeRoom } from '../../store/thread/room.ts'
import { clearDocument, refuseDocument, scanLater, takeForScan } from '../../store/thread/scans.ts'
import { RULE } from '../life/follow.ts'
import { readFile } from './keep-file.ts'
import { otherEnd, tellBeside } from './tell-beside.ts'

const SERVICE = { collectiveId: null, organisationId: null, duty: 'service' } as const
/** Longer than a scan takes: whoever began one and was killed gives it to another after this. */
const LEASE = 300_000
const SOON = 30_000
const LONGEST = 3_600_000

/**
 * Scans what waits in quarantine, the longest waiting first, and says how many verdicts were given. Only a scanner that found nothing lets a
 * document out; while there is none, or its answer is not clear, it stays and is tried again, later each time.
 */
export async function scanPending(desk: Desk, now: Date, limit = 50, leaving?: AbortSignal): Promise<number> {
  if (desk.scanner === null) return 0
  let settled = 0
  for (let taken = 0; taken < limit && leaving?.aborted !== true; taken += 1) {
    const [document] = await desk.database.transaction(SERVICE, (trx) =>
      trx.run(takeForScan, { now: now.toISOString(), until: after(now, LEASE) })
    )
    if (document === undefined) break
    const verdict = await verdictOn(desk, document)
    if (verdict.verdict === 'unclear') await putOff(desk, document, verdict.why, now)
    else if (await settle(desk, document, verdict, now)) settled += 1
  }
  if (settled > 0) desk.wake()
  return settled
}

async function verdictOn(desk: Desk, { collective_id: collectiveId, file }: DocumentRow): Promise<Verdict> {
  if (desk.scanner === 'off') return { verdict: 'clean' }
  if (file === null || desk.scanner === null) return { verdict: 'unclear', why: 'there is nothing to scan' }
  try {
    const content = await readFile(desk, await desk.vault.keysFor(collectiveId), file)
    if (isRefusal(content)) return { verdict: 'unclear', why: 'the store of files does not answer' }
    return await desk.scanner.scan(content)
  } catch (error) {
    if (error instanceof SealBroken) return { verdict: 'unclear', why: 'the file was changed in the store' }
    throw error
  }
}

/** Longer each time: a scanner that is away is not asked for every document every time. */
async function putOff(desk: Desk, { id, tries }: DocumentRow, why: string, now: Date): Promise<void> {
  desk.log.warn({ why, tries }, 'a document was not scanned; it stays in quarantine')
  const at = after(now, Math.min(LONGEST, SOON * 2 ** Math.min(tries - 1, 10)))
  await desk.database.transaction(SERVICE, (trx) => trx.run(scanLater, { id, at }))
}

/** Writes the verdict with its event; false when the document was deleted, or judged, in between. */
async function settle(
  desk: Desk,
  document: DocumentRow,
  verdict: Exclude<Verdict, { verdict: 'unclear' }>,
  now: Date
): Promise<boolean> {
  const { id, organisation_id: organisation, collective_id: collectiveId, referral_id: referral, file, size } = document
  const at = now.toISOString()
  const scanned = desk.scanner === 'off' ? null : at
  if (verdict.verdict === 'infected')
    desk.log.warn({ organisation, malware: verdict.name }, 'malware was found in a document; it is destroyed')
  return desk.database.transaction({ ...SERVICE, collectiveId }, async (trx) => {
    const [row] = await trx.run(lockReferralByRule, { id: referral })
    if (row === undefined) return false
    const attachedBy = row.sender_id === organisation ? 'sender' : 'receiver'
    const payload = { documentId: id }
    if (verdict.verdict === 'clean') {
      const cleared = await trx.run(clearDocument, { id, scanned_at: scanned })
      if (cleared.length === 0) return false
      tellBeside(trx, row, RULE, { action: 'clear-document', payload, told: [otherEnd(attachedBy)] }, now)
      return true
    }
    const refused = await trx.run(refuseDocument, { id, scanned_at: at })
    if (refused.length === 0) return false
    if (file !== null) trx.run(dropFileAt, { file, organisation, at })
    for (const holder of [referral, organisation]) trx.run(freeRoom, { holder, documents: 1, bytes: size })
    const told = attachedBy === 'sender' ? 'sender' : 'receiver-owner'
    tellBeside(trx, row, RULE, { action: 'refuse-document', payload, told: [told] }, now)
    return true
  })
}

function after(now: Date, milliseconds: number): string {
  return new Date(now.getTime() + milliseconds).toISOString()
}
