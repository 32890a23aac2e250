import type { LocalVerdict, MoneyRange, RightOutcome, TotalGain, Verdict } from '@relais/contract'
import type {
  LocalVerdict as LocalJudged,
  Money,
  RightVerdict,
  TotalGain as RulesGain,
  RightOutcome as RulesOutcome,
  TraceStep
} from '@relais/rights-rules'

/** A verdict as it is answered, without how to claim it and until when. */
export type Judged = Omit<Verdict, 'name' | 'documents' | 'bodies' | 'howToClaim' | 'appeal' | 'deadlines'>

/** Statuses and amounts alone. */
export function showOutcome({ right, codes, status, amount, alone, cost, gain }: RulesOutcome): RightOutcome {
  return {
    right,
    codes: [...codes],
    status,
    amount: amount === undefined ? null : { ...whole(amount), per: amount.per },
    alone: alone === undefined ? null : whole(alone),
    cost: cost === undefined ? null : { ...whole(cost), per: cost.per },
    gain: gain === undefined ? null : whole(gain)
  }
}

/** The whole verdict; its steps when they are asked for. */
export function showJudged(verdict: RightVerdict, withTrace: boolean): Judged {
  return {
    ...showOutcome(verdict),
    persons:
      verdict.persons === undefined
        ? []
        : Object.entries(verdict.persons).map(([id, money]) => ({ id, ...whole(money) })),
    missing: verdict.missing,
    stale: showStale(verdict.stale),
    trace: withTrace ? verdict.trace.map(showStep) : null
  }
}

/** The verdict of a local right, of the version that was read; its steps when they are asked for. */
export function showLocal(verdict: LocalJudged, version: number, withTrace: boolean): LocalVerdict {
  const { right, label, status, amount, missing, reasons, stale, notes, deadlines, guide, trace } = verdict
  return {
    right,
    version,
    label,
    status,
    amount: amount === undefined ? null : { ...whole(amount), per: amount.per },
    missing,
    reasons,
    stale: showStale(stale),
    notes,
    deadlines,
    guide: showGuide(guide),
    trace: withTrace ? trace.map(showStep) : null
  }
}

type Guide = LocalVerdict['guide']
const guides = new WeakMap<LocalJudged['guide'], Guide>()

// one and the same in every answer, which is written once
function showGuide(guide: LocalJudged['guide']): Guide {
  const { documents, bodies } = guide
  const shown: Guide = guides.get(guide) ?? {
    ...guide,
    documents: [...documents],
    bodies: {
      instructing: [...bodies.instructing],
      paying: [...bodies.paying],
      supporting: [...bodies.supporting]
    }
  }
  guides.set(guide, shown)
  return shown
}

/** Each parameter once; most verdicts read none that is stale. */
function showStale(stale: readonly string[] | undefined): string[] {
  return stale === undefined ? [] : [...new Set(stale)]
}

/** What claiming everything would add. */
export function showGain({ month, year, once, undetermined, uncounted }: RulesGain): TotalGain {
  return { month: whole(month), year: whole(year), once: whole(once), undetermined, uncounted }
}

/** Whole cents: the rules round only where a text says so, and what is shown is paid in cents. */
function whole({ minCents, maxCents }: Money): MoneyRange {
  return { minCents: Math.round(minCents), maxCents: maxCents === null ? null : Math.round(maxCents) }
}

function showStep({
  id,
  about,
  label,
  value,
  inputs,
  law,
  parameter
}: TraceStep): NonNullable<Verdict['trace']>[number] {
  return {
    id,
    about: about ?? null,
    label: label ?? null,
    kind: value.kind,
    min: value.min,
    // JSON knows no infinity
    max: Number.isFinite(value.max) ? value.max : null,
    inputs: [...inputs],
    law: law ?? null,
    parameter: parameter ?? null
  }
}
