import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { instant } from '../../words/formats.ts'
import { useWords } from '../../words/words.ts'
import type { Kept } from './use-kept.ts'

/** Says that what was typed before is there again, and how to begin with nothing. */
export function FoundAgain({ kept: { found, forget } }: { kept: Pick<Kept<never>, 'found' | 'forget'> }) {
  const { t, language } = useWords()
  if (found === null) return null
  return (
    <Notice kind="warm">
      <p className="row spread">
        <span role="status">{t('shell.foundAgain', { when: instant(found, language) })}</span>
        <Button kind="quiet" onClick={() => forget()}>
          {t('shell.beginAnew')}
        </Button>
      </p>
    </Notice>
  )
}
