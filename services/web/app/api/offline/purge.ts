import { meQuery, queries } from '../queries.ts'
import { leaveVaults } from './vault.ts'

/**
 * Leaves nothing of whoever leaves in this browser: what was kept, its key, what was read. The language stays, and the files of
 * the pages; and, sealed for its author, what somebody else has not sent yet.
 */
export async function purge(): Promise<void> {
  await leaveVaults(queries.getQueryData(meQuery.queryKey)?.member?.id)
  queries.clear()
  sessionStorage.clear()
}
