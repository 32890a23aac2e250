import { html, layout } from '@relais/service-kit'

interface ErrorPage {
  home: string
  /** The code of OAuth 2, or ours. */
  code: string
  /** What oidc-provider says, in English, for whoever writes the application. */
  detail: string
}

/** Says in plain French that signing in cannot go on, and what to do. */
export function errorPage({ home, code, detail }: ErrorPage): string {
  const { title, advice } = WORDS[code] ?? OTHER
  return layout({
    title,
    body: html`<h1>${title}</h1>
<p class="lead">${advice}</p>
<p><a class="button" href="${home}/">Revenir à l’accueil</a></p>
<details><summary>Pour l’assistance technique</summary><p><code>${code}${detail !== '' && `: ${detail}`}</code></p></details>`
  })
}

const ASK =
  'Revenez à l’application et recommencez. Si cela se reproduit, transmettez le message ci-dessous à l’assistance.'
const OTHER = { title: 'La connexion n’a pas abouti', advice: ASK }
const WORDS: Record<string, { title: string; advice: string }> = {
  expired: {
    title: 'Cette page a expiré',
    advice:
      'Elle est restée ouverte trop longtemps, ou la connexion a déjà été faite. Revenez à l’application et recommencez.'
  },
  busy: { title: 'Trop de connexions en même temps', advice: 'Patientez quelques secondes, puis rechargez la page.' },
  server_error: {
    title: 'Un incident est survenu',
    advice: 'Il est enregistré de notre côté. Patientez un instant, puis recommencez.'
  },
  invalid_client: {
    title: 'Cette application n’est pas connue',
    advice: 'Son accès n’existe pas ou a été retiré. Adressez-vous à l’organisation qui vous l’a fournie.'
  },
  invalid_redirect_uri: {
    title: 'Adresse de retour refusée',
    advice:
      'L’application demande à revenir à une adresse qu’elle n’a pas déclarée. Par prudence, la connexion s’arrête ici.'
  }
}
