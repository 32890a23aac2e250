import type { GrantableScope } from '@relais/contract'
import { html, layout } from '@relais/service-kit'

interface ConsentPage {
  action: string
  application: string
  /** The organisation that made the application known. */
  organisation: string
  scopes: readonly string[]
  /** Where the person is sent afterwards. */
  returnsTo: string
}

/** The page where a member lets an application of somebody else act for them. */
export function consentPage({ action, application, organisation, scopes, returnsTo }: ConsentPage): string {
  return layout({
    title: `Autoriser ${application}`,
    body: html`<h1>Autoriser ${application}&nbsp;?</h1>
<p class="lead">Cette application, déclarée par <strong>${organisation}</strong>, demande à agir en votre nom.</p>
<h2>Elle pourra&nbsp;:</h2>
<ul>${scopes.map((scope) => html`<li>${WORDS[scope as GrantableScope]}</li>`)}</ul>
<p>Elle n’aura jamais plus de droits que vous, et ne connaîtra pas votre mot de passe.</p>
<form method="post" action="${action}">
<button type="submit" name="answer" value="allow">Autoriser</button>
<button type="submit" name="answer" value="refuse" class="second">Refuser</button>
</form>
<p class="help">Vous retournerez ensuite sur <strong>${returnsTo}</strong>.</p>`
  })
}

/** What each scope allows, in French. */
const WORDS: Record<GrantableScope, string> = {
  'directory:read': 'consulter l’annuaire du collectif et la liste de vos collègues',
  'directory:write': 'modifier votre organisation, ses membres et ses accès, si vous en avez le droit',
  'persons:read': 'consulter les personnes que votre organisation accompagne',
  'persons:write': 'enregistrer des personnes et leur accord à l’orientation',
  'referrals:read': 'consulter les orientations envoyées et reçues par votre organisation',
  'referrals:write': 'envoyer des orientations, y répondre et les suivre',
  'rights:read': 'consulter le catalogue des droits et calculer les droits d’un foyer',
  'checks:read': 'consulter les bilans de droits que garde votre organisation',
  'checks:write': 'faire des bilans de droits et noter pourquoi un droit n’est pas demandé',
  'outreach:read':
    'consulter les contacts anonymes, les permanences, les observations et les actions collectives de votre organisation',
  'outreach:write': 'noter des contacts anonymes, des permanences, des observations et des actions collectives',
  'guide:read': 'consulter le guide professionnel',
  'guide:write': 'écrire le guide professionnel, si vous coordonnez le collectif',
  'reports:read': 'consulter les chiffres, sans aucun nom',
  'events:read': 'suivre ce qui se passe sur les orientations de votre organisation'
}
