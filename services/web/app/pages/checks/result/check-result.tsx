import { Link, useNavigate } from '@tanstack/react-router'
import { useSyncExternalStore } from 'react'
import { standingNow, watchStanding } from '../../../api/session.ts'
import { Button } from '../../../ui/button.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { Page } from '../../../ui/page.tsx'
import { tell } from '../../../ui/toasts.tsx'
import { day } from '../../../words/formats.ts'
import { useWords } from '../../../words/words.ts'
import type { Kept, useInterview } from '../interview/use-interview.ts'
import type { Judged } from '../rules/rules-worker.ts'
import { RightCard } from './right-card.tsx'
import { SummarySheet } from './summary-sheet.tsx'

interface Props {
  found: Judged
  interview: Pick<ReturnType<typeof useInterview>, 'date' | 'kept' | 'busy' | 'review' | 'begin'>
  /** Keeps the check; what became of it. */
  keep: () => Promise<Kept | undefined>
  territory: string | undefined
}

/** What the household may have a right to, in plain words; never a promise. */
export function CheckResult({ found, interview, keep, territory }: Props) {
  const { t, language } = useWords()
  const navigate = useNavigate()
  const away = useSyncExternalStore(watchStanding, standingNow) !== 'signed-in'
  const { date, kept, busy } = interview
  /** The check is kept before somebody is referred from it. */
  async function refer(code: string) {
    const bilan = (await keep())?.id
    if (bilan === undefined) return tell(t('check.referOffline'))
    const others = entitled.flatMap(({ codes: [first] }) => (first === undefined || first === code ? [] : [first]))
    const search = { droit: code, aussi: others.join(), bilan, ...(territory === undefined ? {} : { territory }) }
    await navigate({ to: '/bilans/orienter', search })
  }
  const of = (status: Judged['rights'][number]['status']) => found.rights.filter((right) => right.status === status)
  const entitled = of('entitled').sort((a, b) => (b.amount?.maxCents ?? 0) - (a.amount?.maxCents ?? 0))
  const referring = { refer, whyNot: away ? t('check.referOffline') : undefined, busy }
  return (
    <Page title={t('check.result')} lead={t('check.resultLead', { day: day(date, language) })}>
      <Notice kind="warm">
        <p>{t('check.noPromise')}</p>
      </Notice>
      <section>
        <h2>{t('check.entitled', { count: entitled.length })}</h2>
        {entitled.length === 0 && <p>{t('check.nothing')}</p>}
        {entitled.map((right) => (
          <RightCard key={right.right} right={right} referring={referring} />
        ))}
      </section>
      <section>
        <h2>{t('check.uncertain', { count: of('undetermined').length })}</h2>
        <p className="soft">{t('check.uncertainLead')}</p>
        {of('undetermined').map((right) => (
          <RightCard key={right.right} right={right} referring={referring} />
        ))}
      </section>
      <details className="more">
        <summary>{t('check.others', { count: of('not_entitled').length + of('received').length })}</summary>
        {[...of('received'), ...of('not_entitled')].map((right) => (
          <RightCard key={right.right} right={right} referring={null} />
        ))}
      </details>
      <div className="stack big-buttons screen">
        {kept === undefined ? (
          <Button busy={busy} onClick={() => void keep()}>
            {t('check.keep')}
          </Button>
        ) : (
          <Notice kind={kept.id === undefined ? 'warm' : 'good'} alert>
            <p>{t(kept.id === undefined ? 'check.keptHere' : 'check.kept')}</p>
          </Notice>
        )}
        {kept?.id !== undefined && <SummarySheet id={kept.id} />}
        <Button kind="second" onClick={() => print()}>
          {t('check.print')}
        </Button>
        <Button kind="quiet" onClick={interview.review}>
          {t('check.seeAnswers')}
        </Button>
        <Button kind="quiet" onClick={interview.begin}>
          {t('check.another')}
        </Button>
        <Link to="/aujourdhui">{t('shell.backToToday')}</Link>
      </div>
    </Page>
  )
}
