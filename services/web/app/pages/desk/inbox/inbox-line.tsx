import type { Schemas } from '@relais/client'
import { Link } from '@tanstack/react-router'
import type { Names } from '../../../referral/telling/names.ts'
import { ballWords, dueWords, isLate, StateTag } from '../../../referral/telling/standing.tsx'
import { Button } from '../../../ui/button.tsx'
import { Tag } from '../../../ui/notice.tsx'
import { useWords } from '../../../words/words.ts'
import type { Filters } from '../desk-search.ts'
import { useDo } from '../forms/use-do.ts'
import { personWords } from './person.ts'

interface Props {
  referral: Schemas['ReferralSummary']
  names: Names
  filters: Filters
  /** Whether it is open beside the list. */
  open: boolean
  /** Whether it is one of those that are chosen; undefined while one does not choose. */
  chosen: boolean | undefined
  onChoose: (on: boolean) => void
}

/** One referral of the inbox: who, for what, from whom, where it stands, who has to act and until when. */
export function InboxLine({ referral, names, filters, open, chosen, onChoose }: Props) {
  const { t, language } = useWords()
  const { perform, busy } = useDo(referral)
  const person = personWords(t, referral)
  const due = dueWords(t, language, referral)
  return (
    <li className="inbox-line" data-line={referral.id} data-open={open || undefined}>
      {chosen !== undefined && (
        <label className="inbox-choose">
          <input type="checkbox" checked={chosen} onChange={(event) => onChoose(event.currentTarget.checked)} />
          <span className="unseen">{t('desk.choose', { person })}</span>
        </label>
      )}
      <div className="inbox-what">
        <Link to="/reception/$id" params={{ id: referral.id }} search={filters} className="inbox-person">
          {person}
        </Link>
        <p className="row inbox-tags">
          {referral.urgent && <Tag kind="bad">{t('referral.urgent')}</Tag>}
          <StateTag state={referral.state} />
          {due !== null && <span className={isLate(referral) ? 'late' : 'soft'}>{due}</span>}
        </p>
        <p>{referral.rights.map(names.right).join(', ')}</p>
        <p className="soft small">
          {t('desk.from', { sender: names.organisation(referral.senderId) })} · {ballWords(t, referral)}
          {referral.ownerId !== null && ` · ${t('desk.owner', { name: names.member(referral.ownerId) })}`}
        </p>
      </div>
      {referral.availableActions.includes('accept') && (
        <Button
          kind="second"
          className="inbox-accept"
          aria-label={t('desk.acceptPerson', { person })}
          aria-keyshortcuts="a"
          busy={busy}
          onClick={() => perform('accept')}
        >
          {t('referral.action.accept')}
        </Button>
      )}
    </li>
  )
}
