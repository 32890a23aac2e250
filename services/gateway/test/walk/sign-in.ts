import { createHash, randomBytes } from 'node:crypto'

/** Signs a member in to relais-web as a browser without scripts does, and changes the code for tokens. Every address must be of this site. */
export async function signInThroughPages(
  site: string,
  email: string,
  password: string
): Promise<{ access_token: string }> {
  const verifier = randomBytes(32).toString('base64url')
  const redirect_uri = `${site}/signed-in`
  const asked = new URLSearchParams({
    client_id: 'relais-web',
    response_type: 'code',
    redirect_uri,
    scope: 'openid directory:read',
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256'
  })
  const visit = createVisit(site)
  const page = await visit(`${site}/oauth/auth?${asked}`)
  const back = await visit(page, new URLSearchParams({ email, password }))
  const answer = await fetch(`${site}/oauth/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      client_id: 'relais-web',
      code: new URL(back).searchParams.get('code')!,
      redirect_uri,
      code_verifier: verifier
    })
  })
  if (answer.status !== 200) throw new Error(`no token: ${answer.status} ${await answer.text()}`)
  return (await answer.json()) as { access_token: string }
}

/** Follows redirects with the cookies that it was given, until a page is shown or the application has its code; answers where that is. */
function createVisit(site: string): (address: string, form?: URLSearchParams) => Promise<string> {
  const cookies = new Map<string, string>()
  return async (address, form) => {
    let at = address
    for (let body = form; ; body = undefined) {
      if (!at.startsWith(`${site}/`)) throw new Error(`sent away to ${at}`)
      if (at.startsWith(`${site}/signed-in`)) return at
      const cookie = [...cookies].map((pair) => pair.join('=')).join('; ')
      const answer = await fetch(at, {
        redirect: 'manual',
        headers: { cookie, accept: 'text/html' },
        ...(body === undefined ? {} : { method: 'POST', body })
      })
      for (const line of answer.headers.getSetCookie()) {
        const [, name, value] = /^([^=]+)=([^;]*)/.exec(line)!
        cookies.set(name!, value!)
      }
      const next = answer.headers.get('location')
      if (next === null && answer.status === 200) return at
      if (next === null) throw new Error(`${at} answers ${answer.status}`)
      at = new URL(next, at).href
    }
  }
}
