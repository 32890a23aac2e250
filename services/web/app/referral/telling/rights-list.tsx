import type { Schemas } from '@relais/client'
import { closesLoop, isPending, isSuccess } from '@relais/referral-lifecycle'
import { Tag } from '../../ui/notice.tsx'
import { day, euros } from '../../words/formats.ts'
import { type Language, type Speaking, useWords } from '../../words/words.ts'
import { codeWords } from './codes.ts'
import type { Names } from './names.ts'

type Outcome = Schemas['Outcome']

/** The rights that are asked for, each with what came of it; `outcomes` is null where they are not mine to read. */
export function RightsList({
  rights,
  outcomes,
  names
}: {
  rights: readonly string[]
  outcomes: readonly Outcome[] | null
  names: Names
}) {
  return (
    <ul className="list rights">
      {rights.map((code) => (
        <li key={code}>
          <strong>{names.right(code)}</strong>
          {outcomes !== null && <Result outcome={outcomes.find(({ rightCode }) => rightCode === code)} />}
        </li>
      ))}
    </ul>
  )
}

function Result({ outcome }: { outcome: Outcome | undefined }) {
  const { t, language } = useWords()
  if (outcome === undefined) return <p className="soft">{t('referral.noOutcome')}</p>
  const { result, personConfirmation } = outcome
  const kind = isSuccess(result) ? 'good' : isPending(result) ? 'warm' : closesLoop(result) ? 'bad' : undefined
  return (
    <p>
      <Tag kind={kind}>{codeWords(t, 'outcomeResults', result)}</Tag> {detailsOf(t, language, outcome).join(' · ')}
      {personConfirmation !== 'not_asked' && (
        <>
          <br />
          {codeWords(t, 'personConfirmations', personConfirmation)}
        </>
      )}
    </p>
  )
}

/** What is known of a result beside its word: why, since when, how much, and who says so. */
function detailsOf(t: Speaking, language: Language, outcome: Outcome): string[] {
  const { result, reasonCode, effectiveOn, amountMonthlyCents, amountBand, arrearsCents, source, confidence } = outcome
  const { amountOnceCents, decidedOn, firstPaidOn } = outcome
  const why = result === 'refused_by_body' ? 'refusedByBodyReasons' : 'personGaveUpReasons'
  const found = [
    reasonCode === null ? null : codeWords(t, why, reasonCode),
    effectiveOn === null
      ? null
      : t(isPending(result) ? 'referral.lodged' : 'referral.from', { day: day(effectiveOn, language) }),
    amountMonthlyCents === null ? null : t('referral.perMonth', { amount: euros(amountMonthlyCents, language) }),
    amountBand === null ? null : codeWords(t, 'amountBands', amountBand),
    arrearsCents === null ? null : t('referral.arrears', { amount: euros(arrearsCents, language) }),
    amountOnceCents === null ? null : t('referral.paidOnce', { amount: euros(amountOnceCents, language) }),
    decidedOn === null ? null : t('referral.decided', { day: day(decidedOn, language) }),
    firstPaidOn === null ? null : t('referral.firstPaid', { day: day(firstPaidOn, language) }),
    codeWords(t, 'outcomeSources', source),
    codeWords(t, 'confidence', confidence)
  ]
  return found.filter((one) => one !== null)
}
