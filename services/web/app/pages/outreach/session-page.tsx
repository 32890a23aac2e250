import './outreach.css'
import { type Schemas, taken } from '@relais/client'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { note } from '../../api/offline/outbox.ts'
import { queries } from '../../api/queries.ts'
import { relais } from '../../api/relais.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Page } from '../../ui/page.tsx'
import { day } from '../../words/formats.ts'
import { useWords } from '../../words/words.ts'

type Attendance = Schemas['Attendance']
const COUNTED = ['welcomed', 'turnedAway', 'appointments', 'noShows'] as const
const NOBODY: Attendance = { welcomed: 0, turnedAway: null, appointments: null, noShows: null }

/** A drop-in session: who comes is counted by large buttons, and is saved by itself. */
export function SessionPage() {
  const { id } = useParams({ from: '/rencontres/permanence/$id' })
  const { t, language } = useWords()
  const { data: session } = useSuspenseQuery({
    queryKey: ['/v1/drop-in-sessions', id],
    queryFn: async () => (await taken(relais.GET('/v1/drop-in-sessions/{id}', { params: { path: { id } } }))).data
  })
  return (
    <Page
      title={t('outreach.sessionOf', { day: day(session.day, language) })}
      lead={`${session.startsAt}–${session.endsAt}`}
      actions={
        <Link className="button" to="/rencontres/nouvelle">
          {t('shell.noteContact')}
        </Link>
      }
    >
      {session.status === 'cancelled' ? (
        <Notice kind="warm">
          <p>{t('outreach.session.cancelled')}</p>
        </Notice>
      ) : (
        <Counting session={session} />
      )}
    </Page>
  )
}

function Counting({ session }: { session: Schemas['DropInSession'] }) {
  const { t } = useWords()
  const [counted, setCounted] = useState(session.attendance ?? NOBODY)
  const [state, setState] = useState<'still' | 'saving' | 'saved' | 'waits'>('still')
  const entry = useRef(crypto.randomUUID())
  useEffect(() => {
    if (state !== 'saving') return
    // Nobody saves while the thumb is still counting.
    const timer = setTimeout(async () => {
      const body = { sessionId: session.id, version: session.version, attendance: counted }
      const sent = await note({ kind: 'count', body }, entry.current)
      if (sent !== undefined) entry.current = crypto.randomUUID()
      await queries.invalidateQueries({ queryKey: ['/v1/drop-in-sessions', session.id] })
      setState((now) => (now === 'saving' ? (sent === undefined ? 'waits' : 'saved') : now))
    }, 800)
    return () => clearTimeout(timer)
  }, [state, counted, session.id, session.version])
  function count(what: (typeof COUNTED)[number], by: 1 | -1) {
    setCounted((before) => {
      const next = { ...before, [what]: Math.max(0, (before[what] ?? 0) + by) }
      // One who did not come had an appointment.
      return next.noShows === null ? next : { ...next, appointments: Math.max(next.appointments ?? 0, next.noShows) }
    })
    setState('saving')
  }
  return (
    <div className="card stack">
      {COUNTED.map((what) => (
        <div key={what} className="count">
          <span>{t(`outreach.count.${what}`)}</span>
          <Button
            kind="second"
            aria-label={t('outreach.oneLess', { what: t(`outreach.count.${what}`) })}
            onClick={() => count(what, -1)}
          >
            −
          </Button>
          <output aria-live="polite">{counted[what] ?? '–'}</output>
          <Button
            aria-label={t('outreach.oneMore', { what: t(`outreach.count.${what}`) })}
            onClick={() => count(what, 1)}
          >
            +
          </Button>
        </div>
      ))}
      <p role="status" className="soft">
        {state === 'still' ? t('outreach.countHint') : t(`outreach.count.${state}`)}
      </p>
    </div>
  )
}
