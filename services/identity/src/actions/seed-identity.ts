import { createHash } from 'node:crypto'
import type { Scope } from '@relais/contract'
import { type CollectiveKeys, createVault, keyStoreIn, normaliseEmail, openDatabase } from '@relais/database'
import { collective, demoClientSecret, demoPassword, type Organisation, organisations, territories } from '@relais/demo'
import type { House } from '@relais/service-kit'
import { sealName } from '../queries/list-members.ts'
import { hashSecret } from '../sign-in/oauth/client-metadata.ts'
import { hashPassword } from '../sign-in/passwords.ts'
import { type CollectiveParts, hasCollective, insertCollective } from '../store/collective-parts.ts'
import type { Tables } from '../store/tables.ts'

/** What the software of a demo organisation may do: everything of an organisation but to administer it. */
const SCOPES: Scope[] = [
  'directory:read',
  'persons:read',
  'persons:write',
  'referrals:read',
  'referrals:write',
  'rights:read',
  'checks:read',
  'checks:write',
  'outreach:read',
  'outreach:write',
  'guide:read',
  'reports:read',
  'events:read'
]
const WRITTEN = '2026-01-05T08:00:00.000Z'

/** Loads the demo collective with its organisations, members and software; false when it is there already. */
export async function seedIdentity({ databaseUrl, secret }: Pick<House, 'databaseUrl' | 'secret'>): Promise<boolean> {
  const database = openDatabase<Tables>({ url: databaseUrl, role: 'relais_identity', secret, max: 2 })
  const viewer = { collectiveId: collective.id, organisationId: null, duty: 'service' } as const
  try {
    if (await database.transaction(viewer, (trx) => hasCollective(trx, collective.id), { readOnly: true })) return false
    const keys = await createVault({ secret, keys: keyStoreIn(database) }).keysFor(collective.id)
    // One hash for all: the password is public, and a hundred hashes would be a second of work.
    const parts = partsOf(keys, await hashPassword(demoPassword))
    return await database.transaction(viewer, async (trx) => {
      if (await hasCollective(trx, collective.id)) return false
      await insertCollective(trx, parts)
      return true
    })
  } finally {
    await database.close()
  }
}

function partsOf(keys: CollectiveKeys, password_hash: string): CollectiveParts {
  const { id: collective_id, slug, name, notice, convention, charter } = collective
  const conventionId = territories[0]!.id.replace(/.{12}$/, '000000000001')
  return {
    collectives: [{ id: collective_id, slug, name, notice, created_at: WRITTEN }],
    territories: territories.map(({ id, kind, name, inseeCode, parentId }) => ({
      id,
      collective_id,
      kind,
      name,
      insee_code: inseeCode,
      parent_id: parentId
    })),
    conventions: [
      {
        id: conventionId,
        collective_id,
        version: convention.version,
        title: convention.title,
        text_hash: createHash('sha256').update(convention.title).digest(),
        published_on: convention.adoptedOn
      }
    ],
    organisations: organisations.map(organisationRow),
    organisation_territories: organisations.flatMap(({ id, territoryIds }) =>
      territoryIds.map((territory_id) => ({ collective_id, organisation_id: id, territory_id }))
    ),
    services: organisations.flatMap(({ id, services }) =>
      services.map((service, place) => ({
        id: service.id,
        collective_id,
        organisation_id: id,
        place,
        name: service.name,
        rights: service.rights,
        opening_hours: service.openingHours,
        phone: service.phone,
        email: service.email
      }))
    ),
    members: organisations.flatMap(({ id, members }) =>
      members.map((member) => ({
        id: member.id,
        collective_id,
        organisation_id: id,
        email_sealed: keys.seal({ table: 'members', column: 'email_sealed', row: member.id }, member.email),
        email_index: keys.blindIndex('members.email', normaliseEmail(member.email)),
        name_sealed: sealName(keys, member.id, member),
        job_title: member.jobTitle,
        roles: member.roles,
        password_hash,
        away_from: member.awayFrom,
        away_until: null,
        delegate_id: member.delegateId,
        mail_notices: 'each' as const,
        version: 1,
        created_at: WRITTEN,
        changed_at: WRITTEN,
        left_at: null
      }))
    ),
    charters: [
      {
        collective_id,
        version: 2,
        clocks: JSON.stringify(charter.clocks),
        limits: JSON.stringify(charter.limits),
        system_may_expire: charter.systemMayExpire,
        holidays: charter.holidays,
        changed_at: `${charter.decidedOn}T09:00:00.000Z`,
        changed_by: null
      }
    ],
    api_clients: organisations.map(clientRow),
    convention_signatures: organisations.flatMap(({ id, convention: signed }) =>
      signed === null
        ? []
        : [
            {
              collective_id,
              organisation_id: id,
              convention_id: conventionId,
              signed_at: `${signed.signedOn}T09:00:00.000Z`,
              signed_by: null
            }
          ]
    )
  }
}

function organisationRow({ id, slug, name, kind, siret, secrecyRegime, maySend, mayReceive, pausedOn }: Organisation) {
  return {
    id,
    collective_id: collective.id,
    slug,
    name,
    kind,
    siret,
    secrecy_regime: secrecyRegime,
    may_send: maySend,
    may_receive: mayReceive,
    paused_from: pausedOn,
    paused_until: null,
    retention_months: 24,
    version: 1,
    created_at: WRITTEN,
    changed_at: WRITTEN,
    left_at: null
  }
}

function clientRow({ id, slug, apiClient }: Organisation) {
  return {
    id: apiClient.id,
    collective_id: collective.id,
    organisation_id: id,
    client_id: apiClient.clientId,
    name: apiClient.name,
    authentication: 'secret' as const,
    secret_hash: hashSecret(demoClientSecret(slug)),
    public_keys: null,
    scopes: SCOPES,
    grants: ['client_credentials'],
    redirect_uris: [],
    signed_out_uris: [],
    first_party: false,
    version: 1,
    created_at: WRITTEN,
    created_by: null,
    revoked_at: null
  }
}
