// A second computation of the reports, over the operational tables, written apart from the first: sets of rows, no folding of events, days counted from a
// calendar that stands here. What is counted again and again is made once, in the schema plain.

// The public holidays of metropolitan France, by hand (code du travail art. L3133-1).
const HOLIDAYS = [
  ...['2025-01-01', '2025-04-21', '2025-05-01', '2025-05-08', '2025-05-29', '2025-06-09', '2025-07-14', '2025-08-15'],
  ...['2025-11-01', '2025-11-11', '2025-12-25', '2026-01-01', '2026-04-06', '2026-05-01', '2026-05-08', '2026-05-14'],
  ...['2026-05-25', '2026-07-14', '2026-08-15', '2026-11-01', '2026-11-11', '2026-12-25']
]
export const PARIS = `at time zone 'Europe/Paris'`
export const GAINED = `('right_opened', 'right_maintained_or_raised')`
const ANSWERS = `('accept', 'waitlist', 'decline', 'un-accept')`
const NOTED = `('acknowledge', 'ask-info', 'accept', 'waitlist', 'decline', 'un-accept')`
const PAUSED = `('info_requested', 'on_hold')`

/** How many working days there were since June 2025, up to each day. */
const CALENDAR = `create table plain.calendar as
  select d::date as day, count(*) filter (where extract(isodow from d) < 6 and d::date <> all('{${HOLIDAYS.join(',')}}'::date[])) over (order by d)::int as n
  from generate_series('2025-06-01'::date, '2027-01-31', interval '1 day') as d`

/** When the clock of each referral stood still; it still does where there is no end. */
const PAUSES = `create table plain.pause as
  with turn as (select referral_id, version, (at ${PARIS})::date as day, to_state in ${PAUSED} as begins from referrals.referral_events
      where (to_state in ${PAUSED}) <> (from_state in ${PAUSED})),
    span as (select referral_id, begins, day as first, lead(day) over (partition by referral_id order by version) as last from turn)
  select referral_id, b.n as first, e.n as last from span join plain.calendar b on b.day = first left join plain.calendar e on e.day = last where begins`

/** Working days net of pauses, from the sending of a referral to each day that anything of it names. */
const NET = `create table plain.net as
  with named as (select referral_id, (at ${PARIS})::date as day from referrals.referral_events
      union select referral_id, named from referrals.outcomes, unnest(array[decided_on, effective_on, first_paid_on, (recorded_at ${PARIS})::date]) as named)
  select named.referral_id, named.day, greatest(t.n - s.n, 0) - coalesce(sum(greatest(least(coalesce(p.last, t.n), t.n) - p.first, 0)), 0)::int as days
  from named join referrals.referrals r on r.id = named.referral_id join plain.calendar s on s.day = (r.sent_at ${PARIS})::date
    join plain.calendar t on t.day = named.day left join plain.pause p on p.referral_id = named.referral_id
  group by named.referral_id, named.day, s.n, t.n`

/** What happened to each referral, and in how many days; days never go back, so that the first of several has the fewest. */
const EVENTS = `create table plain.event as
  select e.referral_id, e.version, e.action, e.payload, e.to_state, e.at, net.days
  from referrals.referral_events e left join plain.net on net.referral_id = e.referral_id and net.day = (e.at ${PARIS})::date`

/** Each referral that was sent, with its steps as they stand now. */
const LEGS = `create table plain.leg as
  with taken_up as (select referral_id, max(version) filter (where action = 'reopen') as reopened,
      max(version) filter (where action = 'reopen' or (action = 'dispute' and to_state <> 'resolved')) as resumed,
      min(version) filter (where action in ${ANSWERS}) as first_answer from plain.event group by 1),
    happened as (select event.*, action in ${ANSWERS} as answers, action in ${NOTED} as notes,
      action in ('start', 'log-contact') and to_state = 'in_progress' as starts,
      action = 'record-outcome' and to_state = 'resolved' and version > coalesce(resumed, 0) as resolves,
      action in ('confirm', 'close') and to_state = 'closed' and version > coalesce(reopened, 0) as closes,
      action = 'escalate' and to_state in ('sent', 'acknowledged') and version < coalesce(first_answer, 1000) as reminds
      from plain.event join taken_up using (referral_id)),
    step as (select referral_id, min(days) filter (where notes) as noted_days, min(days) filter (where answers) as answered_days,
      min(days) filter (where starts) as started_days, min(days) filter (where resolves) as resolved_days, min(days) filter (where closes) as closed_days,
      min(at) filter (where answers) as answered_at, min(at) filter (where reminds) as reminded_at, min(at) filter (where action = 'mark-error') as error_at,
      (array_agg(action order by version desc) filter (where answers))[1] as answer,
      (array_agg(coalesce(payload ->> 'reasonSide', 'unstated') order by version desc) filter (where answers))[1] as side
      from happened group by 1)
  select r.id, r.root_id, r.collective_id, r.sender_id, r.recipient_id, r.territory_id, r.rights, r.state, r.sent_at, (r.sent_at ${PARIS})::date as sent_on,
    d.made_on as checked_on, coalesce(d.made_on, (r.sent_at ${PARIS})::date) as cohort_on, step.*
  from referrals.referrals r join step on step.referral_id = r.id left join referrals.check_days d on d.referral_id = r.id where r.sent_at is not null`

/** Each result that was ever recorded, with the day of its decision and how long file, decision and payment took. */
const TOLD = `create table plain.told as
  with said as (select o.*, case when result in ${GAINED} or result = 'refused_by_body' then coalesce(decided_on, (recorded_at ${PARIS})::date) end as decision,
      case when result = 'application_filed_pending' then coalesce(effective_on, (recorded_at ${PARIS})::date) end as filing from referrals.outcomes o)
  select said.referral_id, said.right_code, result, source, recorded_at, replaced_at, amount_monthly_cents, arrears_cents, amount_once_cents, decision,
    d.days as decision_days, f.days as filed_days, p.days as paid_days
  from said left join plain.net d on d.referral_id = said.referral_id and d.day = decision
    left join plain.net f on f.referral_id = said.referral_id and f.day = filing
    left join plain.net p on p.referral_id = said.referral_id and p.day = first_paid_on`

/** Makes all of it, in this order, once everything is written. */
export const SETS = [
  'create schema plain',
  ...[
    CALENDAR,
    'create unique index on plain.calendar (day)',
    PAUSES,
    'create index on plain.pause (referral_id)',
    NET
  ],
  ...['create unique index on plain.net (referral_id, day)', EVENTS, LEGS, 'create index on plain.leg (collective_id)'],
  ...[
    TOLD,
    'create index on plain.told (referral_id)',
    'create index on referrals.capacity_events (unit_id, number desc)',
    'analyze plain.calendar, plain.leg, plain.told'
  ]
].join(';\n')

/** Lines of counts from the single row of a set: the name of each, what is counted, and of what. */
export const counts = (row: string, lines: readonly (readonly [name: string, count: string, of: string])[]) =>
  `select name, jsonb_build_object('count', n, 'of', whole) as figure from ${row}, lateral (values ${lines
    .map(([name, count, of]) => `('${name}', ${count}, ${of})`)
    .join(', ')}) as line (name, n, whole)`

/** A line of a duration: over how many, the median, and the 90th percentile, in working days. */
export const time = (name: string, days: string, from: string) =>
  `select 'times.${name}' as name, jsonb_build_object('of', count(days), 'median', percentile_cont(0.5) within group (order by days::float8),
    'p90', percentile_cont(0.9) within group (order by days::float8)) as figure from (select ${days} as days from ${from}) as measured`
