import { z } from 'zod'
import { operation } from '../kit/operation.ts'
import { CivilDate, page, pageQuery, RightCode, text } from '../kit/values.ts'
import { CatalogueCode, Right, RightBody, RightFamily, rightIdentity } from './right.ts'

/** A right in a list. */
export const RightSummary = z
  .strictObject({
    ...rightIdentity,
    instructingBodies: z.array(RightBody),
    payingBodies: z.array(RightBody),
    checkedOn: CivilDate,
    version: Right.shape.version
  })
  .meta({ id: 'RightSummary', description: 'A right in a list.' })
export type RightSummary = z.infer<typeof RightSummary>

/** A page of the catalogue. */
export const RightList = page(RightSummary).meta({ id: 'RightList', description: 'A page of the catalogue of rights.' })

/** Every code of the catalogue with its French name. */
export const RightCodeList = z
  .strictObject({
    items: z.array(z.strictObject({ code: RightCode, nameFr: z.string() })),
    version: z.string().meta({ description: 'Changes when anything in the catalogue changes.' })
  })
  .meta({ id: 'RightCodeList', description: 'Every code of the catalogue with its French name.' })

const open = { scope: 'rights:read' } as const
const unchanged = { description: 'Nothing has changed since the ETag sent in If-None-Match.' }
const metropole: RightBody = {
  code: 'metropole',
  kind: 'metropole',
  fr: 'Métropole de Lyon',
  en: 'Métropole de Lyon (metropolitan council)'
}

const summary: RightSummary = {
  code: 'rsj',
  name: { fr: 'Revenu solidarité jeunes (RSJ)', en: 'Youth solidarity income (RSJ)' },
  short: {
    fr: 'Une aide mensuelle de la Métropole pour les 18-24 ans sans ressources.',
    en: 'A monthly aid of the Métropole for people aged 18 to 24 with no income.'
  },
  aliases: ['RSA jeune'],
  family: 'income',
  mainstream: false,
  basis: 'local',
  automatic: false,
  territory: 'lyon_metropole',
  instructingBodies: [
    {
      code: 'mission_locale',
      kind: 'mission_locale',
      fr: 'Mission locale',
      en: 'Mission locale (youth employment office)'
    }
  ],
  payingBodies: [metropole],
  checkedOn: '2026-11-23',
  version: '0f1e2d3c4b5a6978'
}
const notFound = {
  certainty: 'not_found',
  note: { fr: 'Aucune règle publiée trouvée.', en: 'No published rule was found.' }
} as const
const right: Right = {
  ...summary,
  howToClaim: {
    text: { fr: 'Prendre rendez-vous à la mission locale.', en: 'Make an appointment at the mission locale.' },
    url: 'https://aides-jeunes.grandlyon.com',
    channels: ['counter'],
    certainty: 'confirmed',
    note: null
  },
  documents: {
    list: [{ code: 'identity', fr: 'Pièce d’identité', en: 'Proof of identity' }],
    certainty: 'confirmed',
    note: null
  },
  legalDelay: {
    delay: null,
    from: null,
    acknowledgement: null,
    text: { fr: 'Non établi.', en: 'Not established.' },
    article: null,
    ...notFound
  },
  silence: { meaning: 'unknown', after: null, article: null, ...notFound },
  effect: { starts: null, text: { fr: 'Non établi.', en: 'Not established.' }, article: null, ...notFound },
  renewal: {
    everyMonths: 3,
    window: null,
    text: { fr: 'Situation revue chaque trimestre.', en: 'Reviewed every quarter.' },
    article: null,
    certainty: 'confirmed',
    note: null
  },
  warnings: [],
  sources: [{ title: 'Info Jeunes Lyon', article: null, url: 'https://lyon.info-jeunes.fr/node/24911' }],
  appeal: {
    before: metropole,
    delay: null,
    mandatoryPrior: null,
    silenceAfter: null,
    next: null,
    article: null,
    ...notFound
  }
}

/** The catalogue, filtered, in the order of its families. */
export const listRights = operation({
  id: 'listRights',
  service: 'rights-check',
  method: 'GET',
  path: '/v1/rights',
  tag: 'rights',
  summary: 'List the rights of the catalogue',
  description:
    'The catalogue in the order of its families. Filters add up; `q` searches names, short texts, codes and usual words in French, without regard to accents or case.',
  open,
  query: z.strictObject({
    ...pageQuery,
    family: RightFamily.optional(),
    mainstream: z.enum(['true', 'false']).optional().meta({ description: 'Only *droit commun*, or only the others.' }),
    body: CatalogueCode.optional().meta({ description: 'Only rights that this body instructs or pays.' }),
    q: text(80).optional().meta({ description: 'Words to look for, in French.' })
  }),
  answers: {
    200: { description: 'A page of the catalogue.', body: RightList, example: { items: [summary], next: null } },
    304: unchanged
  },
  problems: ['invalid-request']
})

/** Every code, for whoever must know whether a code exists. */
export const listRightCodes = operation({
  id: 'listRightCodes',
  service: 'rights-check',
  method: 'GET',
  path: '/v1/rights/codes',
  tag: 'rights',
  summary: 'List the codes of the catalogue',
  description: 'Every code with its French name, in one answer: to check a code, or to fill a choice.',
  open,
  answers: {
    200: {
      description: 'Every code.',
      body: RightCodeList,
      example: { items: [{ code: 'rsj', nameFr: summary.name.fr }], version: '8a9b0c1d2e3f4a5b' }
    },
    304: unchanged
  },
  problems: []
})

/** One right, whole. */
export const readRight = operation({
  id: 'readRight',
  service: 'rights-check',
  method: 'GET',
  path: '/v1/rights/{code}',
  tag: 'rights',
  summary: 'Read one right',
  description:
    'What it is, how to ask, which documents, within which delays, what silence means, how to appeal, and how sure each value is.',
  open,
  params: z.strictObject({ code: RightCode }),
  answers: { 200: { description: 'The right.', body: Right, example: right }, 304: unchanged },
  problems: ['right-not-found']
})
