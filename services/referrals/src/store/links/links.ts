import { statement } from '@relais/database'
import { type Insertable, type Kysely, type Selectable, sql } from 'kysely'
import type { Tables } from '../tables.ts'
import type { LinksTable } from './tables.ts'

export type LinkRow = Selectable<LinksTable>

/** Writes a new link. */
export const insertLink = statement((db: Kysely<Tables>, value: Insertable<LinksTable>) =>
  db.insertInto('links').values({
    id: value.id,
    collective_id: value.collective_id,
    kind: value.kind,
    organisation_id: value.organisation_id,
    referral_id: value.referral_id,
    secret_hash: value.secret_hash,
    short_code_hash: value.short_code_hash,
    actions: value.actions,
    created_at: value.created_at,
    created_by: value.created_by,
    expires_at: value.expires_at,
    revoked_at: value.revoked_at,
    opened_at: value.opened_at
  })
)

/** A link by the hash of its secret, whether it still opens or not. */
export const linkBySecret = statement((db: Kysely<Tables>, value: { hash: Buffer; kind: LinkRow['kind'] }) =>
  db.selectFrom('links').selectAll().where('secret_hash', '=', value.hash).where('kind', '=', value.kind)
)

/** A person's link by the keyed hash of its eight letters, as long as it opens. */
export const linkByShortCode = statement((db: Kysely<Tables>, value: { hash: Buffer; now: string }) =>
  db
    .selectFrom('links')
    .selectAll()
    .where('short_code_hash', '=', value.hash)
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', value.now)
)

/** The newest link of a desk to a referral that opens until an instant and longer. */
export const linkOfDesk = statement(
  (db: Kysely<Tables>, value: { referral: string; organisation: string; until: string }) =>
    db
      .selectFrom('links')
      .selectAll()
      .where('referral_id', '=', value.referral)
      .where('organisation_id', '=', value.organisation)
      .where('kind', '=', 'receiver')
      .where('revoked_at', 'is', null)
      .where('expires_at', '>', value.until)
      .orderBy('id', 'desc')
      .limit(1)
)

/** The links that an organisation made for the person of a referral, latest first. */
export const linksOfPerson = statement((db: Kysely<Tables>, value: { referral: string; organisation: string }) =>
  db
    .selectFrom('links')
    .selectAll()
    .where('referral_id', '=', value.referral)
    .where('organisation_id', '=', value.organisation)
    .where('kind', '=', 'person')
    .orderBy('id', 'desc')
    .limit(50)
)

/** One of them, held until the end of the transaction. */
export const lockLinkOfPerson = statement((db: Kysely<Tables>, value: { id: string; organisation: string }) =>
  db
    .selectFrom('links')
    .selectAll()
    .where('id', '=', value.id)
    .where('organisation_id', '=', value.organisation)
    .where('kind', '=', 'person')
    .forUpdate()
)

/** Takes one link back. */
export const revokeLink = statement((db: Kysely<Tables>, value: { id: string; at: string }) =>
  db.updateTable('links').set({ revoked_at: value.at }).where('id', '=', value.id).where('revoked_at', 'is', null)
)

/** Takes back every link of some kinds to a referral, on whosever behalf. */
export const endLinksTo = statement((db: Kysely<Tables>, value: { referral: string; kinds: string[]; at: string }) => ({
  compile: () => sql<{ end_links: null }>`select end_links(${value.referral}, ${value.kinds}, ${value.at})`.compile(db)
}))

/** Notes that a link was opened. */
export const noteOpened = statement((db: Kysely<Tables>, value: { id: string; at: string }) =>
  db.updateTable('links').set({ opened_at: value.at }).where('id', '=', value.id)
)

/** How a desk stands to a referral that it received: what decides whether a link is given to it, and whether it still opens. */
export const deskAt = statement((db: Kysely<Tables>, value: { referral: string; organisation: string }) =>
  db
    .selectFrom('referrals as r')
    .leftJoin('referral_parties as p', (join) =>
      join
        .onRef('p.referral_id', '=', 'r.id')
        .on('p.organisation_id', '=', value.organisation)
        .on('p.side', '=', 'receiver')
    )
    .select([
      'r.id',
      'r.collective_id',
      'r.recipient_id',
      'r.state',
      'r.frozen',
      'r.owner_id',
      'r.sent_at',
      'r.version',
      'p.side',
      'p.discloses_until'
    ])
    .where('r.id', '=', value.referral)
)

/** The referrals of a receiver whose clock runs out before an instant, the longest due first. */
export const stalledAt = statement(
  (db: Kysely<Tables>, value: { collective: string; organisation: string; until: string; limit: number }) =>
    db
      .selectFrom('referrals')
      .select('id')
      .where('recipient_id', '=', value.organisation)
      .where('due_at', '<=', value.until)
      .where('state', '<>', 'info_requested')
      .orderBy('due_at')
      .limit(value.limit)
)
