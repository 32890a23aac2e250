import type { ReactNode } from 'react'
import { ProblemNotice } from '../../../api/problem-notice.tsx'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { useWords } from '../../../words/words.ts'

interface Props {
  title: string
  /** What the button does, in its own words. */
  action: string
  doing: { error: unknown; isPending: boolean }
  onConfirm: () => void
  onClose: () => void
  children: ReactNode
}

/** Asks before something that hurts: what will happen, the way back first. */
export function ConfirmDialog({ title, action, doing, onConfirm, onClose, children }: Props) {
  const { t } = useWords()
  return (
    <Dialog title={title} onClose={onClose}>
      {children}
      <ProblemNotice error={doing.error} />
      <p className="row">
        <Button kind="second" onClick={onClose}>
          {t('settings.cancel')}
        </Button>
        <Button kind="stop" busy={doing.isPending} onClick={onConfirm}>
          {action}
        </Button>
      </p>
    </Dialog>
  )
}
