import { type Schemas, taken } from '@relais/client'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { membersQuery } from '../../../api/directory.ts'
import { useMe } from '../../../api/queries.ts'
import { relais } from '../../../api/relais.ts'
import { actOn, useAttemptKey } from '../../../referral/asking/act.ts'
import { useRefusalWords } from '../../../referral/telling/refusal.tsx'
import { Button } from '../../../ui/button.tsx'
import { SelectField } from '../../../ui/field.tsx'
import { fullName } from '../../../words/formats.ts'
import { useWords } from '../../../words/words.ts'
import { personWords } from './person.ts'

type Summary = Schemas['ReferralSummary']
/** What came of one of them; `refused` says why not. */
interface Report {
  referral: Summary
  refused: string | null
}
interface Props {
  referrals: readonly Summary[]
  chosen: readonly string[]
  onChoose: (ids: string[]) => void
}

/** Takes note of several, or hands them out, and says line by line what came of it. */
export function Bulk({ referrals, chosen, onChoose }: Props) {
  const { t } = useWords()
  const me = useMe()
  const client = useQueryClient()
  const wordsOf = useRefusalWords()
  const keyOf = useAttemptKey()
  const { data: members = [] } = useQuery(membersQuery)
  const [owner, setOwner] = useState(me.member?.id ?? '')
  const picked = referrals.filter(({ id }) => chosen.includes(id))
  const lead = me.roles.includes('lead')
  const offered = members.filter(({ id }) => lead || id === me.member?.id)

  const oneByOne = async (action: 'acknowledge' | 'assign', payload: Record<string, unknown>): Promise<Report[]> => {
    const reports: Report[] = []
    for (const referral of picked) {
      const { id, version } = referral
      const refused = await actOn({ id, version, action, payload }, keyOf([id, version, action, payload])).then(
        () => null,
        wordsOf
      )
      reports.push({ referral, refused })
    }
    return reports
  }
  const together = async (): Promise<Report[]> => {
    const body = { assignments: picked.map(({ id, version }) => ({ referralId: id, version, ownerId: owner })) }
    const header = { 'Idempotency-Key': keyOf(body) }
    const { data } = await taken(relais.POST('/v1/referrals/assignments', { params: { header }, body }))
    return data.items.map(({ refusal }, at) => ({
      referral: picked[at]!,
      refused: refusal === null ? null : wordsOf(refusal)
    }))
  }
  const work = useMutation({
    mutationFn: (what: 'acknowledge' | 'assign') =>
      what === 'assign' && lead ? together() : oneByOne(what, what === 'assign' ? { ownerId: owner } : {}),
    onSettled: () => client.invalidateQueries({ queryKey: ['referrals'] })
  })
  const none = picked.length === 0 ? t('desk.bulk.none') : undefined
  return (
    <div className="card bulk">
      <p className="row spread">
        <strong>{t('desk.bulk.chosen', { count: picked.length })}</strong>
        <Button
          kind="quiet"
          onClick={() => onChoose(picked.length === referrals.length ? [] : referrals.map(({ id }) => id))}
        >
          {t(picked.length === referrals.length ? 'desk.bulk.clear' : 'desk.bulk.all')}
        </Button>
      </p>
      <Button kind="second" whyNot={none} busy={work.isPending} onClick={() => work.mutate('acknowledge')}>
        {t('referral.action.acknowledge')}
      </Button>
      <SelectField
        label={t('desk.field.ownerId')}
        hint={lead ? undefined : t('desk.assignSelf')}
        value={owner}
        onChange={(event) => setOwner(event.currentTarget.value)}
      >
        {offered.map((member) => (
          <option key={member.id} value={member.id}>
            {fullName(member)}
          </option>
        ))}
      </SelectField>
      <Button kind="second" whyNot={none} busy={work.isPending} onClick={() => work.mutate('assign')}>
        {t('referral.action.assign')}
      </Button>
      <div role="status">
        {work.error !== null && <p className="wrong">{wordsOf(work.error)}</p>}
        {work.data !== undefined && (
          <ul className="list">
            {work.data.map(({ referral, refused }) => (
              <li key={referral.id}>
                {t('desk.bulk.line', { person: personWords(t, referral), result: refused ?? t('desk.bulk.done') })}
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  )
}
