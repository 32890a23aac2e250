import { html, layout } from '@relais/service-kit'

/** The home page: the way in for members, what Relais is, and the way to one's own request. French, without script. */
export function homePage({ demo }: { demo: boolean }): string {
  return layout({
    title: 'Accueil',
    body: [
      html`<h1>Passer le relais</h1>
<p>Relais relie les structures d’un collectif local : chacune confie une personne, avec son accord, à celle qui peut l’aider. Tout le monde sait qui a la main et depuis quand, jusqu’à l’ouverture du droit.</p>
<a class="button" href="/aujourdhui">Se connecter</a>
<p class="help">Pour les membres du collectif.${demo && html` Ce collectif est une démonstration : toutes les personnes sont imaginaires, n’y saisissez aucune donnée réelle.`}</p>`,
      html`<h2>Vous suivez votre demande</h2>
<p>Avec le lien ou le code que l’on vous a donné. Aucun compte n’est nécessaire.</p>
<a class="button second" href="/suivi">Suivre ma demande</a>
<nav class="languages" aria-label="Dans une autre langue"><a href="/suivi?langue=en" lang="en" hreflang="en">Follow my request</a><a href="/suivi?langue=ar" lang="ar" hreflang="ar" dir="rtl">متابعة طلبي</a></nav>`,
      html`<h2>Vous reliez un logiciel</h2>
<ul class="plain">
<li><a href="/docs">Documentation de l’API</a></li>
<li><a href="/openapi.json">Contrat OpenAPI 3.1</a></li>
<li><a href="/oauth/.well-known/openid-configuration">Connexion des applications (OAuth 2, OpenID Connect)</a></li>
</ul>`
    ],
    foot: html`<p>Logiciel libre sous licence EUPL-1.2.</p>`
  })
}
