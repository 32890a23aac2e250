import { type QueryKey, useMutation, useQueryClient } from '@tanstack/react-query'
import { useAttemptKey } from '../../../referral/asking/act.ts'

interface Saving<Sent, Got> {
  /** Sends it; the key is the same while what is sent stays the same, for what is made. */
  send: (sent: Sent, key: string) => Promise<Got>
  /** What is asked anew, whatever came of it: a refusal may be because others changed it. */
  asked: readonly QueryKey[]
  onDone: (got: Got, sent: Sent) => void
}

/** How a form is sent, and what it changes is asked anew before it is told. */
export function useSaving<Sent, Got>({ send, asked, onDone }: Saving<Sent, Got>) {
  const client = useQueryClient()
  const keyOf = useAttemptKey()
  const ask = () => Promise.all(asked.map((queryKey) => client.invalidateQueries({ queryKey })))
  return useMutation({
    mutationFn: (sent: Sent) => send(sent, keyOf(sent)),
    onSuccess: async (got, sent) => {
      await ask()
      onDone(got, sent)
    },
    onError: ask
  })
}

/** The version that was read, as `If-Match` has it. */
export function overVersion(version: number): { 'If-Match': string } {
  return { 'If-Match': `"v${version}"` }
}
