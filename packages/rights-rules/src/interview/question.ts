import type { Situation } from '../situation/situation.ts'

export const LANGUAGES = ['fr', 'en', 'ar'] as const
export type Language = (typeof LANGUAGES)[number]
export type Texts = Readonly<Record<Language, string>>

/** A text that may be known in French alone, as local rights are written. */
export interface SpokenTexts {
  readonly fr: string
  readonly en: string | null
  readonly ar: string | null
}

/** Who told a fact: the person, a document that was looked at, or a body. */
export const ANSWER_SOURCES = ['person', 'document', 'body'] as const
export type AnswerSource = (typeof ANSWER_SOURCES)[number]

/**
 * How a question is answered. `choices`: a list of what applies, empty for none of it. `ages`: completed years of each, empty for nobody.
 * `amount`: cents. `by_month`: cents that each month brought alike, or a list with one for each of `months`. `commune`: an INSEE code.
 */
export const ANSWER_KINDS = [
  'yes_no',
  'choice',
  'choices',
  'number',
  'ages',
  'amount',
  'by_month',
  'month',
  'day',
  'commune'
] as const
export type AnswerKind = (typeof ANSWER_KINDS)[number]

/** What may be answered to a question; null is "I do not know". */
export type AnswerValue = boolean | number | string | readonly string[] | readonly number[]

export interface Option {
  value: string
  text: Texts
}

/** A question about one thing. */
export interface Question {
  id: string
  kind: AnswerKind
  text: SpokenTexts
  /** The person it is about, where it is about one. */
  about?: string
  /** The facts that its answer fills, as verdicts name what is missing; a name stands for all that begins with it. */
  fills: readonly string[]
  options?: readonly Option[]
  /** Of these options one is chosen, and only one. */
  oneOf?: readonly string[]
  /** The least and the most that a number may be. */
  bounds?: { least: number; most: number }
  /** The first and the last day that a day may be, where what was told before says so. */
  days?: { earliest: string; latest: string }
  /** For `ages`: of how many persons, at least and at most. */
  counts?: { least: number; most: number }
  /** For `by_month`: the months asked for, oldest first. */
  months?: readonly string[]
  /** The rights whose answer depends on it, national or local. */
  settles: readonly string[]
}

/** A question that was asked, and what was answered: null when nobody knew. */
export interface Asked {
  question: string
  value: AnswerValue | null
  source: AnswerSource
  facts: readonly string[]
}

/** An interview as far as it has come: plain JSON, to be resumed at any time. */
export interface Interview {
  situation: Situation
  asked: readonly Asked[]
}

/** Why an answer is not taken. */
export interface AnswerRefusal {
  field: 'question' | 'value' | 'source'
  rule:
    | 'open_question'
    | 'yes_or_no'
    | 'one_of_the_options'
    | 'some_of_the_options'
    | 'whole_number_within_bounds'
    | 'whole_cents'
    | 'cents_by_month'
    | 'ages_in_years'
    | 'month'
    | 'day'
    | 'day_within_bounds'
    | 'commune'
    | 'known_source'
}
