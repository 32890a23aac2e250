import { HOSTELS, TENURES } from '@relais/rights-rules'
import { z } from 'zod'
import { Cents, CivilDate, maybe } from '../../kit/values.ts'
import { LocalFacts } from '../local/local-facts.ts'
import { HouseholdId, PersonFacts, Received } from './person-facts.ts'
import { byYear } from './spans.ts'

const MOST_PERSONS = 20
const flag = maybe(z.boolean())
const cents = maybe(Cents)
const day = maybe(CivilDate)

const DwellingFacts = z
  .strictObject({
    tenure: maybe(z.enum(TENURES)),
    rent: cents.meta({ description: 'Rent, fee of a hostel, or monthly payment of a loan, in cents.' }),
    charges: cents,
    commune: z
      .string()
      .max(5)
      .regex(/^\d[0-9AB]\d{3}$/, { error: 'Give the INSEE code of the commune, such as 69259.' })
      .exactOptional(),
    zone: maybe(z.union([z.literal(1), z.literal(2), z.literal(3)])).meta({
      description: 'The zone of rents, where the commune does not tell it.'
    }),
    shared: flag,
    room: flag,
    landlordInFamily: flag,
    conventioned: flag,
    hostel: maybe(z.enum(HOSTELS)),
    conventionedSince: day,
    loanSignedOn: day,
    conventionedLoan: flag,
    boughtNew: flag,
    contributes: flag
  })
  .meta({ id: 'DwellingFacts', description: 'What is known of the home.' })

const people = z.array(HouseholdId).max(MOST_PERSONS)
const TaxHouseholdFacts = z
  .strictObject({
    members: people,
    declarants: people,
    referenceIncome: byYear(Cents)
      .exactOptional()
      .meta({ description: 'Reference income (RFR) by year of the income, in cents.' }),
    electricityContract: flag.meta({ description: 'One of the declarants holds the contract of the home.' }),
    maintenancePaid: maybe(z.union([z.literal('none'), byYear(Cents)])).meta({
      description: 'Maintenance paid and deducted, by year, in cents.'
    })
  })
  .meta({ id: 'TaxHouseholdFacts', description: 'What is known of a tax household.' })

/** All that is known of a household; it names nobody and holds no free text. */
export const Situation = z
  .strictObject({
    applicant: PersonFacts,
    partner: maybe(z.union([z.literal('none'), PersonFacts])),
    children: z
      .array(PersonFacts)
      .max(MOST_PERSONS)
      .exactOptional()
      .meta({ description: 'Children and others under 25 whom the household keeps; an empty list: there are none.' }),
    aloneSince: maybe(z.union([z.literal('long_ago'), CivilDate])).meta({
      description: 'The first day without a partner, for less than eighteen months; else `long_ago`.'
    }),
    dwelling: DwellingFacts.exactOptional(),
    taxHouseholds: z.array(TaxHouseholdFacts).max(MOST_PERSONS).exactOptional(),
    maintenancePaid: z
      .literal('none')
      .exactOptional()
      .meta({ description: 'No adult has paid maintenance these last years; where no tax household is told.' }),
    received: maybe(Received),
    otherReceived: z.literal('none').exactOptional(),
    local: maybe(LocalFacts)
  })
  .superRefine((household, context) => {
    const { applicant, partner, children = [] } = household
    const seen = new Set<string>()
    const all: [path: (string | number)[], id: string][] = [[['applicant'], applicant.id]]
    if (partner !== undefined && partner !== 'none') all.push([['partner'], partner.id])
    for (const [at, { id }] of children.entries()) all.push([['children', at], id])
    for (const [path, id] of all) {
      if (seen.has(id))
        context.addIssue({
          code: 'custom',
          path: [...path, 'id'],
          message: 'Give each person an id of their own.',
          params: { rule: 'id-taken' }
        })
      seen.add(id)
    }
  })
  .meta({
    id: 'Situation',
    description:
      'All that is known of a household. Every field left out is a fact that nobody has told: unknown, never zero. What is known to be none is said so. It names nobody and holds no free text; amounts are cents.'
  })
export type Situation = z.output<typeof Situation>
