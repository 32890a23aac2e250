import { useWords } from '../../../words/words.ts'

/** Beside the list, while none is open. */
export function NothingOpen() {
  const { t } = useWords()
  return <p className="soft desk-nothing">{t('desk.nothingOpen')}</p>
}
