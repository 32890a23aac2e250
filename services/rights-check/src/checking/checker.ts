import type { Deadline, Evaluation, FieldError, Situation, Verdict } from '@relais/contract'
import { checkEveryRight, type LocalRight, RIGHT_IDS, type RightVerdict, RULESET } from '@relais/rights-rules'
import type { Catalogue } from '../catalogue.ts'
import { dayOf, monthsAfter } from './civil-days.ts'
import { appealDeadlines, claimDeadlinesBy, type Days, loadDeadlineRules } from './deadlines.ts'
import { guidanceFrom, loadCuts } from './guidance.ts'
import { showGain, showJudged, showLocal } from './show-verdict.ts'

/** How far ahead the parameters of the law are known to resolve. */
const MOST_MONTHS_AHEAD = 18

const NONE: Deadline[] = []

/** What a check is asked with, whatever becomes of it. */
export interface Question extends Omit<Days, 'date'> {
  situation: Situation
  date?: string | undefined
}

/** A local right and its version. */
export interface LocalInForce {
  right: LocalRight
  version: number
}

/** Checks households against the rules and the catalogue. */
export interface Checker {
  /** The day on which the law is read, or what is wrong with the days of a question. */
  dayFor(question: Omit<Question, 'situation'>, now: Date): string | FieldError[]
  evaluate(question: Question, date: string, withTrace: boolean, rights: readonly LocalInForce[]): Evaluation
  /** The rights that are droit commun: those of the national rules, and others that the catalogue says to be. */
  mainstream: string[]
  /** Whether the catalogue has a right of this code. */
  knows(code: string): boolean
  /** Fills in how rights are claimed. */
  complete(verdicts: readonly Kept[]): Verdict[]
}

/** A verdict as it is kept: without what the catalogue tells. */
export type Kept = Omit<Verdict, 'name' | 'documents' | 'bodies' | 'howToClaim' | 'appeal'>

/** Makes the checker of a catalogue; reads what the catalogue says of deadlines. */
export async function openChecker(catalogue: Catalogue, folder: string): Promise<Checker> {
  const claimDeadlines = claimDeadlinesBy(await loadDeadlineRules(folder))
  const guidance = guidanceFrom(catalogue, await loadCuts(folder))
  const { byCode, version: catalogueVersion } = catalogue

  const deadlinesOf = ({ codes, status }: RightVerdict, days: Days): Deadline[] => {
    const claims = status === 'entitled' || status === 'undetermined' ? claimDeadlines(codes, days) : NONE
    if (days.decisions === undefined) return claims
    const rights = codes.map((code) => byCode.get(code)!)
    return [...claims, ...appealDeadlines(rights, days.decisions)]
  }

  return {
    mainstream: [...RIGHT_IDS, ...[...byCode.values()].filter((right) => right.mainstream).map(({ code }) => code)],
    knows: (code) => byCode.has(code),
    dayFor: ({ date, firstContactOn, decisions = [] }, now) => {
      const today = dayOf(now)
      const day = date ?? today
      const wrong: FieldError[] = []
      const refuse = (field: string, rule: string, message: string) => wrong.push({ field, rule, message })
      if (day > today && day > monthsAfter(today, MOST_MONTHS_AHEAD))
        refuse(
          'body.date',
          'beyond-the-rules',
          `Give a day within ${MOST_MONTHS_AHEAD} months: later law is not known.`
        )
      if (firstContactOn !== undefined && firstContactOn > day)
        refuse('body.firstContactOn', 'after-the-check', 'Give a first contact that is not after the day of the check.')
      for (const [at, { right, notifiedOn }] of decisions.entries()) {
        if (!byCode.has(right)) refuse(`body.decisions.${at}.right`, 'unknown-right', 'Use a code of the catalogue.')
        if (notifiedOn > day)
          refuse(`body.decisions.${at}.notifiedOn`, 'after-the-check', 'Give a day that is not after the check.')
      }
      return wrong.length > 0 ? wrong : day
    },
    evaluate: ({ situation, firstContactOn, decisions }, date, withTrace, rights) => {
      const days = { date, firstContactOn, decisions }
      const { national, local, gain } = checkEveryRight(
        situation,
        date,
        rights.map(({ right }) => right),
        { traced: withTrace }
      )
      return {
        date,
        rulesetVersion: RULESET.version,
        catalogueVersion,
        verdicts: national.map((verdict) => ({
          ...showJudged(verdict, withTrace),
          ...guidance(verdict.right, verdict.codes),
          deadlines: deadlinesOf(verdict, days)
        })),
        local: local.map((verdict, at) => showLocal(verdict, rights[at]!.version, withTrace)),
        // no day is unreadable here
        gain: showGain(gain!)
      }
    },
    complete: (verdicts) => verdicts.map((kept) => ({ ...kept, ...guidance(kept.right, kept.codes) }))
  }
}
