import { taken } from '@relais/client'
import { Link } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { drop, type Sent } from '../../api/offline/outbox.ts'
import { relais } from '../../api/relais.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { tell } from '../../ui/toasts.tsx'
import { useWords } from '../../words/words.ts'
import type { Contact } from './new-contact-page.tsx'

interface Props {
  contact: Contact
  /** What the server made of it; undefined while it waits on this device. */
  sent: Sent | undefined
  onAnother: () => void
}

/** It is noted: what next, and a way back. */
export function ContactNoted({ contact, sent, onAnother }: Props) {
  const { t, language } = useWords()
  const heading = useRef<HTMLHeadingElement>(null)
  const [busy, setBusy] = useState(false)
  useEffect(() => heading.current?.focus(), [])
  const time = new Intl.DateTimeFormat(language, { timeStyle: 'short', timeZone: 'Europe/Paris' })
  async function takeBack() {
    setBusy(true)
    await drop(contact.id)
    const { response } = await relais
      .GET('/v1/outreach-contacts/{id}', { params: { path: { id: contact.id } } })
      .catch(() => ({ response: undefined }))
    const held = response?.headers.get('etag')
    if (held)
      await taken(
        relais.DELETE('/v1/outreach-contacts/{id}', {
          params: { path: { id: contact.id }, header: { 'If-Match': held } }
        })
      )
    tell(t('field.takenBack'))
    onAnother()
  }
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {t(sent === undefined ? 'field.kept' : 'field.noted')}
      </h1>
      <Notice kind={sent === undefined ? 'warm' : 'good'}>
        <p>
          {t(`field.place.${contact.placeKind}`)}, {time.format(new Date(contact.metAt))}
          {sent === undefined && <> · {t('field.keptHint')}</>}
        </p>
      </Notice>
      <div className="stack big-buttons">
        <Button onClick={onAnother}>{t('field.another')}</Button>
        <Link
          className="button button-second"
          to="/bilans/nouveau"
          search={{ contact: contact.id, territory: contact.territoryId }}
        >
          {t('field.checkWithThem')}
        </Link>
        {contact.sessionId != null && (
          <Link className="button button-second" to="/rencontres/permanence/$id" params={{ id: contact.sessionId }}>
            {t('field.countAttendance')}
          </Link>
        )}
        <Button kind="quiet" busy={busy} onClick={() => void takeBack()}>
          {t('field.takeBack')}
        </Button>
      </div>
    </>
  )
}
