import type { Service } from '@relais/service-kit'
import { loadGuide } from './catalogue/guide/load-guide.ts'
import { CATALOGUE_FOLDER, loadCatalogue } from './catalogue.ts'
import { openChecker } from './checking/checker.ts'
import { openDesk } from './desk/desk.ts'
import { openGuideRoom } from './desk/guide-room.ts'
import { openCheckJobs } from './desk/jobs.ts'
import { routesOf } from './routes.ts'
import { databaseAnswers } from './store/checks.ts'

/** rights-check: what a person may be missing, and why. Catalogue and rules are held in memory, what collectives write and the checks that are kept in its schema. */
export const rightsCheck: Service = {
  name: 'rights-check',
  open: async (house) => {
    const catalogue = await loadCatalogue(CATALOGUE_FOLDER)
    const desk = openDesk(house, await openChecker(catalogue, CATALOGUE_FOLDER))
    const guide = openGuideRoom(desk, await loadGuide(CATALOGUE_FOLDER, catalogue))
    const jobs = openCheckJobs(house, desk)
    return {
      routes: routesOf(catalogue, desk, guide),
      begin: jobs.begin,
      ready: () => databaseAnswers(desk.database),
      stop: jobs.stop,
      close: () => desk.database.close()
    }
  }
}
