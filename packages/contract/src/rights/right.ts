import { z } from 'zod'
import { OrganisationKind } from '../identity/organisation.ts'
import { CivilDate, RightCode } from '../kit/values.ts'

/** The families of the catalogue; each is one file of it. */
export const RIGHT_FAMILIES = [
  'income',
  'employment',
  'family',
  'housing',
  'health',
  'autonomy',
  'mobility',
  'civil'
] as const
export const RightFamily = z.enum(RIGHT_FAMILIES).meta({ id: 'RightFamily', description: 'A family of rights.' })
export type RightFamily = z.infer<typeof RightFamily>

/** How sure a value is: read in a source, still to be confirmed (the note says why), or looked for and not found (the value is null). */
export const Certainty = z.enum(['confirmed', 'to_confirm', 'not_found']).meta({
  id: 'Certainty',
  description: 'How sure a value is: read in a source, to be confirmed, or looked for and not found.'
})

/** A text for people, in French and in English. */
export const BilingualText = z
  .strictObject({ fr: z.string().min(1).max(800), en: z.string().min(1).max(800) })
  .meta({ id: 'BilingualText', description: 'A text for people, in French and in English.' })

/** A length of time as the law says it: two months are not sixty days. */
export const TimeSpan = z
  .strictObject({ value: z.int().min(1).max(730), unit: z.enum(['day', 'week', 'month', 'year']) })
  .meta({ id: 'TimeSpan', description: 'A length of time as the law says it.' })

/** A code of the lists of bodies and documents of the catalogue. */
export const CatalogueCode = z
  .string()
  .max(40)
  .regex(/^[a-z][a-z0-9_]*$/)
  .meta({ id: 'CatalogueCode', description: 'A code of a body or of a document, such as `caf`.' })

const sure = {
  certainty: Certainty,
  note: BilingualText.nullable().meta({ description: 'Why it is not sure, or a limit to know.' })
}
const article = z.string().max(160).nullable().meta({ description: 'The article of law, such as `CASF R241-33`.' })

/** A body that instructs, pays or judges. */
export const RightBody = z
  .strictObject({
    code: CatalogueCode,
    kind: OrganisationKind.nullable().meta({
      description: 'The kind of organisation in the directory; null for a court or another body that takes no referral.'
    }),
    fr: z.string().min(1).max(120),
    en: z.string().min(1).max(120)
  })
  .meta({ id: 'RightBody', description: 'A body that instructs, pays or judges.' })
export type RightBody = z.infer<typeof RightBody>

/** A document that a file needs; its name only, never the document. */
export const RightDocument = z
  .strictObject({ code: CatalogueCode, fr: z.string().min(1).max(160), en: z.string().min(1).max(160) })
  .meta({ id: 'RightDocument', description: 'A document that a file needs.' })
export type RightDocument = z.infer<typeof RightDocument>

/** What a right is, in a list as in full. */
export const rightIdentity = {
  code: RightCode,
  name: BilingualText,
  short: BilingualText.meta({ description: 'What it is, in one plain sentence.' }),
  aliases: z
    .array(z.string().min(1).max(60))
    .max(10)
    .meta({ description: 'Other words that people search it by, in French.' }),
  family: RightFamily,
  mainstream: z.boolean().meta({ description: 'True for *droit commun*.' }),
  basis: z
    .enum(['statutory', 'local', 'discretionary'])
    .meta({ description: 'Set by national law, by a local body, or decided case by case.' }),
  automatic: z.boolean().meta({ description: 'True when most people receive it without asking.' }),
  territory: z.enum(['national', 'auvergne_rhone_alpes', 'lyon_transport_area', 'lyon_metropole', 'commune'])
}

const rules = {
  legalDelay: z
    .strictObject({
      delay: TimeSpan.nullable(),
      from: z.enum(['claim', 'complete_file', 'notification', 'end_of_campaign']).nullable(),
      acknowledgement: TimeSpan.nullable().meta({
        description: 'Within which receipt of the file must be acknowledged.'
      }),
      text: BilingualText,
      article,
      ...sure
    })
    .meta({
      id: 'LegalDelay',
      description: 'Within which the body must decide. `delay` null with `confirmed`: the law sets none.'
    }),
  silence: z
    .strictObject({
      meaning: z.enum(['accepted', 'refused', 'none', 'unknown']),
      after: TimeSpan.nullable(),
      article,
      ...sure
    })
    .meta({ id: 'RightSilence', description: 'What it means when the body does not answer.' }),
  effect: z
    .strictObject({
      starts: z
        .enum([
          'claim_month',
          'month_after_claim',
          'month_after_conditions',
          'month_after_decision',
          'claim_day',
          'decision',
          'campaign',
          'other'
        ])
        .nullable()
        .meta({
          description:
            'From when it is due; `month_*` is the first day of the month after, `claim_month` the first day of the month of the claim.'
        }),
      text: BilingualText,
      article,
      ...sure
    })
    .meta({ id: 'RightEffect', description: 'From when the right is due once it is granted.' }),
  renewal: z
    .strictObject({
      everyMonths: z
        .int()
        .min(1)
        .max(120)
        .nullable()
        .meta({ description: 'How often the person must ask again or declare; null when never, or not fixed.' }),
      window: z
        .strictObject({ opens: TimeSpan.nullable(), closes: TimeSpan.nullable() })
        .nullable()
        .meta({ description: 'When to renew, counted back from the end of the right.' }),
      text: BilingualText,
      article,
      ...sure
    })
    .meta({ id: 'RightRenewal', description: 'What keeps the right open.' }),
  warnings: z.array(BilingualText).max(5).meta({ description: 'What to tell the person before they decide.' }),
  sources: z
    .array(
      z.strictObject({
        title: z.string().min(1).max(200),
        article: article,
        url: z.url({ protocol: /^https?$/ }).nullable()
      })
    )
    .min(1)
    .max(12),
  checkedOn: CivilDate.meta({ description: 'When the values were last compared with the sources.' })
}

const appealWith = <B extends z.ZodType>(body: B) =>
  z.strictObject({
    before: body.nullable().meta({ description: 'Before whom to appeal first.' }),
    delay: TimeSpan.nullable().meta({
      description: 'Counted from the notification; the delay printed on the decision prevails.'
    }),
    mandatoryPrior: z
      .boolean()
      .nullable()
      .meta({ description: 'True when no court hears the person without this appeal.' }),
    silenceAfter: TimeSpan.nullable().meta({
      description: 'After which no answer to the appeal means that it is refused.'
    }),
    next: z
      .strictObject({ before: body, delay: TimeSpan.nullable() })
      .nullable()
      .meta({ description: 'Where to go when the appeal fails; null when it is the last.' }),
    article,
    ...sure
  })

const howToClaimShape = {
  text: BilingualText,
  url: z.url({ protocol: /^https?$/ }).nullable(),
  channels: z.array(z.enum(['online', 'paper', 'counter', 'post', 'phone', 'social_worker', 'automatic'])).min(1),
  ...sure
}
export const HowToClaim = z
  .strictObject(howToClaimShape)
  .meta({ id: 'HowToClaim', description: 'How the person asks for it.' })

const rightWith = <B extends z.ZodType, D extends z.ZodType, A extends z.ZodType>(body: B, document: D, appeal: A) => ({
  ...rightIdentity,
  instructingBodies: z
    .array(body)
    .min(1)
    .meta({ description: '*Organismes instructeurs*: where the file is built or decided.' }),
  payingBodies: z.array(body).meta({ description: '*Organismes payeurs*: empty when nothing is paid.' }),
  howToClaim: HowToClaim,
  documents: z.strictObject({ list: z.array(document), ...sure }),
  ...rules,
  appeal
})

/** A right as it is written in the catalogue: bodies and documents by code. */
export const RightEntry = z.strictObject(rightWith(CatalogueCode, CatalogueCode, appealWith(CatalogueCode)))
export type RightEntry = z.infer<typeof RightEntry>

const Appeal = appealWith(RightBody).meta({ id: 'Appeal', description: 'How a decision is contested.' })

/** A right as it is answered: bodies and documents with their names, and the version of its content. */
export const Right = z
  .strictObject({
    ...rightWith(RightBody, RightDocument, Appeal),
    version: z
      .string()
      .regex(/^[0-9a-f]{16}$/)
      .meta({ description: 'Changes when any value of the right changes; also its ETag.' })
  })
  .meta({
    id: 'Right',
    description: 'A right of the catalogue: what it is, who decides, within which delays, and how to appeal.'
  })
export type Right = z.infer<typeof Right>
