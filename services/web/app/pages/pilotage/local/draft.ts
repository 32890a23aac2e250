import type { Schemas } from '@relais/client'
import { type Read, readJson } from './json.ts'

export type Entry = Schemas['LocalRightEntry']
type Rule = Pick<Entry, 'conditions' | 'amount' | 'notes' | 'deadlines'>
type Status = Schemas['VerdictStatus']

/** A sample as it is typed: its situation is a text, its amounts are euros. */
export interface DraftSample {
  title: string
  date: string
  situation: string
  status: Status
  least: string
  most: string
}
/** A local right as it is typed: what is simple in fields, its rule as a text. */
export interface Draft extends Pick<Entry, 'label' | 'checkedOn' | 'values' | 'questions' | 'guide'> {
  rule: string
  samples: DraftSample[]
}

export function draftOf({ label, checkedOn, values, questions, guide, samples, ...rest }: Entry): Draft {
  const { conditions, amount, notes, deadlines } = rest
  const rule: Rule = { conditions, ...(amount === undefined ? {} : { amount }), notes, deadlines }
  return { label, checkedOn, values, questions, guide, rule: written(rule), samples: samples.map(sampleOf) }
}

function sampleOf({ title, date, situation, expect: { status, amount } }: Entry['samples'][number]): DraftSample {
  const euros = (cents: number | undefined) => (cents === undefined ? '' : String(cents / 100))
  return { title, date, situation: written(situation), status, least: euros(amount?.[0]), most: euros(amount?.[1]) }
}

const written = (value: unknown) => JSON.stringify(value, null, 2)

/** What was read of the texts: the right to be saved, or where a text is no JSON. */
export interface Reading {
  rule: Read<Rule>
  situations: Read<Schemas['Situation']>[]
  entry: Entry | null
}

export function readDraft({ rule: text, samples, guide, ...rest }: Draft): Reading {
  const rule = readJson<Rule>(text)
  const situations = samples.map(({ situation }) => readJson<Schemas['Situation']>(situation))
  const read = situations.filter((one) => 'value' in one)
  if (!('value' in rule) || read.length < samples.length) return { rule, situations, entry: null }
  const entry: Entry = {
    ...rest,
    ...rule.value,
    guide: tidied(guide),
    samples: samples.map(({ title, date, status, least, most }, at) => ({
      title,
      date,
      situation: read[at]!.value, // as many were read as there are samples
      expect: { status, ...(least === '' && most === '' ? {} : { amount: [cents(least), cents(most || least)] }) }
    }))
  }
  return { rule, situations, entry }
}

const cents = (euros: string) => Math.round(Number(euros.replace(',', '.')) * 100)

/** Without the empty lines of lists. */
function tidied(guide: Entry['guide']): Entry['guide'] {
  const filled = (lines: readonly string[]) => lines.map((line) => line.trim()).filter(Boolean)
  const { instructing, paying, supporting } = guide.bodies
  const bodies = { instructing: filled(instructing), paying: filled(paying), supporting: filled(supporting) }
  return { ...guide, documents: filled(guide.documents), bodies }
}

/** Something to begin with: one condition, one sample, and what they are made of. `today`: an ISO date. */
export function blank(today: string): Entry {
  return {
    label: '',
    checkedOn: today,
    values: {},
    questions: {},
    conditions: [{ id: 'place', say: 'Habite Vénissieux', law: 'À préciser', test: { commune: ['69259'] } }],
    notes: [],
    deadlines: [],
    guide: {
      documents: [],
      bodies: { instructing: [], paying: [], supporting: [] },
      howToClaim: '',
      automatic: false,
      appeal: { first: '', within: null },
      source: ''
    },
    samples: [
      {
        title: 'Un foyer de Vénissieux',
        date: today,
        situation: { applicant: { id: 'a0' }, partner: 'none', children: [], dwelling: { commune: '69259' } },
        expect: { status: 'entitled' }
      }
    ]
  }
}
