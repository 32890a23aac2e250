import { type FormEvent, useState } from 'react'
import { Button } from '../../../ui/button.tsx'
import { TextField } from '../../../ui/field.tsx'
import { tell } from '../../../ui/toasts.tsx'
import { useWords } from '../../../words/words.ts'
import { chooseAlike, type Filters } from '../desk-search.ts'
import { FilterLink } from '../filter-link.tsx'
import { keepViews, keptViews, MOST_VIEWS, type View } from './kept-views.ts'

/** Views that one comes back to: filters under a name. */
export function Views({ filters }: { filters: Filters }) {
  const { t } = useWords()
  const [views, setViews] = useState(keptViews)
  const [name, write] = useState('')
  const put = (next: View[]) => {
    keepViews(next)
    setViews(next)
  }
  const save = (event: FormEvent) => {
    event.preventDefault()
    const called = name.trim()
    if (called === '') return
    put([...views.filter((view) => view.name !== called), { name: called, filters }].slice(-MOST_VIEWS))
    write('')
    tell(t('desk.views.kept', { name: called }))
  }
  return (
    <details className="menu">
      <summary className="button button-quiet">{t('desk.views.title', { count: views.length })}</summary>
      <div className="menu-body">
        {views.length === 0 && <p className="soft">{t('desk.views.none')}</p>}
        <ul className="list">
          {views.map((view) => (
            <li key={view.name} className="row spread">
              <FilterLink filters={view.filters} current={chooseAlike(filters, view.filters)}>
                {view.name}
              </FilterLink>
              <Button
                kind="quiet"
                aria-label={t('desk.views.forget', { name: view.name })}
                onClick={() => put(views.filter((other) => other !== view))}
              >
                {t('desk.takeAway')}
              </Button>
            </li>
          ))}
        </ul>
        <form onSubmit={save}>
          <TextField
            label={t('desk.views.name')}
            hint={t('desk.views.hint')}
            maxLength={40}
            value={name}
            onChange={(event) => write(event.currentTarget.value)}
          />
          <Button type="submit" kind="second">
            {t('desk.views.keep')}
          </Button>
        </form>
      </div>
    </details>
  )
}
