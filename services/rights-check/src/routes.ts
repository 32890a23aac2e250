import * as contract from '@relais/contract'
import { type Served, serve } from '@relais/service-kit'
import { changeLocalRight } from './actions/change-local-right.ts'
import { changeRightsCheck } from './actions/change-rights-check.ts'
import { createRightsCheck } from './actions/create-rights-check.ts'
import { changeGuidePage } from './actions/guide/change-guide-page.ts'
import { markGuideRead } from './actions/guide/mark-guide-read.ts'
import { changeDropInSession } from './actions/outreach/change-session.ts'
import { changeOutreachContact, voidOutreachContact } from './actions/outreach/correct-contact.ts'
import { changeNetworkActivity, voidNetworkActivity } from './actions/outreach/network/correct-activity.ts'
import { createNetworkActivity } from './actions/outreach/network/note-activity.ts'
import { createOutreachContact } from './actions/outreach/note-contact.ts'
import { createObservation, voidObservation } from './actions/outreach/observe.ts'
import { createDropInSessions } from './actions/outreach/plan-sessions.ts'
import { withdrawLocalRight } from './actions/withdraw-local-right.ts'
import type { Catalogue } from './catalogue.ts'
import type { Desk } from './desk/desk.ts'
import type { GuideRoom } from './desk/guide-room.ts'
import { continueInterview } from './queries/evaluation/continue-interview.ts'
import { evaluateRights } from './queries/evaluation/evaluate-rights.ts'
import { simulateRights } from './queries/evaluation/simulate-rights.ts'
import { listGuideChanges } from './queries/guide/list-guide-changes.ts'
import { listGuideHelpers } from './queries/guide/list-guide-helpers.ts'
import { listGuidePages } from './queries/guide/list-guide-pages.ts'
import { listGuideVersions } from './queries/guide/list-guide-versions.ts'
import { printGuidePage } from './queries/guide/print-guide-page.ts'
import { readGuidePage } from './queries/guide/read-guide-page.ts'
import { searchGuide } from './queries/guide/search-guide.ts'
import { listRightsChecks } from './queries/kept/list-rights-checks.ts'
import { printRightsCheck } from './queries/kept/print-rights-check.ts'
import { readRightsCheck } from './queries/kept/read-rights-check.ts'
import { listLocalRights } from './queries/list-local-rights.ts'
import { listRightCodes } from './queries/list-right-codes.ts'
import { listRights } from './queries/list-rights.ts'
import { listNetworkActivities, readNetworkActivity } from './queries/outreach/activities.ts'
import { listOutreachContacts, readOutreachContact } from './queries/outreach/contacts.ts'
import { listOutreachEvents } from './queries/outreach/events.ts'
import { listObservations, readObservation } from './queries/outreach/observations.ts'
import { listDropInSessions, readDropInSession } from './queries/outreach/sessions.ts'
import { readLocalRight } from './queries/read-local-right.ts'
import { readRight } from './queries/read-right.ts'

/** What rights-check serves. */
export const routesOf = (catalogue: Catalogue, desk: Desk, guide: GuideRoom): Served[] => [
  serve(contract.listRights, async ({ query }) => listRights(catalogue, query)),
  serve(contract.listRightCodes, async () => listRightCodes(catalogue)),
  serve(contract.readRight, async ({ params }) => readRight(catalogue, params.code)),

  serve(contract.listLocalRights, (asked) => listLocalRights(desk.shelf, asked)),
  serve(contract.readLocalRight, (asked) => readLocalRight(desk.shelf, asked)),
  serve(contract.changeLocalRight, (asked) => changeLocalRight(desk.shelf, asked)),
  serve(contract.withdrawLocalRight, (asked) => withdrawLocalRight(desk.shelf, asked)),

  serve(contract.evaluateRights, (asked) => evaluateRights(desk.checker, desk.shelf, asked)),
  serve(contract.continueInterview, (asked) => continueInterview(desk.checker, desk.shelf, asked)),
  serve(contract.simulateRights, (asked) => simulateRights(desk.checker, asked)),

  serve(contract.createRightsCheck, (asked) => createRightsCheck(desk, asked)),
  serve(contract.listRightsChecks, (asked) => listRightsChecks(desk, asked)),
  serve(contract.readRightsCheck, (asked) => readRightsCheck(desk, asked)),
  serve(contract.changeRightsCheck, (asked) => changeRightsCheck(desk, asked)),
  serve(contract.printRightsCheck, (asked) => printRightsCheck(desk, asked)),

  serve(contract.createOutreachContact, (asked) => createOutreachContact(desk, asked)),
  serve(contract.listOutreachContacts, (asked) => listOutreachContacts(desk, asked)),
  serve(contract.readOutreachContact, (asked) => readOutreachContact(desk, asked)),
  serve(contract.changeOutreachContact, (asked) => changeOutreachContact(desk, asked)),
  serve(contract.voidOutreachContact, (asked) => voidOutreachContact(desk, asked)),

  serve(contract.createDropInSessions, (asked) => createDropInSessions(desk, asked)),
  serve(contract.listDropInSessions, (asked) => listDropInSessions(desk, asked)),
  serve(contract.readDropInSession, (asked) => readDropInSession(desk, asked)),
  serve(contract.changeDropInSession, (asked) => changeDropInSession(desk, asked)),

  serve(contract.createObservation, (asked) => createObservation(desk, asked)),
  serve(contract.listObservations, (asked) => listObservations(desk, asked)),
  serve(contract.readObservation, (asked) => readObservation(desk, asked)),
  serve(contract.voidObservation, (asked) => voidObservation(desk, asked)),

  serve(contract.createNetworkActivity, (asked) => createNetworkActivity(desk, asked)),
  serve(contract.listNetworkActivities, (asked) => listNetworkActivities(desk, asked)),
  serve(contract.readNetworkActivity, (asked) => readNetworkActivity(desk, asked)),
  serve(contract.changeNetworkActivity, (asked) => changeNetworkActivity(desk, asked)),
  serve(contract.voidNetworkActivity, (asked) => voidNetworkActivity(desk, asked)),

  serve(contract.listOutreachEvents, (asked) => listOutreachEvents(desk, asked)),

  serve(contract.listGuidePages, (asked) => listGuidePages(guide, asked)),
  serve(contract.readGuidePage, (asked) => readGuidePage(guide, asked)),
  serve(contract.changeGuidePage, (asked) => changeGuidePage(guide, asked)),
  serve(contract.listGuideVersions, (asked) => listGuideVersions(guide, asked)),
  serve(contract.searchGuide, (asked) => searchGuide(guide, asked)),
  serve(contract.listGuideHelpers, (asked) => listGuideHelpers(guide, asked)),
  serve(contract.printGuidePage, (asked) => printGuidePage(guide, asked)),
  serve(contract.listGuideChanges, (asked) => listGuideChanges(guide, asked)),
  serve(contract.markGuideRead, (asked) => markGuideRead(guide, asked))
]
