import { type addMember as operation, type Refusal, type Role, refuse, type Worker } from '@relais/contract'
import { newId, normaliseEmail } from '@relais/database'
import type { Asked } from '@relais/service-kit'
import { administers, colleagueOf, type Desk } from '../desk.ts'
import { sealName, showMember } from '../queries/list-members.ts'
import { noteAct } from '../store/acts.ts'
import { insertMember } from '../store/members.ts'
import { bumpOrganisation } from '../store/organisation-changes.ts'

/** An administrator adds a colleague; they sign in once they have a password. */
export async function addMember(desk: Desk, asked: Asked<typeof operation>) {
  const colleague = colleagueOf(asked)
  if (colleague === null || !administers(colleague)) return refuse('role-missing', { required: ['administrator'] })
  const { email, jobTitle, roles } = asked.body
  const refused = mayGive(colleague, roles)
  if (refused !== null) return refused

  const keys = await desk.vault.keysFor(colleague.collectiveId)
  const id = newId()
  const at = asked.now.toISOString()
  const answer = desk.answerOnce(asked, {
    read: async () => null,
    change: async (trx) => {
      const row = {
        id,
        collective_id: colleague.collectiveId,
        organisation_id: colleague.organisationId,
        email_sealed: keys.seal({ table: 'members', column: 'email_sealed', row: id }, email),
        email_index: keys.blindIndex('members.email', normaliseEmail(email)),
        name_sealed: sealName(keys, id, asked.body),
        job_title: jobTitle,
        roles,
        password_hash: null,
        away_from: null,
        away_until: null,
        delegate_id: null,
        mail_notices: 'each' as const,
        version: 1,
        created_at: at,
        changed_at: at,
        left_at: null
      }
      noteAct(trx, asked, colleague, { subject: id })
      await Promise.all([trx.run(insertMember, row), trx.run(bumpOrganisation, { id: colleague.organisationId, at })])
      return { status: 201, version: 1, location: `/v1/members/${id}`, body: showMember(keys, row) } as const
    }
  })
  return answer.catch((error: unknown) => {
    if (error instanceof Error && 'constraint' in error && error.constraint === 'members_email_key')
      return refuse('email-taken')
    throw error
  })
}

const FOR_THE_COLLECTIVE: readonly Role[] = ['coordinator', 'privacy_officer']

/** Roles that act for the whole collective are given by a coordinator only. */
export function mayGive(worker: Worker, given: readonly Role[], held: readonly Role[] = []): Refusal | null {
  const reserved = given.filter((role) => FOR_THE_COLLECTIVE.includes(role) && !held.includes(role))
  if (reserved.length === 0 || worker.roles.includes('coordinator')) return null
  return refuse('role-missing', {
    required: ['coordinator'],
    detail: `Only a coordinator gives: ${reserved.join(', ')}.`
  })
}
