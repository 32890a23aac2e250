import { type Schemas, taken } from '@relais/client'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useMe } from '../../api/queries.ts'
import { relais } from '../../api/relais.ts'
import { Button } from '../../ui/button.tsx'
import { Tag } from '../../ui/notice.tsx'
import { tell } from '../../ui/toasts.tsx'
import { useWords } from '../../words/words.ts'
import { documentsQuery } from '../asking/referral-queries.ts'
import { codeWords } from '../telling/codes.ts'
import type { Names } from '../telling/names.ts'
import { Refusal } from '../telling/refusal.tsx'
import { NewDocument } from './new-document.tsx'
import { saveFile } from './save-file.ts'

/** The documents of a referral that one may read: to take, to add to, and one's own to take away again. */
export function Documents({ id, names, mayAdd }: { id: string; names: Names; mayAdd: boolean }) {
  const { t } = useWords()
  const { data: documents } = useQuery(documentsQuery(id))
  return (
    <>
      {documents?.length === 0 && <p className="soft">{t('referral.documentsNone')}</p>}
      <ul className="list documents">
        {documents?.map((one) => (
          <li key={one.id}>
            <Paper document={one} names={names} mayDelete={mayAdd} />
          </li>
        ))}
      </ul>
      {mayAdd && <NewDocument id={id} />}
    </>
  )
}

function Paper({ document, names, mayDelete }: { document: Schemas['Document']; names: Names; mayDelete: boolean }) {
  const { t } = useWords()
  const me = useMe()
  const client = useQueryClient()
  const { id, name, item, size, state, answered, organisationId, memberId } = document
  const params = { path: { id } }
  const take = useMutation({
    mutationFn: async () => (await taken(relais.GET('/v1/documents/{id}/content', { params, parseAs: 'blob' }))).data,
    onSuccess: (content) => saveFile(content as Blob, name)
  })
  const drop = useMutation({
    mutationFn: () => taken(relais.DELETE('/v1/documents/{id}', { params })),
    onSuccess: () => tell(t('referral.documentDeleted')),
    onSettled: () => client.invalidateQueries({ queryKey: ['referrals'] })
  })
  const ours = organisationId === me.organisation?.id
  return (
    <>
      <p>
        <strong>{item === null ? t('referral.documentUnnamed') : codeWords(t, 'infoItems', item)}</strong>{' '}
        {state !== 'clean' && (
          <Tag kind={state === 'refused' ? 'bad' : undefined}>{t(`referral.document.${state}`)}</Tag>
        )}
        <br />
        <span className="soft small">
          {name} · {t('referral.size', { kilobytes: Math.ceil(size / 1000) })} ·{' '}
          {names.who({ side: 'member', organisationId, memberId })}
        </span>
      </p>
      <p className="row">
        {state === 'clean' && (
          <Button kind="second" busy={take.isPending} onClick={() => take.mutate()}>
            {t('referral.documentGet', { name })}
          </Button>
        )}
        {mayDelete && ours && !answered && (
          <Button kind="quiet" busy={drop.isPending} onClick={() => drop.mutate()}>
            {t('referral.documentDelete', { name })}
          </Button>
        )}
      </p>
      <Refusal error={take.error ?? drop.error} />
    </>
  )
}
