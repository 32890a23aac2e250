import { type Schemas, taken } from '@relais/client'
import { useMutation } from '@tanstack/react-query'
import { ProblemNotice } from '../../../api/problem-notice.tsx'
import { relais } from '../../../api/relais.ts'
import { saveFile } from '../../../referral/thread/save-file.ts'
import { Button } from '../../../ui/button.tsx'
import { loadWords, useWords } from '../../../words/words.ts'

type Format = Schemas['ExportFormat']
const FORMATS = ['pdf', 'csv', 'xlsx'] as const satisfies readonly Format[]

interface Props {
  /** What is taken out: a kept report, or a period of the live ones. */
  what: { reportId: string } | { from: string; to: string; territoryId?: string }
  /** Of the file, without its ending. */
  name: string
}

/** The files of a report: to read, for a spreadsheet, as a workbook. Each is written down in the journal of exports. */
export function TakeOut({ what, name }: Props) {
  const { t } = useWords()
  const taking = useMutation({
    mutationFn: async (format: Format) => {
      await loadWords('problems')
      const { data } = await taken(relais.POST('/v1/report-exports', { body: { ...what, format }, parseAs: 'blob' }))
      saveFile(data as unknown as Blob, `${name}.${format}`)
    }
  })
  return (
    <>
      {FORMATS.map((format) => (
        <Button
          key={format}
          kind="second"
          busy={taking.isPending && taking.variables === format}
          onClick={() => taking.mutate(format)}
        >
          {t(`report.take.${format}`)}
        </Button>
      ))}
      <ProblemNotice error={taking.error} />
    </>
  )
}
