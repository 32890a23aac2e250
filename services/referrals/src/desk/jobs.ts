import { openJobs } from '@relais/jobs'
import { openPost } from '@relais/messages'
import { forgetOldAnswers, type House } from '@relais/service-kit'
import { releaseLeavers } from '../acting/absence/release-leavers.ts'
import { followClocks } from '../acting/life/follow-clocks.ts'
import { forgetPersons } from '../acting/life/forget-persons.ts'
import { dropFiles } from '../acting/thread/drop-files.ts'
import { scanPending } from '../acting/thread/scan-documents.ts'
import { linkMeans } from '../links/means.ts'
import { forgetLinks } from '../links/post/forget-links.ts'
import { sendLinkMessages } from '../links/post/send-link-messages.ts'
import { KEPT } from '../queries/intake/read-import.ts'
import { forgetImports } from '../store/intake/imports.ts'
import { forgetTold } from '../telling/forget-told.ts'
import { makeDigests } from '../telling/make-digests.ts'
import { sendMessages } from '../telling/send-messages.ts'
import { tellEvents } from '../telling/tell-events.ts'
import type { Desk } from './desk.ts'

const HALF_A_MINUTE = 30
const MINUTE = 60
const HOUR = 3_600
const DAY = 86_400
/** In one run; the others wait for the next, so that other work has its turn. */
const SCANS = 50
const BY_NIGHT = '40 2 * * *'

/** What this service does again and again, whoever asks: each by one of its processes at a time. */
export function openReferralJobs(house: House, desk: Desk) {
  const post = openPost(house.config)
  const links = linkMeans(house, desk, () => jobs.runSoon('send-link-messages'))
  const jobs = openJobs(house, {
    tasks: {
      'follow-clocks': (now) => followClocks(desk, now),
      'tell-events': async (now, leaving) => {
        if (await tellEvents(desk, now, leaving)) jobs.runSoon('send-messages')
      },
      'make-digests': async (now, leaving) => {
        if (await makeDigests(desk, now, leaving)) jobs.runSoon('send-messages')
      },
      'send-messages': (now, leaving) => sendMessages({ desk, post, publicUrl: house.publicUrl, links }, now, leaving),
      'send-link-messages': (now, leaving) => sendLinkMessages(links, post, now, leaving),
      'forget-answers': (now) => forgetOldAnswers(desk.database, now),
      'forget-links': (now) => forgetLinks(links, now),
      'forget-persons': (now) => forgetPersons(desk, now),
      'forget-told': (now) => forgetTold(desk, post, now),
      'scan-documents': async (now, leaving) => {
        await scanPending(desk, now, SCANS, leaving)
      },
      'drop-files': async (now, leaving) => {
        await dropFiles(desk, now, leaving)
      },
      'forget-imports': (now) => forgetImports(desk.database, new Date(now.getTime() - KEPT)),
      'release-leavers': (now, leaving) => releaseLeavers(desk, now, leaving)
    },
    every: {
      'follow-clocks': MINUTE,
      'tell-events': MINUTE,
      'make-digests': 5 * MINUTE,
      'send-messages': MINUTE,
      'send-link-messages': MINUTE,
      'forget-answers': HOUR,
      'forget-links': HOUR,
      'forget-persons': DAY,
      'forget-told': DAY,
      'scan-documents': HALF_A_MINUTE,
      'drop-files': MINUTE,
      'forget-imports': HOUR,
      'release-leavers': BY_NIGHT
    }
  })
  return {
    begin: jobs.begin,
    /** Links, with whatever of theirs is to be sent at once. */
    links,
    /** Something was moved into the feed: it is told at once. */
    tell: () => jobs.runSoon('tell-events'),
    /** A document waits for its scan. */
    scan: () => jobs.runSoon('scan-documents'),
    /** A stored file has no document any more. */
    drop: () => jobs.runSoon('drop-files'),
    stop: async () => {
      await jobs.stop()
      await post.close()
    }
  }
}
