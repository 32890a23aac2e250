import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { Choices } from '../../../ui/field.tsx'
import { useWords } from '../../../words/words.ts'

const KEYS = {
  next: ['j', '↓'],
  before: ['k', '↑'],
  open: ['Enter'],
  accept: ['a'],
  decline: ['r'],
  ask: ['i'],
  search: ['/'],
  list: ['?']
} as const

interface Props {
  on: boolean
  turn: (on: boolean) => void
  hide: () => void
}

/** The keys of the desk, and the switch for those of a single letter. */
export function Shortcuts({ on, turn, hide }: Props) {
  const { t } = useWords()
  return (
    <Dialog title={t('desk.keys.title')} onClose={hide}>
      <dl className="facts">
        {Object.entries(KEYS).map(([what, keys]) => (
          <div key={what} className="key-line">
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key === 'Enter' ? t('desk.keys.enter') : key}</kbd>
              ))}
            </dt>
            <dd>{t(`desk.keys.${what as keyof typeof KEYS}`)}</dd>
          </div>
        ))}
      </dl>
      <Choices
        name="keys"
        several
        label={t('desk.keys.letters')}
        hint={t('desk.keys.lettersHint')}
        options={[{ value: 'on', label: t('desk.keys.on') }]}
        chosen={on ? ['on'] : []}
        onChoose={(_, next) => turn(next)}
      />
      <Button onClick={(event) => event.currentTarget.closest('dialog')?.close()}>{t('desk.close')}</Button>
    </Dialog>
  )
}
