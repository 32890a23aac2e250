import type { LocalVerdict, RightVerdict, TraceStep } from '@relais/rights-rules'

/** What was found of one right, as the page shows it. */
export interface Found {
  /** The code of its rule, and its codes in the catalogue. */
  right: string
  codes: readonly string[]
  name: string
  status: RightVerdict['status']
  amount: { minCents: number; maxCents: number | null; per: 'month' | 'year' | 'once' } | null
  /** The contribution to a right that is no money. */
  cost: Found['amount']
  why: { text: string; law: string }[]
  documents: readonly string[]
  where: readonly string[]
  helpers: readonly string[]
  how: string
  stale: boolean
}

/** A verdict of the rules, without what a page has no room for. */
export function foundOf(verdict: RightVerdict | LocalVerdict): Found {
  const { right, codes, label, status, guide } = verdict
  const national = 'local' in verdict ? null : verdict
  const money = national?.gain ?? verdict.amount ?? null
  return {
    right,
    codes,
    name: typed(label),
    status,
    amount: money === null ? null : { ...whole(money), per: verdict.amount?.per ?? 'month' },
    cost: national?.cost === undefined ? null : { ...whole(national.cost), per: national.cost.per },
    why: [...reasonsIn(verdict.trace, status), ...('local' in verdict ? verdict.reasons.map(bare) : [])].slice(0, 4),
    documents: (guide?.documents ?? []).map(typed),
    where: (guide?.bodies.instructing ?? []).map(typed),
    helpers: (guide?.bodies.supporting ?? []).map(typed),
    how: typed(guide?.howToClaim ?? ''),
    stale: (verdict.stale?.length ?? 0) > 0
  }
}

/** The rules are written with straight apostrophes. */
const typed = (text: string) => text.replaceAll("'", '’')
const bare = (text: string) => ({ text: typed(text), law: '' })

/** The conditions that decided: those of the evaluation itself that no other condition is made of. */
function reasonsIn(trace: readonly TraceStep[], status: Found['status']): Found['why'] {
  const inner = new Set(trace.filter(({ label }) => label !== undefined).flatMap(({ inputs }) => inputs))
  const decides = ({ value: { kind, min, max } }: TraceStep) =>
    kind === 'condition' && (status === 'not_entitled' ? max === 0 : status === 'undetermined' ? min < max : min === 1)
  const top = trace.filter((step, at) => step.label !== undefined && !inner.has(at) && decides(step))
  // A condition that says no more than "personal conditions" is told by those of its own that decided.
  const told = top.flatMap((step) => {
    if (status === 'entitled' || status === 'received') return [step]
    const own = step.inputs.map((at) => trace[at]!).filter((input) => input.label !== undefined && decides(input))
    return own.length > 0 ? own : [step]
  })
  const seen = new Map(told.map(({ label = '', law = '' }) => [label, { text: typed(label), law }]))
  return [...seen.values()]
}

function whole({ minCents, maxCents }: { minCents: number; maxCents: number | null }) {
  return { minCents: Math.max(0, Math.round(minCents)), maxCents: maxCents === null ? null : Math.round(maxCents) }
}
