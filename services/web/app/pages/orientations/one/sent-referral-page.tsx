import { taken } from '@relais/client'
import { queryOptions, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { organisationsQuery } from '../../../api/directory.ts'
import { relais } from '../../../api/relais.ts'
import { Tag } from '../../../ui/notice.tsx'
import { Page } from '../../../ui/page.tsx'
import { fullName, sinceNow } from '../../../words/formats.ts'
import { useWords } from '../../../words/words.ts'
import { useRightNames } from '../right-names.ts'

const route = getRouteApi('/orientations/$id')

function referralQuery(id: string) {
  return queryOptions({
    queryKey: ['referrals', id],
    queryFn: async () => (await taken(relais.GET('/v1/referrals/{id}', { params: { path: { id } } }))).data
  })
}

/** A referral as its sender follows it. */
export function SentReferralPage() {
  const { t, language } = useWords()
  const { id } = route.useParams()
  const { data: organisations } = useQuery(organisationsQuery)
  const rightNames = useRightNames()
  const { data: referral, error } = useQuery(referralQuery(id))
  if (error !== null) throw error
  if (referral === undefined) return <p role="status">{t('shell.opening')}</p>
  const { person, rights, need, urgent } = referral
  const now = referral.leaf ?? referral
  const recipient = organisations?.get(now.recipientId)?.name ?? ''
  return (
    <Page title={person === null ? t('sender.nobodyNamed') : fullName(person)} lead={rightNames(rights)}>
      <section className="card">
        <p>
          <strong>{t(`sender.state.${now.state}`, { recipient })}</strong>{' '}
          <span className="soft">{sinceNow(referral.stateSince, language)}</span>{' '}
          {urgent && <Tag kind="bad">{t('sender.urgentTag')}</Tag>}
        </p>
        {need !== null && <p>{need}</p>}
      </section>
    </Page>
  )
}
