import type { Schemas } from '@relais/client'

export type Activity = Schemas['NetworkActivity']
type Audience = Activity['audiences'][number]['audience']

export const KINDS = [
  'workshop',
  'training',
  'information_meeting',
  'stand',
  'working_group'
] as const satisfies Activity['kind'][]

export const AUDIENCES = [
  'professionals',
  'volunteers',
  'residents',
  'elected_officials',
  'students',
  'other'
] as const satisfies Audience[]

/** What is typed of an activity; a number is a text until it is sent. */
export interface Typed {
  kind: Activity['kind'] | ''
  day: string
  title: string
  territoryId: string
  minutes: string
  audiences: Audience[]
  people: Partial<Record<Audience, string>>
  organisationIds: string[]
}

/** An activity of today of which nothing is said yet. */
export function blank(day: string): Typed {
  return { kind: '', day, title: '', territoryId: '', minutes: '', audiences: [], people: {}, organisationIds: [] }
}

/** As it is sent; what was left empty is not known, which is not zero. */
export function bodyOf({
  kind,
  title,
  territoryId,
  minutes,
  audiences,
  people,
  ...typed
}: Typed): Schemas['NewNetworkActivity'] {
  return {
    kind: kind as Activity['kind'],
    day: typed.day,
    title: title.trim() === '' ? null : title.trim(),
    territoryId: territoryId === '' ? null : territoryId,
    minutes: numberIn(minutes),
    audiences: audiences.map((audience) => ({ audience, people: numberIn(people[audience] ?? '') })),
    organisationIds: typed.organisationIds
  }
}

function numberIn(text: string): number | null {
  return text.trim() === '' ? null : Number(text)
}
