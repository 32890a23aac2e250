import { openDatabase } from '@relais/database'
import type { Service } from '@relais/service-kit'
import { CATALOGUE_FOLDER, loadCatalogue } from './catalogue.ts'
import { openChecker } from './checking/checker.ts'
import { openLocalShelf, shelfAnswers } from './local/local-shelf.ts'
import { routesOf } from './routes.ts'
import type { LocalTables } from './store/local-rights.ts'

/** rights-check: what a person may be missing, and why. Catalogue and rules are held in memory, what collectives write in its schema. */
export const rightsCheck: Service = {
  name: 'rights-check',
  open: async (house) => {
    const catalogue = await loadCatalogue(CATALOGUE_FOLDER)
    const checker = await openChecker(catalogue, CATALOGUE_FOLDER)
    const database = openDatabase<LocalTables>({
      url: house.databaseUrl,
      role: 'relais_rights_check',
      secret: house.secret
    })
    return {
      routes: routesOf(catalogue, checker, openLocalShelf(database)),
      ready: () => shelfAnswers(database),
      close: () => database.close()
    }
  }
}
