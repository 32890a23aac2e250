import { Refused, type Schemas, taken } from '@relais/client'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { relais } from '../../api/relais.ts'
import { Tag } from '../../ui/notice.tsx'
import { day, euros } from '../../words/formats.ts'
import { type Language, type Speaking, useWords } from '../../words/words.ts'
import type { Names } from './names.ts'

type Checked = Schemas['CheckedRight']
interface Props {
  referral: Schemas['Referral']
  names: Names
  /** Of each right, below those of the page. */
  heading: 'h3' | 'h4'
}

/** The rights check that a referral carries, as far as I may read it. It is read, and the read journalled, when it is opened. */
export function AttachedCheck({ referral, names, heading }: Props) {
  const { t } = useWords()
  const { id, disclosure, rightsCheckWaiver } = referral
  const [open, setOpen] = useState(false)
  const { data, error } = useQuery({ ...attachedQuery(id), enabled: open })
  // At the minimal level there is none, whether one was attached or not.
  if (rightsCheckWaiver !== null || (disclosure !== 'follow_up' && disclosure !== 'confidential')) return null
  return (
    <details className="card attached" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('referral.check.title')}</summary>
      {error !== null ? (
        <ProblemNotice error={error} />
      ) : data === undefined ? (
        <p role="status">{t('shell.opening')}</p>
      ) : data?.shared ? (
        <Shared shared={data.shared} names={names} heading={heading} />
      ) : (
        <p>{t(data === null ? 'referral.check.none' : 'referral.check.kept')}</p>
      )}
    </details>
  )
}

/** Null: it carries none that I may read. */
function attachedQuery(id: string) {
  return {
    queryKey: ['referrals', 'one', id, 'rights-check'],
    queryFn: async () => {
      try {
        return (await taken(relais.GET('/v1/referrals/{id}/rights-check', { params: { path: { id } } }))).data
      } catch (error) {
        if (error instanceof Refused && error.problem.code === 'attached-check-not-found') return null
        throw error
      }
    }
  }
}

interface SharedProps extends Pick<Props, 'names' | 'heading'> {
  shared: NonNullable<Schemas['AttachedCheck']['shared']>
}

function Shared({ shared, names, heading: Heading }: SharedProps) {
  const { t, language } = useWords()
  const { madeAt, date, rulesetVersion, catalogueVersion, rights } = shared
  return (
    <>
      <p>{t('referral.check.potential')}</p>
      {rights.map((right) => (
        <section key={right.right}>
          <Heading>
            {names.right(right.right)}{' '}
            <Tag kind={KINDS[right.status]}>{t(`referral.check.status.${right.status}`)}</Tag>
          </Heading>
          <Right right={right} />
        </section>
      ))}
      <p className="soft small">
        {t('referral.check.made', { day: day(madeAt, language), law: day(date, language) })}{' '}
        {t('referral.check.versions', { rules: rulesetVersion, catalogue: catalogueVersion })}
      </p>
    </>
  )
}

const KINDS = { entitled: 'good', received: 'good', undetermined: 'warm', not_entitled: undefined } as const

function Right({ right: { missing, stale, documents, deadlines, detail } }: { right: Checked }) {
  const { t, language } = useWords()
  const own = ({ fr, en }: { fr: string; en: string | null }) => (language === 'en' ? (en ?? fr) : fr)
  return (
    <>
      {detail?.amount && <p className="amount">{amountWords(detail.amount, language, t)}</p>}
      {missing.length > 0 && <p>{t('referral.check.missing', { count: missing.length })}</p>}
      {stale.length > 0 && <p>{t('referral.check.stale')}</p>}
      {detail !== null && detail.reasons.length > 0 && (
        <ul lang="fr" dir="ltr">
          {detail.reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      )}
      {deadlines.length > 0 && (
        <ul dir="auto">
          {deadlines.map((deadline) => (
            <li key={deadline.article + deadline.fr}>
              {deadline.on !== null && <strong>{day(deadline.on, language)} : </strong>}
              {own(deadline)} <small className="soft">({deadline.article})</small>
            </li>
          ))}
        </ul>
      )}
      {documents.length > 0 && (
        <p dir="auto">
          {t('referral.check.documents', { list: new Intl.ListFormat(language).format(documents.map(own)) })}
        </p>
      )}
    </>
  )
}

function amountWords({ minCents, maxCents, per }: Schemas['DueAmount'], language: Language, t: Speaking): string {
  const period = t(`referral.check.per.${per}`)
  const least = euros(minCents, language)
  if (maxCents === null) return t('referral.check.least', { least, period })
  const most = euros(maxCents, language)
  return least === most
    ? t('referral.check.about', { amount: most, period })
    : t('referral.check.between', { least, most, period })
}
