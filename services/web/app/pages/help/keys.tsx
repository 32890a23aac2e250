import { useWords } from '../../words/words.ts'

const KEYS = ['tab', 'enter', 'space', 'arrows', 'escape', 'search'] as const

/** The keys that work on every page; the receiving desk lists its own. */
export function Keys({ desk }: { desk: boolean }) {
  const { t } = useWords()
  return (
    <section className="card">
      <h2>{t('help.keys.title')}</h2>
      <dl className="facts">
        {KEYS.map((key) => (
          <div key={key} className="help-key">
            <dt>
              <kbd>{t(`help.key.${key}`)}</kbd>
            </dt>
            <dd>{t(`help.keys.${key}`)}</dd>
          </div>
        ))}
      </dl>
      {desk && (
        <p className="help-desk">
          {t('help.keys.desk')} <a href="/reception">{t('help.keys.deskHow')}</a>
        </p>
      )}
    </section>
  )
}
