import { type createOrganisation as operation, refuse } from '@relais/contract'
import { newId } from '@relais/database'
import type { Asked } from '@relais/service-kit'
import { colleagueOf, type Desk, dayOf } from '../desk.ts'
import { showOrganisation } from '../queries/read-organisation.ts'
import { noteAct } from '../store/acts.ts'
import { insertOrganisation, listSlugs } from '../store/organisation-changes.ts'
import { findOrganisation } from '../store/organisations.ts'
import { checkRegime, checkRights, writeParts } from './organisation-parts.ts'

/** A coordinator lets an organisation join the collective. */
export async function createOrganisation(desk: Desk, asked: Asked<typeof operation>) {
  const colleague = colleagueOf(asked)
  if (colleague === null || !colleague.roles.includes('coordinator'))
    return refuse('role-missing', { required: ['coordinator'] })
  const { name, kind, siret, secrecyRegime, maySend, mayReceive, retentionMonths, territoryIds, services } = asked.body
  const refused = checkRegime(asked.body) ?? (await checkRights(asked, { services }))
  if (refused !== null) return refused

  const id = newId()
  const at = asked.now.toISOString()
  const answer = desk.answerOnce(asked, {
    read: (trx) => trx.run(listSlugs, { slug: slugOf(name) }),
    change: async (trx, taken) => {
      await trx.run(insertOrganisation, {
        id,
        collective_id: colleague.collectiveId,
        slug: freeSlug(slugOf(name), new Set(taken.map(({ slug }) => slug))),
        name,
        kind,
        siret,
        secrecy_regime: secrecyRegime,
        may_send: maySend,
        may_receive: mayReceive,
        paused_from: null,
        paused_until: null,
        retention_months: retentionMonths,
        version: 1,
        created_at: at,
        changed_at: at,
        left_at: null
      })
      const wrong = await writeParts(
        trx,
        { collective: colleague.collectiveId, organisation: id },
        { territoryIds, services }
      )
      if (wrong !== null) return wrong
      noteAct(trx, asked, colleague, { organisation: id, subject: id })
      const [row] = await trx.run(findOrganisation, { id, today: dayOf(asked.now) })
      return { status: 201, version: 1, location: `/v1/organisations/${id}`, body: showOrganisation(row!) } as const
    }
  })
  return answer.catch(siretTaken)
}

/** Turns the database's word that a SIRET is there already into a refusal. */
export function siretTaken(error: unknown) {
  if (error instanceof Error && 'constraint' in error && error.constraint === 'organisations_siret_key')
    return refuse('siret-taken')
  throw error
}

function slugOf(name: string): string {
  const plain = name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 50)
    .replaceAll(/^-|-$/g, '')
  return plain === '' ? 'organisation' : plain
}

function freeSlug(slug: string, taken: ReadonlySet<string>): string {
  let free = slug
  for (let next = 2; taken.has(free); next++) free = `${slug}-${next}`
  return free
}
