import { PARIS } from './sets.ts'

// Every unit on every day, one by one: as its latest change before midnight left it.
/** Sets for the lines below, behind those of results: `received` is who was sent something. */
export const CAPACITY_SETS = `
  day as (select at::date as day, (at::date + 1)::timestamp ${PARIS} as over from generate_series($2::date, least($3, $6)::date, interval '1 day') as at),
  unit as (select distinct organisation_id, unit_id from referrals.capacity_events where collective_id = $1 and $4::uuid is null and ($5::uuid is null or organisation_id = $5)),
  midnight as (select unit.organisation_id, unit.unit_id, day.day, last.places, last.waiting_list, (last.stated_at ${PARIS})::date + 90 >= day.day as holds,
      coalesce(daterange(last.paused_from, last.paused_until, '[]') @> day.day and last.paused_from is not null, false) as paused
    from unit cross join day cross join lateral (select * from referrals.capacity_events e where e.unit_id = unit.unit_id and e.organisation_id = unit.organisation_id
      and e.at < day.over order by number desc limit 1) as last where not last.dropped),
  closed as (select organisation_id, day, bool_and(paused) or bool_or(paused and unit_id = organisation_id) as paused, bool_and(holds) as holds from midnight group by 1, 2),
  evening as (select closed.*, count(*) filter (where not m.paused and (m.places is null or m.places > 0)) as welcoming, count(*) filter (where not m.paused and m.waiting_list) as queueing,
      case when closed.holds then sum(case when m.places is null then null when m.paused or closed.paused then 0 else m.places end) end as places
    from closed join midnight m using (organisation_id, day) group by closed.organisation_id, closed.day, closed.paused, closed.holds),
  told as (select recipient_id as organisation_id from received where $4::uuid is null union select organisation_id from evening),
  ending as (select day.day, (select count(*) from told) as organisations, count(*) filter (where holds) as fresh, sum(places) as places, count(places) as counting
    from day left join evening using (day) where $4::uuid is null and extract(day from day.day + 1) = 1 group by 1),
  span as (select count(*) as days, max(day) as last from day),
  spent as (select told.organisation_id, span.days, count(*) filter (where holds and not paused and welcoming > 0) as open,
      count(*) filter (where holds and not paused and welcoming = 0 and queueing > 0) as "waitingList",
      count(*) filter (where holds and not paused and welcoming = 0 and queueing = 0) as full, count(*) filter (where holds and paused) as paused,
      span.days - count(*) filter (where holds) as unknown, sum(places) filter (where day = span.last) as places
    from told cross join span left join evening using (organisation_id) group by 1, 2)`

const days = ['open', 'waitingList', 'full', 'paused', 'unknown'].map(
  (how) =>
    `select 'capacity.organisations.' || organisation_id || '.${how}', jsonb_build_object('count', "${how}", 'of', days) from spent`
)

/** Lines of the places that were stated. */
export const CAPACITY_LINES = [
  ...days,
  `select 'capacity.organisations.' || organisation_id || '.places', jsonb_build_object('total', places, 'of', case when places is null then 0 else 1 end) from spent`,
  `select 'capacity.months.' || to_char(day, 'YYYY-MM') || '.fresh', jsonb_build_object('count', fresh, 'of', organisations) from ending`,
  `select 'capacity.months.' || to_char(day, 'YYYY-MM') || '.places', jsonb_build_object('total', places, 'of', counting) from ending`
]
