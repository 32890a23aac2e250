import { isRefusal } from '@relais/contract'
import { collective, demoGuide, organisationOf } from '@relais/demo'
import type { GuideRoom } from '../../desk/guide-room.ts'
import { findVersion } from '../../store/guide/pages.ts'
import { putMark } from '../../store/guide/reads.ts'
import { writeVersion } from './write-version.ts'

const DAY = 86_400_000
const { code, coordinator, readers } = demoGuide
const viewer = {
  collectiveId: collective.id,
  organisationId: organisationOf(coordinator.of).id,
  duty: 'coordinator'
} as const

/** Loads what the coordinator of the demo wrote in the guide, and who had read the page before; false when it is there already. */
export async function seedGuide(room: GuideRoom, now: Date): Promise<boolean> {
  const ago = (days: number) => new Date(now.getTime() - days * DAY)
  const page = (await room.shipped(ago(demoGuide.openedDaysAgo))).get(code)!
  const sections = page.entry.sections.map((section) =>
    section.part === demoGuide.part
      ? { ...section, blocks: [...section.blocks, { kind: 'paragraph' as const, text: demoGuide.text }] }
      : section
  )
  const written = await room.desk.database.transaction(viewer, async (trx) => {
    const [there] = await trx.run(findVersion, { collective: collective.id, code, version: null })
    if (there !== undefined) return false
    const standing = await writeVersion(trx, room.guide, new Map(), {
      collective: collective.id,
      code,
      version: 2,
      state: 'published',
      note: demoGuide.note,
      at: ago(demoGuide.changedDaysAgo),
      by: memberOf(coordinator),
      text: { ...page.entry, sections }
    })
    return !isRefusal(standing)
  })
  if (!written) return false
  for (const reader of readers) {
    const organisation = organisationOf(reader.of).id
    await room.desk.database.transaction({ ...viewer, organisationId: organisation, duty: 'member' }, (trx) =>
      trx.run(putMark, {
        organisation,
        collective: collective.id,
        reader: memberOf(reader),
        code,
        version: 1,
        hash: page.hash,
        at: ago(demoGuide.readDaysAgo).toISOString()
      })
    )
  }
  return true
}

function memberOf({ of, door }: { of: string; door: string }): string {
  return organisationOf(of).members.find(({ jobTitle }) => jobTitle === door)!.id
}
