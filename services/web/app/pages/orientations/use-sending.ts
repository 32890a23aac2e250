import { type Schemas, taken } from '@relais/client'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { relais } from '../../api/relais.ts'

/** Sends a referral. The same content sent again after a failure carries the same key, so it makes one referral. */
export function useSending() {
  const client = useQueryClient()
  const key = useRef({ of: '', is: '' })
  return useMutation({
    mutationFn: async (body: Schemas['NewReferral']) => {
      const of = JSON.stringify(body)
      if (key.current.of !== of) key.current = { of, is: crypto.randomUUID() }
      const { data } = await taken(
        relais.POST('/v1/referrals', { params: { header: { 'Idempotency-Key': key.current.is } }, body })
      )
      return data.id
    },
    onSuccess: () => client.invalidateQueries({ queryKey: ['referrals'] })
  })
}
