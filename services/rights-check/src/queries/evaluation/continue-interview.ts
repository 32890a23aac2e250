import {
  type Answer,
  type FieldError,
  type continueInterview as operation,
  type Refusal,
  refuse,
  Situation
} from '@relais/contract'
import {
  type AnswerRefusal,
  answer,
  type Interview,
  type LocalRight,
  MAIN_RIGHTS,
  newInterview,
  QUICK_QUESTIONS,
  type Question,
  RULESET,
  standingOf
} from '@relais/rights-rules'
import type { Asked } from '@relais/service-kit'
import type { Checker } from '../../checking/checker.ts'
import type { LocalShelf } from '../../local/local-shelf.ts'

type Given = Asked<typeof operation>['body']['answers'][number]

/** How many questions are told at once: the first is the one to put, the others are for a form that shows several. */
const MOST_TOLD = 12

/** Takes up an interview where its answers leave it, and says what to ask next; keeps and logs nothing. */
export async function continueInterview(
  checker: Checker,
  shelf: LocalShelf,
  { body, worker, now }: Asked<typeof operation>
): Promise<Answer<typeof operation> | Refusal> {
  const { kind, answers, dropClosed } = body
  const date = checker.dayFor(body, now)
  if (typeof date !== 'string') return refuse('invalid-request', { errors: date })
  const local = (await shelf.inForce(worker, now)).map(({ right }) => right)
  const played = play(answers, { date, local, dropClosed })
  if ('errors' in played) return refuse('invalid-request', played)
  const { interview, kept, dropped } = played
  const quick = kind === 'quick'
  const { questions, settled } = standingOf(interview, date, { quick, local })
  return {
    status: 200,
    body: {
      date,
      rulesetVersion: RULESET.version,
      kind,
      questions: questions.slice(0, MOST_TOLD).map(show),
      left: questions.length,
      progress: {
        asked: interview.asked.length,
        most: quick ? QUICK_QUESTIONS : null,
        settled,
        main: [...MAIN_RIGHTS]
      },
      answers: kept,
      dropped,
      // held against what evaluate takes
      situation: Situation.parse(interview.situation),
      sources: sourcesOf(interview),
      dontKnow: DO_NOT_KNOW
    }
  }
}

const DO_NOT_KNOW = { fr: 'Je ne sais pas', en: 'I do not know', ar: 'لا أعرف' }

/** Gives the answers again, each to the question that was open when it came. */
function play(
  answers: readonly Given[],
  { date, local, dropClosed }: { date: string; local: readonly LocalRight[]; dropClosed: boolean }
): { interview: Interview; kept: Given[]; dropped: string[] } | { errors: FieldError[] } {
  const [kept, dropped]: [Given[], string[]] = [[], []]
  let interview = newInterview()
  for (const [at, given] of answers.entries()) {
    const taken = answer(interview, date, given.question, given, local)
    if ('interview' in taken) {
      interview = taken.interview
      kept.push(given)
    } else if (taken.refused.rule === 'open_question' && dropClosed) dropped.push(given.question)
    else {
      const { field, rule } = taken.refused
      return { errors: [{ field: `body.answers.${at}.${field}`, rule, message: ADVICE[rule] }] }
    }
  }
  return { interview, kept, dropped }
}

const ADVICE: Readonly<Record<AnswerRefusal['rule'], string>> = {
  open_question:
    'Answer a question that is put after the answers before this one, once; set dropClosed if it was put before something was changed.',
  yes_or_no: 'Answer true or false.',
  one_of_the_options: 'Answer the value of one of the options.',
  some_of_the_options:
    'Answer a list of values of the options, each once, with exactly one of oneOf where it is given.',
  whole_number_within_bounds: 'Answer a whole number within the bounds of the question.',
  whole_cents: 'Answer whole cents, from 0 to 100000000.',
  cents_by_month: 'Answer whole cents, or a list with whole cents for each of the months of the question.',
  ages_in_years: 'Answer a list of completed years, as many and as great as the question allows.',
  month: 'Answer a month, such as 2026-11.',
  day: 'Answer a day, such as 2026-11-25.',
  day_within_bounds:
    'Answer a day within the days of the question, or correct the answer before it that they come from, such as the age.',
  commune: 'Answer the INSEE code of a commune, such as 69259.',
  known_source: 'Say person, document or body.'
}

function show({ about, options, oneOf, bounds, days, counts, months, ...question }: Question) {
  return {
    ...question,
    fills: [...question.fills],
    settles: [...question.settles],
    about: about ?? null,
    options: options ? [...options] : null,
    oneOf: oneOf ? [...oneOf] : null,
    bounds: bounds ?? null,
    days: days ?? null,
    counts: counts ?? null,
    months: months ? [...months] : null
  }
}

/** From where each fact is known; what was told last counts. */
function sourcesOf({ asked }: Interview) {
  const sources = asked.flatMap(({ facts, source }) => facts.map((fact) => [fact, source] as const))
  return [...new Map(sources)].map(([fact, source]) => ({ fact, source }))
}
