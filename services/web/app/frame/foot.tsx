import { Link } from '@tanstack/react-router'
import { useWords } from '../words/words.ts'

/** The foot of every page. */
export function Foot() {
  const { t, language } = useWords()
  return (
    <footer className="frame-foot">
      <Link to="/aide">{t('shell.help')}</Link>
      <a href="/suivi">{t('shell.follow')}</a>
      <a href="/docs">{t('shell.api')}</a>
      <a href={`/accessibilite?langue=${language}`}>{t('shell.accessibility')}</a>
      <span>{t('shell.licence')}</span>
    </footer>
  )
}
