import { counts, GAINED, time } from './sets.ts'

const STATES = {
  redirected: 'redirected',
  withdrawn: 'withdrawn',
  personDeclined: 'person_declined',
  expired: 'expired'
}
const SIDES = ['person', 'provider', 'eligibility', 'capacity', 'scope', 'duplicate', 'unstated']
const CODES = [
  ...['right_opened', 'right_maintained_or_raised', 'application_filed_pending', 'refused_by_body', 'not_eligible'],
  ...['already_had', 'person_gave_up', 'unreachable', 'referred_elsewhere', 'info_given_only']
]

const ofEachRight = (name: string, which: string, of: string) =>
  `select 'rights.byRight.' || right_code || '.${name}', jsonb_build_object('count', count(*) filter (where ${which}), 'of', ${of}) from result group by right_code`

/** $1 collective, $2 first day, $3 last day, $4 territory, $5 organisation. */
export const FUNNEL = `with
  root as (select id, rights from plain.leg where collective_id = $1 and id = root_id and state <> 'entered_in_error' and sent_on between $2::date and $3::date),
  leg as (select l.*, answer in ('decline', 'un-accept') as declined from plain.leg l join root on root.id = l.root_id
    where l.state <> 'entered_in_error' and ($4::uuid is null or l.territory_id = $4) and ($5::uuid is null or $5 in (l.sender_id, l.recipient_id))),
  step as (select count(*) as sent, count(noted_days) as acknowledged, count(answered_days) as answered, count(*) filter (where answer = 'accept') as accepted,
    count(*) filter (where answer = 'waitlist') as waitlisted, count(*) filter (where declined) as declined,
    count(started_days) as started, count(resolved_days) as resolved, count(closed_days) as closed,
    ${Object.entries(STATES)
      .map(([name, state]) => `count(*) filter (where state = '${state}') as "${name}"`)
      .join(', ')},
    ${SIDES.map((side) => `count(*) filter (where declined and side = '${side}') as side_${side}`).join(', ')} from leg),
  wanted as (select id as root, right_code from root, unnest(rights) as right_code where id in (select root_id from leg)),
  latest as (select distinct on (l.root_id, t.right_code) l.root_id as root, t.right_code, t.result
    from plain.leg l join plain.told t on t.referral_id = l.id where l.collective_id = $1 and l.state <> 'entered_in_error' and t.replaced_at is null
    order by l.root_id, t.right_code, (t.result = 'referred_elsewhere'), t.recorded_at desc, l.id desc),
  result as (select root, right_code, result, (root, right_code) in (select l.root_id, t.right_code from plain.leg l join plain.told t on t.referral_id = l.id
      where l.collective_id = $1 and l.state <> 'entered_in_error' and t.result = 'application_filed_pending') as filed
    from wanted left join latest using (root, right_code)),
  loop as (select root, bool_and(coalesce(result not in ('referred_elsewhere', 'application_filed_pending'), false)) as closed from result group by 1),
  became as (select (select count(*) from loop) as roots, (select count(*) from loop where closed) as loops, count(*) as requested, count(result) as told, count(*) filter (where filed) as filed,
    count(*) filter (where result in ${GAINED}) as gained, ${CODES.map((code) => `count(*) filter (where result = '${code}') as ${code}`).join(', ')} from result)
  ${[
    counts('step', [
      ...['sent', 'acknowledged', 'answered', 'started', 'resolved', 'closed', ...Object.keys(STATES)].map(
        (name) => [`referrals.${name}`, `"${name}"`, 'sent'] as const
      ),
      ...['accepted', 'waitlisted', 'declined'].map((name) => [`referrals.${name}`, name, 'answered'] as const),
      ...SIDES.map((side) => [`declinedBySide.${side}`, `side_${side}`, 'declined'] as const)
    ]),
    counts('became', [
      ['loop.closed', 'loops', 'roots'],
      ['rights.requested', 'requested', 'requested'],
      ['rights.filed', 'filed', 'requested'],
      ['rights.withResult', 'told', 'requested'],
      ['rights.gained', 'gained', 'requested'],
      ...CODES.map((code) => [`rights.byResult.${code}`, code, 'requested'] as const)
    ]),
    ofEachRight('requested', 'true', '(select requested from became)'),
    ofEachRight('filed', 'filed', 'count(*)'),
    ofEachRight('opened', `result = 'right_opened'`, 'count(*)'),
    ofEachRight('refused', `result = 'refused_by_body'`, 'count(*)'),
    time('sentToAcknowledged', 'noted_days', 'leg'),
    time('sentToAnswered', 'answered_days', 'leg'),
    time('sentToStarted', 'started_days', 'leg'),
    time('sentToResolved', 'resolved_days', 'leg'),
    time('sentToClosed', 'closed_days', 'leg')
  ].join('\n  union all ')}`
