import { useQueries, useQuery } from '@tanstack/react-query'
import { rightsQuery } from '../../../api/directory.ts'
import { Button } from '../../../ui/button.tsx'
import { Choices, TextArea, TextField } from '../../../ui/field.tsx'
import { useWords } from '../../../words/words.ts'
import { LinesField } from '../editing/lines-field.tsx'
import { documentsQuery } from './edit-queries.ts'
import type { Entry } from './entry.ts'

interface Props {
  entry: Entry
  wrong: (field: string) => string | undefined
  onEntry: (entry: Entry) => void
}

/** What stands around the text of a page: its title, what it is found by, where it leads, what it rests on. */
export function HeadFields({ entry, wrong, onEntry }: Props) {
  const { t } = useWords()
  const put = (change: Partial<Entry>) => onEntry({ ...entry, ...change })
  return (
    <section className="card" aria-labelledby="head-fields">
      <h2 id="head-fields">{t('editors.page')}</h2>
      <Choices
        name="kind"
        wide
        label={t('editors.kind')}
        options={(['situation', 'right'] as const).map((kind) => ({ value: kind, label: t(`editors.kind.${kind}`) }))}
        chosen={[entry.kind]}
        onChoose={(kind) => put({ kind: kind as Entry['kind'] })}
      />
      <TextField
        label={t('editors.title')}
        maxLength={120}
        wrong={wrong('page.title')}
        value={entry.title}
        onChange={(event) => put({ title: event.currentTarget.value })}
      />
      <TextArea
        label={t('editors.summary')}
        hint={t('editors.summaryHint')}
        maxLength={300}
        rows={2}
        wrong={wrong('page.summary')}
        value={entry.summary}
        onChange={(event) => put({ summary: event.currentTarget.value })}
      />
      <LinesField
        label={t('editors.keywords')}
        wrong={wrong('page.keywords')}
        lines={entry.keywords}
        onLines={(keywords) => put({ keywords })}
      />
      <Rights entry={entry} wrong={wrong} onEntry={onEntry} />
      <Sources entry={entry} wrong={wrong} onEntry={onEntry} />
    </section>
  )
}

/** The rights that a page leads to, and what is to be brought for them. */
function Rights({ entry, onEntry }: Props) {
  const { t } = useWords()
  const { data: rights = [] } = useQuery(rightsQuery)
  const brought = useQueries({
    queries: entry.rights.map(documentsQuery),
    combine: (found) => found.flatMap(({ data }) => data ?? [])
  })
  const documents = new Map(brought.map(({ code, fr }) => [code, fr]))
  for (const code of entry.documents) if (!documents.has(code)) documents.set(code, code)
  const toggled = (list: readonly string[], code: string, on: boolean) =>
    on ? [...list, code] : list.filter((one) => one !== code)
  return (
    <>
      <details className="more">
        <summary>{t('editors.rights', { count: entry.rights.length })}</summary>
        <Choices
          name="rights"
          several
          wide
          label={t('editors.rightsOf')}
          options={rights.map(({ code, name }) => ({ value: code, label: name.fr }))}
          chosen={entry.rights}
          onChoose={(code, on) => onEntry({ ...entry, rights: toggled(entry.rights, code, on) })}
        />
      </details>
      {documents.size > 0 && (
        <details className="more">
          <summary>{t('editors.documents', { count: entry.documents.length })}</summary>
          <Choices
            name="documents"
            several
            wide
            label={t('editors.documentsOf')}
            options={[...documents].map(([value, label]) => ({ value, label }))}
            chosen={entry.documents}
            onChoose={(code, on) => onEntry({ ...entry, documents: toggled(entry.documents, code, on) })}
          />
        </details>
      )}
    </>
  )
}

/** What the page rests on; one at least. */
function Sources({ entry, wrong, onEntry }: Props) {
  const { t } = useWords()
  const { sources } = entry
  const put = (next: Entry['sources']) => onEntry({ ...entry, sources: next })
  return (
    <fieldset className="field">
      <legend>{t('editors.sources')}</legend>
      {sources.map((source, at) => {
        const change = (some: Partial<typeof source>) =>
          put(sources.map((one, other) => (other === at ? { ...one, ...some } : one)))
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the fields hold nothing of their own
          <div key={at} className="trio">
            {(['title', 'article', 'url'] as const).map((field) => (
              <TextField
                key={field}
                label={t(`editors.source.${field}`)}
                type={field === 'url' ? 'url' : 'text'}
                wrong={
                  wrong(`page.sources.${at}.${field}`) ??
                  (field === 'article' ? wrong(`page.sources.${at}`) : undefined)
                }
                value={source[field] ?? ''}
                onChange={(event) => change({ [field]: event.currentTarget.value })}
              />
            ))}
          </div>
        )
      })}
      <p className="row">
        <Button kind="second" onClick={() => put([...sources, { title: '', article: null, url: null }])}>
          {t('editors.addSource')}
        </Button>
        {sources.length > 1 && (
          <Button kind="quiet" onClick={() => put(sources.slice(0, -1))}>
            {t('editors.removeSource')}
          </Button>
        )}
      </p>
    </fieldset>
  )
}
