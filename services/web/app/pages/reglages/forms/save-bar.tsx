import { FoundAgain } from '../../../api/offline/found-again.tsx'
import { ProblemNotice } from '../../../api/problem-notice.tsx'
import { isStale } from '../../../referral/asking/act.ts'
import { Button } from '../../../ui/button.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { useWords, type WordId } from '../../../words/words.ts'
import type { Draft } from './use-draft.ts'

interface Props<T> {
  saving: { error: unknown; isPending: boolean }
  /** What was changed of what was read, with what each part is called; without it, something new is made. */
  draft?: Draft<T>
  labels?: Readonly<Record<keyof T & string, WordId>>
  save?: string
  onCancel: () => void
}

/** The end of a form: that what was typed before is there again, what went wrong, what others changed meanwhile, and the buttons. */
export function SaveBar<T>({ saving, draft, labels, save, onCancel }: Props<T>) {
  const { t, language } = useWords()
  const stale = isStale(saving.error)
  const meanwhile = draft?.meanwhile ?? []
  const names = new Intl.ListFormat(language).format(meanwhile.map((key) => t(labels![key])))
  const cancel = () => {
    draft?.forget()
    onCancel()
  }
  return (
    <div className="save-bar-form">
      {draft !== undefined && <FoundAgain kept={draft} />}
      {stale || meanwhile.length > 0 ? (
        <Notice kind="warm" alert>
          <p>{meanwhile.length === 0 ? t('settings.stale') : t('settings.staleWhat', { names })}</p>
        </Notice>
      ) : (
        <ProblemNotice error={saving.error} />
      )}
      <div className="row">
        <Button type="submit" busy={saving.isPending}>
          {save ?? t('settings.save')}
        </Button>
        <Button kind="second" onClick={cancel}>
          {t('settings.cancel')}
        </Button>
      </div>
    </div>
  )
}
