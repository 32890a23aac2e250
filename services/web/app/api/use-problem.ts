import { Refused, type Schemas } from '@relais/client'
import { useEffect, useState } from 'react'
import { i18n, loadWords, type Speaking, useWords, type WordId } from '../words/words.ts'

/** What went wrong, in the words of the page. */
export interface Told {
  /** What happened, and what to do next. */
  text: string
  /** What is to be corrected, a sentence for each field. */
  faults: string[]
  /** What those who run Relais find it by. */
  reference: string | null
}

/**
 * What went wrong, told to whoever uses the pages; null when nothing did. The words come when they are needed:
 * until they are there, and when they cannot come, the page has a few of its own.
 */
export function useProblem(error: unknown): Told | null {
  const { t } = useWords()
  const [loaded, setLoaded] = useState<'no' | 'yes' | 'never'>('no')
  const wanted = error !== null && error !== undefined
  useEffect(() => {
    if (!wanted) return
    loadWords('problems').then(
      () => setLoaded('yes'),
      () => setLoaded('never')
    )
  }, [wanted])
  if (!wanted || loaded === 'no') return null
  return loaded === 'yes' ? told(error, t) : { text: t('shell.unreachable'), faults: [], reference: null }
}

function told(error: unknown, t: Speaking): Told {
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
function faultOf({ field, rule }: Schemas['FieldError'], t: Speaking): string {
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
