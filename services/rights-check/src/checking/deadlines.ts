import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { BilingualText, CivilDate, type Deadline, type Right, RightCode } from '@relais/contract'
import { z } from 'zod'
import { after, firstOfMonth, lastOfMonth, monthsAfter } from './civil-days.ts'
import { keyOf } from './guidance.ts'

/** From when a claim opens a right, as dated data: each value holds from a day until the next one. */
const DeadlineRule = z.strictObject({
  kind: z.enum(['first_contact', 'month_end']),
  rights: z.array(RightCode).min(1),
  opens: z.enum(['same_month', 'next_month']),
  values: z
    .array(z.strictObject({ from: CivilDate, article: z.string(), checkedOn: CivilDate, text: BilingualText }))
    .min(1)
})
export type DeadlineRule = z.infer<typeof DeadlineRule>

/** The day of a check, and what the person said of contacts and decisions. */
export interface Days {
  date: string
  firstContactOn?: string | undefined
  decisions?: readonly { right: string; notifiedOn: string }[] | undefined
}

const NOTICE = {
  fr: 'Dernier jour pour contester la décision, compté de sa notification\u00a0; le délai écrit sur la décision l’emporte.',
  en: 'The last day to contest the decision, counted from its notification; the delay printed on the decision prevails.'
}

/** Reads the rules of deadlines; a mistake in them keeps the service from starting. */
export async function loadDeadlineRules(folder: string): Promise<DeadlineRule[]> {
  return z.array(DeadlineRule).parse(JSON.parse(await readFile(join(folder, 'deadlines.json'), 'utf8')))
}

/**
 * Tells until when to claim so as to lose no month, for a right that is not received yet. What it told of the last day that it was asked for is
 * kept, to be one and the same in many answers: most checks are of today.
 */
export function claimDeadlinesBy(rules: readonly DeadlineRule[]) {
  let kept = { of: '', byCodes: new Map<string, Deadline[]>() }
  return (codes: readonly string[], days: Days): Deadline[] => {
    const of = `${days.date}/${days.firstContactOn}`
    if (kept.of !== of) kept = { of, byCodes: new Map() }
    const key = keyOf(codes)
    const found = kept.byCodes.get(key) ?? claimDeadlines(rules, codes, days)
    kept.byCodes.set(key, found)
    return found
  }
}

function claimDeadlines(rules: readonly DeadlineRule[], codes: readonly string[], days: Days): Deadline[] {
  return rules
    .filter(({ rights }) => rights.some((code) => codes.includes(code)))
    .flatMap(({ kind, opens, values }) => {
      const day = kind === 'first_contact' ? (days.firstContactOn ?? days.date) : days.date
      const value = values.findLast(({ from }) => from <= day)
      if (value === undefined) return []
      const first = monthsAfter(firstOfMonth(day), opens === 'same_month' ? 0 : 1)
      const { text, article, checkedOn } = value
      return [
        { kind, on: lastOfMonth(day), opensFrom: first, elseFrom: monthsAfter(first, 1), text, article, checkedOn }
      ]
    })
}

/** Until when the decisions that the person was told may be contested; none where the catalogue knows no delay. */
export function appealDeadlines(rights: readonly Right[], decisions: NonNullable<Days['decisions']>): Deadline[] {
  return decisions.flatMap(({ right, notifiedOn }) => {
    const found = rights.find(({ code }) => code === right)
    const delay = found?.appeal.delay
    if (found === undefined || delay === null || delay === undefined || found.appeal.article === null) return []
    const on = after(notifiedOn, delay)
    const { article } = found.appeal
    return [
      {
        kind: 'appeal' as const,
        on,
        opensFrom: null,
        elseFrom: null,
        text: NOTICE,
        article,
        checkedOn: found.checkedOn
      }
    ]
  })
}
