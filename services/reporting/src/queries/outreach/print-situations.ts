import { NonTakeUp, type OutreachReport, type ReportCount } from '@relais/contract'
import type { CheckFigures, RightFigures, Situations } from '../../store/outreach.ts'
import { isSmall, withholdParts } from '../withhold-small.ts'
import { told, toldShare } from './told.ts'

type Printed = OutreachReport['situations']

/** Pairs of a person and a right that is open and not received: in all, by form, by cause and by right. */
export function printSituations({
  checked,
  missing,
  mainstream,
  renounced,
  byForm,
  byCause,
  byRight
}: CheckFigures): Printed {
  const ofMissing = { of: missing.pairs, ofWithheld: isSmall(missing.persons), unit: 'situation' as const }
  const pairs = (counted: Situations, method: string) => ({
    ...ofMissing,
    value: counted.pairs,
    behind: counted.persons,
    method
  })
  const each = (
    said: Readonly<Record<string, Situations>>,
    codes: readonly string[],
    sentence: (code: string) => string
  ) => {
    const beside = besideOf(said, missing.pairs)
    return codes.map(
      (code) => [code, told({ ...pairs(said[code] ?? NONE, sentence(code)), beside: beside.has(code) })] as const
    )
  }
  const all = told(pairs(missing, 'Pairs of a person and a right that a check found open and not received.'))
  const common = toldShare(pairs(mainstream, 'Pairs whose right is mainstream (droit commun), of all.'))
  const unwanted = told(pairs(renounced, 'Pairs of which the person said that they do not want the right, of all.'))
  const forms = each(
    byForm,
    NonTakeUp.options,
    (form) => `Pairs whose non-take-up was said to be ${form}, of all; of many nothing was said.`
  )
  const causes = each(
    byCause,
    Object.keys(byCause).sort(),
    (cause) => `Pairs of which the cause was said to be ${cause}, of all; of many nothing was said.`
  )
  return {
    nonTakeUp: all,
    mainstream: common,
    renounced: unwanted,
    byForm: Object.fromEntries(forms) as Printed['byForm'],
    byCause: causes.map(([code, situations]) => ({ code, ...situations })),
    byRight: printRights(byRight, checked, {
      potential: all.count === null || common.count === null,
      renounced: unwanted.count === null
    })
  }
}

const NONE: Situations = { pairs: 0, persons: 0 }

/** What was said of some pairs, and of the rest nothing: a part too, for it is the rest of a sum that is told. */
function besideOf(said: Readonly<Record<string, Situations>>, all: number): ReadonlySet<string> {
  const parts = new Map(Object.entries(said).map(([code, { pairs }]) => [code, pairs]))
  const unsaid = all - [...parts.values()].reduce((sum, pairs) => sum + pairs, 0)
  return withholdParts(parts.set('', unsaid), (code) => isSmall(code === '' ? unsaid : said[code]!.persons))
}

/**
 * How each right stood. The rights that are missed add up to the pairs, those of droit commun to a part of them: where one of these sums is
 * withheld, so is what adds up to it.
 */
function printRights(
  rights: readonly RightFigures[],
  checked: number,
  withheld: { potential: boolean; renounced: boolean }
): Printed['byRight'] {
  const few = (value: number) => isSmall(value) || isSmall(checked - value)
  const parts = (some: readonly RightFigures[], of: 'potential' | 'renounced') =>
    withholdParts(new Map(some.map((one) => [one.right, one[of]])), (right) =>
      few(some.find((one) => one.right === right)![of])
    )
  const potential = new Set([
    ...parts(
      rights.filter(({ mainstream }) => mainstream),
      'potential'
    ),
    ...parts(
      rights.filter(({ mainstream }) => !mainstream),
      'potential'
    )
  ])
  const renounced = parts(rights, 'renounced')
  const list = (of: 'potential' | 'received' | 'renounced', print: (one: RightFigures) => ReportCount) =>
    rights.filter((one) => one[of] > 0).map((one) => ({ code: one.right, mainstream: one.mainstream, ...print(one) }))
  return {
    potential: list('potential', (one) =>
      told({
        value: one.potential,
        of: checked,
        unit: 'person',
        beside: withheld.potential || potential.has(one.right),
        method: 'Persons of whom a check found this right open and not received, of those checked.'
      })
    ),
    received: list('received', (one) =>
      told({
        value: one.received,
        of: checked,
        unit: 'person',
        method: 'Persons who receive this right and of whom no check found it missing, of those checked.'
      })
    ),
    renounced: list('renounced', (one) =>
      told({
        value: one.renounced,
        of: one.potential,
        unit: 'person',
        beside: withheld.renounced || renounced.has(one.right),
        ofWithheld: withheld.potential || potential.has(one.right),
        method: 'Persons who said that they do not want this right, of those who miss it.'
      })
    )
  }
}
