import { html, layout } from '@relais/service-kit'

/** The home page: what Relais is, and where to go. French, without script. */
export function homePage({ demo }: { demo: boolean }): string {
  return layout({
    title: 'Accueil',
    body: html`<h1>Passer le relais</h1>
<p class="lead">Confier une personne au collègue qui peut l’aider, sans la lâcher, jusqu’à l’ouverture du droit.</p>
<h2><a href="/suivi">Suivre ma demande</a></h2>
<p>Pour les personnes orientées, avec le code reçu. <span lang="en">Follow my request.</span> <span lang="ar" dir="rtl">متابعة طلبي</span></p>
<h2><a href="/docs">Documentation de l’API</a></h2>
<p>Toutes les opérations, avec leurs exemples. Rien n’est demandé à un autre site.</p>
<h2><a href="/openapi.json">Contrat OpenAPI 3.1</a></h2>
<p>Le même contrat, pour vos outils.</p>
<h2><a href="/oauth/.well-known/openid-configuration">Connexion des applications</a></h2>
<p>OAuth 2 et OpenID Connect : les adresses et les clés de ce serveur.</p>
${demo && html`<p class="help">Collectif de démonstration : toutes les personnes sont imaginaires. N’y saisissez aucune donnée réelle.</p>`}`,
    foot: html`<p>Logiciel libre sous licence EUPL-1.2.</p>`
  })
}
