/** On whose behalf a transaction reads and writes; row-level security sees nothing else. */
export interface Viewer {
  collectiveId: string | null
  organisationId: string | null
  duty: 'member' | 'coordinator' | 'service'
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i
const DUTIES = new Set(['member', 'coordinator', 'service'])

/**
 * The words that open a transaction and tell it who looks: one simple query, hence no parameters.
 *
 * Values are written into the text, so each is checked against its exact shape first.
 */
export function openingWords(viewer: Viewer, readOnly: boolean): string {
  if (!DUTIES.has(viewer.duty)) throw new TypeError('the duty of a viewer is member, coordinator or service')
  return (
    `begin read ${readOnly ? 'only' : 'write'};` +
    `set local relais.collective='${uuidOrNothing(viewer.collectiveId)}';` +
    `set local relais.organisation='${uuidOrNothing(viewer.organisationId)}';` +
    `set local relais.duty='${viewer.duty}'`
  )
}

function uuidOrNothing(id: string | null): string {
  if (id === null) return ''
  if (!UUID.test(id)) throw new TypeError('a viewer is named by uuids')
  return id
}
