import { z } from 'zod'
import { operation } from '../../kit/operation.ts'
import { Id, listOf } from '../../kit/values.ts'

/** Who is kept no more, for the services of Relais that hold something of them. */
export const listForgottenPersons = operation({
  id: 'listForgottenPersons',
  service: 'referrals',
  method: 'GET',
  path: '/v1/persons/forgotten',
  tag: 'own services',
  summary: 'List which persons are kept no more, as a service of Relais',
  description:
    'For the services of Relais themselves, which destroy what they hold of a person who is forgotten; no token of an organisation opens it. Of the persons that are asked for: those that were forgotten, and those that the collective does not have.',
  open: { scope: 'forgotten:read' },
  query: z.strictObject({
    collectiveId: Id.meta({ description: 'The collective of all of them.' }),
    personId: listOf(Id, 100).meta({ description: 'These persons, separated by commas; a hundred at most.' })
  }),
  answers: {
    200: {
      description: 'Those who are kept no more.',
      body: z
        .strictObject({ items: z.array(Id) })
        .meta({ id: 'ForgottenPersons', description: 'Persons who are kept no more.' }),
      example: { items: ['019aaf6e-7a00-7000-8000-00000000000a'] }
    }
  },
  problems: []
})
