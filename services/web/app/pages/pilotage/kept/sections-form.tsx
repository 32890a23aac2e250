import { type Schemas, taken } from '@relais/client'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { ProblemNotice } from '../../../api/problem-notice.tsx'
import { relais } from '../../../api/relais.ts'
import { isStale } from '../../../referral/asking/act.ts'
import { Button } from '../../../ui/button.tsx'
import { TextArea } from '../../../ui/field.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { useWords } from '../../../words/words.ts'

type Sections = Schemas['ReportSections']
type Section = keyof Sections
export const SECTIONS = ['grantUse', 'actions', 'results', 'difficulties'] as const satisfies readonly Section[]

/** The written parts of a draft. What is typed stays when somebody else saved meanwhile, and what they wrote stands beside it. */
export function SectionsForm({ report }: { report: Schemas['Report'] }) {
  const { t } = useWords()
  const client = useQueryClient()
  const [typed, setTyped] = useState<Partial<Record<Section, string>>>({})
  const saving = useMutation({
    mutationFn: async () => {
      const entries = SECTIONS.flatMap((section) => {
        const text = typed[section]
        return text === undefined ? [] : [[section, text.trim() === '' ? null : text]]
      })
      const params = { path: { id: report.id }, header: { 'If-Match': `"v${report.version}"` } }
      const body = Object.fromEntries(entries) as Partial<Sections>
      return taken(relais.PATCH('/v1/reports/{id}', { params, body }))
    },
    onSuccess: () => setTyped({}),
    onSettled: () => client.invalidateQueries({ queryKey: ['kept-reports'] })
  })
  const begun = Object.keys(typed).length > 0
  const stale = isStale(saving.error)
  const send = (event: FormEvent) => {
    event.preventDefault()
    if (begun && !saving.isPending) saving.mutate()
  }
  return (
    <form onSubmit={send} className="screen">
      <p>{t('report.nameNobody')}</p>
      {SECTIONS.map((section) => {
        const kept = report.sections[section] ?? ''
        const value = typed[section] ?? kept
        return (
          <div key={section}>
            <TextArea
              label={t(`report.section.${section}`)}
              hint={report.needs.includes(section) ? t('report.needed') : undefined}
              rows={6}
              maxLength={10_000}
              value={value}
              onChange={({ currentTarget }) => setTyped((before) => ({ ...before, [section]: currentTarget.value }))}
            />
            {stale && value !== kept && kept !== '' && (
              <Notice>
                <p className="small">{t('report.theyWrote')}</p>
                <p lang="fr" className="written">
                  {kept}
                </p>
              </Notice>
            )}
          </div>
        )
      })}
      {stale ? (
        <Notice kind="warm" alert>
          <p>{t('report.stale')}</p>
        </Notice>
      ) : (
        <ProblemNotice error={saving.error} />
      )}
      {saving.isSuccess && !begun && <p role="status">{t('report.saved')}</p>}
      <Button type="submit" busy={saving.isPending} whyNot={begun ? undefined : t('report.nothingTyped')}>
        {t('report.save')}
      </Button>
    </form>
  )
}
