import { Refused, taken } from '@relais/client'
import { useMutation } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { ProblemNotice } from '../../../../api/problem-notice.tsx'
import { relais } from '../../../../api/relais.ts'
import { confirmIdentity } from '../../../../api/session.ts'
import { saveFile } from '../../../../referral/thread/save-file.ts'
import { Button } from '../../../../ui/button.tsx'
import { Choices, SelectField, TextField } from '../../../../ui/field.tsx'
import { Notice } from '../../../../ui/notice.tsx'
import { Page } from '../../../../ui/page.tsx'
import { useWords } from '../../../../words/words.ts'
import { type ExportSearch, REASONS, readExportSearch, writeExportSearch } from './exports-search.ts'

const route = getRouteApi('/reglages/{-$page}')

/** Takes a list of referrals out of Relais, without names, for whoever gave their password a moment ago. */
export function ExportsPage() {
  const { t } = useWords()
  const search = readExportSearch(route.useSearch())
  const navigate = useNavigate()
  const taking = useMutation({ mutationFn: takeOut })
  const [missing, setMissing] = useState(false)
  const { direction, from, to, reason } = search
  const write = (part: Partial<ExportSearch>) => {
    taking.reset()
    void navigate({
      to: '/reglages/{-$page}',
      params: { page: 'exports' },
      search: writeExportSearch({ ...search, ...part }),
      replace: true
    })
  }
  const send = (event: FormEvent) => {
    event.preventDefault()
    const whole = from !== '' && to !== '' && reason !== null
    setMissing(!whole)
    if (whole && !taking.isPending) taking.mutate({ direction, from, to, reason })
  }
  const needed = (value: string | null) => (missing && !value ? t('settings.exportNeeded') : undefined)
  return (
    <Page title={t('settings.exports')} lead={t('settings.exportsLead')}>
      <form noValidate onSubmit={send}>
        <Choices
          label={t('settings.exportWhich')}
          name="export-direction"
          wide
          options={[
            { value: 'received', label: t('settings.exportReceived') },
            { value: 'sent', label: t('settings.exportSent') }
          ]}
          chosen={[direction]}
          onChoose={(value) => write({ direction: value === 'sent' ? 'sent' : 'received' })}
        />
        <div className="pair">
          <TextField
            label={t('settings.exportFrom')}
            type="date"
            value={from}
            wrong={needed(from)}
            onChange={(event) => write({ from: event.currentTarget.value })}
          />
          <TextField
            label={t('settings.exportTo')}
            type="date"
            value={to}
            wrong={needed(to)}
            onChange={(event) => write({ to: event.currentTarget.value })}
          />
        </div>
        <SelectField
          label={t('settings.exportReason')}
          hint={t('settings.exportReasonHint')}
          value={reason ?? ''}
          wrong={needed(reason)}
          onChange={(event) => write({ reason: REASONS.find((one) => one === event.currentTarget.value) ?? null })}
        >
          <option value="">{t('settings.exportChoose')}</option>
          {REASONS.map((one) => (
            <option key={one} value={one}>
              {t(`settings.exportReason.${one}`)}
            </option>
          ))}
        </SelectField>
        {isTooOld(taking.error) ? <Confirm /> : <ProblemNotice error={taking.error} />}
        {taking.isSuccess && (
          <p role="status">
            <strong>{t('settings.exportDone')}</strong>
          </p>
        )}
        <p>
          <Button type="submit" busy={taking.isPending}>
            {t('settings.exportTake')}
          </Button>
        </p>
      </form>
    </Page>
  )
}

/** The sign-in is not recent enough: gives the password again, and comes back to what was filled in. */
function Confirm() {
  const { t } = useWords()
  const [error, setError] = useState<unknown>(null)
  return (
    <>
      <Notice kind="warm" alert>
        <p>{t('settings.exportConfirm')}</p>
        <Button kind="second" onClick={() => void confirmIdentity(location.pathname + location.search).catch(setError)}>
          {t('settings.exportConfirmButton')}
        </Button>
      </Notice>
      <ProblemNotice error={error} />
    </>
  )
}

async function takeOut(body: ExportSearch & { reason: NonNullable<ExportSearch['reason']> }): Promise<void> {
  const { data } = await taken(relais.POST('/v1/referral-exports', { body, parseAs: 'blob' }))
  const side = body.direction === 'sent' ? 'envoyees' : 'recues'
  saveFile(data as unknown as Blob, `orientations-${side}-${body.from}-${body.to}.csv`)
}

function isTooOld(error: unknown): boolean {
  return error instanceof Refused && error.problem.code === 'sign-in-too-old'
}
