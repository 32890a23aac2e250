/** The password of every demo member. It is public: these accounts must never exist where real people are served. */
export const demoPassword = 'demo-relais-2026'

/** The secret of an organisation's demo API client. It can be guessed by design, hence the same warning. */
export function demoClientSecret(slug: string): string {
  return `demo-secret-${slug}`
}
