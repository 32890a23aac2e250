import pg from 'pg'
import { StartProblem } from '../problems.ts'
import { ROLES, rolePassword } from '../roles.ts'
import { scramVerifier } from './scram.ts'

/**
 * Gives each service's role the password derived from SECRET.
 *
 * Roles belong to the whole server: another database migrating at the same moment may be altering the same one, which
 * PostgreSQL reports as XX000 "tuple concurrently updated" rather than waiting; hence the tries.
 */
export async function setRolePasswords(client: pg.Client, secret: string): Promise<void> {
  for (const role of ROLES) {
    const alter = `alter role ${role} password '${scramVerifier(rolePassword(secret, role))}'`
    for (let tries = 1; ; tries++) {
      try {
        await client.query(alter)
        break
      } catch (error) {
        if (!(error instanceof pg.DatabaseError)) throw error
        if (error.code === '42501') {
          throw new StartProblem(
            `The user in DATABASE_URL may not set the password of ${role}; it must have created that role, or be a superuser.`,
            { cause: error }
          )
        }
        if (error.code !== 'XX000' || tries >= 20) throw error
        await new Promise((resolve) => setTimeout(resolve, 10 * tries))
      }
    }
  }
}
