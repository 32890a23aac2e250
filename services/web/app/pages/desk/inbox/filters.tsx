import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { membersQuery, rightsQuery } from '../../../api/directory.ts'
import { useNames } from '../../../referral/telling/names.ts'
import { SelectField } from '../../../ui/field.tsx'
import { fullName } from '../../../words/formats.ts'
import { useWords } from '../../../words/words.ts'
import type { Filters as Chosen } from '../desk-search.ts'

const STATES = [
  'sent',
  'acknowledged',
  'info_requested',
  'waitlisted',
  'accepted',
  'in_progress',
  'on_hold',
  'resolved',
  'declined'
] as const
const CLOCKS = ['late', 'today', 'soon'] as const
const SORTS = ['due', 'latest', 'oldest'] as const
const BALLS = ['mine', 'theirs'] as const

/** The filters that have no counter, and the order; each choice stands in the address. */
export function Filters({ filters }: { filters: Chosen }) {
  const { t } = useWords()
  const navigate = useNavigate()
  const names = useNames()
  const { data: rights = [] } = useQuery(rightsQuery)
  const { data: members = [] } = useQuery(membersQuery)
  const choose = (name: keyof Chosen) => (event: { currentTarget: { value: string } }) => {
    const { [name]: _, ...rest } = filters
    const { value } = event.currentTarget
    void navigate({ to: '/reception', search: value === '' ? rest : { ...rest, [name]: value } })
  }
  const number = Object.keys(filters).length
  return (
    <details className="desk-filters">
      <summary>{t('desk.filters', { count: number })}</summary>
      <div className="desk-filter-fields">
        <SelectField label={t('desk.filter.state')} value={filters.state ?? ''} onChange={choose('state')}>
          <option value="">{t('desk.any')}</option>
          <option value="open">{t('desk.stateOpen')}</option>
          {filters.state?.includes(',') && (
            <option value={filters.state}>
              {filters.state
                .split(',')
                .map((state) => t(`referral.state.${state as 'sent'}`))
                .join(', ')}
            </option>
          )}
          {STATES.map((state) => (
            <option key={state} value={state}>
              {t(`referral.state.${state}`)}
            </option>
          ))}
          <option value="over">{t('desk.stateOver')}</option>
        </SelectField>
        <SelectField label={t('desk.filter.clock')} value={filters.clock ?? ''} onChange={choose('clock')}>
          <option value="">{t('desk.any')}</option>
          {CLOCKS.map((clock) => (
            <option key={clock} value={clock}>
              {t(`desk.clock.${clock}`)}
            </option>
          ))}
        </SelectField>
        <SelectField label={t('desk.filter.ball')} value={filters.ball ?? ''} onChange={choose('ball')}>
          <option value="">{t('desk.any')}</option>
          {BALLS.map((ball) => (
            <option key={ball} value={ball}>
              {t(`desk.ball.${ball}`)}
            </option>
          ))}
        </SelectField>
        <SelectField label={t('desk.filter.owner')} value={filters.owner ?? ''} onChange={choose('owner')}>
          <option value="">{t('desk.any')}</option>
          <option value="me">{t('desk.ownerMe')}</option>
          <option value="nobody">{t('desk.ownerNobody')}</option>
          {members.map((member) => (
            <option key={member.id} value={member.id}>
              {fullName(member)}
            </option>
          ))}
        </SelectField>
        <SelectField label={t('desk.filter.right')} value={filters.right ?? ''} onChange={choose('right')}>
          <option value="">{t('desk.any')}</option>
          {rights.map(({ code }) => (
            <option key={code} value={code}>
              {names.right(code)}
            </option>
          ))}
        </SelectField>
        <SelectField label={t('desk.filter.sort')} value={filters.sort ?? 'due'} onChange={choose('sort')}>
          {SORTS.map((sort) => (
            <option key={sort} value={sort}>
              {t(`desk.sort.${sort}`)}
            </option>
          ))}
        </SelectField>
      </div>
    </details>
  )
}
