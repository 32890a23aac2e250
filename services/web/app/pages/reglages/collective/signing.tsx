import { type Schemas, taken } from '@relais/client'
import { useState } from 'react'
import { relais } from '../../../api/relais.ts'
import { Button } from '../../../ui/button.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { tell } from '../../../ui/toasts.tsx'
import { useWords } from '../../../words/words.ts'
import { ConfirmDialog } from '../forms/confirm-dialog.tsx'
import { useSaving } from '../forms/use-saving.ts'
import { useWhyNot } from '../forms/why-not.ts'

const MAY = ['lead', 'administrator'] as const

interface Props {
  organisation: Pick<Schemas['Organisation'], 'id' | 'name'>
  convention: Schemas['Convention']
}

/** Signs the convention in force for one's own organisation, after a question: it binds. */
export function Signing({ organisation: { id, name }, convention: { version, title } }: Props) {
  const { t } = useWords()
  const whyNot = useWhyNot(MAY)
  const [asking, setAsking] = useState(false)
  const signing = useSaving({
    send: (signed: string, key) =>
      taken(
        relais.POST('/v1/organisations/{id}/convention-signatures', {
          params: { path: { id }, header: { 'Idempotency-Key': key } },
          body: { version: signed }
        })
      ),
    asked: [['organisations'], ['collective'], ['capacities']],
    onDone: () => {
      setAsking(false)
      tell(t('settings.signedDone'))
    }
  })
  return (
    <>
      <Notice kind="warm">
        <p>{t('settings.toSign')}</p>
      </Notice>
      <Button whyNot={whyNot} onClick={() => setAsking(true)}>
        {t('settings.sign')}
      </Button>
      {asking && (
        <ConfirmDialog
          title={t('settings.signTitle', { version, name })}
          action={t('settings.sign')}
          doing={signing}
          onConfirm={() => signing.mutate(version)}
          onClose={() => setAsking(false)}
        >
          <p>{t('settings.signWhat', { title })}</p>
        </ConfirmDialog>
      )}
    </>
  )
}
