import { type Schemas, taken } from '@relais/client'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { organisationQuery } from '../../../api/directory.ts'
import { relais } from '../../../api/relais.ts'
import { Button } from '../../../ui/button.tsx'
import { Page } from '../../../ui/page.tsx'
import { tell } from '../../../ui/toasts.tsx'
import { useWords } from '../../../words/words.ts'
import { ConfirmDialog } from '../forms/confirm-dialog.tsx'
import { overVersion, useSaving } from '../forms/use-saving.ts'
import { OrganisationFacts } from '../organisation/organisation-facts.tsx'
import { OrganisationForm } from '../organisation/organisation-form.tsx'

/** One organisation of the collective, which a coordinator changes, or lets go. */
export function OneOrganisation({ id }: { id: string }) {
  const { t } = useWords()
  const { data, error } = useQuery(organisationQuery(id))
  const [open, setOpen] = useState<'form' | 'leave' | null>(null)
  if (error !== null) throw error
  if (data === undefined) return <p role="status">{t('shell.opening')}</p>
  return (
    <Page
      title={data.name}
      lead={data.members === null ? undefined : t('settings.membersCount', { count: data.members })}
      actions={
        <Link className="button button-second" to="/reglages/{-$page}" params={{ page: 'structures' }}>
          {t('settings.organisations')}
        </Link>
      }
    >
      {open === 'form' ? (
        <OrganisationForm organisation={data} onClose={() => setOpen(null)} />
      ) : (
        <>
          <OrganisationFacts organisation={data} />
          <p className="row part">
            <Button onClick={() => setOpen('form')}>{t('settings.change')}</Button>
            <Button kind="stop" onClick={() => setOpen('leave')}>
              {t('settings.organisationLeave')}
            </Button>
          </p>
        </>
      )}
      {open === 'leave' && <Leaving organisation={data} onClose={() => setOpen(null)} />}
    </Page>
  )
}

function Leaving({ organisation, onClose }: { organisation: Schemas['Organisation']; onClose: () => void }) {
  const { t } = useWords()
  const navigate = useNavigate()
  const { id, name, version } = organisation
  const leaving = useSaving({
    send: (body: { left: true }) =>
      taken(relais.PATCH('/v1/organisations/{id}', { params: { path: { id }, header: overVersion(version) }, body })),
    asked: [['organisations'], ['capacities']],
    onDone: () => {
      tell(t('settings.organisationLeft', { name }))
      void navigate({ to: '/reglages/{-$page}', params: { page: 'structures' } })
    }
  })
  return (
    <ConfirmDialog
      title={t('settings.organisationLeaveTitle', { name })}
      action={t('settings.organisationLeave')}
      doing={leaving}
      onConfirm={() => leaving.mutate({ left: true })}
      onClose={onClose}
    >
      <p>{t('settings.organisationLeaveWhat')}</p>
    </ConfirmDialog>
  )
}
