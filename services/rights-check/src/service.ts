import type { Service } from '@relais/service-kit'
import { CATALOGUE_FOLDER, loadCatalogue } from './catalogue.ts'
import { routesOf } from './routes.ts'

/** rights-check: what a person may be missing. So far the catalogue, held in memory; it asks nothing of the database or of a neighbour. */
export const rightsCheck: Service = {
  name: 'rights-check',
  open: async () => {
    const catalogue = await loadCatalogue(CATALOGUE_FOLDER)
    return { routes: routesOf(catalogue), ready: async () => true, close: async () => {} }
  }
}
