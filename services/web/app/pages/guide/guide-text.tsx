import type { Schemas } from '@relais/client'
import type { ReactNode } from 'react'
import { useWords } from '../../words/words.ts'
import { Blocks } from './blocks.tsx'

interface Props {
  page: Schemas['GuideEntry']
  catalogue: Schemas['GuideMeanings']
  /** Who can help, before the sources. */
  helpers?: ReactNode
  /** Whose text it is, after the sources. */
  origin?: ReactNode
}

/** The text of a page as its readers see it. */
export function GuideText({ page, catalogue, helpers, origin }: Props) {
  const { t, language } = useWords()
  return (
    <article className="guide-page" lang="fr" dir="ltr">
      {page.sections.map(({ part, blocks }) => (
        <section key={part} className="card">
          <h2 lang={language}>{t(`guide.part.${part}`)}</h2>
          <Blocks blocks={blocks} catalogue={catalogue} />
        </section>
      ))}
      {page.documents.length > 0 && (
        <section className="card">
          <h2 lang={language}>{t('guide.bring')}</h2>
          <ul>
            {page.documents.map((document) => (
              <li key={document}>{catalogue.documents.find((one) => one.code === document)?.fr ?? document}</li>
            ))}
          </ul>
        </section>
      )}
      {helpers}
      <section className="small soft">
        <h2 lang={language}>{t('guide.sources')}</h2>
        <ul>
          {page.sources.map(({ title, article, url }) => (
            <li key={title}>
              {url === null ? title : <a href={url}>{title}</a>}
              {article !== null && ` (${article})`}
            </li>
          ))}
        </ul>
        {origin}
      </section>
    </article>
  )
}
