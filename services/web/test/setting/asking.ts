import type { Visit } from './pages.ts'

/** What is looked at in the items of lists. */
interface Listed {
  id: string
  contactId?: string | null
  recipientId?: string
  slug?: string
}

/** Asks the API for lists as whoever is signed in on the page: with the token that the page sends. */
export function asking({ page }: Visit, address: string): (path: string) => Promise<Listed[]> {
  let token = ''
  page.on('request', (request) => {
    token = request.headers().authorization ?? token
  })
  return async (path) => {
    const answer = await fetch(new URL(path, address), { headers: { authorization: token } })
    return ((await answer.json()) as { items: Listed[] }).items
  }
}
