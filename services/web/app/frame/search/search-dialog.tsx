import './search.css'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { type KeyboardEvent, useEffect, useId, useState } from 'react'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { useMe } from '../../api/queries.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { useWords } from '../../words/words.ts'
import { find } from './find.ts'
import { type Choice, choicesOf, Options } from './options.tsx'

/** One pauses so long before it is looked for, in milliseconds: each search that finds is journalled. */
const PAUSE = 500
const LEAST = 2

/** One box for persons and referrals: a combobox over a list, by keys alone or by touch. What is typed lives here and nowhere else; for `lazy`. */
function SearchDialog({ onClose }: { onClose: () => void }) {
  const { t } = useWords()
  const { roles } = useMe()
  const navigate = useNavigate()
  const list = useId()
  const [text, write] = useState('')
  const [words, seek] = useState('')
  const [at, point] = useState(-1)
  useEffect(() => {
    const timer = setTimeout(() => seek(text.trim()), PAUSE)
    return () => clearTimeout(timer)
  }, [text])
  const asked = words.length >= LEAST
  const { data, error, isFetching } = useQuery({
    queryKey: ['search', words],
    queryFn: () => find(words, roles.includes('agent') || roles.includes('lead')),
    enabled: asked,
    gcTime: 0
  })
  const found = asked && data !== undefined ? data : { persons: [], referrals: [] }
  const choices = choicesOf(found)
  const go = ({ to }: Choice) => {
    onClose()
    void navigate(to)
  }
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    const { key } = event
    const step = { ArrowDown: 1, ArrowUp: -1 }[key]
    if (step !== undefined && choices.length > 0) {
      point(at < 0 && step < 0 ? choices.length - 1 : (at + step + choices.length) % choices.length)
    } else if (key === 'Enter') {
      const chosen = choices[at]
      if (chosen === undefined) seek(text.trim())
      else go(chosen)
    } else if (key === 'Escape' && text !== '') {
      write('')
      seek('')
      point(-1)
    } else return
    event.preventDefault()
  }
  return (
    <Dialog title={t('shell.search')} onClose={onClose}>
      <search>
        <label className="unseen" htmlFor={`${list}-box`}>
          {t('shell.search')}
        </label>
        <input
          id={`${list}-box`}
          className="input"
          role="combobox"
          aria-expanded={choices.length > 0}
          aria-controls={list}
          aria-autocomplete="list"
          aria-activedescendant={choices[at] === undefined ? undefined : `${list}-${at}`}
          aria-describedby={`${list}-hint`}
          autoComplete="off"
          spellCheck={false}
          enterKeyHint="search"
          maxLength={120}
          value={text}
          onKeyDown={press}
          onChange={(event) => {
            write(event.currentTarget.value)
            point(-1)
          }}
        />
        <p className="hint" id={`${list}-hint`}>
          {t('search.hint')}
        </p>
      </search>
      <p className="soft" role="status">
        {isFetching ? t('search.looking') : asked && data !== undefined && t('search.found', countsOf(found))}
      </p>
      <ProblemNotice error={asked ? error : null} />
      <Options id={list} found={found} at={at} onPoint={point} onChoose={go} />
      {asked && data !== undefined && !isFetching && choices.length === 0 && (
        <div className="empty">
          <p>{t('search.none')}</p>
          <Link
            className="button button-second"
            to="/orientations/nouvelle"
            search={{ ecran: 'qui' }}
            onClick={onClose}
          >
            {t('search.refer')}
          </Link>
        </div>
      )}
    </Dialog>
  )
}

function countsOf({ persons, referrals }: { persons: unknown[]; referrals: unknown[] }) {
  return { persons: persons.length, referrals: referrals.length }
}

// biome-ignore lint/style/noDefaultExport: `lazy` of React takes the default export.
export { SearchDialog as default }
