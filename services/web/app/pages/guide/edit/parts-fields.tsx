import { Button } from '../../../ui/button.tsx'
import { useWords } from '../../../words/words.ts'
import { BlockFields } from './block-fields.tsx'
import { type Block, blockOf, blocksOf, type Entry, PARTS, withBlocks } from './entry.ts'

interface Props {
  entry: Entry
  wrong: (field: string) => string | undefined
  onEntry: (entry: Entry) => void
}

/** The seven parts of a page, each with its pieces; one that holds none is not shown to readers. */
export function PartsFields({ entry, wrong, onEntry }: Props) {
  const { t } = useWords()
  return PARTS.map((part) => {
    const blocks = blocksOf(entry, part)
    const put = (next: Block[]) => onEntry(withBlocks(entry, part, next))
    // The server counts the parts that were sent.
    const section = entry.sections.findIndex((one) => one.part === part)
    const title = t(`guide.part.${part}`)
    return (
      <section key={part} className="card" aria-labelledby={`part-${part}`}>
        <h3 id={`part-${part}`}>{title}</h3>
        {blocks.map((block, at) => (
          <BlockFields
            // biome-ignore lint/suspicious/noArrayIndexKey: the fields hold nothing of their own
            key={at}
            block={block}
            name={t('editors.pieceOf', { part: title, number: at + 1 })}
            wrong={(field) => wrong(`page.sections.${section}.blocks.${at}.${field}`)}
            onBlock={(next) => put(blocks.map((one, other) => (other === at ? next : one)))}
            onMove={(by) => put(moved(blocks, at, by))}
            onRemove={() => put(blocks.filter((_, other) => other !== at))}
          />
        ))}
        <Button
          kind="second"
          aria-label={t('editors.addPieceTo', { part: title })}
          onClick={() => put([...blocks, blockOf(part === 'say' ? 'say' : 'paragraph')])}
        >
          {t('editors.addPiece')}
        </Button>
      </section>
    )
  })
}

function moved(blocks: readonly Block[], at: number, by: -1 | 1): Block[] {
  const next = [...blocks]
  const [one] = next.splice(at, 1)
  next.splice(Math.max(0, at + by), 0, one!) // it stands there: `at` comes from the list
  return next
}
