import { taken } from '@relais/client'
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query'
import type { FormEvent } from 'react'
import { FoundAgain } from '../../api/offline/found-again.tsx'
import { useKept } from '../../api/offline/use-kept.ts'
import { relais } from '../../api/relais.ts'
import { Button } from '../../ui/button.tsx'
import { Choices, TextArea } from '../../ui/field.tsx'
import { Tag } from '../../ui/notice.tsx'
import { tell } from '../../ui/toasts.tsx'
import { instant } from '../../words/formats.ts'
import { useWords } from '../../words/words.ts'
import { useAttemptKey } from '../asking/act.ts'
import { messagesQuery } from '../asking/referral-queries.ts'
import type { Names } from '../telling/names.ts'
import { Refusal } from '../telling/refusal.tsx'

const MOST = 4000
const AUDIENCES = ['both', 'own'] as const
type Audience = (typeof AUDIENCES)[number]

/** What both sides said to one another, with one's own notes between. */
export function Messages({ id, names, mayWrite }: { id: string; names: Names; mayWrite: boolean }) {
  const { t, language } = useWords()
  const { data, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(messagesQuery(id))
  const messages = data?.pages.flatMap(({ items }) => items) ?? []
  return (
    <>
      {data !== undefined && messages.length === 0 && <p className="soft">{t('referral.messagesNone')}</p>}
      <ol className="list messages">
        {messages.map(({ id: key, audience, text, createdAt, ...by }) => (
          <li key={key} className={audience === 'own' ? 'note' : undefined}>
            <p className="soft small">
              <strong>{names.who({ ...by, side: 'member' })}</strong>
              {', '}
              <time dateTime={createdAt}>{instant(createdAt, language)}</time>{' '}
              {audience === 'own' && <Tag>{t('referral.noteTag')}</Tag>}
            </p>
            <p className="said" dir="auto">
              {text}
            </p>
          </li>
        ))}
      </ol>
      {hasNextPage && (
        <Button kind="quiet" busy={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t('referral.messagesMore')}
        </Button>
      )}
      {mayWrite && <NewMessage id={id} />}
    </>
  )
}

function NewMessage({ id }: { id: string }) {
  const { t } = useWords()
  const typed = useKept<{ text: string; audience: Audience }>(`message.${id}`, { text: '', audience: 'both' })
  const { text, audience } = typed.value
  const client = useQueryClient()
  const keyOf = useAttemptKey()
  const post = useMutation({
    mutationFn: (body: { audience: Audience; text: string }) =>
      taken(
        relais.POST('/v1/referrals/{id}/messages', {
          params: { path: { id }, header: { 'Idempotency-Key': keyOf(body) } },
          body
        })
      ),
    onSuccess: (_, body) => {
      typed.forget()
      tell(t(body.audience === 'own' ? 'referral.messageKept' : 'referral.messageSent'))
    },
    onSettled: () => client.invalidateQueries({ queryKey: ['referrals'] })
  })
  const send = (event: FormEvent) => {
    event.preventDefault()
    if (text.trim() !== '' && !post.isPending) post.mutate({ audience, text })
  }
  return (
    <form onSubmit={send} className="new-message">
      <FoundAgain kept={typed} />
      <TextArea
        label={t('referral.messageText')}
        hint={t('referral.messageHint')}
        maxLength={MOST}
        value={text}
        onChange={(event) => typed.write({ text: event.currentTarget.value })}
      />
      <Choices
        name="audience"
        wide
        label={t('referral.messageTo')}
        options={AUDIENCES.map((value) => ({ value, label: t(`referral.audience.${value}`) }))}
        chosen={[audience]}
        onChoose={(value) => typed.write({ audience: value as Audience })}
      />
      <Refusal error={post.error} />
      <Button type="submit" kind="second" busy={post.isPending}>
        {t(audience === 'own' ? 'referral.messageKeep' : 'referral.messageSend')}
      </Button>
    </form>
  )
}
