import {
  type listPersonLinks as listing,
  type PersonLink,
  refuse,
  type revokePersonLink as revoking
} from '@relais/contract'
import { type Asked, viewerOf } from '@relais/service-kit'
import { colleagueOf } from '../../desk/desk.ts'
import { type LinkRow, linksOfPerson, lockLinkOfPerson, revokeLink } from '../../store/links/links.ts'
import { peekReferral } from '../../store/referrals/read-referral.ts'
import type { LinkMeans } from '../means.ts'

/** Lists the links that the organisation gave to the person of a referral. */
export async function listPersonLinks({ desk }: LinkMeans, asked: Asked<typeof listing>) {
  const colleague = colleagueOf(asked)
  if (colleague === null) return refuse('referral-not-found')
  const about = { referral: asked.params.id, organisation: colleague.organisationId }
  const [found, links] = await desk.database.transaction(
    viewerOf(colleague),
    (trx) =>
      Promise.all([
        trx.run(peekReferral, { id: about.referral, organisation: about.organisation }),
        trx.run(linksOfPerson, about)
      ]),
    { readOnly: true }
  )
  if (found.length === 0) return refuse('referral-not-found')
  return { status: 200, body: { items: links.map(showPersonLink) } } as const
}

/** Takes a person's link back: whoever has it open reads no more. */
export async function revokePersonLink({ desk }: LinkMeans, asked: Asked<typeof revoking>) {
  const colleague = colleagueOf(asked)
  if (colleague === null) return refuse('person-link-not-found')
  const { id } = asked.params
  return desk.database.transaction(viewerOf(colleague), async (trx) => {
    const [found] = await trx.run(lockLinkOfPerson, { id, organisation: colleague.organisationId })
    if (found === undefined) return refuse('person-link-not-found')
    await trx.run(revokeLink, { id, at: asked.now.toISOString() })
    return { status: 204 } as const
  })
}

/** A link as the organisation that made it reads it, without what opens it. */
export function showPersonLink(row: LinkRow): PersonLink {
  return {
    id: row.id,
    referralId: row.referral_id,
    createdAt: row.created_at,
    createdBy: row.created_by,
    expiresAt: row.expires_at,
    revokedAt: row.revoked_at,
    lastOpenedAt: row.opened_at
  }
}
