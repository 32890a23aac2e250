import { setTimeout as delay } from 'node:timers/promises'
import {
  createAgreement,
  deleteDocument,
  downloadDocument,
  listDocuments,
  listMessages,
  postMessage,
  type ReferralProgress,
  readDocument,
  uploadDocument,
  type Worker
} from '@relais/contract'
import { aPdf, type Sent } from '@relais/test-kit'
import { CHRISTMAS_EVE_BEFORE, expect, type ReferralsHouse } from './house.ts'
import { people } from './places.ts'

/** A paper as a browser sends it. */
export const paper = (name = 'rib.pdf', bytes: Buffer = aPdf(), type = 'application/pdf') =>
  new File([new Uint8Array(bytes)], name, { type })

/** What is said and attached in a referral, by whom it is told. */
export function thread({ ask, act, owner }: Pick<ReferralsHouse, 'ask' | 'act' | 'owner'>) {
  const attach = (
    who: Worker,
    id: string,
    file: File | null = paper(),
    fields: Record<string, string> = {},
    sent: Sent = {}
  ) => {
    const body = new FormData()
    for (const [name, value] of Object.entries(fields)) body.append(name, value)
    if (file !== null) body.append('file', file)
    return ask(who, uploadDocument, { id, body, ...sent })
  }
  const documents = async (who: Worker, id: string) => expect(200, await ask(who, listDocuments, { id })).items
  const download = (who: Worker, id: string) => ask(who, downloadDocument, { id })
  return {
    say: (who: Worker, id: string, text: string, audience = 'both', sent: Sent = {}) =>
      ask(who, postMessage, { id, body: { audience, text }, ...sent }),
    said: async (who: Worker, id: string): Promise<string[]> =>
      expect(200, await ask(who, listMessages, { id })).items.map(({ text }: { text: string }) => text),
    attach,
    documents,
    download,
    look: (who: Worker, id: string) => ask(who, readDocument, { id }),
    /** Waits until the job has dropped what was to be dropped by now. */
    dropped: async () => {
      const text = 'select count(*)::int as n from referrals.files_to_drop where drop_at <= $1'
      for (let tries = 0; (await owner<{ n: number }>(text, [CHRISTMAS_EVE_BEFORE]))[0]!.n > 0; tries += 1) {
        if (tries > 1000) throw new Error('files are left after almost a minute')
        await delay(50)
      }
    },
    /** Has a referral of the CCAS passed on by its sender; answers the child. */
    passOn: async (at: ReferralProgress, recipientId: string) => {
      const agreement = {
        recipientId,
        rights: at.rights,
        level: 'follow_up',
        howGiven: 'by_phone',
        givenOn: '2026-12-23'
      }
      const { id: agreementId } = expect(
        201,
        await ask(people.ccas, createAgreement, { id: at.personId!, body: agreement })
      )
      const suggested = expect(
        200,
        await act(people.caf, at, 'suggest-redirect', {
          reason: 'better_placed',
          suggestedOrganisationIds: [recipientId]
        })
      )
      expect(
        200,
        await act(people.ccas, suggested, 'redirect', {
          organisationId: recipientId,
          reason: 'better_placed',
          duplicateDecision: 'other_need',
          rightsCheckWaiver: 'urgent_need',
          agreementId
        })
      )
      const text = 'select id, version from referrals.referrals where parent_id = $1'
      return (await owner<{ id: string; version: number }>(text, [at.id]))[0]!
    },
    remove: (who: Worker, id: string) => ask(who, deleteDocument, { id }),
    /** Attaches a paper and waits until the scanner has given its verdict. */
    attachScanned: async (who: Worker, id: string, file: File = paper(), fields: Record<string, string> = {}) => {
      const { id: document } = expect(201, await attach(who, id, file, fields))
      for (let tries = 0; ; tries += 1) {
        const [found] = (await documents(who, id)).filter((one: { id: string }) => one.id === document)
        if (found?.state !== 'quarantined') return found
        if (tries > 1000) throw new Error('no verdict in almost a minute')
        await delay(50)
      }
    }
  }
}
