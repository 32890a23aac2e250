import type { LocalRight } from '../../rights/local/language.ts'
import type { Situation } from '../../situation/situation.ts'
import type { Topic } from './topic.ts'

// What only local rights ask. They are written in French, and so are their questions.

const KINDS = {
  flag: { kind: 'yes_no', likely: [false, true] },
  number: { kind: 'number', likely: [], bounds: { least: 0, most: 100_000_000 } },
  day: { kind: 'day', likely: [] }
} as const

/** The questions of local rights that nobody has answered. */
export function localTopics({ local }: Situation, rights: readonly LocalRight[]): Topic[] {
  return rights.flatMap(({ code, questions }) =>
    Object.entries(questions)
      .map(([name, { label, kind }]) => ({ fact: `${code}/${name}`, label, kind }))
      .filter(({ fact }) => local?.answers?.[fact] === undefined)
      .map(({ fact, label, kind }) => topicOf(fact, label, kind))
  )
}

function topicOf(fact: string, label: string, kind: keyof typeof KINDS): Topic {
  return {
    id: `local/${fact}`,
    text: { fr: label, en: null, ar: null },
    fills: [`local/${fact}`],
    quick: false,
    ...KINDS[kind],
    apply: (situation, value) => ({
      ...situation,
      local: {
        ...situation.local,
        answers: { ...situation.local?.answers, [fact]: value as boolean | number | string }
      }
    })
  }
}
