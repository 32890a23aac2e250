import t from 'tap'
import { ceilingOf, DISCLOSURES, disclosureFor, type Reading } from '../src/index.ts'

const reading = (more: Partial<Reading>): Reading => ({
  side: 'receiver',
  state: 'acknowledged',
  secrecyRegime: 'professional_secrecy',
  organisationKind: 'ccas',
  agreementLevel: 'confidential',
  frozen: false,
  formerReceiver: false,
  otherCeiling: 'confidential',
  ...more
})

// Written by hand from product.md rule 3: md metadata, mi minimised, mn minimal, fu follow_up, co confidential.
// A receiver bound by professional secrecy, under an agreement at each level, from a sender bound too.
const BY_STATE = `
  state             minimal follow_up confidential
  draft             md      md        md
  sent              mi      mi        mi
  acknowledged      mn      fu        co
  info_requested    mn      fu        co
  waitlisted        mn      fu        co
  accepted          mn      fu        co
  in_progress       mn      fu        co
  on_hold           mn      fu        co
  resolved          mn      fu        co
  closed            mn      fu        co
  declined          mi      mi        mi
  redirected        md      md        md
  withdrawn         mi      mi        mi
  person_declined   md      md        md
  expired           mi      mi        mi
  superseded        mi      mi        mi
  entered_in_error  md      md        md
`

// What an accepted referral shows its receiver, by what binds the receiver and what kind it is.
const BY_CEILING = `
  regime              kind        minimal follow_up confidential
  professional_secrecy ccas        mn      fu        co
  professional_secrecy association mn      fu        co
  professional_secrecy landlord    mn      mn        mn
  professional_secrecy life_place  mn      mn        mn
  discretion           association mn      fu        fu
  discretion           landlord    mn      mn        mn
  discretion           life_place  mn      mn        mn
  outside_secrecy      association mn      mn        mn
  outside_secrecy      company     mn      mn        mn
  outside_secrecy      landlord    mn      mn        mn
`

const SHORT: Record<string, string> = {
  md: 'metadata',
  mi: 'minimised',
  mn: 'minimal',
  fu: 'follow_up',
  co: 'confidential'
}
const LEVELS = ['minimal', 'follow_up', 'confidential'] as const
const linesOf = (table: string) =>
  table
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.trim().split(/\s+/))

t.test(
  'a receiver reads the need until somebody takes note, then the agreement’s level while the referral is its own',
  (t) => {
    for (const [state, ...cells] of linesOf(BY_STATE)) {
      for (const [i, agreementLevel] of LEVELS.entries()) {
        const shown = disclosureFor(reading({ state: state as Reading['state'], agreementLevel }))
        t.equal(shown, SHORT[cells[i]!], `${state}, ${agreementLevel}`)
      }
    }
    t.end()
  }
)

t.test('a receiver never reads above its own ceiling', (t) => {
  for (const [regime, organisationKind = '', ...cells] of linesOf(BY_CEILING)) {
    for (const [i, agreementLevel] of LEVELS.entries()) {
      const secrecyRegime = regime as Reading['secrecyRegime']
      const shown = disclosureFor(reading({ state: 'accepted', secrecyRegime, organisationKind, agreementLevel }))
      t.equal(shown, SHORT[cells[i]!], `${regime}, ${organisationKind}, ${agreementLevel}`)
    }
  }
  t.end()
})

t.test('confidential content is shared only between two organisations under professional secrecy', (t) => {
  t.equal(disclosureFor(reading({ otherCeiling: 'confidential' })), 'confidential')
  t.equal(disclosureFor(reading({ otherCeiling: 'follow_up' })), 'follow_up')
  t.equal(disclosureFor(reading({ otherCeiling: 'minimal' })), 'follow_up')
  t.equal(disclosureFor(reading({ otherCeiling: undefined })), 'follow_up')
  t.end()
})

t.test('once the agreement ended or the referral was passed on, a receiver reads metadata', (t) => {
  for (const state of ['sent', 'acknowledged', 'in_progress', 'closed'] as const) {
    t.equal(disclosureFor(reading({ state, frozen: true })), 'metadata', `frozen, ${state}`)
    t.equal(disclosureFor(reading({ state, formerReceiver: true })), 'metadata', `former receiver, ${state}`)
  }
  t.equal(disclosureFor(reading({ agreementLevel: null })), 'metadata', 'no agreement')
  t.equal(disclosureFor(reading({ state: 'sent', agreementLevel: null })), 'metadata', 'no agreement, in the inbox')
  t.end()
})

t.test('a sender reads what it wrote up to its own ceiling, also once the referral is frozen', (t) => {
  const sends = (more: Partial<Reading>) =>
    disclosureFor(reading({ side: 'sender', agreementLevel: 'minimal', ...more }))
  t.equal(sends({ state: 'draft', agreementLevel: null }), 'confidential')
  t.equal(sends({ state: 'in_progress', frozen: true }), 'confidential')
  t.equal(sends({ secrecyRegime: 'discretion' }), 'follow_up')
  t.equal(sends({ secrecyRegime: 'outside_secrecy' }), 'minimal')
  t.equal(sends({ organisationKind: 'landlord' }), 'minimal')
  t.equal(sends({ state: 'entered_in_error' }), 'metadata', 'sealed for everyone')
  t.end()
})

t.test(
  'the coordinator reads metadata, the person their own minimal view, strangers nothing more than metadata',
  (t) => {
    for (const state of ['draft', 'sent', 'in_progress', 'closed'] as const) {
      t.equal(disclosureFor(reading({ side: 'coordinator', state })), 'metadata')
      t.equal(disclosureFor(reading({ side: 'system', state })), 'metadata')
      t.equal(disclosureFor(reading({ side: 'person', state })), 'minimal')
    }
    t.equal(disclosureFor(reading({ side: 'third_party' as 'receiver' })), 'metadata')
    t.equal(disclosureFor(reading({ frozen: undefined as unknown as boolean })), 'metadata', 'not known whether frozen')
    t.equal(disclosureFor(reading({ state: 'lost' as 'sent' })), 'metadata')
    t.end()
  }
)

t.test('an organisation whose regime or kind is not known has the lowest ceiling', (t) => {
  t.equal(ceilingOf({ secrecyRegime: 'none' as 'discretion', organisationKind: 'ccas' }), 'minimal')
  t.equal(
    ceilingOf({ secrecyRegime: 'professional_secrecy', organisationKind: undefined as unknown as string }),
    'minimal'
  )
  t.equal(ceilingOf({ secrecyRegime: 'professional_secrecy', organisationKind: 'ccas' }), 'confidential')
  t.strictSame(DISCLOSURES, ['metadata', 'minimised', 'minimal', 'follow_up', 'confidential'])
  t.end()
})
