import { createRelaisClient, type RelaisClient, taken } from '@relais/client'
import { demoClientSecret } from '@relais/demo'

/** The software of an organisation of the demo: what somebody else does while a page is open. */
export async function softwareOf(address: string, slug: string): Promise<RelaisClient> {
  const answer = await fetch(new URL('/oauth/token', address), {
    method: 'POST',
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      authorization: `Basic ${Buffer.from(`${slug}-api:${demoClientSecret(slug)}`).toString('base64')}`
    },
    body: new URLSearchParams({ grant_type: 'client_credentials' })
  })
  const { access_token } = (await answer.json()) as { access_token: string }
  return createRelaisClient({ address, token: async () => access_token })
}

/** Lets it act on a referral over its present version. */
export async function actAs(
  software: RelaisClient,
  id: string,
  action: 'acknowledge' | 'log-contact' | 'reply-info',
  payload: object
): Promise<void> {
  const { etag } = await taken(software.GET('/v1/referrals/{id}', { params: { path: { id } } }))
  const path = `/v1/referrals/{id}/actions/${action}` as '/v1/referrals/{id}/actions/accept'
  await taken(software.POST(path, { params: { path: { id }, header: { 'If-Match': etag } }, body: payload }))
}
