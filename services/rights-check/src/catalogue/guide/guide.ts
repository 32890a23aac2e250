import { createHash } from 'node:crypto'
import type { FieldError, GuideEntry, GuideMeanings } from '@relais/contract'
import type { Catalogue } from '../../catalogue.ts'
import type { DeadlineRule } from '../../checking/deadlines.ts'
import { plain } from '../plain.ts'
import { factOf } from './facts.ts'
import { bodyOf, linesOf, type Named } from './lines.ts'

/** A page as it comes with Relais. */
export interface ShippedPage {
  code: string
  hash: string
  entry: GuideEntry
}

/** The guide that comes with Relais, and what the catalogue knows of the codes in any page. */
export interface Guide {
  shipped: ReadonlyMap<string, ShippedPage>
  /** What codes stand for on a day, none where there is no page; `local` names the local rights of the collective. */
  meanings(page: GuideEntry | null, day: string, local: Named): GuideMeanings
  /** Each code of a page that nothing answers to, and each that stands twice. */
  mistakes(page: GuideEntry, local: Named): FieldError[]
  lines(page: GuideEntry, local: Named): string[]
  /** What a search of the page looks at. */
  searchable(page: GuideEntry, local: Named): { words: string; body: string }
}

/** Puts pages and catalogue together. */
export function guideOf(
  pages: readonly { code: string; entry: GuideEntry }[],
  catalogue: Catalogue,
  rules: readonly DeadlineRule[]
): Guide {
  const { byCode, version } = catalogue
  const documents = new Map(
    catalogue.rights.flatMap((right) => right.documents.list.map((document) => [document.code, document] as const))
  )
  const documentNames = new Map([...documents].map(([code, { fr }]) => [code, fr]))
  const nameOf = (code: string, local: Named) => {
    const label = local.get(code) ?? code
    return byCode.get(code)?.name ?? { fr: label, en: label }
  }
  const namesIn = (page: GuideEntry, local: Named) =>
    new Map([...page.rights, ...factsIn(page).map(({ right }) => right)].map((code) => [code, nameOf(code, local).fr]))

  return {
    shipped: new Map(pages.map(({ code, entry }) => [code, { code, entry, hash: hashOf({ code, entry }) }])),
    meanings: (page, day, local) => ({
      version,
      rights: (page?.rights ?? []).map((code) => ({ code, name: nameOf(code, local) })),
      documents: (page?.documents ?? []).flatMap((code) => documents.get(code) ?? []),
      facts: factsIn(page).flatMap(({ right, fact }) => {
        const found = byCode.get(right)
        return found === undefined ? [] : [{ right, fact, ...factOf(found, fact, rules, day) }]
      })
    }),
    mistakes: (page, local) => [
      ...page.rights.flatMap((code, at) =>
        byCode.has(code) || local.has(code) ? [] : [unknown(`rights.${at}`, 'right', 'of the catalogue or a local one')]
      ),
      ...page.documents.flatMap((code, at) =>
        documents.has(code) ? [] : [unknown(`documents.${at}`, 'document', 'of the catalogue')]
      ),
      ...page.sections.flatMap(({ blocks }, section) =>
        blocks.flatMap((block, at) =>
          block.kind !== 'fact' || byCode.has(block.right)
            ? []
            : [unknown(`sections.${section}.blocks.${at}.right`, 'right', 'of the catalogue')]
        )
      ),
      ...twice(page.rights, 'rights'),
      ...twice(page.documents, 'documents'),
      ...twice(
        page.sections.map(({ part }) => part),
        'sections'
      )
    ],
    lines: (page, local) => linesOf(page, namesIn(page, local), documentNames),
    searchable: (page, local) => ({
      words: plain([page.title, ...page.keywords, ...page.rights.map((code) => nameOf(code, local).fr)].join(' ')),
      body: bodyOf(page)
    })
  }
}

/** A short hash of anything that is written as JSON. */
export const hashOf = (value: unknown) => createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 32)

function factsIn(page: GuideEntry | null) {
  return (page?.sections ?? []).flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'fact'))
}

function unknown(field: string, what: string, where: string): FieldError {
  return { field, rule: `unknown-${what}`, message: `Use the code of a ${what} ${where}.` }
}

function twice(codes: readonly string[], field: string): FieldError[] {
  return codes.flatMap((code, at) =>
    codes.indexOf(code) === at ? [] : [{ field: `${field}.${at}`, rule: 'named-twice', message: 'Name each once.' }]
  )
}
