import * as contract from '@relais/contract'
import { type Served, serve } from '@relais/service-kit'
import { changeLocalRight } from './actions/change-local-right.ts'
import type { Catalogue } from './catalogue.ts'
import type { Checker } from './checking/checker.ts'
import type { LocalShelf } from './local/local-shelf.ts'
import { evaluateRights } from './queries/evaluate-rights.ts'
import { listLocalRights } from './queries/list-local-rights.ts'
import { listRightCodes } from './queries/list-right-codes.ts'
import { listRights } from './queries/list-rights.ts'
import { readLocalRight } from './queries/read-local-right.ts'
import { readRight } from './queries/read-right.ts'
import { simulateRights } from './queries/simulate-rights.ts'

/** What rights-check serves. */
export const routesOf = (catalogue: Catalogue, checker: Checker, shelf: LocalShelf): Served[] => [
  serve(contract.listRights, async ({ query }) => listRights(catalogue, query)),
  serve(contract.listRightCodes, async () => listRightCodes(catalogue)),
  serve(contract.readRight, async ({ params }) => readRight(catalogue, params.code)),

  serve(contract.listLocalRights, (asked) => listLocalRights(shelf, asked)),
  serve(contract.readLocalRight, (asked) => readLocalRight(shelf, asked)),
  serve(contract.changeLocalRight, (asked) => changeLocalRight(shelf, asked)),

  serve(contract.evaluateRights, (asked) => evaluateRights(checker, shelf, asked)),
  serve(contract.simulateRights, (asked) => simulateRights(checker, asked))
]
