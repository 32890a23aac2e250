import { commitImport, type Import, listImportRows, tryImport, type Worker } from '@relais/contract'
import type { Answered, TestHouse } from '@relais/test-kit'
import { expect } from './house.ts'
import { people } from './places.ts'

/** What was written for a row. */
interface WrittenRow {
  row: number
  personId: string
  referralId: string | null
}

/** Sends files as a form does, and commits them, for the CCAS unless told. */
export function importing({ ask }: Pick<TestHouse, 'ask'>) {
  const send = (file: string | Uint8Array, who: Worker = people.ccas, key?: string): Promise<Answered> => {
    const form = new FormData()
    const bytes = typeof file === 'string' ? Buffer.from(file) : new Uint8Array(file)
    form.set('file', new File([bytes], '../liste.csv'))
    return ask(who, tryImport, { body: form, ...(key === undefined ? {} : { key }) })
  }
  const commit = (id: string, who: Worker = people.ccas, body: object = {}) => ask(who, commitImport, { id, body })
  return {
    send,
    commit,
    /** Tries a file, or fails the test. */
    tried: async (file: string | Uint8Array, who?: Worker): Promise<Import> => expect(201, await send(file, who)),
    /** Commits, or fails the test. */
    committed: async (id: string, who?: Worker): Promise<Import> => expect(200, await commit(id, who)),
    rowsOf: async (id: string, who: Worker = people.ccas): Promise<WrittenRow[]> =>
      expect(200, await ask(who, listImportRows, { id })).items
  }
}
