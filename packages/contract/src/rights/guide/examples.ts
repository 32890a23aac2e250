import type { GuideEntry, GuideMeanings, GuidePage, GuidePageSummary, GuideVersion } from './page.ts'

/** A page as the examples of the contract show it. */
export const exampleEntry: GuideEntry = {
  kind: 'situation',
  title: 'Dettes de loyer',
  summary: 'Agir dès le premier impayé, avant que l’aide au logement ne s’arrête.',
  keywords: ['impayé', 'expulsion'],
  rights: ['fsl'],
  sections: [
    {
      part: 'say',
      blocks: [{ kind: 'say', text: 'Ce n’est pas une convocation\u00a0: on regarde ensemble ce qui peut aider.' }]
    },
    {
      part: 'do',
      blocks: [
        { kind: 'list', items: ['Prévenir le bailleur et demander un plan d’apurement.'] },
        { kind: 'fact', right: 'fsl', fact: 'how_to_claim' }
      ]
    }
  ],
  documents: ['lease'],
  sources: [{ title: 'FSL, Métropole de Lyon', article: null, url: 'https://www.grandlyon.com' }]
}

const standing = {
  code: 'dettes_loyer',
  version: 2,
  state: 'published' as const,
  origin: 'collective' as const,
  changedAt: '2026-11-25T09:00:00.000Z',
  changedBy: '019aaf6e-7a00-7000-8000-0000000000e1',
  note: 'Le PIMMS reçoit désormais sans rendez-vous.'
}
const { kind, title, summary, rights } = exampleEntry

/** The same in a list. */
export const exampleSummary: GuidePageSummary = { ...standing, kind, title, summary, rights }

const meanings: GuideMeanings = {
  version: '8a9b0c1d2e3f4a5b',
  rights: [
    {
      code: 'fsl',
      name: { fr: 'Fonds de solidarité pour le logement (FSL)', en: 'Housing solidarity fund (FSL)' }
    }
  ],
  documents: [{ code: 'lease', fr: 'Bail ou contrat d’occupation', en: 'Lease or occupancy contract' }],
  facts: [
    {
      right: 'fsl',
      fact: 'how_to_claim',
      texts: [{ fr: 'Avec un travailleur social.', en: 'With a social worker.' }],
      article: null,
      certainty: 'confirmed'
    }
  ]
}

/** The same, whole. */
export const examplePage: GuidePage = { ...standing, page: exampleEntry, catalogue: meanings }

/** Its versions. */
export const exampleVersions: GuideVersion[] = [
  standing,
  {
    ...standing,
    version: 1,
    origin: 'relais',
    changedAt: '2026-11-01T08:00:00.000Z',
    changedBy: null,
    note: null
  }
]
