export { collective, type Territory, type TerritorySlug, territories, territoryId } from './collective.ts'
export { demoGuide } from './coordination/guide.ts'
export { demoPlaces } from './coordination/places.ts'
export { demoReport } from './coordination/report.ts'
export { type Chance, chanceOf } from './lives/chance.ts'
export { type Happening, type Life, liveOnce, type Result, type Setting } from './lives/lives.ts'
export { type OutreachSubject, outreachOnce } from './lives/outreach.ts'
export { outreachToldOf, toldOf } from './lives/told.ts'
export { demoId } from './made-up/id.ts'
export { demoClientSecret, demoPassword } from './made-up/keys.ts'
export type {
  Member,
  MemberRole,
  Organisation,
  OrganisationKind,
  SecrecyRegime,
  Service
} from './organisations/organisation.ts'
export { demoSignIns, organisationOf, organisations } from './organisations.ts'
export { attachedCheckId, type DemoCheck, demoChecks } from './outreach/checks.ts'
export { networkBy } from './outreach/half-year/activities.ts'
export { ambassadorBy, type DemoHalfYear, demoHalfYear } from './outreach/half-year/half-year.ts'
export {
  demoContactOf,
  demoContacts,
  demoObservations,
  demoSessions,
  outreachBy
} from './outreach/outreach.ts'
export { type AgeBand, ageBandOf } from './people/age-band.ts'
export { people, personOf } from './people/list.ts'
export type { Channel, Person } from './people/person.ts'
export { type DemoRight, demoRights } from './rights.ts'
export { referralStories } from './stories/list.ts'
export type { ReferralStory, StoryAgreement, StoryStep } from './stories/story.ts'
