import { z } from 'zod'
import { operation } from '../../kit/operation.ts'
import { Id, Instant, listOf, page, pageQuery, RightCode, text } from '../../kit/values.ts'
import { ReferralState, ReferralSummary } from '../referral.ts'
import { exampleProgress } from '../referrals.ts'

const { personId, agreementId: _, ...head } = exampleProgress
const summary: ReferralSummary = {
  ...head,
  person: { id: personId!, givenName: 'Yasmina', familyName: 'Exemple' },
  lateWorkingDays: null,
  leaf: null,
  group: null,
  availableActions: ['start']
}
const listed = {
  description: 'A page of referrals.',
  body: page(ReferralSummary).meta({ id: 'ReferralList', description: 'A page of referrals.' }),
  example: { items: [summary], next: null }
}
const open = { scope: 'referrals:read' } as const

const Side = z.enum(['received', 'sent', 'collective']).default('received')
const Clock = z.enum(['late', 'today', 'soon', 'running', 'none'])
const BallWith = z.enum(['mine', 'theirs', 'sender', 'receiver', 'person'])
const Owner = z.union([z.enum(['me', 'nobody', 'delegated', 'uncovered']), Id])
const Sort = z.enum(['latest', 'oldest', 'due'])

const MEANINGS = {
  clock:
    'By `dueAt`, in working time of the collective: `late`; due `today`; due `soon`, within the two working days that follow; `running`, still to come; `none`.',
  right: 'One of these rights.',
  territoryId: 'One of these territories, or one within them.',
  ownerId:
    'Whose work it is in your organisation: a member, `me`, `nobody` (though somebody must act), `delegated` (of colleagues who are away and whose delegate you are), `uncovered` (of colleagues who are away without one). The case owner of what was received; whoever wrote what was sent.',
  escalation: 'Reminded at this level or a higher one.',
  ballWith: 'Who has to act: `mine` and `theirs` are your organisation and the other one.',
  sort: '`latest` first unless told; `oldest` first; `due` first, then those without a clock.'
} as const

export const listReferrals = operation({
  id: 'listReferrals',
  service: 'referrals',
  method: 'GET',
  path: '/v1/referrals',
  tag: 'referrals',
  summary: 'List the referrals of your organisation',
  description:
    'Those received (the inbox), those sent, or, for a coordinator, those of the collective without any content. All filters hold together. Nothing is repeated or left out between pages, save what changes its place meanwhile. With updatedSince: in the order of their last change, for software that follows along. The read of names is journalled.',
  open,
  query: z.strictObject({
    side: Side.meta({ description: 'collective is for coordinators.' }),
    state: listOf(ReferralState).meta({ description: 'One or several states, separated by commas.' }),
    clock: Clock.optional().meta({ description: MEANINGS.clock }),
    urgent: z
      .enum(['true', 'false'])
      .transform((value) => value === 'true')
      .optional()
      .meta({ description: 'Only urgent ones, or only the others.' }),
    right: listOf(RightCode).meta({ description: MEANINGS.right }),
    territoryId: listOf(Id).meta({ description: MEANINGS.territoryId }),
    ownerId: Owner.optional().meta({ description: MEANINGS.ownerId }),
    escalation: z.enum(['1', '2', '3']).transform(Number).optional().meta({ description: MEANINGS.escalation }),
    ballWith: BallWith.optional().meta({ description: MEANINGS.ballWith }),
    sort: Sort.optional().meta({ description: MEANINGS.sort }),
    updatedSince: Instant.optional().meta({ description: 'Only what changed at this instant or later.' }),
    ...pageQuery
  }),
  answers: { 200: listed },
  problems: []
})

export const searchReferrals = operation({
  id: 'searchReferrals',
  service: 'referrals',
  method: 'POST',
  path: '/v1/referrals/search',
  tag: 'referrals',
  summary: 'Find referrals by a name, a phone number, a date of birth',
  description:
    'Finds referrals whose person you may read by whole words of the given and family names in any order, a phone number, an e-mail or a date of birth; and by the first eight characters of their id, or more. What is sealed is not searched by parts of words. The filters of listReferrals hold too. A POST, for names have no place in addresses; the read is journalled.',
  open,
  body: z
    .strictObject({
      q: text(120).meta({ description: 'Such as `benali 12/03/1984`, `06 39 98 12 34` or `019aaf6e`.' }),
      side: z.enum(['received', 'sent']).default('received'),
      state: z.array(ReferralState).min(1).max(20).optional(),
      clock: Clock.optional().meta({ description: MEANINGS.clock }),
      urgent: z.boolean().optional(),
      right: z.array(RightCode).min(1).max(20).optional().meta({ description: MEANINGS.right }),
      territoryId: z.array(Id).min(1).max(20).optional().meta({ description: MEANINGS.territoryId }),
      ownerId: Owner.optional().meta({ description: MEANINGS.ownerId }),
      escalation: z.int().min(1).max(3).optional().meta({ description: MEANINGS.escalation }),
      ballWith: BallWith.optional().meta({ description: MEANINGS.ballWith }),
      sort: Sort.optional().meta({ description: MEANINGS.sort }),
      limit: z.int().min(1).max(100).default(50),
      cursor: pageQuery.cursor
    })
    .meta({ id: 'ReferralSearch', description: 'What is looked for.' }),
  example: { q: 'exemple 12/03/1984', clock: 'late' },
  answers: { 200: listed },
  problems: []
})
