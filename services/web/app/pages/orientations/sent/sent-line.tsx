import type { Schemas } from '@relais/client'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { organisationsQuery } from '../../../api/directory.ts'
import { Tag } from '../../../ui/notice.tsx'
import { fullName, sinceNow } from '../../../words/formats.ts'
import { useWords } from '../../../words/words.ts'
import { useRightNames } from '../right-names.ts'
import { DueTag } from './due-tag.tsx'

/** One referral that was sent: for whom, where it stands now (at the end of its chain), who has to act and since when. */
export function SentLine({ referral }: { referral: Schemas['ReferralSummary'] }) {
  const { t, language } = useWords()
  const { data: organisations } = useQuery(organisationsQuery)
  const rightNames = useRightNames()
  const now = referral.leaf ?? referral
  const recipient = organisations?.get(now.recipientId)?.name ?? ''
  return (
    <li>
      <Link className="sent-line" to="/orientations/$id" params={{ id: referral.id }}>
        <span className="sent-who">
          <strong>{referral.person === null ? t('sender.nobodyNamed') : fullName(referral.person)}</strong>
          <span className="soft">{rightNames(referral.rights)}</span>
        </span>
        <span>
          {t(`sender.state.${now.state}`, { recipient })}
          <span className="soft"> {sinceNow(now.stateSince, language)}</span>
        </span>
        <span className="row">
          {now.ballWith === 'sender' && <Tag kind="accent">{t('sender.ballOurs')}</Tag>}
          {referral.urgent && <Tag kind="bad">{t('sender.urgentTag')}</Tag>}
          <DueTag dueAt={now.dueAt} late={referral.lateWorkingDays} />
        </span>
      </Link>
    </li>
  )
}
