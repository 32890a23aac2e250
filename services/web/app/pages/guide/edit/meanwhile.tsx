import type { Schemas } from '@relais/client'
import { Button } from '../../../ui/button.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { instant } from '../../../words/formats.ts'
import { useWords } from '../../../words/words.ts'
import { Differences } from '../editing/differences.tsx'
import { useWho } from '../editing/use-who.ts'
import type { Held } from './editor.tsx'
import { linesOf } from './entry.ts'

interface Props {
  before: Schemas['GuidePage'] | null
  theirs: Held
  /** Mine is kept, to be saved over theirs. */
  onOver: () => void
  /** Theirs is taken into the form. */
  onTheirs: () => void
}

/** Somebody else saved this page meanwhile: who, when, why, what they changed; and what is typed is still in the form. */
export function Meanwhile({ before, theirs: { page }, onOver, onTheirs }: Props) {
  const { t, language } = useWords()
  const who = useWho()
  if (page === null) return null
  return (
    <Notice kind="warm" alert>
      <p>
        <strong>{t('editors.meanwhile', { who: who(page.changedBy), when: instant(page.changedAt, language) })}</strong>{' '}
        {page.note}
      </p>
      <Differences before={linesOf(before?.page ?? null)} now={linesOf(page.page)} />
      <p className="row">
        <Button onClick={onOver}>{t('editors.keepMine')}</Button>
        <Button kind="second" onClick={onTheirs}>
          {t('editors.takeTheirs')}
        </Button>
      </p>
    </Notice>
  )
}
