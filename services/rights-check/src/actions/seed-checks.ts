import { type RightsCheck, Situation } from '@relais/contract'
import type { CollectiveKeys } from '@relais/database'
import {
  attachedCheckId,
  collective,
  type DemoCheck,
  demoChecks,
  demoContactOf,
  demoId,
  organisationOf
} from '@relais/demo'
import type { House } from '@relais/service-kit'
import { loadGuide } from '../catalogue/guide/load-guide.ts'
import { CATALOGUE_FOLDER, type Catalogue, loadCatalogue } from '../catalogue.ts'
import { openChecker } from '../checking/checker.ts'
import { dayOf } from '../checking/civil-days.ts'
import { type Desk, openDesk } from '../desk/desk.ts'
import { openGuideRoom } from '../desk/guide-room.ts'
import { openWhole } from '../queries/kept/read-rights-check.ts'
import { showFinding } from '../queries/kept/show-check.ts'
import { findCheck, findFindings } from '../store/checks.ts'
import { seedGuide } from './guide/seed-guide.ts'
import { keepCheck } from './keep-check.ts'
import { sayFindings } from './outreach/demo/say-findings.ts'
import { seedHalfYear } from './outreach/demo/seed-half-year.ts'
import { seedOutreach } from './outreach/seed-outreach.ts'

/** Loads the outreach and the guide of the demo collective, and its rights checks worked out with the law of their day; false when they are there already. */
export async function seedChecks(house: House): Promise<boolean> {
  return atDesk(house, async (desk, catalogue) => {
    const keys = await desk.vault.keysFor(collective.id)
    const met = await seedOutreach(desk, house.now())
    const past = await seedHalfYear(desk, keys, house.now())
    const guide = openGuideRoom(desk, await loadGuide(CATALOGUE_FOLDER, catalogue))
    const told = await seedGuide(guide, house.now())
    const written = await Promise.all(demoChecks.map((check) => seedCheck(desk, keys, check, house.now())))
    return met || past || told || written.includes(true)
  })
}

/** The check that goes with a referral of the demo, as it was loaded; null when it is not there. */
export async function readAttachedDemoCheck(house: House): Promise<RightsCheck | null> {
  const { by } = demoChecks.find(({ id }) => id === attachedCheckId)!
  const organisation = organisationOf(by).id
  return atDesk(house, async (desk) => {
    const viewer = { collectiveId: collective.id, organisationId: organisation, duty: 'member' } as const
    const [[row], findings] = await desk.database.transaction(
      viewer,
      (trx) =>
        Promise.all([
          trx.run(findCheck, { id: attachedCheckId, organisation }),
          trx.run(findFindings, { check: attachedCheckId })
        ]),
      { readOnly: true }
    )
    if (row === undefined) return null
    return openWhole(desk, await desk.vault.keysFor(collective.id), row, findings.map(showFinding))
  })
}

async function atDesk<T>(house: House, work: (desk: Desk, catalogue: Catalogue) => Promise<T>): Promise<T> {
  const catalogue = await loadCatalogue(CATALOGUE_FOLDER)
  const desk = openDesk(house, await openChecker(catalogue, CATALOGUE_FOLDER))
  try {
    return await work(desk, catalogue)
  } finally {
    await desk.database.close()
  }
}

async function seedCheck(desk: Desk, keys: CollectiveKeys, check: DemoCheck, now: Date): Promise<boolean> {
  const organisation = organisationOf(check.by).id
  const maker = {
    collectiveId: collective.id,
    organisationId: organisation,
    memberId: null,
    clientId: `${check.by}-api`,
    roles: [],
    scopes: []
  }
  const at = new Date(now.getTime() - check.daysAgo * 86_400_000)
  const personId = check.person === null ? null : demoId('person', `${check.person}@${check.by}`)
  const question = { situation: Situation.parse(check.situation) }
  const evaluation = desk.checker.evaluate(question, dayOf(at), false, await desk.shelf.inForce(maker, now))
  const viewer = { collectiveId: collective.id, organisationId: organisation, duty: 'member' } as const
  return desk.database.transaction(viewer, async (trx) => {
    const [there] = await trx.run(findCheck, { id: check.id, organisation })
    if (there !== undefined) return false
    keepCheck(trx, keys, {
      id: check.id,
      maker,
      personId,
      territoryId: null,
      contactId: demoContactOf.get(check.id) ?? null,
      question,
      evaluation,
      mainstream: desk.checker.mainstream,
      since: new Map(),
      at
    })
    sayFindings(trx, desk, { organisation, id: check.id, at, findings: check.findings })
    return true
  })
}
