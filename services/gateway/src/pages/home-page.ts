/** The home page: what Relais is, and where to go. French, without script. */
export function homePage({ demo }: { demo: boolean }): string {
  return `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Relais</title>
<style>
:root { color-scheme: light dark; --ink: light-dark(#22262b, #ecebe6); --soft: light-dark(#5a6068, #b3b6ba); --ground: light-dark(#faf8f4, #191b1e);
  --card: light-dark(#fff, #23262a); --line: light-dark(#ddd7cb, #3a3e44); --accent: light-dark(#9a3412, #fdba74); }
* { box-sizing: border-box }
body { margin: 0; background: var(--ground); color: var(--ink); font: 1.0625rem/1.6 system-ui, sans-serif }
main { max-width: 46rem; margin: 0 auto; padding: clamp(1.5rem, 6vw, 4rem) 1.25rem }
h1 { margin: 0; font-size: clamp(2rem, 7vw, 3rem); line-height: 1.1; letter-spacing: -.02em }
h1 span { color: var(--accent) }
.lead { font-size: 1.2rem; color: var(--soft); margin: .75rem 0 2rem }
ul { list-style: none; padding: 0; display: grid; gap: .75rem }
li { background: var(--card); border: 1px solid var(--line); border-radius: .75rem; padding: 1rem 1.25rem }
a { color: var(--accent); font-weight: 600; text-underline-offset: .2em }
a:focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; border-radius: .2rem }
p { margin: .25rem 0 0 } footer { margin-top: 2.5rem; color: var(--soft); font-size: .95rem }
</style>
</head>
<body>
<main>
<h1>Relais<span aria-hidden="true">.</span></h1>
<p class="lead">Passer le relais : confier une personne au collègue qui peut l’aider, sans la lâcher, jusqu’à l’ouverture du droit.</p>
<ul>
<li><a href="/docs">Documentation de l’API</a><p>Toutes les opérations, avec leurs exemples. Aucune requête ne sort de ce serveur.</p></li>
<li><a href="/openapi.json">Contrat OpenAPI 3.1</a><p>Le même contrat, pour vos outils.</p></li>
<li><a href="/oauth/.well-known/openid-configuration">Connexion des applications</a><p>OAuth 2 et OpenID Connect : adresses et clés de ce serveur.</p></li>
</ul>
<footer>${demo ? '<p>Collectif de démonstration : toutes les personnes sont imaginaires. N’y saisissez aucune donnée réelle.</p>' : ''}
<p>Logiciel libre sous licence EUPL-1.2.</p></footer>
</main>
</body>
</html>
`
}
