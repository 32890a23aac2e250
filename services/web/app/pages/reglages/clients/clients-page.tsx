import { type Schemas, taken } from '@relais/client'
import { queryOptions, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { everyPage } from '../../../api/every-page.ts'
import { relais } from '../../../api/relais.ts'
import { Button } from '../../../ui/button.tsx'
import { Empty } from '../../../ui/notice.tsx'
import { Page } from '../../../ui/page.tsx'
import { useWords } from '../../../words/words.ts'
import { useWhyNot } from '../forms/why-not.ts'
import { ClientLine } from './client-line.tsx'
import { NewClient } from './new-client.tsx'
import { NewSecret } from './new-secret.tsx'

const MAY = ['administrator'] as const
const clientsQuery = queryOptions({
  queryKey: ['api-clients'],
  queryFn: () => everyPage((at) => taken(relais.GET('/v1/api-clients', { params: { query: { limit: 100, ...at } } })))
})

/** The software that acts for my organisation: what it may do, and how it is withdrawn. */
export function ClientsPage() {
  const { t } = useWords()
  const { data, error } = useQuery(clientsQuery)
  const whyNot = useWhyNot(MAY)
  const [adding, setAdding] = useState(false)
  const [made, setMade] = useState<Schemas['ApiClientWithSecret'] | null>(null)
  if (error !== null) throw error
  if (data === undefined) return <p role="status">{t('shell.opening')}</p>
  return (
    <Page title={t('settings.clients')} lead={t('settings.clientsLead')}>
      {made !== null && <NewSecret client={made} onClose={() => setMade(null)} />}
      {adding && <NewClient onMade={setMade} onClose={() => setAdding(false)} />}
      {!adding && made === null && (
        <p>
          <Button whyNot={whyNot} onClick={() => setAdding(true)}>
            {t('settings.clientAdd')}
          </Button>
        </p>
      )}
      {data.length === 0 ? (
        <Empty title={t('settings.noClients')}>
          <p>{t('settings.noClientsAdvice')}</p>
        </Empty>
      ) : (
        <ul className="list card people">
          {data.map((client) => (
            <ClientLine key={client.id} client={client} />
          ))}
        </ul>
      )}
    </Page>
  )
}
