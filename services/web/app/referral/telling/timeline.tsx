import { isReferralAction } from '@relais/referral-lifecycle'
import { useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { day, instant } from '../../words/formats.ts'
import { type Language, type Speaking, useWords, type WordId } from '../../words/words.ts'
import type { Step } from '../asking/referral-queries.ts'
import { codeWords, listOfField } from './codes.ts'
import type { Names } from './names.ts'

/** How many steps are in sight before one asks for the others. */
const IN_SIGHT = 8

/** What happened so far, in words, latest first. */
export function Timeline({ steps, names }: { steps: readonly Step[]; names: Names }) {
  const { t, language } = useWords()
  const [all, showAll] = useState(false)
  const told = [...steps].reverse()
  const hidden = all ? 0 : Math.max(told.length - IN_SIGHT, 0)
  return (
    <>
      <ol className="timeline">
        {told.slice(0, told.length - hidden).map((step) => (
          <li key={step.id}>
            <p>
              <strong>{stepWords(t, names, step)}</strong>
            </p>
            {detailsOf(t, language, step).map((detail) => (
              <p key={detail} dir="auto">
                {detail}
              </p>
            ))}
            <p className="soft small">
              <time dateTime={step.at}>{instant(step.at, language)}</time>
            </p>
          </li>
        ))}
      </ol>
      {hidden > 0 && (
        <Button kind="quiet" onClick={() => showAll(true)}>
          {t('referral.timelineMore', { count: hidden })}
        </Button>
      )}
    </>
  )
}

/** A step as a sentence: `CAF du Rhône a accepté l’orientation`. */
export function stepWords(t: Speaking, names: Names, step: Step): string {
  const asked = step.action === 'withdraw' && step.toState === step.fromState
  return t(`referral.event.${asked ? 'withdraw-asked' : step.action}` as WordId, { who: names.who(step) })
}

/** What was said with a step: its reason, days, what was asked for and answered, and the words as they were written. */
function detailsOf(t: Speaking, language: Language, { action, payload, words }: Step): string[] {
  const codes = { ...payload, ...words }
  const found: string[] = []
  const list = isReferralAction(action) ? listOfField(action, 'reason') : null
  if (typeof codes.reason === 'string' && list !== null)
    found.push(t('referral.reason', { reason: codeWords(t, list, codes.reason) }))
  const until = codes.reviewOn ?? codes.resumeOn
  if (typeof until === 'string') found.push(t('referral.until', { day: day(until, language) }))
  if (Array.isArray(codes.items))
    found.push(codes.items.map((item) => codeWords(t, 'infoItems', String(item))).join(', '))
  if (Array.isArray(codes.answers))
    for (const { item, answer, text } of codes.answers as { item: string; answer: string; text?: string }[])
      found.push(
        [
          t('referral.answered', {
            item: codeWords(t, 'infoItems', item),
            answer: codeWords(t, 'infoAnswers', answer)
          }),
          text
        ]
          .filter(Boolean)
          .join(' – ')
      )
  for (const name of ['text', 'doneSoFar', 'place']) {
    const said = codes[name]
    if (typeof said === 'string') found.push(said)
  }
  return found
}
