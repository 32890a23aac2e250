import { html, layout } from '@relais/service-kit'

const TAGLINE = 'Une orientation pour votre structure'
const FOOT = html`<p>Aucun compte n’est nécessaire. Sur un poste partagé, fermez l’orientation en partant.</p>`
const page = (title: string, body: Parameters<typeof layout>[0]['body']) =>
  layout({ title, tagline: TAGLINE, foot: FOOT, body })

/** What a link shows to whoever opens it, a person or a machine: nothing of anybody. Only the button does something. */
export function interstitial({ action, fault }: { action: string; fault?: string }): string {
  return page(
    'Ouvrir une orientation',
    html`<h1>Ouvrir une orientation</h1>
<p class="lead">Pour vérifier que c’est bien votre structure qui l’ouvre, un code va être envoyé à l’adresse e‑mail où vous avez reçu ce lien.</p>
${fault !== undefined && html`<p class="alert" role="alert">${fault}</p>`}
<form method="post" action="${action}"><button type="submit" name="geste" value="code">Recevoir le code</button></form>`
  )
}

/** Asks for the code that was sent. */
export function codePage({ action, again, fault }: { action: string; again: string; fault?: string }): string {
  return page(
    fault === undefined ? 'Saisir le code' : 'Erreur\u00a0: saisir le code',
    html`<h1>Saisir le code</h1>
<p class="lead">Un code à six chiffres est parti à l’adresse e‑mail de votre structure. Il est valable dix minutes.</p>
<form method="post" action="${action}" novalidate>
<div class="field"><label for="code">Code reçu</label>
<input class="code" id="code" name="code" inputmode="numeric" autocomplete="one-time-code" maxlength="12" required${fault !== undefined && html` aria-invalid="true" aria-describedby="code-fault"`}>
${fault !== undefined && html`<p class="wrong" id="code-fault" role="alert">${fault}</p>`}</div>
<button type="submit">Ouvrir l’orientation</button>
</form>
<p class="help">Rien reçu&nbsp;? Regardez dans les courriers indésirables, puis <a href="${again}">demandez un autre code</a>.</p>`
  )
}

/** What a link shows that opens nothing: the same whether it ended, was taken back, or never was. */
export function endedPage({ action }: { action: string }): string {
  return page(
    'Lien terminé',
    html`<h1>Ce lien n’ouvre plus rien</h1>
<p class="lead">Il a expiré, ou l’orientation ne dépend plus de ce lien&nbsp;: elle a pu être retirée, transmise, ou prise en charge par un collègue.</p>
<form method="post" action="${action}"><button type="submit">Recevoir un nouveau lien</button></form>
<p class="help">S’il y a encore quelque chose à faire, un nouveau lien part à l’adresse e‑mail que votre structure a donnée, et à aucune autre.</p>`
  )
}

/** What is said when a new link was asked for, whatever came of it. */
export function renewedPage(): string {
  return page(
    'Demande reçue',
    html`<h1>Demande reçue</h1>
<p class="lead">Si cette orientation attend encore votre structure, un nouveau lien arrive à son adresse e‑mail dans quelques minutes.</p>
<p>Si rien ne vient, l’orientation ne demande plus rien par ce lien. La structure qui vous l’a envoyée pourra vous le confirmer.</p>`
  )
}

/** The half hour is over, or the link was taken back meanwhile. What was typed is shown, so that it is not lost. */
export function sessionOverPage({ texts }: { texts: readonly string[] }): string {
  return page(
    'Session terminée',
    html`<h1>La session est terminée</h1>
<p class="lead">Rien n’a été enregistré. Ouvrez à nouveau le lien reçu par e‑mail pour continuer.</p>
${texts.length > 0 && html`<h2>Ce que vous aviez écrit</h2><p>Copiez-le avant de quitter cette page&nbsp;: il n’est gardé nulle part.</p>${texts.map((text) => html`<p class="step">${text}</p>`)}`}`
  )
}

/** The visit was ended on purpose. */
export function closedPage(): string {
  return page(
    'Orientation fermée',
    html`<h1>Orientation fermée</h1>
<p class="lead">Personne d’autre ne peut la lire sur cet appareil. Le lien reçu par e‑mail la rouvre, avec un nouveau code.</p>`
  )
}
