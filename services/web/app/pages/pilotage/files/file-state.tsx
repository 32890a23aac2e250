import { type Schemas, taken } from '@relais/client'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { ProblemNotice } from '../../../api/problem-notice.tsx'
import { relais } from '../../../api/relais.ts'
import { saveFile } from '../../../referral/thread/save-file.ts'
import { Button } from '../../../ui/button.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { day } from '../../../words/formats.ts'
import { useWords } from '../../../words/words.ts'
import { fileQuery } from './file-query.ts'

interface Props {
  id: string
  /** Whoever just asked for it and stayed has it saved as soon as it is ready. */
  saved?: boolean
}

/** A file that was asked for: that it is being prepared, that it is ready, or why there is none. */
export function FileState({ id, saved = false }: Props) {
  const { t, language } = useWords()
  const { data, error } = useQuery(fileQuery(id))
  const done = useRef('')
  const saving = useMutation({
    mutationFn: async (file: Schemas['ReportFile']) => {
      const asked = { params: { path: { id: file.id } }, parseAs: 'blob' as const }
      const { data } = await taken(relais.GET('/v1/report-exports/{id}/file', asked))
      saveFile(data as unknown as Blob, file.name)
    }
  })
  const { mutate } = saving
  useEffect(() => {
    if (!saved || data?.state !== 'ready' || done.current === data.id) return
    done.current = data.id
    mutate(data)
  }, [saved, data, mutate])
  if (error !== null) return <ProblemNotice error={error} />
  if (data === undefined || data.state === 'preparing') return <p role="status">{t('report.file.preparing')}</p>
  if (data.state === 'failed')
    return (
      <Notice kind="bad" alert>
        <p>{t(`report.file.${data.reason ?? 'given_up'}`)}</p>
      </Notice>
    )
  return (
    <Notice kind="good">
      <p role="status">{t('report.file.ready', { day: day(data.until, language) })}</p>
      <p>
        <Button kind="second" busy={saving.isPending} onClick={() => mutate(data)}>
          {t('report.file.save')}
        </Button>
      </p>
      <ProblemNotice error={saving.error} />
    </Notice>
  )
}
