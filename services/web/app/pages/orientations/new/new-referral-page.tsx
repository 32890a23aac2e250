import './new-referral.css'
import { Refused } from '@relais/client'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { FoundAgain } from '../../../api/offline/found-again.tsx'
import { useKept } from '../../../api/offline/use-kept.ts'
import { ProblemNotice } from '../../../api/problem-notice.tsx'
import { Button } from '../../../ui/button.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { Page } from '../../../ui/page.tsx'
import { tell } from '../../../ui/toasts.tsx'
import { dayInParis } from '../../../words/formats.ts'
import { useWords } from '../../../words/words.ts'
import { SCREENS, type Screen } from '../address.ts'
import { personQuery } from '../person/person-query.ts'
import { useSending } from '../use-sending.ts'
import { AgreementScreen } from './agreement-screen.tsx'
import { type Draft, draftFor, EMPTY, type Missing, missingOn, requestOf, screenOf } from './draft.ts'
import { WhatScreen } from './what-screen.tsx'
import { WhoScreen } from './who-screen.tsx'

/** What each screen is given. */
export interface ScreenProps {
  draft: Draft
  write: (change: Partial<Draft>) => void
  missing: Missing
}

const SHOWN = { qui: WhoScreen, quoi: WhatScreen, accord: AgreementScreen }
const route = getRouteApi('/orientations/nouvelle')

/** A referral in three screens: who, unless they are known already; what and to whom; the agreement. Neither going back nor leaving loses anything. */
export function NewReferralPage() {
  const { t } = useWords()
  const { personne: id = '' } = route.useSearch()
  const { data: person, error } = useQuery({ ...personQuery(id), enabled: id !== '' })
  if (error !== null) throw error
  if (id === '') return <Screens first={EMPTY} />
  return person === undefined ? <p role="status">{t('shell.opening')}</p> : <Screens first={draftFor(person)} />
}

function Screens({ first }: { first: Draft }) {
  const { t } = useWords()
  const { ecran, ...kept } = route.useSearch()
  const navigate = useNavigate()
  const typed = useKept<Draft>(`referral.${first.personId}`, { ...first, recipientId: kept.vers ?? '' })
  const { value: draft, write } = typed
  const [missing, setMissing] = useState<Missing>({})
  const sending = useSending()
  const goTo = (screen: Screen) => void navigate({ to: '/orientations/nouvelle', search: { ecran: screen, ...kept } })
  const at = SCREENS.indexOf(ecran)
  const Shown = SHOWN[ecran]

  const next = () => {
    const wanting = SCREENS.slice(0, at + 1).find((screen) => Object.keys(missingOn(screen, draft)).length > 0)
    setMissing(wanting === undefined ? {} : missingOn(wanting, draft))
    if (wanting !== undefined) return wanting === ecran ? undefined : goTo(wanting)
    const following = SCREENS[at + 1]
    if (following !== undefined) return goTo(following)
    sending.mutate(requestOf(draft, dayInParis(new Date())), {
      onSuccess: (id) => {
        typed.forget(draft)
        tell(t('sender.sent'))
        void navigate({ to: '/orientations/$id', params: { id } })
      },
      onError: (error) => {
        const field = error instanceof Refused ? error.problem.errors?.[0]?.field : undefined
        if (field !== undefined && screenOf(field) !== ecran) goTo(screenOf(field))
      }
    })
  }

  return (
    <Page key={ecran} title={t(`sender.screen.${ecran}`)} lead={t('sender.step', { at: at + 1, of: SCREENS.length })}>
      <form
        className="new-referral"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          next()
        }}
      >
        {Object.keys(missing).length > 0 && (
          <Notice kind="bad" alert>
            <p>{t('sender.missing.some')}</p>
          </Notice>
        )}
        {sending.error !== null && <ProblemNotice error={sending.error} />}
        <FoundAgain kept={typed} />
        <Shown draft={draft} missing={missing} write={write} />
        <div className="row spread new-referral-foot">
          <Button kind="second" onClick={() => history.back()}>
            {t('sender.back')}
          </Button>
          <Button type="submit" busy={sending.isPending}>
            {t(at === SCREENS.length - 1 ? 'sender.send' : 'sender.next')}
          </Button>
        </div>
      </form>
    </Page>
  )
}
