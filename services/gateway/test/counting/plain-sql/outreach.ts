import { counts, PARIS } from './sets.ts'

const PLACES = [
  ...[
    'foot_of_building',
    'street',
    'shop',
    'bar_restaurant',
    'market',
    'school_gate',
    'social_centre',
    'public_service'
  ],
  ...['worship_or_association', 'drop_in', 'home_visit', 'event', 'phone', 'other']
]
const FORMS = ['not_known', 'not_claimed', 'not_received', 'not_offered']
const KINDS = ['workshop', 'training', 'information_meeting', 'stand', 'working_group']
const AUDIENCES = ['professionals', 'volunteers', 'elected_officials', 'students', 'residents', 'other']
/** Droit commun, of the rights that the made-up checks look at. */
const MAINSTREAM = `('rsa', 'prime_activite', 'apl', 'css')`

const chosen = (day: string) => `collective_id = $1 and ${day} between $2::date and $3::date
    and ($4::uuid is null or territory_id = $4) and ($5::uuid is null or organisation_id = $5)`
const latest = (what: string) => `select distinct on (who, right_id) who, right_id, ${what} as code from found
    where status = 'entitled' and ${what} is not null order by who, right_id, created_at desc, check_id desc`
const matching = (codes: readonly string[], what: string) =>
  codes.map((code) => `count(*) filter (where ${what} = '${code}') as "${code}"`).join(', ')
const share = (
  name: string,
  count: string,
  of: string
) => `select '${name}', jsonb_build_object('count', ${count}, 'of', ${of},
    'percent', case when ${of} > 0 then round(100.0 * ${count} / ${of}) end) from person`
const minutes = (name: string, from: string) =>
  `select '${name}', jsonb_build_object('total', sum(minutes), 'of', count(minutes)) from ${from}`
const byRight = (list: string, from: string, of: string) => `select 'situations.byRight.${list}.' || right_id,
    jsonb_build_object('count', count(*), 'of', ${of}, 'mainstream', right_id in ${MAINSTREAM}) from ${from} group by right_id`

/** $1 collective, $2 first day, $3 last day, $4 territory, $5 organisation. */
export const OUTREACH = `with
  met as (select * from rights_check.outreach_contacts where voided_at is null and ${chosen(`(met_at ${PARIS})::date`)}),
  contact as (select count(*) as "all", count(*) filter (where follow_up in ('check_made', 'referral')) as followed, ${matching(PLACES, 'place_kind')} from met),
  made as (select id, created_at, coalesce(person_id, id) as who from rights_check.checks where ${chosen(`(created_at ${PARIS})::date`)}),
  found as (select made.who, made.created_at, f.* from made join rights_check.findings f on f.check_id = made.id),
  missing as (select who, right_id, bool_or(renounced_on is not null) as renounced from found where status = 'entitled' group by 1, 2),
  received as (select who, right_id from found where status = 'received' except select who, right_id from missing),
  form as (${latest('non_take_up')}),
  cause as (${latest('cause')}),
  person as (select (select count(*) from made) as checks, (select count(distinct who) from made) as checked, count(distinct who) as missing,
    count(distinct who) filter (where right_id in ${MAINSTREAM}) as mainstream, count(*) as pairs, count(*) filter (where right_id in ${MAINSTREAM}) as "mainstreamPairs",
    count(*) filter (where renounced) as renounced from missing),
  said as (select ${matching(FORMS, 'code')}, (select count(*) from missing) as pairs from form),
  done as (select * from rights_check.network_activities where voided_at is null and ${chosen('day')}),
  activity as (select count(*) as "all", count(*) filter (where cardinality(array_remove(people, null)) = cardinality(people)) as counted, ${matching(KINDS, 'kind')} from done),
  came as (select kind, audience, n from done, unnest(audiences, people) as each (audience, n)),
  people as (select coalesce(sum(n), 0) as "all", coalesce(sum(n) filter (where audience <> 'residents'), 0) as actors,
    coalesce(sum(n) filter (where kind = 'training'), 0) as trained,
    ${AUDIENCES.map((audience) => `coalesce(sum(n) filter (where audience = '${audience}'), 0) as "${audience}"`).join(', ')} from came),
  organisation as (select (select count(distinct member) from done, unnest(organisation_ids) as member) as members,
    (select coalesce(sum(n), 0) from done, unnest(other_counts) as n) as others)
  ${[
    counts('contact', [
      ['contacts.all', '"all"', '"all"'],
      ['contacts.followed', 'followed', '"all"'],
      ...PLACES.map((place) => [`contacts.byPlace.${place}`, `"${place}"`, '"all"'] as const)
    ]),
    minutes('contacts.minutes', 'met'),
    counts('person', [
      ['checks', 'checks', 'checks'],
      ['persons.checked', 'checked', 'checked'],
      ['situations.nonTakeUp', 'pairs', 'pairs'],
      ['situations.renounced', 'renounced', 'pairs']
    ]),
    share('persons.nonTakeUp', 'missing', 'checked'),
    share('persons.mainstream', 'mainstream', 'missing'),
    share('situations.mainstream', '"mainstreamPairs"', 'pairs'),
    counts(
      'said',
      FORMS.map((form) => [`situations.byForm.${form}`, form, 'pairs'] as const)
    ),
    `select 'situations.byCause.' || code, jsonb_build_object('count', count(*), 'of', (select count(*) from missing)) from cause group by code`,
    byRight('potential', 'missing', '(select checked from person)'),
    byRight('received', 'received', '(select checked from person)'),
    `select 'situations.byRight.renounced.' || right_id, jsonb_build_object('count', count(*) filter (where renounced), 'of', count(*),
      'mainstream', right_id in ${MAINSTREAM}) from missing group by right_id having bool_or(renounced)`,
    counts('activity', [
      ['network.activities.all', '"all"', '"all"'],
      ['network.activities.counted', 'counted', '"all"'],
      ...KINDS.map((kind) => [`network.byKind.${kind}`, `"${kind}"`, '"all"'] as const)
    ]),
    counts('people', [
      ...['all', 'actors', 'trained'].map((name) => [`network.people.${name}`, `"${name}"`, '"all"'] as const),
      ...AUDIENCES.map((name) => [`network.byAudience.${name}`, `"${name}"`, '"all"'] as const)
    ]),
    counts('organisation', [
      ['network.organisations.members', 'members', 'members'],
      ['network.organisations.others', 'others', 'others']
    ]),
    minutes('network.minutes', 'done')
  ].join('\n  union all ')}`
