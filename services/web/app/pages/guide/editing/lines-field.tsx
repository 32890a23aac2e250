import type { ReactNode } from 'react'
import { TextArea } from '../../../ui/field.tsx'
import { useWords } from '../../../words/words.ts'

interface Props {
  label: ReactNode
  lines: readonly string[]
  onLines: (lines: string[]) => void
  wrong?: string | undefined
}

/** A short list, one item a line. */
export function LinesField({ label, lines, onLines, wrong }: Props) {
  const { t } = useWords()
  return (
    <TextArea
      label={label}
      hint={t('editors.oneALine')}
      wrong={wrong}
      rows={Math.max(2, lines.length + 1)}
      value={lines.join('\n')}
      onChange={(event) => onLines(event.currentTarget.value.split('\n'))}
    />
  )
}
