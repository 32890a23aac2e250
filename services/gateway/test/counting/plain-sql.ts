// A second computation of the reports, over the tables of referrals, written apart from the first: sets of rows, no folding of events, days counted from a
// calendar that stands here. $1 collective, $2 first day, $3 last day, $4 the day whose end is the latest that is known.

// The public holidays of metropolitan France, by hand (code du travail art. L3133-1).
const HOLIDAYS = [
  ...['2025-01-01', '2025-04-21', '2025-05-01', '2025-05-08', '2025-05-29', '2025-06-09', '2025-07-14', '2025-08-15'],
  ...['2025-11-01', '2025-11-11', '2025-12-25', '2026-01-01', '2026-04-06', '2026-05-01', '2026-05-08', '2026-05-14'],
  ...['2026-05-25', '2026-07-14', '2026-08-15', '2026-11-01', '2026-11-11', '2026-12-25']
]
const PARIS = `at time zone 'Europe/Paris'`
const ANSWERS = `('accept', 'waitlist', 'decline', 'un-accept')`
const NOTED = `('acknowledge', 'ask-info', 'accept', 'waitlist', 'decline', 'un-accept')`
const PAUSED = `('info_requested', 'on_hold')`
const GAINED = `('right_opened', 'right_maintained_or_raised')`

/** How many working days there were since June 2025, up to each day. */
export const CALENDAR = `create table public.worked as
  select d::date as day, count(*) filter (where extract(isodow from d) < 6 and d::date <> all('{${HOLIDAYS.join(',')}}'::date[])) over (order by d)::int as n
  from generate_series('2025-06-01'::date, '2027-01-31', interval '1 day') as d;
  alter table public.worked add primary key (day);
  create function public.worked_between(a date, b date) returns int language sql stable as
    'select greatest((select n from public.worked where day = b) - (select n from public.worked where day = a), 0)';
  create table public.pauses as
    select s.referral_id, (s.at ${PARIS})::date as a, (select (e.at ${PARIS})::date from referrals.referral_events e
      where e.referral_id = s.referral_id and e.version > s.version and e.to_state not in ${PAUSED} order by e.version limit 1) as b
    from referrals.referral_events s where s.to_state in ${PAUSED} and s.from_state not in ${PAUSED};
  create index on public.pauses (referral_id);
  create function public.net_days(referral uuid, day date) returns int language sql stable as '
    select public.worked_between((r.sent_at ${PARIS.replaceAll("'", "''")})::date, $2)
      - coalesce((select sum(public.worked_between(p.a, least(coalesce(p.b, $2), $2))) from public.pauses p where p.referral_id = r.id and p.a < $2), 0)::int
    from referrals.referrals r where r.id = $1';
  analyze public.worked; analyze public.pauses`

const CHAINS = `
  root as (select id, rights from referrals.referrals where collective_id = $1 and id = root_id and state <> 'entered_in_error'
    and (sent_at ${PARIS})::date between $2::date and $3::date),
  leg as (select r.* from referrals.referrals r join root on root.id = r.root_id where r.sent_at is not null and r.state <> 'entered_in_error'),
  step as (select leg.id,
      (select min(at) from referrals.referral_events e where e.referral_id = leg.id and action in ${NOTED}) as noted,
      (select min(at) from referrals.referral_events e where e.referral_id = leg.id and action in ${ANSWERS}) as answered,
      (select action || ' ' || coalesce(payload ->> 'reasonSide', 'unstated') from referrals.referral_events e where e.referral_id = leg.id and action in ${ANSWERS}
        order by version desc limit 1) as answer,
      (select min(at) from referrals.referral_events e where e.referral_id = leg.id and action in ('start', 'log-contact') and to_state = 'in_progress') as started,
      (select min(at) from referrals.referral_events e where e.referral_id = leg.id and action = 'record-outcome' and to_state = 'resolved' and version > coalesce(
        (select max(version) from referrals.referral_events u where u.referral_id = leg.id and (action = 'reopen' or (action = 'dispute' and to_state <> 'resolved'))), 0)) as resolved,
      (select min(at) from referrals.referral_events e where e.referral_id = leg.id and to_state = 'closed' and action in ('confirm', 'close') and version > coalesce(
        (select max(version) from referrals.referral_events u where u.referral_id = leg.id and action = 'reopen'), 0)) as closed
    from leg),
  result as (select root.id as root, wanted as right_code, (select o.result from referrals.outcomes o join referrals.referrals r on r.id = o.referral_id
      where r.root_id = root.id and r.state <> 'entered_in_error' and o.right_code = wanted and o.replaced_at is null
      order by (o.result = 'referred_elsewhere')::int, o.recorded_at desc, o.referral_id desc limit 1) as result
    from root, unnest(root.rights) as wanted)`
const step = (name: string) => `(select count(${name}) from step)`
const answers = (like: string) => `(select count(*) from step where answer like '${like}')`
const ended = (state: string) => `(select count(*) from leg where state = '${state}')`
const time = (name: string) => `(select json_build_object('of', count(${name}),
  'quantiles', percentile_cont(array[0.5, 0.9]) within group (order by public.net_days(id, (${name} ${PARIS})::date)::float8)) from step where ${name} is not null)`

export const FUNNEL = `with ${CHAINS}
  select json_build_object(
    'referrals', json_build_object('sent', (select count(*) from leg), 'acknowledged', ${step('noted')}, 'answered', ${step('answered')},
      'accepted', ${answers('accept %')}, 'waitlisted', ${answers('waitlist %')}, 'declined', (select count(*) from step where answer like 'decline %' or answer like 'un-accept %'),
      'started', ${step('started')}, 'resolved', ${step('resolved')}, 'closed', ${step('closed')}, 'redirected', ${ended('redirected')},
      'withdrawn', ${ended('withdrawn')}, 'personDeclined', ${ended('person_declined')}, 'expired', ${ended('expired')}),
    'declinedBySide', (select json_object_agg(side, (select count(*) from step where answer in ('decline ' || side, 'un-accept ' || side)))
      from unnest('{person,provider,eligibility,capacity,scope,duplicate,unstated}'::text[]) as side),
    'loop', json_build_object('closed', (select count(*) from (select root from result group by root
      having bool_and(coalesce(result not in ('referred_elsewhere', 'application_filed_pending'), false))) as loops)),
    'rights', json_build_object('requested', (select count(*) from result), 'withResult', (select count(result) from result),
      'gained', (select count(*) from result where result in ${GAINED}),
      'byResult', (select json_object_agg(code, (select count(*) from result where result = code)) from (select distinct result as code from result where result is not null) as codes)),
    'times', json_build_object('sentToAcknowledged', ${time('noted')}, 'sentToAnswered', ${time('answered')}, 'sentToStarted', ${time('started')},
      'sentToResolved', ${time('resolved')}, 'sentToClosed', ${time('closed')})) as expected`

const KNOWN = `
  late as (select ($4::date + 1)::timestamp ${PARIS} as instant),
  counted as (select r.id, r.root_id, r.rights, r.recipient_id, r.sent_at, (select made_on from referrals.check_days d where d.referral_id = r.id) as checked
    from referrals.referrals r, late where r.collective_id = $1 and r.sent_at < late.instant
      and not exists (select from referrals.referral_events e where e.referral_id = r.id and e.action = 'mark-error' and e.at < late.instant)),
  answer as (select c.id, c.root_id, c.recipient_id, c.sent_at, c.checked, a.at, a.version,
      exists (select from referrals.referral_events s where s.referral_id = c.id and s.action = 'escalate' and s.to_state in ('sent', 'acknowledged') and s.at < late.instant
        and s.version < coalesce(a.version, 1000)) as late
    from late, counted c left join lateral (select at, version from referrals.referral_events e where e.referral_id = c.id and action in ${ANSWERS} and at < late.instant
      order by version limit 1) as a on true),
  sent as (select * from answer where (sent_at ${PARIS})::date between $2::date and $3::date),
  whole as (select id, rights, coalesce(checked, (sent_at ${PARIS})::date) as cohort from counted where id = root_id),
  result as (select whole.id as root, wanted as right_code, whole.cohort, o.*, case when o.result in ${GAINED} or o.result = 'refused_by_body'
      then coalesce(o.decided_on, (o.recorded_at ${PARIS})::date) end as decision
    from whole, unnest(whole.rights) as wanted, lateral (select o.result, o.decided_on, o.recorded_at, o.first_paid_on, o.source, o.amount_monthly_cents, o.arrears_cents,
        o.amount_once_cents, o.referral_id from referrals.outcomes o join referrals.referrals r on r.id = o.referral_id, late
      where r.root_id = whole.id and r.sent_at < late.instant and o.right_code = wanted and o.recorded_at < late.instant
        and (o.replaced_at is null or o.replaced_at >= late.instant)
        and not exists (select from referrals.referral_events e where e.referral_id = r.id and e.action = 'mark-error' and e.at < late.instant)
      order by (o.result = 'referred_elsewhere')::int, o.recorded_at desc, o.referral_id desc limit 1) as o),
  decided as (select result.*, public.net_days(referral_id, decision) as decision_days, public.net_days(referral_id, first_paid_on) as payment_days,
      (select public.net_days(p.referral_id, coalesce(p.effective_on, (p.recorded_at ${PARIS})::date)) from referrals.outcomes p, late where p.referral_id = result.referral_id
        and p.right_code = result.right_code and p.result = 'application_filed_pending' and p.recorded_at < late.instant order by p.recorded_at desc limit 1) as file_days,
      (select public.net_days(e.referral_id, (e.at ${PARIS})::date) from referrals.referral_events e, late where e.referral_id = result.referral_id
        and e.action in ${ANSWERS} and e.at < late.instant order by e.version limit 1) as answer_days
    from result where decision between $2::date and $3::date),
  paid as (select root, source, kind, cents from decided, lateral (values ('monthly', case when result = 'right_opened' then amount_monthly_cents end),
      ('arrears', arrears_cents), ('once', amount_once_cents)) as v (kind, cents) where result in ${GAINED} and cents > 0),
  cohort as (select whole.id, to_char(whole.cohort, 'YYYY-MM') as month, cardinality(whole.rights) as rights,
      count(*) filter (where result.result in ${GAINED} and result.decision - whole.cohort <= 90)::int as gained
    from whole left join result on result.root = whole.id where whole.cohort between $2::date and $3::date group by whole.id, whole.cohort, whole.rights),
  months as (select month, (month || '-01')::date + interval '1 month' - interval '1 day' + interval '90 days' < $4::date as complete, count(*) as roots,
      count(*) filter (where gained > 0) as "rootsGained", sum(rights) as rights, sum(gained) as "rightsGained" from cohort group by 1, 2)`
const kindOf = (
  kind: string
) => `json_build_object('total', (select json_build_object('cents', coalesce(sum(cents), 0), 'of', count(distinct root)) from paid where kind = '${kind}'),
  'bySource', (select json_object_agg(source, json_build_object('cents', cents, 'of', roots)) from (
    select source, sum(cents) as cents, count(distinct root) as roots from paid where kind = '${kind}' group by source) as each))`
const days = (from: string, what: string, where = 'true') => `(select json_build_object('of', count(${what}),
  'quantiles', percentile_cont(array[0.5, 0.9]) within group (order by (${what})::float8)) from ${from} where ${where})`
const decidedWhere = (condition: string) => `(select count(*) from decided where ${condition})`

export const RESULTS = `with ${KNOWN}
  select json_build_object(
    'times', json_build_object(
      'checkToSent', ${days('sent', `public.worked_between(checked, (sent_at ${PARIS})::date)`, 'id = root_id and checked is not null')},
      'sentToAnswered', ${days('sent', `public.net_days(id, (at ${PARIS})::date)`, 'at is not null')},
      'answeredToFiled', ${days('decided', 'greatest(file_days - answer_days, 0)', 'file_days is not null and answer_days is not null')},
      'filedToDecided', ${days('decided', 'greatest(decision_days - file_days, 0)', 'file_days is not null')},
      'sentToDecided', ${days('decided', 'decision_days')},
      'decidedToPaid', ${days('decided', 'greatest(payment_days - decision_days, 0)', 'first_paid_on is not null')}),
    'success', json_build_object('decided', ${decidedWhere('true')}, 'gained', ${decidedWhere(`result in ${GAINED}`)}, 'opened', ${decidedWhere("result = 'right_opened'")},
      'maintainedOrRaised', ${decidedWhere("result = 'right_maintained_or_raised'")}, 'refused', ${decidedWhere("result = 'refused_by_body'")},
      'byRight', (select json_object_agg(right_code, n) from (select right_code, count(*) as n from decided where result in ${GAINED} group by 1) as each)),
    'cohorts', (select json_agg(months order by month) from months),
    'all', (select json_build_object('roots', coalesce(sum(roots), 0), 'rootsGained', coalesce(sum("rootsGained"), 0), 'rights', coalesce(sum(rights), 0),
      'rightsGained', coalesce(sum("rightsGained"), 0)) from months where complete),
    'money', json_build_object('monthly', ${kindOf('monthly')}, 'arrears', ${kindOf('arrears')}, 'once', ${kindOf('once')},
      'coverage', ${decidedWhere("result = 'right_opened' and amount_monthly_cents is not null")}),
    'responses', (select json_agg(each order by "organisationId") from (select recipient_id as "organisationId", count(*) as sent,
      count(*) filter (where at is not null and not late) as "answeredInTime", count(*) filter (where at is not null and late) as "answeredLate",
      count(*) filter (where at is null and late) as "unansweredLate", count(*) filter (where at is null and not late) as waiting from sent group by 1) as each)) as expected`
