import type { AnswerValue, Question, SpokenTexts } from '@relais/rights-rules'
import { euros } from '../../../words/formats.ts'
import type { Language, Speaking } from '../../../words/words.ts'
import { communeName } from './communes.ts'

/** A text in the language of the page, or in French where there is no other. */
export function textIn(text: SpokenTexts, language: Language): string {
  return text[language] ?? text.fr
}

/** An answer as it is read back. */
export function answerIn(question: Question, value: AnswerValue | null, language: Language, t: Speaking): string {
  const named = (one: string) => {
    const option = question.options?.find((other) => other.value === one)
    return option === undefined ? one : textIn(option.text, language)
  }
  const list = (some: readonly string[]) => new Intl.ListFormat(language).format(some)
  if (value === null) return t('check.unknown')
  if (typeof value === 'boolean') return t(value ? 'check.yes' : 'check.no')
  switch (question.kind) {
    case 'choice':
      return named(String(value))
    case 'choices':
      return (value as readonly string[]).length === 0
        ? t('check.noneOfThese')
        : list((value as readonly string[]).map(named))
    case 'ages':
      return (value as readonly number[]).length === 0
        ? t('check.nobody')
        : list((value as readonly number[]).map((count) => t('check.years', { count })))
    case 'amount':
    case 'by_month':
      return Array.isArray(value) ? t('check.byMonth') : euros(Number(value), language)
    case 'commune':
      return communeName(String(value))
    default:
      return String(value)
  }
}
