import { useQuery } from '@tanstack/react-query'
import { Button } from '../../../ui/button.tsx'
import { instant } from '../../../words/formats.ts'
import { useWords } from '../../../words/words.ts'
import { useWho } from '../editing/use-who.ts'
import { versionsQuery } from './edit-queries.ts'

/** Every version, with who and when; a text that was published before can be taken into the form again. */
export function Versions({ code, onTake }: { code: string; onTake: (version: number) => void }) {
  const { t, language } = useWords()
  const who = useWho()
  const { data: versions = [] } = useQuery(versionsQuery(code))
  return (
    <section className="card" aria-labelledby="versions">
      <h2 id="versions">{t('editors.versions')}</h2>
      <ol className="list">
        {versions.map(({ version, state, changedAt, changedBy, note }) => (
          <li key={version} className="row spread version">
            <span>
              <strong>{t('editors.version', { version })}</strong>
              {state === 'withdrawn' && ` · ${t('editors.withdrawn')}`}
              <br />
              <span className="soft small">
                {instant(changedAt, language)}, {who(changedBy)}
              </span>
              {note !== null && (
                <>
                  <br />
                  <span lang="fr" dir="ltr">
                    {note}
                  </span>
                </>
              )}
            </span>
            {state === 'published' && (
              <Button kind="second" aria-label={t('editors.takeVersion', { version })} onClick={() => onTake(version)}>
                {t('editors.take')}
              </Button>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}
