import type { CheckedRight, RightsCheck, Situation } from '@relais/contract'

/** What is read of a check from the follow-up level on. */
export interface FollowUpPart {
  madeAt: string
  date: string
  rulesetVersion: string
  catalogueVersion: string
  rights: Omit<CheckedRight, 'detail'>[]
}

/** What is read of it at the confidential level besides. */
export interface ConfidentialPart {
  details: Record<string, NonNullable<CheckedRight['detail']>>
  situation: Situation
}

/** The parts of a check that concern the rights of a referral, by level of disclosure. What the household said is confidential whole. */
export function excerptOf(
  check: RightsCheck & { situation: Situation },
  rights: readonly string[]
): { level: 3 | 4; part: FollowUpPart | ConfidentialPart }[] {
  const found = rights.flatMap((right) => {
    const checked = nationalIn(check, right) ?? localIn(check, right)
    return checked === null ? [] : [checked]
  })
  const { createdAt: madeAt, date, rulesetVersion, catalogueVersion } = check
  const followUp: FollowUpPart = {
    madeAt,
    date,
    rulesetVersion,
    catalogueVersion,
    rights: found.map(({ detail, ...right }) => right)
  }
  const confidential: ConfidentialPart = {
    details: Object.fromEntries(found.map(({ right, detail }) => [right, detail])),
    situation: check.situation
  }
  return [
    { level: 3, part: followUp },
    { level: 4, part: confidential }
  ]
}

type Found = CheckedRight & { detail: NonNullable<CheckedRight['detail']> }

/** A right of the rules; one verdict may stand for several codes of the catalogue while a fact that tells them apart is missing. */
function nationalIn({ verdicts }: RightsCheck, right: string): Found | null {
  const verdict = verdicts.find(({ codes }) => codes.includes(right))
  if (verdict === undefined) return null
  const { status, missing, stale, documents, deadlines, amount, alone, gain } = verdict
  return {
    right,
    status,
    missing,
    stale,
    documents: documents.map(({ fr, en }) => ({ fr, en })),
    deadlines: deadlines.map(({ on, text, article }) => ({ on, ...text, article })),
    detail: { amount, alone, gain, reasons: [] }
  }
}

function localIn({ local }: RightsCheck, right: string): Found | null {
  const verdict = local.find((one) => one.right === right)
  if (verdict === undefined) return null
  const { status, missing, stale, guide, deadlines, amount, reasons } = verdict
  return {
    right,
    status,
    missing,
    stale,
    documents: guide.documents.map((fr) => ({ fr, en: null })),
    deadlines: deadlines.map(({ on, text, law }) => ({ on, fr: text, en: null, article: law })),
    detail: { amount, alone: null, gain: null, reasons }
  }
}
