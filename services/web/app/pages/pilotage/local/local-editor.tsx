import type { Schemas } from '@relais/client'
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { FoundAgain } from '../../../api/offline/found-again.tsx'
import { useKept } from '../../../api/offline/use-kept.ts'
import { ProblemNotice } from '../../../api/problem-notice.tsx'
import { Button } from '../../../ui/button.tsx'
import { TextField } from '../../../ui/field.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { tell } from '../../../ui/toasts.tsx'
import { useWords } from '../../../words/words.ts'
import { Differences } from '../../guide/editing/differences.tsx'
import { isStale, useFaults } from '../../guide/editing/use-faults.ts'
import { type Draft, draftOf, type Entry, readDraft } from './draft.ts'
import { GuideFields } from './guide-fields.tsx'
import { type Change, localRightQuery, useChanging } from './local-queries.ts'
import { RuleFields } from './rule-fields.tsx'
import { SampleFields } from './sample-fields.tsx'
import { ValueFields } from './value-fields.tsx'

/** A local right as it was read; null for one that nobody has written. */
export interface Held {
  code: string
  etag: string
  right: Schemas['LocalRight'] | null
}
/** What is typed of a local right, over what was read of it. */
interface Typed {
  held: Held
  code: string
  draft: Draft
}
/** What each part of the form is given. */
export interface PartProps {
  draft: Draft
  put: (change: Partial<Draft>) => void
  wrong: (field: string) => string | undefined
  error: unknown
}

/** The form of a local right: what is simple in fields, its rule as a checked text; its samples are worked out when it is saved. */
export function LocalEditor({ first, entry }: { first: Held; entry: Entry }) {
  const { t } = useWords()
  const client = useQueryClient()
  const navigate = useNavigate()
  const typed = useKept<Typed>(`local-right.${first.code}`, { held: first, code: first.code, draft: draftOf(entry) })
  const { held, code, draft } = typed.value
  const [theirs, meet] = useState<Held | null>(null)
  const [unread, setUnread] = useState(false)
  const changing = useChanging((right, etag) => {
    typed.forget({ ...typed.value, held: { code: right.code, etag, right } })
    tell(t('editors.saved'))
    if (first.right === null)
      void navigate({ to: '/pilotage/droits-locaux/{-$code}', params: { code: right.code }, replace: true })
  })
  const wrong = useFaults(changing.error)
  const put = (change: Partial<Draft>) => {
    setUnread(false)
    typed.write(({ draft: before }) => ({ draft: { ...before, ...change } }))
  }
  const change = (change: Change) =>
    changing.mutate(
      { code, etag: held.etag, change },
      {
        onError: async (error) => {
          if (!isStale(error)) return
          const { data: right, etag } = await client.fetchQuery({ ...localRightQuery(code), staleTime: 0 })
          meet({ code, etag, right })
        }
      }
    )
  const settle = (taken: Held, theirWords: boolean) => {
    typed.write({ held: taken, ...(theirWords && taken.right !== null ? { draft: draftOf(taken.right) } : {}) })
    meet(null)
    changing.reset()
  }
  function submit(event: FormEvent) {
    event.preventDefault()
    const { entry: read } = readDraft(draft)
    setUnread(read === null)
    if (read !== null) change({ entry: read })
  }
  const part = { draft, put, wrong, error: changing.error }
  const withdrawn = held.right?.withdrawn === true
  return (
    <form className="edit" noValidate onSubmit={submit}>
      <FoundAgain kept={typed} />
      {theirs === null ? (
        <ProblemNotice error={changing.error} />
      ) : (
        <Notice kind="warm" alert>
          <p>
            <strong>{t('editors.local.meanwhile')}</strong>
          </p>
          <Differences before={linesOf(held.right)} now={linesOf(theirs.right)} />
          <p className="row">
            <Button onClick={() => settle(theirs, false)}>{t('editors.keepMine')}</Button>
            <Button kind="second" onClick={() => settle(theirs, true)}>
              {t('editors.takeTheirs')}
            </Button>
          </p>
        </Notice>
      )}
      {withdrawn && <Notice kind="warm">{t('editors.local.isWithdrawn')}</Notice>}
      {first.right === null && (
        <TextField
          label={t('editors.code')}
          hint={t('editors.local.codeHint')}
          value={code}
          onChange={(event) => typed.write({ code: event.currentTarget.value })}
        />
      )}
      <GuideFields {...part} />
      <ValueFields {...part} />
      <RuleFields {...part} />
      <SampleFields {...part} />
      <div className="card edit-save">
        {unread && <p className="wrong">{t('editors.local.unread')}</p>}
        <p className="row">
          <Button
            type="submit"
            busy={changing.isPending}
            whyNot={theirs === null ? undefined : t('editors.chooseFirst')}
          >
            {t('editors.local.save')}
          </Button>
          {held.right !== null && (
            <Button
              kind={withdrawn ? 'second' : 'stop'}
              busy={changing.isPending}
              onClick={() =>
                (withdrawn || confirm(t('editors.local.withdrawAsk'))) && change({ withdrawn: !withdrawn })
              }
            >
              {t(withdrawn ? 'editors.local.takeUp' : 'editors.withdraw')}
            </Button>
          )}
        </p>
      </div>
    </form>
  )
}

/** Everything that a right says, as lines of its data. */
function linesOf(right: Schemas['LocalRight'] | null): string[] {
  if (right === null) return []
  const { version: _, versions: __, changedAt: ___, origin: ____, ...said } = right
  return JSON.stringify(said, null, 1)
    .split('\n')
    .map((line) => line.trim())
}
