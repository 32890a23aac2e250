import { newId, type Transaction } from '@relais/database'
import { insertLink, linkOfDesk } from '../../store/links/links.ts'
import type { Tables } from '../../store/tables.ts'
import { hashOf } from '../door/keys.ts'
import type { LinkMeans } from '../means.ts'
import { DESK_ACTIONS } from '../receiver/actions.ts'

const DAY = 86_400_000
/** How long a link opens, and with how little of it left a new one is sent instead. */
const DAYS = { opens: 15, worthSending: 5 }

/** The link of a desk to a referral with some days left: the present one, or a new one beside it. With the duty `service`. */
export async function linkForDesk(
  trx: Transaction<Tables>,
  { keys }: Pick<LinkMeans, 'keys'>,
  desk: { referral: string; organisation: string; collective: string },
  now: Date
): Promise<{ id: string; expires_at: string }> {
  const until = new Date(now.getTime() + DAYS.worthSending * DAY).toISOString()
  const [present] = await trx.run(linkOfDesk, { referral: desk.referral, organisation: desk.organisation, until })
  if (present !== undefined) return present
  const id = newId()
  const expires_at = new Date(now.getTime() + DAYS.opens * DAY).toISOString()
  trx.run(insertLink, {
    id,
    collective_id: desk.collective,
    kind: 'receiver',
    organisation_id: desk.organisation,
    referral_id: desk.referral,
    secret_hash: hashOf(keys.secretOf(id)),
    short_code_hash: null,
    actions: [...DESK_ACTIONS],
    created_at: now.toISOString(),
    created_by: null,
    expires_at,
    revoked_at: null,
    opened_at: null
  })
  return { id, expires_at }
}
