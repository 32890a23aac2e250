import { ActivityAudience, ActivityKind, type OutreachReport } from '@relais/contract'
import type { Reasons } from '../../protect/protect.ts'
import type { NetworkFigures } from '../../store/outreach/network.ts'
import { told, toldMinutes, toldWhole } from './told.ts'

type Printed = OutreachReport['network']

/** Activities for the network, and whom they reached. Activities and organisations are nobody, and told in full; people are not. */
export function printNetwork({ byKind, byAudience, ...figures }: NetworkFigures, withheld: Reasons): Printed {
  const all = sum(Object.values(byKind))
  const came = sum(Object.values(byAudience))
  const actors = came - (byAudience.residents ?? 0)
  const people = (name: string, value: number, method: string) =>
    told(withheld, { name, value, ofName: 'people', of: came, unit: 'participant', method })
  return {
    activities: {
      all: toldWhole(
        all,
        all,
        'activity',
        'Workshops, trainings, information meetings, stands and working groups noted and not taken back.'
      ),
      counted: toldWhole(
        figures.counted,
        all,
        'activity',
        'Activities at which everybody who came was counted, of all; nobody is added for the others.'
      )
    },
    byKind: each(ActivityKind.options, (kind) =>
      toldWhole(byKind[kind] ?? 0, all, 'activity', `Activities of the kind ${kind}, of all.`)
    ),
    people: {
      all: people('people', came, 'People who came, added up over activities: whoever came twice counts twice.'),
      actors: people('actors', actors, 'Local actors sensitised or trained: all who came but residents.'),
      trained: people('trained', figures.trained, 'People who came to a training, of all who came.')
    },
    byAudience: each(ActivityAudience.options, (audience) =>
      people(`audience:${audience}`, byAudience[audience] ?? 0, `People of the kind ${audience}, of all who came.`)
    ),
    organisations: {
      members: toldWhole(
        figures.members,
        figures.members,
        'organisation',
        'Organisations of the collective that took part, each once.'
      ),
      others: toldWhole(
        figures.others,
        figures.others,
        'organisation',
        'Other organisations that took part, added up over activities: one that came twice counts twice.'
      )
    },
    minutes: toldMinutes(figures.minutes, figures.timed, 'Minutes of the activities that say how long they took.')
  }
}

function each<K extends string, V>(keys: readonly K[], print: (key: K) => V): Record<K, V> {
  return Object.fromEntries(keys.map((key) => [key, print(key)])) as Record<K, V>
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)
