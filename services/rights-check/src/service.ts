import type { Service } from '@relais/service-kit'
import { CATALOGUE_FOLDER, loadCatalogue } from './catalogue.ts'
import { openChecker } from './checking/checker.ts'
import { routesOf } from './routes.ts'

/** rights-check: what a person may be missing, and why. Catalogue and rules are held in memory. */
export const rightsCheck: Service = {
  name: 'rights-check',
  open: async () => {
    const catalogue = await loadCatalogue(CATALOGUE_FOLDER)
    return {
      routes: routesOf(catalogue, await openChecker(catalogue, CATALOGUE_FOLDER)),
      ready: async () => true,
      close: async () => {}
    }
  }
}
