import { dayNumber } from './civil-days.ts'
import type { LocalCondition, LocalRight } from './language.ts'
import {
  isChoice,
  isDay,
  isFlag,
  isNumber,
  isParameter,
  isResource,
  isRight,
  isTenure,
  LOCAL_CHOICES,
  LOCAL_FLAGS,
  LOCAL_NUMBERS
} from './names.ts'

/** What is wrong with a local right: where, which rule it breaks, and what could stand there. */
export interface LocalMistake {
  path: string
  rule: string
  allowed?: readonly string[]
}

/** How deep conditions and amounts may nest, and how many there may be in all. */
export const LOCAL_BOUNDS = { depth: 8, nodes: 400 } as const

/** Everything that is wrong with a local right of the right shape: names that nothing answers to, and what does not fit together. */
export function localMistakes(right: LocalRight): LocalMistake[] {
  const mistakes: LocalMistake[] = []
  const hold = (kept: boolean, path: string, rule: string, allowed?: readonly string[]): void => {
    if (!kept) mistakes.push(allowed ? { path, rule, allowed } : { path, rule })
  }
  const values = Object.keys(right.values)
  const questions = (kind: string): string[] =>
    Object.keys(right.questions).filter((id) => right.questions[id]?.kind === kind)
  const named: Record<string, (name: string) => readonly string[] | undefined> = {
    value: (name) => (values.includes(name) ? undefined : values),
    parameter: (name) => (isParameter(name) ? undefined : []),
    flag: (name) => (isFlag(name) ? undefined : LOCAL_FLAGS),
    number: (name) => (isNumber(name) ? undefined : LOCAL_NUMBERS),
    right: (name) => (isRight(name) ? undefined : []),
    is: (name) => (isChoice(name) ? undefined : Object.keys(LOCAL_CHOICES)),
    daysTo: (name) => (isDay(name) || questions('day').includes(name) ? undefined : questions('day')),
    asked: (name) => (Object.hasOwn(right.questions, name) ? undefined : Object.keys(right.questions))
  }

  let nodes = 0
  function walk(node: unknown, path: string, depth: number): void {
    if (typeof node !== 'object' || node === null) return
    nodes += 1
    // a condition in a list is two steps down
    if (depth > LOCAL_BOUNDS.depth * 2) {
      hold(false, path, 'too-deep')
      return
    }
    for (const [key, inner] of Object.entries(node)) {
      const at = `${path}.${key}`
      const known = typeof inner === 'string' ? named[key] : undefined
      if (known && typeof inner === 'string') {
        const allowed = known(inner)
        hold(allowed === undefined, at, `unknown-${key}`, allowed)
      }
      if (Array.isArray(inner)) for (const [place, one] of inner.entries()) strings(key, one, `${at}.${place}`, node)
      walk(inner, at, depth + 1)
    }
  }
  function strings(key: string, one: unknown, at: string, node: object): void {
    if (typeof one !== 'string') return
    if (key === 'tenure') hold(isTenure(one), at, 'unknown-tenure')
    if (key === 'steps') hold(values.includes(one), at, 'unknown-value', values)
    if (key === 'kinds') hold(isResource(one), at, 'unknown-resource')
    if (key === 'rights') hold(isRight(one), at, 'unknown-right')
    if (key === 'commune') hold(/^[0-9][0-9AB][0-9]{0,3}$/.test(one), at, 'insee-code')
    if (key === 'oneOf' && 'is' in node && typeof node.is === 'string' && isChoice(node.is)) {
      const options: readonly string[] = LOCAL_CHOICES[node.is]
      hold(options.includes(one), at, 'unknown-option', options)
    }
  }

  const said = { conditions: right.conditions, notes: right.notes }
  for (const [part, list] of Object.entries(said))
    for (const [at, { test }] of list.entries()) {
      walk(test, `${part}.${at}.test`, 0)
      asConditions(test, `${part}.${at}.test`, (name, path) =>
        hold(questions('flag').includes(name), path, 'not-yes-or-no')
      )
    }
  if (right.amount) walk(right.amount.of, 'amount.of', 0)
  hold(nodes <= LOCAL_BOUNDS.nodes, 'conditions', 'too-big')
  for (const [at, { to, daysBefore }] of right.deadlines.entries()) {
    hold(isDay(to) || questions('day').includes(to), `deadlines.${at}.to`, 'unknown-day', questions('day'))
    hold(values.includes(daysBefore), `deadlines.${at}.daysBefore`, 'unknown-value', values)
  }
  const ids = [...right.conditions, ...right.notes, ...right.deadlines, ...(right.amount ? [right.amount] : [])].map(
    ({ id }) => id
  )
  for (const id of ids)
    hold(id !== 'open' && ids.filter((other) => other === id).length === 1, `conditions.${id}`, 'named-twice')
  for (const [id, { checkedOn, nextExpected, values: dated }] of Object.entries(right.values)) {
    hold(dayNumber(checkedOn) !== undefined, `values.${id}.checkedOn`, 'not-a-day')
    hold(nextExpected === null || dayNumber(nextExpected) !== undefined, `values.${id}.nextExpected`, 'not-a-day')
    hold(dated.length > 0, `values.${id}.values`, 'at-least-one')
    for (const [at, { from, value }] of dated.entries()) {
      hold(dayNumber(from) !== undefined, `values.${id}.values.${at}.from`, 'not-a-day')
      hold(Number.isFinite(value), `values.${id}.values.${at}.value`, 'not-a-number')
      hold(dated.filter((other) => other.from === from).length === 1, `values.${id}.values.${at}.from`, 'dated-twice')
    }
  }
  hold(right.conditions.length > 0, 'conditions', 'at-least-one')
  hold(dayNumber(right.checkedOn) !== undefined, 'checkedOn', 'not-a-day')
  hold(right.samples.length > 0, 'samples', 'at-least-one')
  for (const [at, { date }] of right.samples.entries())
    hold(dayNumber(date) !== undefined, `samples.${at}.date`, 'not-a-day')
  return mistakes
}

// where a question is asked as a condition it must be a yes or no one
function asConditions(test: LocalCondition, path: string, tell: (name: string, path: string) => void): void {
  if ('asked' in test) tell(test.asked, `${path}.asked`)
  if ('all' in test) for (const [at, one] of test.all.entries()) asConditions(one, `${path}.all.${at}`, tell)
  if ('any' in test) for (const [at, one] of test.any.entries()) asConditions(one, `${path}.any.${at}`, tell)
  if ('not' in test) asConditions(test.not, `${path}.not`, tell)
  if ('someAdult' in test) asConditions(test.someAdult, `${path}.someAdult`, tell)
  if ('someChild' in test) asConditions(test.someChild, `${path}.someChild`, tell)
}
