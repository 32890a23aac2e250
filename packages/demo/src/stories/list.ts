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
  return stories.map((story) => joinGroup(followParent(story, stories), stories))
}

/** What was passed on begins when the leg before it ended. */
function followParent(story: ReferralStory, stories: ReferralStory[]): ReferralStory {
  const parent = stories.find(({ slug }) => slug === story.parent)
  return parent === undefined ? story : { ...story, draftedAt: parent.steps.at(-1)!.at }
}

/** A leg is superseded at the very instant at which another one of its group is accepted. */
function joinGroup(story: ReferralStory, stories: ReferralStory[]): ReferralStory {
  if (story.state !== 'superseded') return story
  const sibling = stories.find(({ group, state }) => group === story.group && state !== 'superseded')!
  const { at } = sibling.steps.find(({ action }) => action === 'accept')!
  return { ...story, steps: story.steps.map((step) => (step.action === 'supersede' ? { ...step, at } : step)) }
}
