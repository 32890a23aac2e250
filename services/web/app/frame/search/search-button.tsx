import { lazy, Suspense, useEffect, useState } from 'react'
import { loadWords, useWords } from '../../words/words.ts'

const SearchDialog = lazy(async () => {
  await Promise.all([loadWords('search'), loadWords('referral')])
  return import('./search-dialog.tsx')
})
/** Set by the desk: keys of a single letter are switched off on this device (WCAG 2.1.4). */
const KEYS = 'relais-desk-keys'

/** The way to the one search, by a tap or the key `/`; what is behind it loads then. */
export function SearchButton() {
  const { t } = useWords()
  const [open, setOpen] = useState(false)
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { key, target, ctrlKey, metaKey, altKey } = event
      if (key !== '/' || ctrlKey || metaKey || altKey || localStorage.getItem(KEYS) === 'off') return
      // The desk has a search of its own, among what it lists.
      if (location.pathname.startsWith('/reception') || !(target instanceof Element)) return
      if (target.closest('input, textarea, select, dialog, [contenteditable]')) return
      event.preventDefault()
      setOpen(true)
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [])
  return (
    <>
      <button
        type="button"
        className="frame-search"
        aria-label={t('shell.search')}
        aria-keyshortcuts="/"
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        <svg viewBox="0 0 20 20" aria-hidden="true" fill="none" stroke="currentColor" strokeWidth="2">
          <circle cx="8.5" cy="8.5" r="5.5" />
          <path d="m13 13 5 5" />
        </svg>
        <span>{t('shell.searchShort')}</span>
      </button>
      <Suspense>{open && <SearchDialog onClose={() => setOpen(false)} />}</Suspense>
    </>
  )
}
