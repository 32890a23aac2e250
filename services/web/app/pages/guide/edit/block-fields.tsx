import type { Schemas } from '@relais/client'
import { useQuery } from '@tanstack/react-query'
import { rightsQuery } from '../../../api/directory.ts'
import { Button } from '../../../ui/button.tsx'
import { SelectField, TextArea } from '../../../ui/field.tsx'
import { useWords } from '../../../words/words.ts'
import { type Block, blockOf, FACTS, textOf } from './entry.ts'

const KINDS = ['paragraph', 'list', 'say', 'fact'] as const

interface Props {
  block: Block
  /** Where it stands in its part, for whoever hears the page. */
  name: string
  wrong: (field: string) => string | undefined
  onBlock: (block: Block) => void
  onMove: (by: -1 | 1) => void
  onRemove: () => void
}

/** One piece of a page: a paragraph, a list, words to say, or what the catalogue tells of a right. */
export function BlockFields({ block, name, wrong, onBlock, onMove, onRemove }: Props) {
  const { t } = useWords()
  return (
    <fieldset className="piece">
      <legend className="unseen">{name}</legend>
      <SelectField
        label={t('editors.piece')}
        value={block.kind}
        onChange={(event) => onBlock(blockOf(event.currentTarget.value as Block['kind'], block))}
      >
        {KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {t(`editors.piece.${kind}`)}
          </option>
        ))}
      </SelectField>
      {block.kind === 'fact' ? (
        <FactFields block={block} wrong={wrong} onBlock={onBlock} />
      ) : (
        <TextArea
          label={t(block.kind === 'say' ? 'editors.sayWords' : 'editors.text')}
          hint={block.kind === 'list' ? t('editors.oneALine') : undefined}
          wrong={wrong('text') ?? wrong('items') ?? wrong('items.0')}
          rows={block.kind === 'list' ? Math.max(3, block.items.length) : 3}
          value={textOf(block)}
          onChange={({ currentTarget: { value } }) =>
            onBlock(block.kind === 'list' ? { ...block, items: value.split('\n') } : { ...block, text: value })
          }
        />
      )}
      <p className="row">
        <Button kind="quiet" onClick={() => onMove(-1)} aria-label={t('editors.upOf', { name })}>
          {t('editors.up')}
        </Button>
        <Button kind="quiet" onClick={() => onMove(1)} aria-label={t('editors.downOf', { name })}>
          {t('editors.down')}
        </Button>
        <Button kind="quiet" onClick={onRemove} aria-label={t('editors.removeOf', { name })}>
          {t('editors.remove')}
        </Button>
      </p>
    </fieldset>
  )
}

function FactFields({
  block,
  wrong,
  onBlock
}: Pick<Props, 'wrong' | 'onBlock'> & { block: Extract<Block, { kind: 'fact' }> }) {
  const { t } = useWords()
  const { data: rights = [] } = useQuery(rightsQuery)
  return (
    <div className="pair">
      <SelectField
        label={t('editors.right')}
        wrong={wrong('right')}
        value={block.right}
        onChange={(event) => onBlock({ ...block, right: event.currentTarget.value })}
      >
        <option value="">{t('editors.choose')}</option>
        {rights.map(({ code, name }) => (
          <option key={code} value={code}>
            {name.fr}
          </option>
        ))}
      </SelectField>
      <SelectField
        label={t('editors.fact')}
        wrong={wrong('fact')}
        value={block.fact}
        onChange={(event) => onBlock({ ...block, fact: event.currentTarget.value as Schemas['GuideFact'] })}
      >
        {FACTS.map((fact) => (
          <option key={fact} value={fact}>
            {t(`editors.fact.${fact}`)}
          </option>
        ))}
      </SelectField>
    </div>
  )
}
