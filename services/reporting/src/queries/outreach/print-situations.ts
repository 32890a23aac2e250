import { NonTakeUp, type OutreachReport, type ReportCount } from '@relais/contract'
import { isListed } from '../../protect/lists.ts'
import type { Reasons } from '../../protect/protect.ts'
import type { CheckFigures, RightFigures, Situations } from '../../store/outreach/outreach.ts'
import { told, toldShare } from './told.ts'

type Printed = OutreachReport['situations']

const NONE: Situations = { pairs: 0, persons: 0 }

/** Pairs of a person and a right that is open and not received: in all, by form, by cause and by right. */
export function printSituations(
  { checked, missing, mainstream, renounced, byForm, byCause, byRight }: CheckFigures,
  withheld: Reasons
): Printed {
  const pairs = (name: string, { pairs: value }: Situations, method: string) =>
    ({ name, value, ofName: 'pairs', of: missing.pairs, unit: 'situation', method }) as const
  const forms = NonTakeUp.options.map((form) => [
    form,
    told(
      withheld,
      pairs(
        `form:${form}`,
        byForm[form] ?? NONE,
        `Pairs whose non-take-up was said to be ${form}, of all; of many nothing was said.`
      )
    )
  ])
  const causes = Object.keys(byCause)
    .filter((code) => isListed(withheld, `cause:${code}`, byCause[code]!.pairs))
    .sort()
    .map((code) => ({
      code,
      ...told(
        withheld,
        pairs(
          `cause:${code}`,
          byCause[code] ?? NONE,
          `Pairs of which the cause was said to be ${code}, of all; of many nothing was said.`
        )
      )
    }))
  return {
    nonTakeUp: told(
      withheld,
      pairs('pairs', missing, 'Pairs of a person and a right that a check found open and not received.')
    ),
    mainstream: toldShare(
      withheld,
      pairs('mainstream pairs', mainstream, 'Pairs whose right is mainstream (droit commun), of all.')
    ),
    renounced: told(
      withheld,
      pairs('renounced pairs', renounced, 'Pairs of which the person said that they do not want the right, of all.')
    ),
    byForm: Object.fromEntries(forms) as Printed['byForm'],
    byCause: causes,
    byRight: printRights(byRight, checked, withheld)
  }
}

function printRights(rights: readonly RightFigures[], checked: number, withheld: Reasons): Printed['byRight'] {
  const list = (of: 'potential' | 'received' | 'renounced', print: (one: RightFigures) => ReportCount) =>
    rights
      .filter((one) => isListed(withheld, `${of}:${one.right}`, one[of]))
      .map((one) => ({ code: one.right, mainstream: one.mainstream, ...print(one) }))
  const ofChecked = { ofName: 'checked', of: checked, unit: 'person' } as const
  return {
    potential: list('potential', ({ right, potential }) =>
      told(withheld, {
        ...ofChecked,
        name: `potential:${right}`,
        value: potential,
        method: 'Persons of whom a check found this right open and not received, of those checked.'
      })
    ),
    received: list('received', ({ right, received }) =>
      told(withheld, {
        ...ofChecked,
        name: `received:${right}`,
        value: received,
        method: 'Persons who receive this right and of whom no check found it missing, of those checked.'
      })
    ),
    renounced: list('renounced', ({ right, renounced, potential }) =>
      told(withheld, {
        name: `renounced:${right}`,
        value: renounced,
        ofName: `potential:${right}`,
        of: potential,
        unit: 'person',
        method: 'Persons who said that they do not want this right, of those who miss it.'
      })
    )
  }
}
