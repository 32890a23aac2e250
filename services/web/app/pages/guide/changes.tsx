import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { Button } from '../../ui/button.tsx'
import { day } from '../../words/formats.ts'
import { useWords } from '../../words/words.ts'
import { guideChangesQuery, markRead } from './guide-queries.ts'

/** What changed since I last read, line by line; it goes when I say that I have read it, or open the page. */
export function Changes() {
  const { t, language } = useWords()
  const client = useQueryClient()
  const { data: changes = [] } = useQuery(guideChangesQuery)
  const reading = useMutation({
    mutationFn: () => markRead(changes.map(({ code, version }) => ({ code, version }))),
    onSettled: () => client.invalidateQueries({ queryKey: ['guide', 'changes'] })
  })
  if (changes.length === 0) return null
  return (
    <section className="card guide-news" aria-labelledby="news">
      <h2 id="news">{t('guide.news', { count: changes.length })}</h2>
      <ProblemNotice error={reading.error} />
      <ul className="list">
        {changes.map(({ code, title, change, changedAt, note, lines }) => (
          <li key={code}>
            <p>
              <strong lang="fr" dir="ltr">
                {change === 'withdrawn' ? (
                  title
                ) : (
                  <Link to="/guide/$code" params={{ code }}>
                    {title}
                  </Link>
                )}
              </strong>{' '}
              <span className="soft">
                {t(`guide.change.${change}`)}, {day(changedAt, language)}
              </span>
            </p>
            {note !== null && (
              <p lang="fr" dir="ltr">
                {note}
              </p>
            )}
            {change === 'changed' && lines.length > 0 && (
              <details>
                <summary>{t('guide.lines')}</summary>
                <ul className="list" lang="fr" dir="ltr">
                  {lines.map(({ sign, text }) => (
                    <li key={`${sign}${text}`}>{sign === 'added' ? <ins>{text}</ins> : <del>{text}</del>}</li>
                  ))}
                </ul>
              </details>
            )}
          </li>
        ))}
      </ul>
      <Button kind="second" busy={reading.isPending} onClick={() => reading.mutate()}>
        {t('guide.readAll')}
      </Button>
    </section>
  )
}
