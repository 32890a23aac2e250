import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { BilingualText, HowToClaim, type Right, RuleId, type Verdict } from '@relais/contract'
import { GUIDES } from '@relais/rights-rules'
import { z } from 'zod'
import type { Catalogue } from '../catalogue.ts'

/** What the rules cut otherwise than the catalogue, in words of its own. */
const Cut = z.strictObject({ name: BilingualText, howToClaim: HowToClaim.exactOptional() })
export type Cuts = Readonly<Partial<Record<RuleId, z.infer<typeof Cut>>>>

/** How a right is claimed. */
export type Guidance = Pick<Verdict, 'name' | 'documents' | 'bodies' | 'howToClaim' | 'appeal'>

/** Reads the words for rights that the rules cut otherwise. */
export async function loadCuts(folder: string): Promise<Cuts> {
  return z.partialRecord(RuleId, Cut).parse(JSON.parse(await readFile(join(folder, 'rules.json'), 'utf8'))) as Cuts
}

/** Tells how rights are claimed, from the catalogue; each set of codes is put together once. */
export function guidanceFrom({ byCode }: Catalogue, cuts: Cuts) {
  const made = new Map<RuleId, Map<string, Guidance>>()
  return (right: RuleId, codes: readonly string[]): Guidance => {
    const ofRight = made.get(right) ?? new Map<string, Guidance>()
    made.set(right, ofRight)
    const key = keyOf(codes)
    let found = ofRight.get(key)
    if (found === undefined) {
      found = putTogether(
        codes.map((code) => byCode.get(code)!),
        cuts[right],
        GUIDES[right]?.bodies.supporting ?? []
      )
      ofRight.set(key, found)
    }
    return found
  }
}

/** One text for some codes; most rights have one, and to join texts anew costs more than to find what is kept under them. */
export function keyOf(codes: readonly string[]): string {
  return codes.length === 1 ? codes[0]! : codes.join()
}

function putTogether(rights: readonly Right[], cut: Cuts[RuleId], supporting: readonly string[]): Guidance {
  const first = rights[0]!
  const { before, delay, mandatoryPrior, article } = first.appeal
  return {
    name: cut?.name ?? first.name,
    documents: once(rights.flatMap(({ documents }) => documents.list)),
    bodies: {
      instructing: once(rights.flatMap(({ instructingBodies }) => instructingBodies)),
      paying: once(rights.flatMap(({ payingBodies }) => payingBodies)),
      supporting: [...supporting]
    },
    howToClaim: cut?.howToClaim ?? first.howToClaim,
    appeal: { before, delay, mandatoryPrior, article }
  }
}

function once<T extends { code: string }>(items: readonly T[]): T[] {
  return [...new Map(items.map((item) => [item.code, item])).values()]
}
