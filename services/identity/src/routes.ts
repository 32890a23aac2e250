import * as contract from '@relais/contract'
import { type Served, serve } from '@relais/service-kit'
import { addMember } from './actions/add-member.ts'
import { changeCharter } from './actions/change-charter.ts'
import { changeMember } from './actions/change-member.ts'
import { changeOrganisation } from './actions/change-organisation.ts'
import { createApiClient } from './actions/create-api-client.ts'
import { createOrganisation } from './actions/create-organisation.ts'
import { revokeApiClient } from './actions/revoke-api-client.ts'
import { signConvention } from './actions/sign-convention.ts'
import type { Desk } from './desk.ts'
import { readCharter, readCharterOf } from './queries/collective/read-charter.ts'
import { readCollective } from './queries/collective/read-collective.ts'
import { listApiClients } from './queries/list-api-clients.ts'
import { listDirectoryChanges } from './queries/list-directory-changes.ts'
import { listMembers } from './queries/list-members.ts'
import { listOrganisations } from './queries/list-organisations.ts'
import { listStaff } from './queries/list-staff.ts'
import { listTerritories } from './queries/list-territories.ts'
import { readMe } from './queries/read-me.ts'
import { readOrganisation } from './queries/read-organisation.ts'

/** What identity serves, beside OAuth 2 and the sign-in pages. */
export const routesOf = (desk: Desk): Served[] => [
  serve(contract.readMe, (asked) => readMe(desk, asked)),
  serve(contract.readCollective, (asked) => readCollective(desk, asked)),
  serve(contract.listTerritories, (asked) => listTerritories(desk, asked)),
  serve(contract.readCharter, (asked) => readCharter(desk, asked)),
  serve(contract.changeCharter, (asked) => changeCharter(desk, asked)),

  serve(contract.listOrganisations, (asked) => listOrganisations(desk, asked)),
  serve(contract.createOrganisation, (asked) => createOrganisation(desk, asked)),
  serve(contract.readOrganisation, (asked) => readOrganisation(desk, asked)),
  serve(contract.changeOrganisation, (asked) => changeOrganisation(desk, asked)),
  serve(contract.signConvention, (asked) => signConvention(desk, asked)),

  serve(contract.listMembers, (asked) => listMembers(desk, asked)),
  serve(contract.addMember, (asked) => addMember(desk, asked)),
  serve(contract.changeMember, (asked) => changeMember(desk, asked)),

  serve(contract.listApiClients, (asked) => listApiClients(desk, asked)),
  serve(contract.createApiClient, (asked) => createApiClient(desk, asked)),
  serve(contract.revokeApiClient, (asked) => revokeApiClient(desk, asked)),

  serve(contract.listDirectoryChanges, (asked) => listDirectoryChanges(desk, asked)),

  serve(contract.listStaff, (asked) => listStaff(desk, asked)),
  serve(contract.readCharterOf, (asked) => readCharterOf(desk, asked))
]
