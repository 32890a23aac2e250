import { asHtml, html, layout } from '@relais/service-kit'

/** Asks whether to sign out; `form` is made by oidc-provider and holds the proof that the question was asked here. */
export function signOutPage({ form, home }: { form: string; home: string }): string {
  return layout({
    title: 'Se déconnecter',
    body: html`<h1>Se déconnecter&nbsp;?</h1>
<p class="lead">Il faudra votre mot de passe pour revenir.</p>
${asHtml(form)}
<button type="submit" form="op.logoutForm" name="logout" value="yes">Se déconnecter</button>
<a class="button second" href="${home}/">Annuler</a>`
  })
}

/** Says that nobody is signed in any more. */
export function signedOutPage({ home }: { home: string }): string {
  return layout({
    title: 'Déconnexion faite',
    body: html`<h1>Déconnexion faite</h1>
<p class="lead">Personne d’autre ne peut utiliser votre accès sur cet appareil.</p>
<a class="button" href="${home}/">Revenir à l’accueil</a>`
  })
}
