import type { LocalVerdict, RightsCheck, Verdict } from '@relais/contract'

/** A text, which may be there in French alone. */
export interface Text {
  fr: string
  en: string | null
}

/** What the page says of a right, national or local. */
export interface Proposal extends Pick<Verdict, 'status' | 'amount' | 'cost'> {
  name: Text
  isStale: boolean
  deadlines: { kind: Verdict['deadlines'][number]['kind'] | 'local'; on: string; text: Text }[]
  howToClaim: Text
  documents: Text[]
  where: Text[]
  helpers: Text[]
}

/** What may be proposed to the person: everything but what they renounced. */
export function proposalsOf({ verdicts, local, findings }: RightsCheck): Proposal[] {
  const renounced = new Set(findings.filter(({ renouncedOn }) => renouncedOn !== null).map(({ right }) => right))
  const kept = <V extends { right: string }>(all: readonly V[]) => all.filter(({ right }) => !renounced.has(right))
  return [...kept(verdicts).map(ofNation), ...kept(local).map(ofPlace)]
}

function ofNation({ status, amount, cost, name, stale, deadlines, howToClaim, documents, bodies }: Verdict): Proposal {
  return {
    status,
    amount,
    cost,
    name,
    isStale: stale.length > 0,
    deadlines,
    howToClaim: howToClaim.text,
    documents,
    where: bodies.instructing,
    helpers: bodies.supporting.map(french)
  }
}

function ofPlace({ status, amount, label, stale, deadlines, guide }: LocalVerdict): Proposal {
  return {
    status,
    amount,
    cost: null,
    name: french(label),
    isStale: stale.length > 0,
    deadlines: deadlines.flatMap(({ on, text }) =>
      on === null ? [] : [{ kind: 'local' as const, on, text: french(text) }]
    ),
    howToClaim: french(guide.howToClaim),
    documents: guide.documents.map(french),
    where: guide.bodies.instructing.map(french),
    helpers: guide.bodies.supporting.map(french)
  }
}

function french(text: string): Text {
  return { fr: text, en: null }
}
