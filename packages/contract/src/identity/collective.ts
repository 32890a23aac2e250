import { z } from 'zod'
import { operation } from '../kit/operation.ts'
import { CivilDate, Id, page, pageQuery } from '../kit/values.ts'

/** A version of the agreement between the controllers of a collective. */
export const Convention = z
  .strictObject({
    version: z.string(),
    title: z.string(),
    textHash: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .meta({ description: 'SHA-256 of the text as published, in hexadecimal.' }),
    publishedOn: CivilDate
  })
  .meta({ id: 'Convention', description: 'A version of the convention of a collective (RGPD art. 26 and 28).' })
export type Convention = z.infer<typeof Convention>

/** The partnership that the caller belongs to. */
export const Collective = z
  .strictObject({
    id: Id,
    slug: z.string(),
    name: z.string(),
    notice: z.string().nullable().meta({ description: 'A sentence to show beside the name.' }),
    convention: Convention.nullable().meta({ description: 'The version in force; null before the first.' }),
    organisations: z.int().meta({ description: 'How many organisations take part.' })
  })
  .meta({ id: 'Collective', description: 'A partnership against non-take-up.' })
export type Collective = z.infer<typeof Collective>

export const TERRITORY_KINDS = ['action', 'quartier', 'qpv'] as const

/** A place of a collective. */
export const Territory = z
  .strictObject({
    id: Id,
    kind: z.enum(TERRITORY_KINDS).meta({
      description:
        '`action`: where the collective acts; `quartier`: a neighbourhood as people name it; `qpv`: a priority neighbourhood of the State (décret n° 2014-1750).'
    }),
    name: z.string(),
    inseeCode: z.string().meta({ description: 'Insee code of the commune it lies in.' }),
    parentId: Id.nullable()
  })
  .meta({ id: 'Territory', description: 'A place of a collective.' })
export type Territory = z.infer<typeof Territory>

const open = { scope: 'directory:read' } as const

/** The collective of the caller. */
export const readCollective = operation({
  id: 'readCollective',
  service: 'identity',
  method: 'GET',
  path: '/v1/collective',
  tag: 'directory',
  summary: 'Read your collective',
  description:
    'The partnership that your organisation takes part in, and the version of its convention that is in force.',
  open,
  answers: {
    200: {
      description: 'The collective.',
      body: Collective,
      example: {
        id: '019b8d41-b400-7a5e-9c69-259069200001',
        slug: 'venissieux',
        name: 'Collectif Accès aux droits de Vénissieux (démonstration)',
        notice: null,
        convention: {
          version: '2026-1',
          title: 'Convention de partenariat et de partage d’informations du collectif',
          textHash: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
          publishedOn: '2026-01-12'
        },
        organisations: 50
      }
    }
  },
  problems: ['collective-not-found']
})

/** The places of the collective. */
export const listTerritories = operation({
  id: 'listTerritories',
  service: 'identity',
  method: 'GET',
  path: '/v1/territories',
  tag: 'directory',
  summary: 'List the territories of your collective',
  description: 'By name. Follow `parentId` from a place to the larger one that contains it.',
  open,
  query: z.strictObject({
    ...pageQuery,
    kind: z.enum(TERRITORY_KINDS).optional().meta({ description: 'Only this kind.' })
  }),
  answers: {
    200: {
      description: 'A page of territories, by name.',
      body: page(Territory).meta({ id: 'TerritoryList', description: 'A page of territories.' }),
      example: {
        items: [
          {
            id: '019b8d41-b400-7c1f-8d0a-31f0a7d2c001',
            kind: 'qpv',
            name: 'Minguettes-Clochettes',
            inseeCode: '69259',
            parentId: '019b8d41-b400-7c1f-8d0a-31f0a7d2c000'
          }
        ],
        next: null
      }
    }
  },
  problems: []
})
