import { z } from 'zod'
import { operation } from '../../kit/operation.ts'
import { Id, RightCode } from '../../kit/values.ts'
import { examplePerson, NewPerson, Person } from '../persons/persons.ts'

/** Why two persons may be one. */
export const DuplicateReason = z
  .enum([
    'same_names',
    'swapped_names',
    'similar_names',
    'names_sound_alike',
    'same_birth_date',
    'near_birth_date',
    'same_birth_year',
    'birth_date_unknown',
    'same_phone',
    'same_email'
  ])
  .meta({
    id: 'DuplicateReason',
    description:
      'Why two persons may be one. near_birth_date: one digit apart, or day and month exchanged. birth_date_unknown: one of the two has none.'
  })
export type DuplicateReason = z.infer<typeof DuplicateReason>

/** A person of one's own who may be the same. */
export const DuplicateCandidate = z
  .strictObject({
    person: Person,
    score: z
      .int()
      .min(0)
      .max(100)
      .meta({ description: 'How near, from 50 to 100; 100 is the same names and date of birth.' }),
    reasons: z.array(DuplicateReason),
    openReferralIds: z.array(Id).meta({
      description:
        'Open referrals of this person that your organisation sent, to that recipient or for one of these rights.'
    })
  })
  .meta({ id: 'DuplicateCandidate', description: 'A person whom your organisation recorded and who may be the same.' })

export const findDuplicates = operation({
  id: 'findDuplicates',
  service: 'referrals',
  method: 'POST',
  path: '/v1/persons/duplicates',
  tag: 'persons',
  summary: 'Look for this person before you refer them',
  description:
    'Takes the person, recipient and rights of a new referral as createReferral does. Answers the persons of your own organisation who may be the same, however their names are written, and whether anybody else in the collective has an open referral of exactly these names and date of birth, to that recipient or for one of these rights: yes or no, never who, when or what. Say what you found in duplicateDecision. Sending looks again, and refuses `none_found` when there is one. 500 questions a day for each organisation.',
  open: { scope: 'persons:read' },
  body: z
    .strictObject({
      personId: Id.optional().meta({ description: 'A person that your organisation recorded; or give person.' }),
      person: NewPerson.optional().meta({ description: 'The person as you would record them; or give personId.' }),
      recipientId: Id,
      rights: z.array(RightCode).min(1).max(20)
    })
    .refine((body) => (body.personId === undefined) !== (body.person === undefined), {
      path: ['personId'],
      error: 'Give either personId or person.',
      params: { rule: 'one-of' }
    })
    .meta({ id: 'DuplicateQuestion', description: 'Who would be referred, to whom and for which rights.' }),
  example: {
    person: { givenName: 'Jasmina', familyName: 'Exemple', birthDate: '1984-12-03' },
    recipientId: '019aaf6e-7a00-7000-8000-00000000000b',
    rights: ['rsa']
  },
  answers: {
    200: {
      description: 'At most 10 candidates, the nearest first, and whether there is an open referral elsewhere.',
      body: z
        .strictObject({
          candidates: z.array(DuplicateCandidate),
          elsewhere: z
            .boolean()
            .meta({ description: 'Another organisation of the collective sent an open referral for this identity.' }),
          compared: z.boolean().meta({
            description: 'False without a date of birth: then nothing is compared with others, and elsewhere is false.'
          })
        })
        .meta({ id: 'Duplicates', description: 'Who may be the same.' }),
      example: {
        candidates: [
          {
            person: examplePerson,
            score: 67,
            reasons: ['similar_names', 'near_birth_date'],
            openReferralIds: ['019aaf6e-7a00-7000-8000-00000000000d']
          }
        ],
        elsewhere: false,
        compared: true
      }
    }
  },
  problems: ['person-not-found', 'organisation-not-found', 'questions-spent']
})
