import type { Situation } from './situation.ts'
import type { TotalGain, Verdict } from './verdict.ts'

/** A household as examples show it: somebody of 41 who lives alone, has no income, and rents. */
export const exampleSituation: Situation = {
  applicant: {
    id: 'applicant',
    birthDate: '1985-03-01',
    nationality: 'french',
    livesInFrance: true,
    maritalStatus: 'single',
    activity: 'unemployed',
    studies: 'none',
    leave: 'none',
    otherResources: 'none',
    assets: { livret_a: 12_000 },
    otherAssets: 'none',
    otherReceived: 'none'
  },
  partner: 'none',
  children: [],
  aloneSince: 'long_ago',
  dwelling: { tenure: 'tenant_hlm', rent: 32_000, commune: '69259' },
  otherReceived: 'none'
}

const metropole = {
  code: 'metropole',
  kind: 'metropole',
  fr: 'Métropole de Lyon',
  en: 'Métropole de Lyon (metropolitan council)'
} as const

/** A verdict as examples show it. */
export const exampleVerdict: Verdict = {
  right: 'rsa',
  codes: ['rsa'],
  status: 'entitled',
  amount: { minCents: 65_169, maxCents: 65_169, per: 'month' },
  alone: { minCents: 65_169, maxCents: 65_169 },
  cost: null,
  gain: { minCents: 65_169, maxCents: 65_169 },
  persons: [],
  missing: [],
  stale: [],
  name: { fr: 'Revenu de solidarité active (RSA)', en: 'Active solidarity income (RSA)' },
  documents: [{ code: 'identity', fr: 'Pièce d’identité', en: 'Proof of identity' }],
  bodies: { instructing: [metropole], paying: [], supporting: ['CCAS'] },
  howToClaim: {
    text: { fr: 'Sur caf.fr, ou avec le CCAS.', en: 'On caf.fr, or with the CCAS.' },
    url: 'https://www.caf.fr',
    channels: ['online'],
    certainty: 'confirmed',
    note: null
  },
  appeal: {
    before: metropole,
    delay: { value: 2, unit: 'month' },
    mandatoryPrior: true,
    article: 'CASF L262-47, R262-88 à R262-90'
  },
  deadlines: [
    {
      kind: 'first_contact',
      on: '2026-11-30',
      opensFrom: '2026-11-01',
      elseFrom: '2026-12-01',
      text: {
        fr: 'Un premier contact avant la fin du mois garde le RSA de ce mois.',
        en: 'A first contact before the end of the month keeps the RSA of this month.'
      },
      article: 'CASF L262-18, R262-33',
      checkedOn: '2026-11-23'
    }
  ],
  trace: null
}

/** What claiming everything adds, as examples show it. */
export const exampleGain: TotalGain = {
  month: { minCents: 65_169, maxCents: 65_169 },
  year: { minCents: 782_028, maxCents: 782_028 },
  once: { minCents: 0, maxCents: null },
  undetermined: ['fsl'],
  uncounted: ['css']
}
