import { readDay, readMonth } from '../time/calendar.ts'
import type { AnswerKind, AnswerRefusal, AnswerValue, Question } from './question.ts'

type Asked = Pick<Question, 'kind' | 'options' | 'oneOf' | 'bounds' | 'days' | 'counts' | 'months'>
type Rule = AnswerRefusal['rule']

const MOST_CENTS = 100_000_000

/** The rule that an answer breaks, if it breaks one. */
export function refusalOf(asked: Asked, value: AnswerValue, date: string): Rule | undefined {
  const [rule, holds] = RULES[asked.kind]
  if (!holds(value, asked, date)) return rule
  const { days } = asked
  return days && (value < days.earliest || value > days.latest) ? 'day_within_bounds' : undefined
}

const RULES: Readonly<
  Record<AnswerKind, readonly [Rule, (value: AnswerValue, asked: Asked, date: string) => boolean]>
> = {
  yes_no: ['yes_or_no', (value) => typeof value === 'boolean'],
  choice: ['one_of_the_options', (value, asked) => isOption(value, asked)],
  choices: [
    'some_of_the_options',
    (value, asked) =>
      Array.isArray(value) &&
      new Set(value).size === value.length &&
      value.every((one) => isOption(one, asked)) &&
      (!asked.oneOf || value.filter((one) => asked.oneOf?.includes(one)).length === 1)
  ],
  number: [
    'whole_number_within_bounds',
    (value, { bounds }) => isWhole(value, bounds?.least ?? 0, bounds?.most ?? MOST_CENTS)
  ],
  ages: [
    'ages_in_years',
    (value, { bounds, counts }) =>
      Array.isArray(value) &&
      isWhole(value.length, counts?.least ?? 0, counts?.most ?? 0) &&
      value.every((one) => isWhole(one, bounds?.least ?? 0, bounds?.most ?? 0))
  ],
  amount: ['whole_cents', (value) => isWhole(value, 0, MOST_CENTS)],
  by_month: [
    'cents_by_month',
    (value, { months = [] }) =>
      Array.isArray(value)
        ? value.length === months.length && value.every((one) => isWhole(one, 0, MOST_CENTS))
        : isWhole(value, 0, MOST_CENTS)
  ],
  month: ['month', (value) => typeof value === 'string' && value.length === 7 && readMonth(value) !== undefined],
  day: ['day', (value) => typeof value === 'string' && value.length === 10 && readDay(value) !== undefined],
  commune: ['commune', (value) => typeof value === 'string' && /^(\d{2}|2[AB])\d{3}$/.test(value)]
}

function isOption(value: unknown, { options = [] }: Asked): boolean {
  return options.some((option) => option.value === value)
}

function isWhole(value: unknown, least: number, most: number): boolean {
  return Number.isInteger(value) && Number(value) >= least && Number(value) <= most
}
