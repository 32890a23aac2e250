import { useEffect, useState } from 'react'
import { unsent } from '../../api/offline/outbox.ts'
import { signOut } from '../../api/session.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { useWords } from '../../words/words.ts'

/** Signs out once everything is sent; else asks first, since signing out leaves nothing on the device. For `lazy`. */
function Leaving({ onStay }: { onStay: () => void }) {
  const { t } = useWords()
  const [count, setCount] = useState(0)
  useEffect(() => void unsent().then((left) => (left === 0 ? signOut() : setCount(left))), [])
  if (count === 0) return null
  return (
    <Dialog title={t('shell.leaveTitle')} onClose={onStay}>
      <p>{t('shell.leave', { count })}</p>
      <p className="row">
        <Button onClick={onStay}>{t('shell.stay')}</Button>
        <Button kind="stop" onClick={() => void signOut()}>
          {t('shell.leaveAnyway')}
        </Button>
      </p>
    </Dialog>
  )
}

// biome-ignore lint/style/noDefaultExport: `lazy` of React takes the default export.
export { Leaving as default }
