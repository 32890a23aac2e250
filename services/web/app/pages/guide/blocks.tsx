import type { Schemas } from '@relais/client'

/** The pieces of a page: plain text, words to say as they are said, and what the catalogue knows today. */
export function Blocks({
  blocks,
  catalogue
}: {
  blocks: readonly Schemas['GuideBlock'][]
  catalogue: Schemas['GuideMeanings']
}) {
  return blocks.map((block) => <Block key={JSON.stringify(block)} block={block} catalogue={catalogue} />)
}

function Block({ block, catalogue }: { block: Schemas['GuideBlock']; catalogue: Schemas['GuideMeanings'] }) {
  switch (block.kind) {
    case 'paragraph':
      return <p>{block.text}</p>
    case 'list':
      return (
        <ul>
          {block.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      )
    case 'say':
      return <blockquote className="to-say">« {block.text} »</blockquote>
    case 'fact': {
      const known = catalogue.facts.find(({ right, fact }) => right === block.right && fact === block.fact)
      const name = catalogue.rights.find(({ code }) => code === block.right)?.name.fr ?? block.right
      if (known === undefined || known.texts.length === 0) return null
      return (
        <p>
          <strong>{name}&nbsp;:</strong> {known.texts.map(({ fr }) => fr).join(' ')}
          {known.article !== null && <span className="soft small"> ({known.article})</span>}
        </p>
      )
    }
  }
}
