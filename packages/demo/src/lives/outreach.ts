import type { Chance } from './chance.ts'
import type { Setting } from './lives.ts'

const MINUTE = 60_000
const DAY = 86_400_000
const PLACES = ['foot_of_building', 'street', 'market', 'school_gate', 'drop_in', 'phone']
const FOLLOW_UPS = { nothing: 50, check_proposed: 15, check_refused: 5, check_made: 20, referral: 10 }
const RIGHTS = ['rsa', 'prime_activite', 'apl', 'css', 'fsl', 'tcl_solidaire_reduit', 'pass_culture_local']
const MAINSTREAM = ['rsa', 'prime_activite', 'apl', 'css']
const STATUSES = { entitled: 35, received: 25, not_entitled: 25, undetermined: 15 }
const FORMS = ['not_known', 'not_claimed', 'not_received', 'not_offered']
const CAUSES = ['digital', 'complexity', 'stigma', 'fear_of_undue']
const KINDS = ['workshop', 'training', 'information_meeting', 'stand', 'working_group']
const AUDIENCES = ['professionals', 'volunteers', 'elected_officials', 'students', 'residents', 'other']
const OTHERS = ['association', 'municipality', 'landlord']

/** A contact, a check or an activity: what was told of it after each change, the last of which stands. `person` and `territory` are columns of their own. */
export interface OutreachSubject {
  kind: 'contact' | 'check' | 'activity'
  id: string
  organisation: string
  territory: string | null
  /** Of a check: the person, who is told under a pseudonym only. */
  person: string | null
  versions: { at: string; facts: Record<string, unknown> }[]
}

/** What outreach noted: so many contacts, half as many checks, activities for the network. */
export function outreachOnce(chance: Chance, contacts: number, setting: Setting): OutreachSubject[] {
  const { organisations, territories, from, days, until } = setting
  const persons = Array.from({ length: Math.ceil(contacts / 3) }, chance.id)
  const many = (count: number, make: () => OutreachSubject) => Array.from({ length: count }, make)
  return [...many(contacts, contact), ...many(contacts / 2, check), ...many(contacts / 20, activity)]

  function subject(kind: OutreachSubject['kind']): OutreachSubject {
    const organisation = chance.oneOf(organisations.slice(0, 4))
    return { kind, id: chance.id(), organisation, territory: chance.oneOf(territories), person: null, versions: [] }
  }

  /** Noted, then changed now and then, then taken back now and then. */
  function tell(
    one: OutreachSubject,
    first: number,
    notedFacts: () => Record<string, unknown>,
    mayBeVoided: boolean
  ): OutreachSubject {
    let at = first
    const add = (facts: Record<string, unknown>) => one.versions.push({ at: instant(Math.min(at, until)), facts })
    add(notedFacts())
    while (chance.happens(15)) {
      at += chance.below(20 * DAY)
      add(notedFacts())
    }
    if (mayBeVoided && chance.happens(6)) add({ ...one.versions.at(-1)!.facts, voided: true })
    return one
  }

  function contact(): OutreachSubject {
    const metAt = from + chance.below(days * 24 * 60) * MINUTE
    const one = subject('contact')
    const facts = () => ({
      ...{ placeKind: chance.oneOf(PLACES), territoryId: one.territory, metAt: instant(metAt) },
      ...{ minutes: chance.happens(80) ? 1 + chance.below(60) : null, followUp: chance.weighted(FOLLOW_UPS) },
      voided: false
    })
    return tell(one, metAt, facts, true)
  }

  function check(): OutreachSubject {
    const madeAt = from + chance.below(days * 24 * 60) * MINUTE
    const one = { ...subject('check'), person: chance.happens(85) ? chance.oneOf(persons) : null }
    if (chance.happens(15)) one.territory = null
    const stood = chance.someOf(RIGHTS).map((right) => ({ right, status: chance.weighted(STATUSES) }))
    const facts = () => ({
      territoryId: one.territory,
      madeAt: instant(madeAt),
      findings: stood.map(({ right, status }) => ({
        ...{ right, mainstream: MAINSTREAM.includes(right), status },
        nonTakeUp: status === 'entitled' && chance.happens(70) ? chance.oneOf(FORMS) : null,
        cause: status === 'entitled' && chance.happens(60) ? chance.oneOf(CAUSES) : null,
        renounced: status === 'entitled' && chance.happens(12)
      }))
    })
    return tell(one, madeAt, facts, false)
  }

  function activity(): OutreachSubject {
    const day = from + chance.below(days) * DAY
    const one = subject('activity')
    if (chance.happens(30)) one.territory = null
    const facts = () => ({
      ...{ kind: chance.oneOf(KINDS), day: instant(day).slice(0, 10), territoryId: one.territory },
      minutes: chance.happens(80) ? 30 + chance.below(300) : null,
      audiences: chance
        .someOf(AUDIENCES)
        .map((audience) => ({ audience, people: chance.happens(85) ? 1 + chance.below(30) : null })),
      organisationIds: chance.happens(70) ? chance.someOf(organisations) : [],
      otherOrganisations: chance.happens(40)
        ? chance.someOf(OTHERS).map((kind) => ({ kind, count: 1 + chance.below(3) }))
        : [],
      voided: false
    })
    return tell(one, day, facts, true)
  }
}

const instant = (time: number) => new Date(time).toISOString()
