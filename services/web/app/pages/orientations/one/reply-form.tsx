import type { Schemas } from '@relais/client'
import { type FormEvent, useState } from 'react'
import { FoundAgain } from '../../../api/offline/found-again.tsx'
import { useKept } from '../../../api/offline/use-kept.ts'
import { codeWords } from '../../../referral/telling/codes.ts'
import { Refusal } from '../../../referral/telling/refusal.tsx'
import { Button } from '../../../ui/button.tsx'
import { Choices, TextArea } from '../../../ui/field.tsx'
import { useWords } from '../../../words/words.ts'
import { useDo } from '../../desk/forms/use-do.ts'

interface Reply {
  answer?: 'provided' | 'cannot_provide'
  text?: string
}

/** An answer to each thing that was asked for: given, or impossible to give; papers are attached below, with the documents. */
export function ReplyForm({ referral, onClose }: { referral: Schemas['Referral']; onClose: () => void }) {
  const { t } = useWords()
  const items = referral.askedItems ?? []
  const typed = useKept<Record<string, Reply>>(`reply.${referral.id}`, {})
  const { value: replies } = typed
  const [tried, setTried] = useState(false)
  const { send, busy, error } = useDo(referral)
  const lacking = items.filter((item) => replies[item]?.answer === undefined)
  const write = (item: string, change: Reply) => typed.write((before) => ({ [item]: { ...before[item], ...change } }))

  const leave = () => {
    typed.forget()
    onClose()
  }

  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (busy || lacking.length > 0) return
    const answers = items.map((item) => {
      const { answer, text = '' } = replies[item]!
      return { item, answer, ...(text.trim() === '' ? {} : { text: text.trim() }) }
    })
    send('reply-info', { answers }, leave)
  }
  return (
    <form className="action-form card" noValidate onSubmit={submit}>
      <FoundAgain kept={typed} />
      {items.map((item) => (
        <div key={item}>
          <Choices
            label={codeWords(t, 'infoItems', item)}
            name={`answer-${item}`}
            wide
            wrong={tried && lacking.includes(item) ? t('desk.missing') : undefined}
            options={(['provided', 'cannot_provide'] as const).map((answer) => ({
              value: answer,
              label: codeWords(t, 'infoAnswers', answer)
            }))}
            chosen={[replies[item]?.answer ?? '']}
            onChoose={(answer) => write(item, { answer: answer as 'provided' })}
          />
          <TextArea
            label={t('sender.replyWords', { item: codeWords(t, 'infoItems', item) })}
            maxLength={2000}
            value={replies[item]?.text ?? ''}
            onChange={(event) => write(item, { text: event.currentTarget.value })}
          />
        </div>
      ))}
      <p className="hint">{t('sender.replyPapers')}</p>
      <Refusal error={error} />
      <div className="row">
        <Button type="submit" busy={busy}>
          {t('referral.action.reply-info')}
        </Button>
        <Button kind="quiet" onClick={leave}>
          {t('desk.cancel')}
        </Button>
      </div>
    </form>
  )
}
