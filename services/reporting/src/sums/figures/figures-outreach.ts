import type { OutreachFigures, Situations } from '../../store/outreach/outreach.ts'
import type { Sums } from '../read-sums.ts'

/** The figures of outreach: `months` add up, `persons` were added up for the period. */
export function outreachFrom(months: Sums, persons: Sums): OutreachFigures {
  const situations = (name: string): Situations => ({
    pairs: persons.of(`pairs:${name}`),
    persons: persons.of(`persons:${name}`)
  })
  const said = (what: 'form' | 'cause') =>
    Object.fromEntries(persons.under(`pairs:${what}:`).map(([code]) => [code, situations(`${what}:${code}`)]))
  return {
    contacts: {
      followed: months.of('followed'),
      minutes: months.of('minutes'),
      timed: months.of('timed'),
      byPlace: Object.fromEntries(months.under('place:'))
    },
    checks: {
      checks: months.of('checks'),
      checked: persons.of('checked'),
      missing: situations('all'),
      mainstream: situations('mainstream'),
      renounced: situations('renounced'),
      byForm: said('form'),
      byCause: said('cause'),
      byRight: rightsOf(persons)
    },
    network: {
      counted: months.of('counted'),
      minutes: months.of('activities minutes'),
      timed: months.of('activities timed'),
      trained: months.of('trained'),
      byKind: Object.fromEntries(months.under('kind:')),
      byAudience: Object.fromEntries(months.under('audience:')),
      members: months.under('member:').length,
      others: months.of('others')
    }
  }
}

function rightsOf(persons: Sums): OutreachFigures['checks']['byRight'] {
  const rights = [...new Set(persons.under('right:').map(([rest]) => rest.split(':')[0]!))]
  return rights.map((right) => {
    const count = (name: string) => persons.of(`right:${right}:${name}`)
    return {
      right,
      mainstream: count('mainstream') > 0,
      potential: count('potential'),
      received: count('received'),
      renounced: count('renounced')
    }
  })
}
