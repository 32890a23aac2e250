import {
  changePerson as changePersonOperation,
  changeReferral as changeReferralOperation,
  createAgreement as createAgreementOperation,
  createPerson as createPersonOperation,
  createReferral as createReferralOperation,
  listAgreements as listAgreementsOperation,
  listEvents as listEventsOperation,
  listPersonReads as listPersonReadsOperation,
  listPersons as listPersonsOperation,
  listReferralEvents as listReferralEventsOperation,
  listReferrals as listReferralsOperation,
  REFERRAL_ACTION_OPERATIONS,
  readPerson,
  readReferral,
  readReferralLifecycle,
  refuse,
  SERVED_ACTIONS,
  searchPersons as searchPersonsOperation
} from '@relais/contract'
import type { ReferralAction } from '@relais/referral-lifecycle'
import { type Served, serve } from '@relais/service-kit'
import { actOnReferral } from './actions/act-on-referral.ts'
import { changePerson } from './actions/change-person.ts'
import { changeReferral } from './actions/change-referral.ts'
import { createAgreement } from './actions/create-agreement.ts'
import { createPerson } from './actions/create-person.ts'
import { createReferral } from './actions/create-referral.ts'
import type { Desk } from './desk/desk.ts'
import { findPerson } from './queries/find-person.ts'
import { findReferral } from './queries/find-referral.ts'
import { listAgreements } from './queries/list-agreements.ts'
import { listEvents, listReferralEvents } from './queries/list-events.ts'
import { listPersonReads, listPersons, searchPersons } from './queries/list-persons.ts'
import { listReferrals } from './queries/list-referrals.ts'
import { readLifecycle } from './queries/read-lifecycle.ts'

/** What this service answers: one line an operation. */
export function referralRoutes(desk: Desk): Served[] {
  return [
    serve(createPersonOperation, (asked) => createPerson(desk, asked)),
    serve(listPersonsOperation, (asked) => listPersons(desk, asked)),
    serve(searchPersonsOperation, (asked) => searchPersons(desk, asked)),
    serve(readPerson, (asked) => findPerson(desk, asked)),
    serve(changePersonOperation, (asked) => changePerson(desk, asked)),
    serve(listPersonReadsOperation, (asked) => listPersonReads(desk, asked)),
    serve(createAgreementOperation, (asked) => createAgreement(desk, asked)),
    serve(listAgreementsOperation, (asked) => listAgreements(desk, asked)),
    serve(createReferralOperation, (asked) => createReferral(desk, asked)),
    serve(listReferralsOperation, (asked) => listReferrals(desk, asked)),
    serve(changeReferralOperation, (asked) => changeReferral(desk, asked)),
    serve(readReferral, (asked) => findReferral(desk, asked)),
    serve(listReferralEventsOperation, (asked) => listReferralEvents(desk, asked)),
    serve(listEventsOperation, (asked) => listEvents(desk, asked)),
    serve(readReferralLifecycle, readLifecycle),
    ...actionRoutes(desk)
  ]
}

function actionRoutes(desk: Desk): Served[] {
  const served = new Set<string>(SERVED_ACTIONS)
  return Object.entries(REFERRAL_ACTION_OPERATIONS).map(([action, operation]) =>
    serve(operation, async (asked) =>
      served.has(action) ? actOnReferral(desk, asked, action as ReferralAction) : refuse('not-served-yet')
    )
  )
}
