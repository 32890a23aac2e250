import { isRefusal, type Refusal } from '@relais/contract'
import { OUTCOME_RESULTS, type OutcomeResult, REFERRAL_STATES, type ReferralState } from '@relais/referral-lifecycle'
import type { Call } from '@relais/service-kit'
import type { Colleague, Desk } from '../../desk/desk.ts'
import { dayOf } from '../../desk/time.ts'
import type { ExportedRow } from '../../store/referrals/inbox/exports.ts'

const HEADINGS = [
  'Référence',
  'État',
  'Urgente',
  'Envoyée le',
  'Dans cet état depuis le',
  'Prescripteur',
  'Destinataire',
  'Droits demandés',
  'Territoire',
  'Résultats'
]
const UNREAD = 'Non communiqué'

/** The table of an export, headings first, as French offices read it: names in the place of ids and codes. */
export async function exportTable(
  { neighbours, ownCall }: Desk,
  rows: readonly ExportedRow[],
  { colleague, call }: { colleague: Colleague; call: Call }
): Promise<string[][] | Refusal> {
  const { collectiveId } = colleague
  const involved = rows.flatMap(({ sender_id, recipient_id }) => [sender_id, recipient_id])
  const [organisations, territories, rights] = await Promise.all([
    neighbours.staff(ownCall, collectiveId, involved),
    neighbours.territoryNames(call, collectiveId),
    neighbours.rightNames(call)
  ])
  if (isRefusal(organisations)) return organisations
  if (isRefusal(territories)) return territories
  const organisation = (id: string) => organisations.get(id)?.name ?? id
  const right = (code: string) => rights.get(code) ?? code
  const result = (one: { right: string; result: string }) =>
    `${right(one.right)}\u00a0: ${OUTCOME_RESULTS[one.result as OutcomeResult].label}`
  return [
    HEADINGS,
    ...rows.map((row) => [
      row.id,
      REFERRAL_STATES[row.state as ReferralState].label,
      row.urgent ? 'oui' : 'non',
      dayOf(new Date(row.sent_at)),
      dayOf(new Date(row.state_since)),
      organisation(row.sender_id),
      organisation(row.recipient_id),
      row.rights.map(right).join(', '),
      row.territory_id === null ? '' : (territories.get(row.territory_id) ?? row.territory_id),
      row.results === null ? UNREAD : row.results.map(result).join(', ')
    ])
  ]
}
