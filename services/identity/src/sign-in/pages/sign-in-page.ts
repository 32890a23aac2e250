import { html, layout } from '@relais/service-kit'

/** What is wrong with a field, or with the whole. */
export interface SignInFaults {
  email?: string
  password?: string
  whole?: string
}

interface SignInPage {
  action: string
  /** The name of the application that asks; null for Relais itself. */
  application: string | null
  email: string
  faults: SignInFaults
}

/** The page where people sign in. */
export function signInPage({ action, application, email, faults }: SignInPage): string {
  const wrong = Object.keys(faults).length > 0
  return layout({
    title: wrong ? 'Erreur\u00a0: se connecter' : 'Se connecter',
    body: html`<h1>Se connecter</h1>
<p class="lead">${application === null ? 'avec l’adresse e‑mail de votre organisation' : html`pour continuer vers <strong>${application}</strong>`}</p>
${faults.whole !== undefined && html`<p class="alert" role="alert" id="fault"><strong>Connexion impossible.</strong> ${faults.whole}</p>`}
<form method="post" action="${action}" novalidate>
<div class="field">
<label for="email">Adresse e‑mail</label>
<input id="email" name="email" type="email" autocomplete="username" inputmode="email" autocapitalize="none" spellcheck="false" maxlength="254" required value="${email}"${described('email', faults)}${email === '' && html` autofocus`}>
${explained('email', faults.email)}
</div>
<div class="field">
<label for="password">Mot de passe</label>
<input id="password" name="password" type="password" autocomplete="current-password" maxlength="256" required${described('password', faults)}${email !== '' && html` autofocus`}>
${explained('password', faults.password)}
</div>
<button type="submit">Se connecter</button>
</form>
<p class="help">Mot de passe oublié, ou pas encore reçu&nbsp;? Adressez-vous à l’administratrice ou à l’administrateur de votre organisation.</p>`
  })
}

/** A field is tied to its own fault, or to the one of the whole: which of the two is wrong is not said. */
function described(field: 'email' | 'password', faults: SignInFaults) {
  if (faults[field] !== undefined) return html` aria-invalid="true" aria-describedby="${field}-fault"`
  return faults.whole !== undefined && html` aria-describedby="fault"`
}

function explained(field: string, fault: string | undefined) {
  return fault !== undefined && html`<p class="wrong" id="${field}-fault">${fault}</p>`
}
