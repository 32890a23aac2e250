import type { Service } from '@relais/service-kit'
import { CATALOGUE_FOLDER, loadCatalogue } from './catalogue.ts'
import { routesOf } from './routes.ts'

/** rights-check: what a person may be missing. So far the catalogue, held in memory; it asks nothing of the database or of a neighbour. */
export const rightsCheck: Service = {
  name: 'rights-check',
  open: async (house) => {
    const catalogue = await loadCatalogue(CATALOGUE_FOLDER, house.now().toISOString().slice(0, 10))
    return { routes: routesOf(catalogue), ready: async () => true, close: async () => {} }
  }
}
