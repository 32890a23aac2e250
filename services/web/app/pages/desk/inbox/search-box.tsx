import { type FormEvent, useState } from 'react'
import { Button } from '../../../ui/button.tsx'
import { TextField } from '../../../ui/field.tsx'
import { useWords } from '../../../words/words.ts'

/** Looks for persons by name, phone or date of birth. What is typed stays in this page: a name has no place in an address. */
export function SearchBox({ sought, onSeek }: { sought: string; onSeek: (words: string) => void }) {
  const { t } = useWords()
  const [text, write] = useState(sought)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onSeek(text.trim())
  }
  const clear = () => {
    write('')
    onSeek('')
  }
  return (
    <search>
      <form className="desk-search" onSubmit={submit}>
        <TextField
          type="search"
          label={t('desk.search')}
          hint={t('desk.searchHint')}
          maxLength={120}
          autoComplete="off"
          aria-keyshortcuts="/"
          value={text}
          onChange={(event) => write(event.currentTarget.value)}
        />
        <Button type="submit" kind="second">
          {t('desk.searchGo')}
        </Button>
        {sought !== '' && (
          <Button kind="quiet" onClick={clear}>
            {t('desk.searchEnd')}
          </Button>
        )}
      </form>
    </search>
  )
}
