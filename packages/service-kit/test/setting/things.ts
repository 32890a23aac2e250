import { operation, text } from '@relais/contract'
import { z } from 'zod'

/** A made-up noun of the API, for the tests of the kit. */
export const Thing = z.object({
  id: z.uuid(),
  name: z.string(),
  note: z.string().nullable(),
  parts: z.array(z.object({ code: z.string() }))
})

export const ID = '019aaf6e-7a00-7000-8000-0000000000d1'
export const thing: z.infer<typeof Thing> = { id: ID, name: 'Une chose', note: null, parts: [{ code: 'a' }] }

const common = {
  service: 'rights-check',
  tag: 'rights',
  summary: 'A thing',
  description: 'A thing.',
  problems: []
} as const
const byId = z.strictObject({ id: z.uuid() })
const read = { scope: 'rights:read' } as const

export const readThing = operation({
  ...common,
  id: 'readThing',
  method: 'GET',
  path: '/v1/things/{id}',
  open: read,
  params: byId,
  query: z.strictObject({ limit: z.coerce.number().int().min(1).max(100).default(50), q: text(20).optional() }),
  answers: {
    200: { description: 'The thing.', body: Thing, example: thing },
    304: { description: 'It has not changed.' }
  }
})

export const createThing = operation({
  ...common,
  id: 'createThing',
  method: 'POST',
  path: '/v1/things',
  open: read,
  body: z.strictObject({
    name: text(20),
    size: z.int().min(1).default(1),
    inner: z
      .strictObject(
        { a: z.string() },
        { error: ({ code }) => (code === 'unrecognized_keys' ? 'Use a part of it: a.' : undefined) }
      )
      .optional()
  }),
  answers: { 201: { description: 'The thing.', body: Thing, example: thing } }
})

export const changeThing = operation({
  ...common,
  id: 'changeThing',
  method: 'PATCH',
  path: '/v1/things/{id}',
  open: read,
  params: byId,
  body: z.strictObject({ name: text(20) }),
  versioned: true,
  answers: { 200: { description: 'The thing.', body: Thing, example: thing } }
})

export const listThingsOpenly = operation({
  ...common,
  id: 'listThingsOpenly',
  method: 'GET',
  path: '/v1/open-things',
  open: 'anyone',
  answers: { 200: { description: 'Things.', body: z.object({ items: z.array(Thing) }), example: { items: [thing] } } }
})

export const leadThings = operation({
  ...common,
  id: 'leadThings',
  method: 'GET',
  path: '/v1/led-things',
  open: { scope: 'rights:read', roles: ['lead', 'administrator'] },
  answers: { 204: { description: 'Led.' } }
})

export const takeThingsOut = operation({
  ...common,
  id: 'takeThingsOut',
  method: 'GET',
  path: '/v1/things-out',
  open: { scope: 'rights:read', roles: ['lead'] },
  recentSignIn: 300,
  answers: { 204: { description: 'Out.' } }
})

export const attachThing = operation({
  ...common,
  id: 'attachThing',
  method: 'POST',
  path: '/v1/things/{id}/files',
  open: read,
  params: byId,
  media: 'multipart/form-data',
  body: z.strictObject({ file: z.file(), note: text(20).optional() }),
  answers: {
    201: {
      description: 'The file.',
      body: z.object({
        name: z.string(),
        type: z.string(),
        size: z.int(),
        note: z.string().nullable(),
        print: z.string()
      }),
      example: {}
    }
  }
})

export const downloadThing = operation({
  ...common,
  id: 'downloadThing',
  method: 'GET',
  path: '/v1/things/{id}/content',
  open: read,
  params: byId,
  answers: { 200: { description: 'The file.', media: ['application/pdf'] } }
})
