import type { Schemas } from '@relais/client'

type Role = Schemas['Role']

/** Who changes everything of the members. */
export const ADMINISTRATES: readonly Role[] = ['administrator']
const ROLES: readonly Role[] = ['agent', 'lead', 'administrator', 'coordinator', 'privacy_officer']
const FOR_THE_COLLECTIVE: readonly Role[] = ['coordinator', 'privacy_officer']

/** The roles that somebody may give: those that act for the whole collective are a coordinator's to give, and stay with whoever holds them. */
export function rolesToGive({ roles: mine }: Schemas['Me'], held: readonly Role[] = []): Role[] {
  return ROLES.filter(
    (role) => mine.includes('coordinator') || held.includes(role) || !FOR_THE_COLLECTIVE.includes(role)
  )
}
