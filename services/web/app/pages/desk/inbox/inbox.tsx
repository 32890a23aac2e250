import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useNames } from '../../../referral/telling/names.ts'
import { Refusal } from '../../../referral/telling/refusal.tsx'
import { Button } from '../../../ui/button.tsx'
import { useWords } from '../../../words/words.ts'
import type { Filters } from '../desk-search.ts'
import { Bulk } from './bulk.tsx'
import { InboxLine } from './inbox-line.tsx'
import { inboxQuery } from './inbox-queries.ts'
import { NothingHere } from './nothing-here.tsx'

interface Props {
  filters: Filters
  sought: string
  choosing: boolean
  /** The referral that is open beside the list. */
  open: string | undefined
}

/** What was received and is chosen, page by page. */
export function Inbox({ filters, sought, choosing, open }: Props) {
  const { t } = useWords()
  const names = useNames()
  const { data, error, isPending, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    inboxQuery(filters, sought)
  )
  const [chosen, choose] = useState<readonly string[]>([])
  const referrals = data?.pages.flatMap(({ items }) => items) ?? []
  if (isPending) return <p role="status">{t('shell.opening')}</p>
  return (
    <>
      <Refusal error={error} />
      <p className="unseen" role="status">
        {t('desk.found', { count: referrals.length, more: hasNextPage ? 'yes' : 'no' })}
      </p>
      {choosing && <Bulk referrals={referrals} chosen={chosen} onChoose={choose} />}
      {error === null && referrals.length === 0 && <NothingHere {...{ filters, sought }} />}
      <ul className="list inbox">
        {referrals.map((referral) => (
          <InboxLine
            key={referral.id}
            {...{ referral, names, filters }}
            open={referral.id === open}
            chosen={choosing ? chosen.includes(referral.id) : undefined}
            onChoose={(on) => choose(on ? [...chosen, referral.id] : chosen.filter((one) => one !== referral.id))}
          />
        ))}
      </ul>
      {hasNextPage && (
        <p>
          <Button kind="second" busy={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {t('desk.more')}
          </Button>
        </p>
      )}
    </>
  )
}
