import { type Contact, type Outcome, type readReferral as operation, type Referral, refuse } from '@relais/contract'
import type { CollectiveKeys } from '@relais/database'
import { type Asked, viewerOf } from '@relais/service-kit'
import { actionsOn, offersOn, type PartySide, readsSteps, showHead } from '../acting/rules/viewer.ts'
import { type Colleague, colleagueOf, type Desk } from '../desk/desk.ts'
import { openBirthDate, openContact, openName } from '../desk/identity.ts'
import { dayOf } from '../desk/time.ts'
import { journalRead } from '../store/persons/reads.ts'
import type { ShownRow } from '../store/referrals/inbox/shown.ts'
import { leafOf } from '../store/referrals/locks.ts'
import {
  findContents,
  findOutcomes,
  findReferral as findOwn,
  findReferralOfCollective
} from '../store/referrals/read-referral.ts'
import type { ReferralRow } from '../store/referrals/write-referral.ts'
import { type ContactRow, findContacts } from '../store/work/contacts.ts'
import type { OutcomeRow } from '../store/work/outcomes.ts'
import { lifecycle } from './read-lifecycle.ts'

/** A referral as it was read: columns above the reader's level came back null. */
type ReadRow = ShownRow &
  Pick<ReferralRow, 'agreement_id' | 'rights_check_waiver' | 'duplicate_decision' | 'asked_items'> & {
    side: string
    disclosure: number
    name_sealed: Buffer | null
    contact_sealed: Buffer | null
    birth_date_sealed: Buffer | null
    preferred_channel: string | null
    agreement_level: string | null
    agreement_ends_on: string | null
  }

interface Read {
  row: ReadRow
  contents: ReadonlyMap<number, Buffer>
  outcomes: readonly OutcomeRow[] | null
  contacts: readonly ContactRow[] | null
  leaf: { id: string; state: string; recipient_id: string } | null
}

/** Reads a referral as the worker's organisation may read it; journalled, and nothing else changes. */
export async function findReferral(desk: Desk, asked: Asked<typeof operation>) {
  const colleague = colleagueOf(asked)
  if (colleague === null) return refuse('referral-not-found')
  const keys = await desk.vault.keysFor(colleague.collectiveId)
  const read = await readOf(desk, asked, colleague)
  if (read === null) return refuse('referral-not-found')
  const body = showReferral(keys, read, colleague)
  return { status: 200, etag: etagOf(keys, body), body } as const
}

/**
 * What a reader sees changes without a new version too: a name is corrected, an agreement ends, a role is given. Keyed, for headers are
 * written down by whatever stands between. What the table says of each action changes with the table alone.
 */
function etagOf(keys: CollectiveKeys, body: Referral): string {
  const seen = { ...body, availableActions: body.availableActions.map(({ action }) => action), table: lifecycle().etag }
  return `v${body.version}.${keys.blindIndex('seen', JSON.stringify(seen)).toString('base64url')}`
}

function readOf(desk: Desk, asked: Asked<typeof operation>, colleague: Colleague): Promise<Read | null> {
  const { id } = asked.params
  const by = { id, organisation: colleague.organisationId, today: dayOf(asked.now) }
  return desk.database.transaction(viewerOf(colleague), async (trx) => {
    const [rows, contents, outcomes, contacts] = await Promise.all([
      trx.run(findOwn, by),
      trx.run(findContents, by),
      trx.run(findOutcomes, by),
      trx.run(findContacts, by)
    ])
    const row: ReadRow | undefined = rows[0]
    if (row === undefined)
      return colleague.roles.includes('coordinator')
        ? coordinated(await trx.run(findReferralOfCollective, { id, collective: colleague.collectiveId }))
        : null
    if (row.disclosure >= 2)
      await journalRead(trx, asked, colleague, { level: row.disclosure, persons: [row.person_id], referral: id })
    const steps = readsSteps(row.side as PartySide, row.disclosure)
    const [leaf] = row.side === 'sender' && row.child_id !== null ? await trx.run(leafOf, { root: row.root_id }) : []
    return {
      row,
      contents: new Map(contents.map(({ level, sealed }) => [level, sealed])),
      outcomes: steps ? outcomes : null,
      contacts: steps ? contacts : null,
      leaf: leaf ?? null
    }
  })
}

function coordinated([row]: readonly ShownRow[]): Read | null {
  if (row === undefined) return null
  const nothing = {
    agreement_id: null,
    rights_check_waiver: null,
    duplicate_decision: null,
    asked_items: [],
    name_sealed: null,
    contact_sealed: null,
    birth_date_sealed: null,
    preferred_channel: null,
    agreement_level: null,
    agreement_ends_on: null
  }
  return {
    row: { ...row, ...nothing, side: 'coordinator', disclosure: 0 },
    contents: new Map(),
    outcomes: null,
    contacts: null,
    leaf: null
  }
}

function showReferral(
  keys: CollectiveKeys,
  { row, contents, outcomes, contacts, leaf }: Read,
  colleague: Colleague
): Referral {
  const side = row.side as PartySide
  const text = (level: number) => {
    const sealed = contents.get(level)
    return sealed === undefined
      ? null
      : keys.open({ table: 'referral_contents', column: 'sealed', row: `${row.id}/${level}` }, sealed)
  }
  const actions = actionsOn(row, side, colleague)
  return {
    ...showHead(row, side, row.disclosure),
    rights: [...row.rights],
    person: showReferred(keys, row),
    need: text(2),
    followUp: text(3),
    assessment: text(4),
    agreementId: side === 'sender' ? row.agreement_id : null,
    agreementLevel: row.agreement_level as Referral['agreementLevel'],
    agreementEndsOn: row.agreement_ends_on,
    rightsCheckWaiver: row.disclosure >= 2 ? row.rights_check_waiver : null,
    duplicateDecision: side === 'sender' ? row.duplicate_decision : null,
    askedItems: row.disclosure >= 2 ? row.asked_items : null,
    leaf:
      leaf === null ? null : { id: leaf.id, state: leaf.state as Referral['state'], recipientId: leaf.recipient_id },
    contacts: contacts?.map(showContact) ?? null,
    outcomes: outcomes?.map(showOutcome) ?? null,
    availableActions: offersOn(row, actions)
  }
}

function showReferred(keys: CollectiveKeys, row: ReadRow): Referral['person'] {
  if (row.name_sealed === null) return null
  return {
    id: row.person_id,
    ...openName(keys, row.person_id, row.name_sealed),
    ...openContact(keys, row.person_id, row.contact_sealed),
    preferredChannel: row.preferred_channel as NonNullable<Referral['person']>['preferredChannel'],
    birthDate: openBirthDate(keys, row.person_id, row.birth_date_sealed)
  }
}

function showContact(row: ContactRow): Contact {
  return {
    id: row.id,
    kind: row.kind as Contact['kind'],
    channel: row.channel,
    on: row.on_date,
    result: row.result,
    startsAt: row.starts_at,
    movedBy: row.moved_by,
    recordedAt: row.recorded_at
  }
}

function showOutcome(row: OutcomeRow): Outcome {
  return {
    id: row.id,
    rightCode: row.right_code,
    result: row.result,
    reasonCode: row.reason,
    childId: row.child_id,
    effectiveOn: row.effective_on,
    amountMonthlyCents: row.amount_monthly_cents,
    amountBand: row.amount_band,
    arrearsCents: row.arrears_cents,
    amountOnceCents: row.amount_once_cents,
    decidedOn: row.decided_on,
    firstPaidOn: row.first_paid_on,
    source: row.source,
    confidence: row.confidence,
    personConfirmation: row.person_confirmation,
    recordedAt: row.recorded_at
  }
}
