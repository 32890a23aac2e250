import { queries } from '../queries.ts'
import { destroyVaults } from './vault.ts'

/** Leaves nothing of anybody in this browser: what was kept, its keys, what was read. The language stays, and the files of the pages. */
export async function purge(): Promise<void> {
  await destroyVaults()
  queries.clear()
  sessionStorage.clear()
}
