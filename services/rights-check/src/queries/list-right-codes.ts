import type { Answer, listRightCodes as operation } from '@relais/contract'
import type { Catalogue } from '../catalogue.ts'

/** Every code with its French name. */
export function listRightCodes({ rights, version }: Catalogue): Answer<typeof operation> {
  return {
    status: 200,
    body: { items: rights.map(({ code, name }) => ({ code, nameFr: name.fr })), version },
    etag: version
  }
}
