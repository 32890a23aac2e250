import { type Schemas, taken } from '@relais/client'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { ProblemNotice } from '../../../api/problem-notice.tsx'
import { relais } from '../../../api/relais.ts'
import { useAttemptKey } from '../../../referral/asking/act.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { day, dayInParis } from '../../../words/formats.ts'
import { useWords } from '../../../words/words.ts'
import { reportsQuery } from './report-queries.ts'
import { SECTIONS } from './sections-form.tsx'

/** Freezes a draft for ever, or drops it; each is asked once more. */
export function EndDraft({ report }: { report: Schemas['Report'] }) {
  const { t, language } = useWords()
  const client = useQueryClient()
  const navigate = useNavigate()
  const keyOf = useAttemptKey()
  const [asking, setAsking] = useState<'freeze' | 'drop' | null>(null)
  const { id, version } = report
  const over = { path: { id }, header: { 'If-Match': `"v${version}"` } }
  const ending = useMutation({
    mutationFn: async (how: 'freeze' | 'drop') => {
      if (how === 'drop') return taken(relais.DELETE('/v1/reports/{id}', { params: over }))
      const header = { ...over.header, 'Idempotency-Key': keyOf({ id, version }) }
      const params = { path: over.path, header }
      return taken(relais.POST('/v1/reports/{id}/freeze', { params, body: { forEver: true } }))
    },
    onSuccess: async (_, how) => {
      setAsking(null)
      if (how === 'freeze') return
      // it is not in the list that comes, whenever the list is asked anew
      client.setQueryData(reportsQuery.queryKey, (reports) => reports?.filter((one) => one.id !== id))
      await navigate({ to: '/pilotage/rapports' })
    },
    onSettled: () => client.invalidateQueries({ queryKey: ['kept-reports'] })
  })
  const missing = SECTIONS.filter((section) => report.needs.includes(section))
  const names = new Intl.ListFormat(language).format(missing.map((section) => t(`report.section.${section}`)))
  const early = report.to >= dayInParis(new Date())
  const whyNot = early
    ? t('report.notOver', { day: day(report.to, language) })
    : missing.length > 0
      ? t('report.missing', { names })
      : undefined
  return (
    <div className="row screen question">
      <Button whyNot={whyNot} onClick={() => setAsking('freeze')}>
        {t('report.freeze')}
      </Button>
      <Button kind="stop" onClick={() => setAsking('drop')}>
        {t('report.drop')}
      </Button>
      {asking !== null && (
        <Dialog title={t(`report.${asking}Ask`)} onClose={() => setAsking(null)}>
          <p>{t(`report.${asking}Means`)}</p>
          <ProblemNotice error={ending.error} />
          <p className="row">
            <Button kind="second" onClick={() => setAsking(null)}>
              {t('report.back')}
            </Button>
            <Button
              kind={asking === 'drop' ? 'stop' : 'first'}
              busy={ending.isPending}
              onClick={() => ending.mutate(asking)}
            >
              {t(`report.${asking}Sure`)}
            </Button>
          </p>
        </Dialog>
      )}
    </div>
  )
}
