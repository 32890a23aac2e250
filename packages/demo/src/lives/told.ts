import type { Answer, listEvents, OutreachEvent } from '@relais/contract'
import type { Life } from './lives.ts'
import type { OutreachSubject } from './outreach.ts'

type Told = Extract<Answer<typeof listEvents>, { status: 200 }>['body']['items'][number]

/** What a life is told as to the services of Relais that follow the feed, oldest first; `idOf` says what the event of each version is called. */
export function toldOf(life: Life, collective: string, idOf: (version: number) => string): Told[] {
  const { id, rootId, sender, recipient, territory, rights, checkedOn, results } = life
  const referral = {
    rootId,
    senderId: sender,
    recipientId: recipient,
    territoryId: territory,
    urgent: false,
    rights,
    collectiveId: collective
  }
  const told = new Map(results.map((one) => [one.id, one]))
  return life.happened.map(({ action, from, to, at, payload }, index) => {
    const outcomes = ((payload.outcomeIds ?? []) as string[]).map((outcome) => told.get(outcome)!)
    return {
      id: idOf(index + 1),
      referralId: id,
      version: index + 1,
      action,
      side: 'receiver',
      organisationId: recipient,
      memberId: null,
      fromState: from as Told['fromState'],
      toState: to as Told['toState'],
      at,
      payload: {
        ...payload,
        ...(outcomes.length > 0 && { outcomes: outcomes.map(toldResult) }),
        ...(action === 'send' && { checkedOn })
      },
      hash: '0'.repeat(64),
      referral
    }
  })
}

function toldResult(one: Life['results'][number]) {
  return {
    right: one.right_code,
    result: one.result,
    reason: null,
    source: one.source,
    recordedAt: one.recorded_at,
    effectiveOn: one.effective_on,
    decidedOn: one.decided_on,
    firstPaidOn: one.first_paid_on,
    amountMonthlyCents: one.amount_monthly_cents,
    amountBand: null,
    arrearsCents: one.arrears_cents,
    amountOnceCents: one.amount_once_cents
  }
}

/** The same of what outreach noted, oldest first. */
export function outreachToldOf(subjects: readonly OutreachSubject[], collective: string): OutreachEvent[] {
  const events = subjects.flatMap(({ kind, id, organisation, person, versions }) =>
    versions.map(({ at, facts }, index) => {
      const head = { kind, id, version: index + 1, collectiveId: collective, organisationId: organisation, at }
      return { ...head, [kind]: kind === 'check' ? { ...facts, person } : facts } as unknown as OutreachEvent
    })
  )
  return events.sort((a, b) => (a.at === b.at ? a.version - b.version : a.at < b.at ? -1 : 1))
}
