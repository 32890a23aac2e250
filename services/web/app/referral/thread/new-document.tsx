import { type Schemas, taken } from '@relais/client'
import { codesOf, INFO_ITEMS } from '@relais/referral-lifecycle'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useRef, useState } from 'react'
import { relais } from '../../api/relais.ts'
import { Button } from '../../ui/button.tsx'
import { SelectField, TextField } from '../../ui/field.tsx'
import { tell } from '../../ui/toasts.tsx'
import { useWords } from '../../words/words.ts'
import { useAttemptKey } from '../asking/act.ts'
import { codeWords } from '../telling/codes.ts'
import { Refusal } from '../telling/refusal.tsx'

/** As the API takes it: MAX_BYTES of one document, and the kinds of file. */
const MOST_BYTES = 10_485_760
const KINDS = 'application/pdf,image/jpeg,image/png,image/webp'
const ITEMS = codesOf(INFO_ITEMS).filter((code) => INFO_ITEMS[code].kind === 'document')

/** A document to attach: the file, and what it is. */
export function NewDocument({ id }: { id: string }) {
  const { t } = useWords()
  const form = useRef<HTMLFormElement>(null)
  const [wrong, tellWrong] = useState<string>()
  const client = useQueryClient()
  const keyOf = useAttemptKey()
  const upload = useMutation({
    mutationFn: ({ file, item }: { file: File; item: string }) => {
      const body = new FormData()
      if (item !== '') body.set('item', item)
      body.set('file', file)
      const key = keyOf([file.name, file.size, file.lastModified, item])
      return taken(
        relais.POST('/v1/referrals/{id}/documents', {
          params: { path: { id }, header: { 'Idempotency-Key': key } },
          // A form with a file is sent as it is; the types know it by its fields alone.
          body: body as unknown as Schemas['NewDocument']
        })
      )
    },
    onSuccess: () => {
      form.current?.reset()
      tell(t('referral.documentSent'))
    },
    onSettled: () => client.invalidateQueries({ queryKey: ['referrals'] })
  })
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const given = new FormData(event.currentTarget)
    const file = given.get('file') as File
    const problem =
      file.size === 0 ? 'referral.documentChoose' : file.size > MOST_BYTES ? 'referral.documentTooBig' : undefined
    tellWrong(problem === undefined ? undefined : t(problem))
    if (problem === undefined && !upload.isPending) upload.mutate({ file, item: String(given.get('item')) })
  }
  return (
    <details>
      <summary>{t('referral.documentAdd')}</summary>
      <form ref={form} onSubmit={send}>
        <TextField
          type="file"
          name="file"
          accept={KINDS}
          label={t('referral.documentFile')}
          hint={t('referral.documentFileHint')}
          wrong={wrong}
        />
        <SelectField name="item" label={t('referral.documentItem')}>
          <option value="">{t('referral.documentItemNone')}</option>
          {ITEMS.map((code) => (
            <option key={code} value={code}>
              {codeWords(t, 'infoItems', code)}
            </option>
          ))}
        </SelectField>
        <Refusal error={upload.error} />
        <Button type="submit" kind="second" busy={upload.isPending}>
          {t('referral.documentSend')}
        </Button>
      </form>
    </details>
  )
}
