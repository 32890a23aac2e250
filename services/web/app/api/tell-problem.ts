import { Refused, type Schemas } from '@relais/client'
import { i18n, type Speaking, type WordId } from '../words/words.ts'

/** What went wrong, in the words of the page. */
export interface Told {
  /** What happened, and what to do next. */
  text: string
  /** What is to be corrected, a sentence for each field. */
  faults: string[]
  /** What those who run Relais find it by. */
  reference: string | null
}

/** How it is told, once its words are there. */
export type Telling = (error: unknown, t: Speaking) => Told

/** What went wrong, told to whoever uses the pages, in the words of `problems`. */
export const tellProblem: Telling = (error, t) => {
  if (!(error instanceof Refused)) {
    return {
      text: t(isUnreachable(error) ? 'problems.notice.network' : 'problems.notice.mistake'),
      faults: [],
      reference: null
    }
  }
  const { code, errors = [], requestId } = error.problem
  const faults = new Set(errors.map((one) => faultOf(one, t)))
  // A page that stayed open may be older than the server, and lack the words for what is new.
  return {
    text: t(known(`problems.${code}`) ?? 'problems.notice.mistake'),
    faults: [...faults],
    reference: requestId ?? null
  }
}

// What browsers throw when nothing answers, for a request and for a part of the pages; each has its own words, and no code.
const UNREACHABLE = /^(failed to fetch|networkerror|load failed|error loading|importing)/i

function isUnreachable(error: unknown): boolean {
  return error instanceof TypeError && UNREACHABLE.test(error.message)
}

/** `body.person.birthDate`, `not-in-the-future`: Date de naissance : donnez une date passée, ou celle d’aujourd’hui. */
export function faultOf({ field, rule }: Schemas['FieldError'], t: Speaking): string {
  const fault = t(known(`problems.rule.${rule}`) ?? 'problems.rule.other')
  const [, ...path] = field.split('.')
  const name = path.findLast((part) => !/^\d+$/.test(part))
  if (name === undefined) return fault.charAt(0).toLocaleUpperCase() + fault.slice(1)
  const label = known(`problems.field.${name}`)
  return t('problems.notice.named', { fault, field: label === null ? t('problems.field.other', { name }) : t(label) })
}

function known(id: string): WordId | null {
  return Object.hasOwn(i18n.messages, id) ? (id as WordId) : null
}
