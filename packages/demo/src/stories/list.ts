import { accepted } from './pages/accepted.ts'
import { asked } from './pages/asked.ts'
import { concluded } from './pages/concluded.ts'
import { ended } from './pages/ended.ts'
import { inProgress } from './pages/in-progress.ts'
import { moved } from './pages/moved.ts'
import { opened } from './pages/opened.ts'
import { sent } from './pages/sent.ts'
import { type ReferralStory, tellStory } from './story.ts'

const pages = [...sent, ...asked, ...accepted, ...inProgress, ...concluded, ...opened, ...ended, ...moved]

/** Every referral of the demo, so placed that its last step is on the working day before `now` (an ISO instant) at the latest. */
export function referralStories(now: string): ReferralStory[] {
  const stories = pages.map((page) => tellStory(page, now))
  const bySlug = new Map(stories.map((story) => [story.slug, story]))
  // What was passed on begins when the leg before it ended.
  return stories.map((story) => {
    const parent = story.parent === null ? undefined : bySlug.get(story.parent)
    return parent === undefined ? story : { ...story, draftedAt: parent.steps.at(-1)!.at }
  })
}
