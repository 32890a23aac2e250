import {
  assignReferrals as assignReferralsOperation,
  changePerson as changePersonOperation,
  changeReferral as changeReferralOperation,
  commitImport as commitImportOperation,
  countReferrals as countReferralsOperation,
  createAgreement as createAgreementOperation,
  createPersonLink as createPersonLinkOperation,
  createPerson as createPersonOperation,
  createReferralExport as createReferralExportOperation,
  createReferralGroup as createReferralGroupOperation,
  createReferral as createReferralOperation,
  deleteDocument as deleteDocumentOperation,
  downloadDocument as downloadDocumentOperation,
  findDuplicates as findDuplicatesOperation,
  listAgreements as listAgreementsOperation,
  listCapacities as listCapacitiesOperation,
  listCapacityEvents as listCapacityEventsOperation,
  listDocuments as listDocumentsOperation,
  listEvents as listEventsOperation,
  listForgottenPersons as listForgottenPersonsOperation,
  listImportRows as listImportRowsOperation,
  listIncidents as listIncidentsOperation,
  listJournal as listJournalOperation,
  listMessages as listMessagesOperation,
  listNotifications as listNotificationsOperation,
  listPersonLinks as listPersonLinksOperation,
  listPersonReads as listPersonReadsOperation,
  listPersons as listPersonsOperation,
  listReferralEvents as listReferralEventsOperation,
  listReferrals as listReferralsOperation,
  markNotificationsRead as markNotificationsReadOperation,
  permitReturn as permitReturnOperation,
  postMessage as postMessageOperation,
  REFERRAL_ACTION_OPERATIONS,
  readAttachedCheck,
  readCapacity as readCapacityOperation,
  readDocument,
  readImport as readImportOperation,
  readImportTemplate as readImportTemplateOperation,
  readPerson,
  readReferral,
  readReferralGroup,
  readReferralLifecycle,
  revokePersonLink as revokePersonLinkOperation,
  searchPersons as searchPersonsOperation,
  searchReferrals as searchReferralsOperation,
  stateCapacity as stateCapacityOperation,
  tryImport as tryImportOperation,
  uploadDocument as uploadDocumentOperation,
  withdrawAgreement as withdrawAgreementOperation
} from '@relais/contract'
import type { ReferralAction } from '@relais/referral-lifecycle'
import { type Served, serve } from '@relais/service-kit'
import { actOnReferral } from './actions/act-on-referral.ts'
import { changeReferral } from './actions/change-referral.ts'
import { createReferral } from './actions/create-referral.ts'
import { createReferralGroup } from './actions/create-referral-group.ts'
import { commitImport } from './actions/intake/commit-import.ts'
import { stateCapacity } from './actions/intake/state-capacity.ts'
import { tryImport } from './actions/intake/try-import.ts'
import { assignReferrals } from './actions/leading/assign-referrals.ts'
import { permitReturn } from './actions/leading/permit-return.ts'
import { changePerson } from './actions/persons/change-person.ts'
import { createAgreement } from './actions/persons/create-agreement.ts'
import { createPerson } from './actions/persons/create-person.ts'
import { withdrawAgreement } from './actions/persons/withdraw-agreement.ts'
import { deleteDocument } from './actions/thread/delete-document.ts'
import { postMessage } from './actions/thread/post-message.ts'
import { uploadDocument } from './actions/thread/upload-document.ts'
import type { Desk } from './desk/desk.ts'
import type { LinkMeans } from './links/means.ts'
import { createPersonLink } from './links/operations/create-person-link.ts'
import { listPersonLinks, revokePersonLink } from './links/operations/person-links.ts'
import { findReferral } from './queries/find-referral.ts'
import { findReferralGroup } from './queries/find-referral-group.ts'
import { countReferrals } from './queries/inbox/count-referrals.ts'
import { exportReferrals } from './queries/inbox/export-referrals.ts'
import { listReferrals, searchReferrals } from './queries/inbox/list-referrals.ts'
import { findDuplicates } from './queries/intake/find-duplicates.ts'
import { listCapacities, readCapacity } from './queries/intake/list-capacities.ts'
import { listCapacityEvents } from './queries/intake/list-capacity-events.ts'
import { listImportRows, readImport, readImportTemplate } from './queries/intake/read-import.ts'
import { listEvents, listReferralEvents } from './queries/list-events.ts'
import { listIncidents } from './queries/list-incidents.ts'
import { findPerson } from './queries/persons/find-person.ts'
import { listAgreements } from './queries/persons/list-agreements.ts'
import { listForgottenPersons } from './queries/persons/list-forgotten-persons.ts'
import { listJournal } from './queries/persons/list-journal.ts'
import { listPersonReads, listPersons, searchPersons } from './queries/persons/list-persons.ts'
import { readLifecycle } from './queries/read-lifecycle.ts'
import { downloadDocument } from './queries/thread/download-document.ts'
import { findAttachedCheck } from './queries/thread/find-attached-check.ts'
import { findDocument, listDocuments } from './queries/thread/list-documents.ts'
import { listMessages } from './queries/thread/list-messages.ts'
import { listNotifications } from './telling/list-notifications.ts'
import { markNotificationsRead } from './telling/mark-notifications-read.ts'

/** What this service answers: one line an operation. */
export function referralRoutes(desk: Desk, links: LinkMeans): Served[] {
  return [
    serve(createPersonOperation, (asked) => createPerson(desk, asked)),
    serve(listPersonsOperation, (asked) => listPersons(desk, asked)),
    serve(listForgottenPersonsOperation, (asked) => listForgottenPersons(desk, asked)),
    serve(searchPersonsOperation, (asked) => searchPersons(desk, asked)),
    serve(findDuplicatesOperation, (asked) => findDuplicates(desk, asked)),
    serve(tryImportOperation, (asked) => tryImport(desk, asked)),
    serve(readImportTemplateOperation, readImportTemplate),
    serve(readImportOperation, (asked) => readImport(desk, asked)),
    serve(commitImportOperation, (asked) => commitImport(desk, asked)),
    serve(listImportRowsOperation, (asked) => listImportRows(desk, asked)),
    serve(readPerson, (asked) => findPerson(desk, asked)),
    serve(changePersonOperation, (asked) => changePerson(desk, asked)),
    serve(listJournalOperation, (asked) => listJournal(desk, asked)),
    serve(listPersonReadsOperation, (asked) => listPersonReads(desk, asked)),
    serve(createAgreementOperation, (asked) => createAgreement(desk, asked)),
    serve(listAgreementsOperation, (asked) => listAgreements(desk, asked)),
    serve(withdrawAgreementOperation, (asked) => withdrawAgreement(desk, asked)),
    serve(createPersonLinkOperation, (asked) => createPersonLink(links, asked)),
    serve(listPersonLinksOperation, (asked) => listPersonLinks(links, asked)),
    serve(revokePersonLinkOperation, (asked) => revokePersonLink(links, asked)),
    serve(createReferralOperation, (asked) => createReferral(desk, asked)),
    serve(listReferralsOperation, (asked) => listReferrals(desk, asked)),
    serve(searchReferralsOperation, (asked) => searchReferrals(desk, asked)),
    serve(countReferralsOperation, (asked) => countReferrals(desk, asked)),
    serve(createReferralExportOperation, (asked) => exportReferrals(desk, asked)),
    serve(assignReferralsOperation, (asked) => assignReferrals(desk, asked)),
    serve(changeReferralOperation, (asked) => changeReferral(desk, asked)),
    serve(readReferral, (asked) => findReferral(desk, asked)),
    serve(permitReturnOperation, (asked) => permitReturn(desk, asked)),
    serve(createReferralGroupOperation, (asked) => createReferralGroup(desk, asked)),
    serve(readReferralGroup, (asked) => findReferralGroup(desk, asked)),
    serve(listIncidentsOperation, (asked) => listIncidents(desk, asked)),
    serve(listNotificationsOperation, (asked) => listNotifications(desk, asked)),
    serve(markNotificationsReadOperation, (asked) => markNotificationsRead(desk, asked)),
    serve(listReferralEventsOperation, (asked) => listReferralEvents(desk, asked)),
    serve(listEventsOperation, (asked) => listEvents(desk, asked)),
    serve(listMessagesOperation, (asked) => listMessages(desk, asked)),
    serve(postMessageOperation, (asked) => postMessage(desk, asked)),
    serve(uploadDocumentOperation, (asked) => uploadDocument(desk, asked)),
    serve(listDocumentsOperation, (asked) => listDocuments(desk, asked)),
    serve(readDocument, (asked) => findDocument(desk, asked)),
    serve(downloadDocumentOperation, (asked) => downloadDocument(desk, asked)),
    serve(deleteDocumentOperation, (asked) => deleteDocument(desk, asked)),
    serve(readAttachedCheck, (asked) => findAttachedCheck(desk, asked)),
    serve(readReferralLifecycle, readLifecycle),
    serve(listCapacitiesOperation, (asked) => listCapacities(desk, asked)),
    serve(readCapacityOperation, (asked) => readCapacity(desk, asked)),
    serve(listCapacityEventsOperation, (asked) => listCapacityEvents(desk, asked)),
    serve(stateCapacityOperation, (asked) => stateCapacity(desk, asked)),
    ...actionRoutes(desk)
  ]
}

function actionRoutes(desk: Desk): Served[] {
  return Object.entries(REFERRAL_ACTION_OPERATIONS).map(([action, operation]) =>
    serve(operation, (asked) => actOnReferral(desk, asked, action as ReferralAction))
  )
}
