import { type Schemas, taken } from '@relais/client'
import { relais } from '../../../api/relais.ts'
import { tell } from '../../../ui/toasts.tsx'
import { fullName } from '../../../words/formats.ts'
import { useWords } from '../../../words/words.ts'
import { ConfirmDialog } from '../forms/confirm-dialog.tsx'
import { overVersion, useSaving } from '../forms/use-saving.ts'

/** Asks before somebody leaves for good. */
export function LeaveDialog({ member, onClose }: { member: Schemas['Member']; onClose: () => void }) {
  const { t } = useWords()
  const { id, version } = member
  const name = fullName(member)
  const leaving = useSaving({
    send: (body: { left: true }) =>
      taken(relais.PATCH('/v1/members/{id}', { params: { path: { id }, header: overVersion(version) }, body })),
    asked: [['members'], ['organisations']],
    onDone: () => tell(t('settings.leftDone', { name }))
  })
  return (
    <ConfirmDialog
      title={t('settings.leaveTitle', { name })}
      action={t('settings.leave')}
      doing={leaving}
      onConfirm={() => leaving.mutate({ left: true })}
      onClose={onClose}
    >
      <p>{t('settings.leaveWhat')}</p>
    </ConfirmDialog>
  )
}
