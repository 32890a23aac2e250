import {
  type Answer,
  type FieldError,
  type changeLocalRight as operation,
  type Refusal,
  refuse
} from '@relais/contract'
import { failedSamples, type LocalRight, localMistakes, RULE_CODES } from '@relais/rights-rules'
import type { Asked } from '@relais/service-kit'
import type { LocalShelf } from '../local/local-shelf.ts'
import { writeVersion } from '../local/write-version.ts'

const MOST_TOLD = 50

/** A coordinator gives the collective the next version of a local right over the one that was read; its samples are worked out first. */
export async function changeLocalRight(
  shelf: LocalShelf,
  asked: Asked<typeof operation>
): Promise<Answer<typeof operation> | Refusal> {
  const { worker, params, body } = asked
  if (worker.collectiveId === null) return refuse('collective-not-found')
  if (!worker.roles.includes('coordinator')) return refuse('role-missing', { required: ['coordinator'] })
  const right: LocalRight = { ...body, code: params.code }
  const errors = faultsOf(right)
  if (errors.length > 0) return refuse('invalid-request', { errors })
  return writeVersion(shelf, asked, () => body)
}

/** Everything that keeps a right from being saved: names, figures and bounds first, then what its samples come to. */
function faultsOf(right: LocalRight): FieldError[] {
  if (RULE_CODES.includes(right.code))
    return [
      { field: 'params.code', rule: 'national-right', message: 'Use a code that the national rules do not work out.' }
    ]
  const mistakes = localMistakes(right).map(({ path, rule, allowed }) => ({
    field: `body.${path}`,
    rule,
    message: allowed && allowed.length > 0 ? `Use one of: ${allowed.join(', ')}.` : 'Correct this value.'
  }))
  if (mistakes.length > 0) return mistakes.slice(0, MOST_TOLD)
  const titles = right.samples.map(({ title }) => title)
  return failedSamples(right).map(({ title, expected, found }) => ({
    field: `body.samples.${titles.indexOf(title)}`,
    rule: 'sample-fails',
    message: `“${title}”: expected ${told(expected)}, found ${told(found)}.`
  }))
}

function told({ status, amount }: LocalRight['samples'][number]['expect']): string {
  return amount === undefined ? status : `${status} from ${amount[0]} to ${amount[1]} cents`
}
