import './outreach.css'
import { Refused, type Schemas } from '@relais/client'
import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { type FieldKit, kitQuery, remember } from '../../api/offline/field-kit.ts'
import { type Entry, note, outboxNow, type Sent } from '../../api/offline/outbox.ts'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { Button } from '../../ui/button.tsx'
import { Choices, SelectField } from '../../ui/field.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Page } from '../../ui/page.tsx'
import { loadWords, useWords } from '../../words/words.ts'
import { MINUTES, PLACE_KINDS, runningSession } from './codes.ts'
import { ContactNoted } from './contact-noted.tsx'

const MoreOfContact = lazy(async () => {
  await loadWords('outreach')
  return import('./more-of-contact.tsx')
})

const route = getRouteApi('/rencontres/nouvelle')

export type Contact = Schemas['NewOutreachContact'] & { id: string }

/** A contact in fifteen seconds: where, and one button. Nobody is named. */
export function NewContactPage() {
  const { t } = useWords()
  const { data: kit } = useSuspenseQuery(kitQuery)
  const { corriger } = route.useSearch()
  const [refused, forgive] = useState(() => outboxNow().entries.find((entry) => entry.id === corriger))
  const [noted, setNoted] = useState<{ contact: Contact; sent: Sent | undefined } | null>(null)
  if (kit === null || kit.territories.length === 0)
    return (
      <Page title={t('field.newContact')}>
        <Notice kind="warm">{t('field.notPrepared')}</Notice>
      </Page>
    )
  // The next one is no correction any more.
  const another = () => {
    forgive(undefined)
    setNoted(null)
  }
  if (noted !== null) return <ContactNoted {...noted} onAnother={another} />
  return (
    <Form
      kit={kit}
      refused={refused?.kind === 'contact' ? refused : undefined}
      onNoted={(contact, sent) => setNoted({ contact, sent })}
    />
  )
}

interface FormProps {
  kit: FieldKit
  /** What the server did not take, to be corrected. */
  refused: Extract<Entry, { kind: 'contact' }> | undefined
  onNoted: (contact: Contact, sent: Sent | undefined) => void
}

function Form({ kit, refused, onNoted }: FormProps) {
  const { t } = useWords()
  const session = runningSession(kit.sessions)
  const [contact, setContact] = useState<Contact>(() => refused?.body ?? firstOf(kit, session))
  const [at, setAt] = useState<string | null>(refused?.body.metAt ?? null)
  const [more, setMore] = useState(refused !== undefined)
  const [busy, setBusy] = useState(false)
  const change = (some: Partial<Contact>) => setContact((before) => ({ ...before, ...some }))
  async function save() {
    setBusy(true)
    const whole = { ...contact, metAt: at ?? new Date().toISOString() }
    const sent = await note({ kind: 'contact', body: whole }, refused?.id ?? whole.id)
    await remember({ territoryId: whole.territoryId, placeKind: whole.placeKind })
    onNoted(whole, sent)
  }
  return (
    <Page title={t('field.newContact')} lead={t('field.nobodyNamed')}>
      <ProblemNotice error={refused?.refused && new Refused(refused.refused)} />
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        {session !== undefined && (
          <label className="choice held">
            <input
              type="checkbox"
              checked={contact.sessionId === session.id}
              onChange={(event) => change({ sessionId: event.currentTarget.checked ? session.id : null })}
            />
            <span>{t('field.atSession', { start: session.startsAt, end: session.endsAt })}</span>
          </label>
        )}
        <div className="chips">
          <Choices
            name="place"
            label={t('field.where')}
            options={PLACE_KINDS.map((kind) => ({ value: kind, label: t(`field.place.${kind}`) }))}
            chosen={[contact.placeKind]}
            onChoose={(kind) => change({ placeKind: kind as Contact['placeKind'] })}
          />
        </div>
        <SelectField
          label={t('field.territory')}
          value={contact.territoryId}
          onChange={(event) => change({ territoryId: event.currentTarget.value })}
        >
          {kit.territories.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectField>
        <div className="chips chips-small">
          <Choices
            name="minutes"
            label={t('field.minutes')}
            options={MINUTES.map((count) => ({ value: String(count), label: t('field.minutesCount', { count }) }))}
            chosen={[String(contact.minutes)]}
            onChoose={(minutes) => change({ minutes: Number(minutes) })}
          />
        </div>
        <details className="more" open={refused !== undefined} onToggle={(event) => setMore(event.currentTarget.open)}>
          <summary>{t('field.more')}</summary>
          <Suspense>{more && <MoreOfContact contact={contact} at={at} onChange={change} onAt={setAt} />}</Suspense>
        </details>
        <div className="save-bar">
          <Button type="submit" busy={busy}>
            {t('field.save')}
          </Button>
        </div>
      </form>
      <p className="screen">
        <Link to="/rencontres">{t('field.allContacts')}</Link>
      </p>
    </Page>
  )
}

/** What was noted last is what is most likely now. */
function firstOf({ last, territories }: FieldKit, session: Schemas['DropInSession'] | undefined): Contact {
  const known = (id: string | undefined) => territories.find((territory) => territory.id === id)?.id
  const usual = territories.find(({ kind }) => kind === 'action') ?? territories[0]!
  return {
    id: crypto.randomUUID(),
    placeKind: session?.placeKind ?? last.placeKind ?? 'foot_of_building',
    territoryId: known(session?.territoryId) ?? known(last.territoryId) ?? usual.id,
    metAt: '',
    minutes: 5,
    language: null,
    themes: [],
    rights: [],
    followUp: 'nothing',
    sessionId: session?.id ?? null
  }
}
