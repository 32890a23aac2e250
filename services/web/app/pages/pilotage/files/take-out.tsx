import { type Schemas, taken } from '@relais/client'
import { useMutation, useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { ProblemNotice } from '../../../api/problem-notice.tsx'
import { relais } from '../../../api/relais.ts'
import { saveFile } from '../../../referral/thread/save-file.ts'
import { Button } from '../../../ui/button.tsx'
import { useWords } from '../../../words/words.ts'
import { fileQuery } from './file-query.ts'
import { FileState } from './file-state.tsx'

type Table = Exclude<Schemas['ExportFormat'], 'pdf'>
const TABLES = ['csv', 'ods', 'xlsx'] as const satisfies readonly Table[]

interface Props {
  /** What is taken out: a kept report, or a period of the live ones. */
  what: { reportId: string } | { from: string; to: string; territoryId?: string }
  /** Of the tables, without their ending. */
  name: string
  /** Beside the buttons. */
  children?: ReactNode
}

/** The files of a report: to read, which is prepared and saved when it is ready; for a spreadsheet, and as a workbook, at once. Each stands in the journal of exports. */
export function TakeOut({ what, name, children }: Props) {
  const { t } = useWords()
  const [file, setFile] = useState<{ id: string; of: string }>()
  // another period is another file
  const shown = file?.of === JSON.stringify(what) ? file.id : ''
  const { data } = useQuery({ ...fileQuery(shown), enabled: shown !== '' })
  const printing = useMutation({
    mutationFn: async () => {
      const { data } = await taken(relais.POST('/v1/report-exports', { body: { ...what, format: 'pdf' } }))
      setFile({ id: (data as Schemas['ReportFile']).id, of: JSON.stringify(what) })
    }
  })
  const taking = useMutation({
    mutationFn: async (format: Table) => {
      const { data } = await taken(relais.POST('/v1/report-exports', { body: { ...what, format }, parseAs: 'blob' }))
      saveFile(data as unknown as Blob, `${name}.${format}`)
    }
  })
  return (
    <div className="screen question">
      <p className="row">
        <Button
          kind="second"
          busy={printing.isPending || data?.state === 'preparing'}
          onClick={() => {
            setFile(undefined)
            printing.mutate()
          }}
        >
          {t('report.take.pdf')}
        </Button>
        {TABLES.map((format) => (
          <Button
            key={format}
            kind="second"
            busy={taking.isPending && taking.variables === format}
            onClick={() => taking.mutate(format)}
          >
            {t(`report.take.${format}`)}
          </Button>
        ))}
        {children}
      </p>
      <ProblemNotice error={printing.error ?? taking.error} />
      {shown !== '' && <FileState id={shown} saved />}
    </div>
  )
}
