import { interactionPolicy } from 'oidc-provider'

const { Check, base } = interactionPolicy

/** When people see a page: as oidc-provider has it, and also when the session is of a member who has left since. */
export function promptPolicy(): interactionPolicy.DefaultPolicy {
  const policy = base()
  policy.get('login')!.checks.add(
    new Check('member_gone', 'the member of this session has left', (ctx) => {
      const { session, account } = ctx.oidc
      if (session?.accountId === undefined || account !== undefined) return Check.NO_NEED_TO_PROMPT
      // Whoever signs in next on this browser begins with an empty session.
      const emptied = session as Partial<typeof session> & { touched?: boolean }
      delete emptied.accountId
      delete emptied.authorizations
      emptied.touched = true
      return Check.REQUEST_PROMPT
    }),
    0
  )
  return policy
}
