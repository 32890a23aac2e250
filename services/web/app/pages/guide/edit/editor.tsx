import type { Schemas } from '@relais/client'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { rightsQuery } from '../../../api/directory.ts'
import { FoundAgain } from '../../../api/offline/found-again.tsx'
import { useKept } from '../../../api/offline/use-kept.ts'
import { ProblemNotice } from '../../../api/problem-notice.tsx'
import { Button } from '../../../ui/button.tsx'
import { TextField } from '../../../ui/field.tsx'
import { tell } from '../../../ui/toasts.tsx'
import { useWords } from '../../../words/words.ts'
import { isStale, useFaults } from '../editing/use-faults.ts'
import { GuideText } from '../guide-text.tsx'
import { heldPageQuery } from './edit-queries.ts'
import { BLANK, type Entry, tidied } from './entry.ts'
import { HeadFields } from './head-fields.tsx'
import { Meanwhile } from './meanwhile.tsx'
import { PartsFields } from './parts-fields.tsx'
import { useSaving } from './use-saving.ts'
import { Versions } from './versions.tsx'

/** A page as it was read: null for one that nobody has written. */
export interface Held {
  code: string
  etag: string
  page: Schemas['GuidePage'] | null
}

/** What is typed of a page, over what was read of it. */
interface Typed {
  held: Held
  code: string
  entry: Entry
  note: string
  touched: boolean
}

/** The form of a page, with how its readers will see it, and its versions. Nothing typed is lost, neither to a stale version nor by leaving. */
export function Editor({ held: first }: { held: Held }) {
  const { t } = useWords()
  const client = useQueryClient()
  const navigate = useNavigate()
  const typed = useKept<Typed>(`guide.${first.code}`, {
    held: first,
    code: first.code,
    entry: first.page?.page ?? BLANK,
    note: '',
    touched: false
  })
  const { held, code, entry, note, touched } = typed.value
  const [theirs, meet] = useState<Held | null>(null)
  const [preview, show] = useState(false)
  const saving = useSaving(() => {
    typed.forget(typed.value)
    tell(t('editors.saved'))
    void navigate({ to: '/guide/$code', params: { code } })
  })
  const wrong = useFaults(saving.error)

  const save = (change: Schemas['GuideChange']) =>
    saving.mutate(
      { code, etag: held.etag, change },
      {
        onError: async (error) => {
          if (!isStale(error)) return
          const { data: page, etag } = await client.fetchQuery({ ...heldPageQuery(code), staleTime: 0 })
          meet({ code, etag, page })
        }
      }
    )
  const put = (next: Entry) => typed.write({ entry: next, touched: true })
  const takeVersion = async (version: number) => {
    if (touched && !confirm(t('editors.replaceAsk'))) return
    const { data } = await client.fetchQuery(heldPageQuery(code, version))
    if (data.page !== null) put(data.page)
    tell(t('editors.taken', { version }))
  }
  const said = { note: note.trim() || null }
  function submit(event: FormEvent) {
    event.preventDefault()
    save({ state: 'published', page: tidied(entry), ...said })
  }

  return (
    <form className="edit" noValidate onSubmit={submit}>
      <FoundAgain kept={typed} />
      {theirs === null ? (
        <ProblemNotice error={saving.error} />
      ) : (
        <Meanwhile
          before={held.page}
          theirs={theirs}
          onOver={() => {
            typed.write({ held: theirs })
            meet(null)
            saving.reset()
          }}
          onTheirs={() => {
            typed.write({ held: theirs, entry: theirs.page?.page ?? entry })
            meet(null)
            saving.reset()
          }}
        />
      )}
      {first.page === null && (
        <TextField
          label={t('editors.code')}
          hint={t('editors.codeHint')}
          wrong={saving.error !== null && !/^[a-z][a-z0-9_]*$/.test(code) ? t('editors.codeHint') : undefined}
          value={code}
          onChange={(event) => typed.write({ code: event.currentTarget.value })}
        />
      )}
      <HeadFields entry={entry} wrong={wrong} onEntry={put} />
      <h2>{t('editors.parts')}</h2>
      <PartsFields entry={entry} wrong={wrong} onEntry={put} />
      <div className="card edit-save">
        <TextField
          label={t('editors.note')}
          hint={t('editors.noteHint')}
          maxLength={400}
          value={note}
          onChange={(event) => typed.write({ note: event.currentTarget.value })}
        />
        <p className="row">
          <Button type="submit" busy={saving.isPending} whyNot={theirs === null ? undefined : t('editors.chooseFirst')}>
            {t('editors.publish')}
          </Button>
          <Button kind="second" aria-expanded={preview} onClick={() => show(!preview)}>
            {t(preview ? 'editors.hidePreview' : 'editors.preview')}
          </Button>
          {held.page?.state === 'published' && (
            <Button
              kind="stop"
              busy={saving.isPending}
              onClick={() => confirm(t('editors.withdrawAsk')) && save({ state: 'withdrawn', ...said })}
            >
              {t('editors.withdraw')}
            </Button>
          )}
          {held.page?.origin === 'collective' && held.page.version > 1 && (
            <Button
              kind="quiet"
              busy={saving.isPending}
              onClick={() => confirm(t('editors.shippedAsk')) && save({ state: 'shipped', ...said })}
            >
              {t('editors.shipped')}
            </Button>
          )}
        </p>
      </div>
      {preview && <Preview entry={entry} catalogue={held.page?.catalogue} />}
      {first.page !== null && <Versions code={code} onTake={(version) => void takeVersion(version)} />}
    </form>
  )
}

/** As its readers will see it; what the catalogue tells is worked out when it is saved. */
function Preview({ entry, catalogue }: { entry: Entry; catalogue: Schemas['GuideMeanings'] | undefined }) {
  const { t } = useWords()
  const { data: rights = [] } = useQuery(rightsQuery)
  const known = catalogue ?? { version: '', rights: [], documents: [], facts: [] }
  return (
    <section className="edit-preview" aria-label={t('editors.preview')}>
      <p className="hint">{t('editors.previewHint')}</p>
      <h2>{entry.title}</h2>
      <p className="soft">{entry.summary}</p>
      <GuideText page={tidied(entry)} catalogue={{ ...known, rights }} />
    </section>
  )
}
