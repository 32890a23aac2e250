import { join } from 'node:path'
import { checkServer, migrate, StartProblem } from '@relais/database'
import { explainAndExit } from './explain-and-exit.ts'

// `npm run migrate`: brings the database of DATABASE_URL up to date, with SECRET for the passwords of the services' roles.

await explainAndExit(async () => {
  const { DATABASE_URL: url, SECRET: secret } = process.env
  if (!url)
    throw new StartProblem(
      'DATABASE_URL is not set: it says which database to migrate, postgres://user:password@host:5432/database.'
    )
  if (!secret)
    throw new StartProblem(
      'SECRET is not set: the passwords of the services are made from it; `openssl rand -base64 32` makes one.'
    )
  await checkServer(url)
  let applied = 0
  const folder = join(import.meta.dirname, '../../../migrations')
  await migrate({
    url,
    folder,
    secret,
    onDone: (name) => {
      applied += 1
      console.log(`applied ${name}`)
    }
  })
  console.log(applied === 0 ? 'nothing to apply' : `${applied} applied`)
  return 0
})
