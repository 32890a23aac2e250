import { CAPACITY_LINES, CAPACITY_SETS } from './capacity.ts'
import { counts, GAINED, PARIS, time } from './sets.ts'

const SOURCES = ['body_letter', 'body_portal', 'person_said', 'staff_estimate']
const CHOSEN = `($4::uuid is null or territory_id = $4) and ($5::uuid is null or $5 in (sender_id, recipient_id))`

const KNOWN = `
  late as (select ($6::date + 1)::timestamp ${PARIS} as instant),
  known as (select leg.*, coalesce(answered_at < instant, false) as answered, coalesce(reminded_at < instant, false) as reminded from plain.leg, late
    where collective_id = $1 and sent_at < instant and (error_at is null or error_at >= instant)),
  sent as (select * from known where sent_on between $2::date and $3::date),
  whole as (select id, rights, cohort_on from known where id = root_id and id in (select root_id from known where ${CHOSEN})),
  latest as (select distinct on (whole.id, t.right_code) whole.id as root, whole.cohort_on, t.*, case when known.answered then known.answered_days end as answer_days
    from whole join known on known.root_id = whole.id join plain.told t on t.referral_id = known.id and t.right_code = any(whole.rights), late
    where t.recorded_at < instant and (t.replaced_at is null or t.replaced_at >= instant)
    order by whole.id, t.right_code, (t.result = 'referred_elsewhere'), t.recorded_at desc, t.referral_id desc),
  filed as (select distinct on (referral_id, right_code) referral_id, right_code, filed_days from plain.told, late
    where result = 'application_filed_pending' and recorded_at < instant order by referral_id, right_code, recorded_at desc),
  decided as (select latest.*, filed.filed_days as lodged_days from latest left join filed using (referral_id, right_code) where decision between $2::date and $3::date),
  gained as (select * from decided where result in ${GAINED}),
  paid as (select root, source, kind, cents from gained, lateral (values ('monthly', case when result = 'right_opened' then amount_monthly_cents end),
      ('annualised', case when result = 'right_opened' then amount_monthly_cents * 12 end), ('arrears', arrears_cents), ('once', amount_once_cents)) as v (kind, cents)
    where cents > 0),
  soon as (select root, count(*) as rights from latest where result in ${GAINED} and decision - cohort_on <= 90 group by 1),
  month as (select to_char(cohort_on, 'YYYY-MM') as name, date_trunc('month', cohort_on) + interval '1 month' - interval '1 day' + interval '90 days' < $6::date as complete,
      count(*) as roots, count(soon.rights) as "rootsWithin", sum(cardinality(whole.rights)) as rights, coalesce(sum(soon.rights), 0) as "rightsWithin"
    from whole left join soon on soon.root = whole.id where cohort_on between $2::date and $3::date group by 1, 2),
  success as (select count(*) as decided, count(*) filter (where result in ${GAINED}) as gained, count(*) filter (where result = 'right_opened') as opened,
      count(*) filter (where result = 'right_maintained_or_raised') as raised, count(*) filter (where result = 'refused_by_body') as refused,
      count(*) filter (where result = 'right_opened' and amount_monthly_cents is not null) as told from decided),
  within as (select coalesce(sum(roots), 0) as roots, coalesce(sum("rootsWithin"), 0) as "rootsWithin", coalesce(sum(rights), 0) as rights,
      coalesce(sum("rightsWithin"), 0) as "rightsWithin" from month where complete),
  received as (select recipient_id, count(*) as sent, count(*) filter (where answered and not reminded) as "answeredInTime",
      count(*) filter (where answered and reminded) as "answeredLate", count(*) filter (where reminded and not answered) as "unansweredLate",
      count(*) filter (where not reminded and not answered) as waiting
    from sent where ($4::uuid is null or territory_id = $4) and ($5::uuid is null or recipient_id = $5) group by 1)`

const cohorts = (what: string) =>
  `select 'cohorts.' || name || '.${what}', jsonb_build_object('count', "${what}Within", 'of', ${what}, 'complete', complete) from month`
const answers = (what: string) =>
  `select 'responseRates.' || recipient_id || '.${what}', jsonb_build_object('count', "${what}", 'of', sent) from received`
const euros = (name: string, where: string) =>
  `select 'money.${name}', jsonb_build_object('cents', coalesce(sum(cents), 0), 'of', count(distinct root)) from paid where ${where}`

/** $1 collective, $2 first day, $3 last day, $4 territory, $5 organisation, $6 the day whose end is the latest that is known. */
export const RESULTS = `with ${KNOWN},${CAPACITY_SETS}
  ${[
    time(
      'checkToSent',
      `(select n from plain.calendar where day = sent_on) - (select n from plain.calendar where day = checked_on)`,
      `sent where id = root_id and ${CHOSEN}`
    ),
    time('sentToAnswered', 'case when answered then answered_days end', `sent where ${CHOSEN}`),
    time(
      'answeredToFiled',
      'greatest(lodged_days - answer_days, 0)',
      'decided where lodged_days is not null and answer_days is not null'
    ),
    time('filedToDecided', 'greatest(decision_days - lodged_days, 0)', 'decided where lodged_days is not null'),
    time('sentToDecided', 'decision_days', 'decided'),
    time('decidedToPaid', 'greatest(paid_days - decision_days, 0)', 'decided where paid_days is not null'),
    counts('success', [
      ['success.decided', 'decided', 'decided'],
      ['success.gained', 'gained', 'decided'],
      ['success.opened', 'opened', 'decided'],
      ['success.maintainedOrRaised', 'raised', 'decided'],
      ['success.refused', 'refused', 'decided'],
      ['money.coverage', 'told', 'opened']
    ]),
    `select 'success.byRight.' || right_code, jsonb_build_object('count', count(*), 'of', (select count(*) from gained)) from gained group by right_code`,
    counts('within', [
      ['withinThreeMonths.roots', '"rootsWithin"', 'roots'],
      ['withinThreeMonths.rights', '"rightsWithin"', 'rights']
    ]),
    ...['roots', 'rights'].map(cohorts),
    ...['monthly', 'annualised', 'arrears', 'once'].flatMap((kind) => [
      euros(`${kind}.total`, `kind = '${kind}'`),
      ...SOURCES.map((source) => euros(`${kind}.bySource.${source}`, `kind = '${kind}' and source = '${source}'`))
    ]),
    ...['answeredInTime', 'answeredLate', 'unansweredLate', 'waiting'].map(answers),
    ...CAPACITY_LINES
  ].join('\n  union all ')}`
