import * as apiClients from './identity/api-clients.ts'
import * as charter from './identity/charter.ts'
import * as collective from './identity/collective.ts'
import * as directoryChanges from './identity/directory-changes.ts'
import * as members from './identity/members.ts'
import * as organisations from './identity/organisations.ts'
import * as staff from './identity/staff.ts'
import type { Operation } from './kit/operation.ts'
import { REFERRAL_ACTION_OPERATIONS } from './referrals/acting/referral-actions.ts'
import * as groups from './referrals/acting/referral-groups.ts'
import * as lifecycle from './referrals/acting/referral-lifecycle.ts'
import * as assignments from './referrals/inbox/assignments.ts'
import * as counts from './referrals/inbox/counts.ts'
import * as exported from './referrals/inbox/exports.ts'
import * as lists from './referrals/inbox/lists.ts'
import * as incidents from './referrals/incidents.ts'
import * as capacities from './referrals/intake/capacities.ts'
import * as capacityEvents from './referrals/intake/capacity-events.ts'
import * as duplicates from './referrals/intake/duplicates.ts'
import * as imports from './referrals/intake/imports.ts'
import * as agreements from './referrals/persons/agreements.ts'
import * as forgottenPersons from './referrals/persons/forgotten-persons.ts'
import * as personLinks from './referrals/persons/person-links.ts'
import * as persons from './referrals/persons/persons.ts'
import * as referrals from './referrals/referrals.ts'
import * as events from './referrals/telling/events.ts'
import * as journal from './referrals/telling/journal.ts'
import * as notifications from './referrals/telling/notifications.ts'
import * as attachedChecks from './referrals/thread/attached-checks.ts'
import * as documents from './referrals/thread/documents.ts'
import * as messages from './referrals/thread/messages.ts'
import * as reportExports from './reports/kept/exports.ts'
import * as reportFiles from './reports/kept/files.ts'
import * as keptReports from './reports/kept/reports.ts'
import * as openData from './reports/open-data.ts'
import * as outreachReport from './reports/outreach-report.ts'
import * as referralFunnel from './reports/referral-funnel.ts'
import * as resultsReport from './reports/results.ts'
import * as checks from './rights/check/checks.ts'
import * as evaluations from './rights/check/evaluations.ts'
import * as interview from './rights/check/interview.ts'
import * as guidePages from './rights/guide/pages.ts'
import * as guideReading from './rights/guide/reading.ts'
import * as localRights from './rights/local/local-rights.ts'
import * as networkActivities from './rights/outreach/activities.ts'
import * as outreachContacts from './rights/outreach/contacts.ts'
import * as outreachEvents from './rights/outreach/events.ts'
import * as observations from './rights/outreach/observations.ts'
import * as dropInSessions from './rights/outreach/sessions.ts'
import * as rights from './rights/rights.ts'

const rooms = [
  collective,
  charter,
  organisations,
  members,
  apiClients,
  directoryChanges,
  staff,
  rights,
  localRights,
  checks,
  evaluations,
  interview,
  outreachContacts,
  dropInSessions,
  observations,
  networkActivities,
  outreachEvents,
  guidePages,
  guideReading,
  persons,
  journal,
  duplicates,
  imports,
  agreements,
  personLinks,
  forgottenPersons,
  referrals,
  exported,
  lists,
  counts,
  assignments,
  groups,
  incidents,
  notifications,
  events,
  REFERRAL_ACTION_OPERATIONS,
  capacities,
  capacityEvents,
  messages,
  documents,
  attachedChecks,
  lifecycle,
  referralFunnel,
  resultsReport,
  openData,
  outreachReport,
  keptReports,
  reportExports,
  reportFiles
]

/** Every operation of the API, in the order in which the contract prints them. */
export const OPERATIONS: readonly Operation[] = rooms.flatMap((room) =>
  Object.values(room as Record<string, unknown>).filter(isOperation)
)

function isOperation(value: unknown): value is Operation {
  return typeof value === 'object' && value !== null && 'path' in value && 'answers' in value
}
