import { DROPS } from '../../store/links/messages.ts'
import { type LinkMeans, SERVICE } from '../means.ts'

const HOUR = 3_600_000

/** Drops what links left behind and is of no more use: sessions, codes and counts that ended, messages that are over. */
export async function forgetLinks({ desk }: Pick<LinkMeans, 'desk'>, now: Date): Promise<void> {
  const before = new Date(now.getTime() - HOUR).toISOString()
  await desk.database.transaction(SERVICE, (trx) => Promise.all(DROPS.map((drop) => trx.run(drop, { before }))))
}
