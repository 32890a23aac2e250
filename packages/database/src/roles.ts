import { derive } from './sealing/secret.ts'

/** The database role of each service, and that of the jobs; each sees its own schema, and those of services own nothing. */
export const ROLES = [
  'relais_identity',
  'relais_referrals',
  'relais_rights_check',
  'relais_reporting',
  'relais_jobs'
] as const
export type Role = (typeof ROLES)[number]

/** The schema that holds a service's tables: relais_rights_check -> rights_check. */
export function schemaOf(role: Role): string {
  return role.slice('relais_'.length)
}

/** The password of a role, made from SECRET so that nothing has to be stored or handed over. */
export function rolePassword(secret: string, role: Role): string {
  return derive(secret, `role:${role}`).toString('base64url')
}

/** The same server and database, reached as a service's role. */
export function roleUrl(url: string, role: Role, secret: string): string {
  const address = new URL(url)
  address.username = role
  address.password = rolePassword(secret, role)
  return address.href
}
