import type { AdapterPayload } from 'oidc-provider'
import type { openDoors } from '../../store/sign-in/doors.ts'
import { clientMetadata } from './client-metadata.ts'

/** Half of the second within which a revocation must hold in every process. */
const KNOWN = 500
const AT_MOST = 1_000

/** The software that asks for tokens, remembered for half a second: one that asks often costs the database two questions a second, not hundreds. */
export interface KnownClients {
  find(clientId: string): Promise<AdapterPayload | undefined>
  /** Forgets all: in the process where one is revoked, it is revoked at once. */
  forget(): void
}

/** Remembers clients that exist; one that does not exist is looked for each time. */
export function knownClients(doors: Pick<ReturnType<typeof openDoors>, 'client'>): KnownClients {
  const known = new Map<string, { until: number; metadata: AdapterPayload }>()
  let forgotten = 0
  return {
    async find(clientId) {
      if (!/^[A-Za-z0-9._-]{1,100}$/.test(clientId)) return undefined
      const remembered = known.get(clientId)
      if (remembered !== undefined && remembered.until > performance.now()) return remembered.metadata
      const asked = forgotten
      const row = await doors.client(clientId)
      if (row === undefined) {
        known.delete(clientId)
        return undefined
      }
      const metadata = clientMetadata(row)
      if (known.size >= AT_MOST) known.clear()
      // What was read before somebody was revoked is not kept.
      if (asked === forgotten) known.set(clientId, { until: performance.now() + KNOWN, metadata })
      return metadata
    },
    forget() {
      forgotten += 1
      known.clear()
    }
  }
}
