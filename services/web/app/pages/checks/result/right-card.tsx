import { Button } from '../../../ui/button.tsx'
import { Tag } from '../../../ui/notice.tsx'
import { euros } from '../../../words/formats.ts'
import { type Language, type Speaking, useWords } from '../../../words/words.ts'
import { textIn } from '../interview/spoken.ts'
import type { Found } from '../rules/found.ts'
import type { Judged } from '../rules/rules-worker.ts'

interface Props {
  right: Judged['rights'][number]
  /** How somebody is referred for it; null: nobody is. */
  referring: { refer: (code: string) => Promise<void>; whyNot: string | undefined; busy: boolean } | null
}

/** One right: perhaps how much, why, what would settle it, what to bring, who helps. */
export function RightCard({ right, referring }: Props) {
  const { t, language } = useWords()
  const code = right.codes[0] ?? right.right
  const lists = [
    ['check.bring', right.documents],
    ['check.where', right.where],
    ['check.helpers', right.helpers]
  ] as const
  return (
    <article className="card right">
      <h3>
        {right.name} {right.status === 'received' && <Tag kind="good">{t('check.received')}</Tag>}
      </h3>
      {right.status !== 'not_entitled' && (right.amount !== null || right.cost !== null) && (
        <p className="amount">{amountIn(right, language, t)}</p>
      )}
      {right.settledBy !== null && right.status === 'undetermined' && (
        <p>{t('check.settledBy', { question: textIn(right.settledBy, language) })}</p>
      )}
      {right.stale && <p className="soft small">{t('check.stale')}</p>}
      <details className="more">
        <summary>{t('check.whyAndHow')}</summary>
        {right.why.length > 0 && (
          <>
            <h4>{t(right.status === 'not_entitled' ? 'check.whyNot' : 'check.why')}</h4>
            <ul lang="fr">
              {right.why.map(({ text, law }) => (
                <li key={text}>
                  {text} {law !== '' && <small className="soft">({law})</small>}
                </li>
              ))}
            </ul>
          </>
        )}
        {right.how !== '' && (
          <>
            <h4>{t('check.how')}</h4>
            <p lang="fr">{right.how}</p>
          </>
        )}
        {lists.map(
          ([title, items]) =>
            items.length > 0 && (
              <div key={title}>
                <h4>{t(title)}</h4>
                <ul lang="fr">
                  {items.map((item) => (
                    <li key={item}>{item}</li>
                  ))}
                </ul>
              </div>
            )
        )}
      </details>
      {referring !== null && (
        <div className="screen">
          <Button
            kind="second"
            whyNot={referring.whyNot}
            busy={referring.busy}
            aria-label={t('check.referFor', { right: right.name })}
            onClick={() => void referring.refer(code)}
          >
            {t('check.refer')}
          </Button>
        </div>
      )}
    </article>
  )
}

function amountIn({ amount, cost }: Found, language: Language, t: Speaking): string {
  const money = amount ?? cost
  if (money === null) return ''
  const { minCents, maxCents, per } = money
  const period = t(`check.per.${per}`)
  const sum = (cents: number) => euros(Math.round(cents / 100) * 100, language)
  if (amount === null) {
    if (maxCents === 0) return t('check.free')
    return maxCents === null ? t('check.costsUnknown') : t('check.costs', { most: sum(maxCents), period })
  }
  if (maxCents === null)
    return minCents === 0 ? t('check.unknownAmount') : t('check.least', { least: sum(minCents), period })
  if (maxCents === 0) return t('check.unknownAmount')
  if (sum(minCents) === sum(maxCents)) return t('check.about', { amount: sum(minCents), period })
  return minCents === 0
    ? t('check.upTo', { most: sum(maxCents), period })
    : t('check.between', { least: sum(minCents), most: sum(maxCents), period })
}
