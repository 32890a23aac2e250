import { html } from '@relais/service-kit'
import type { Statement } from './statement.ts'

/** The statement in English. */
export const english: Statement = {
  title: 'Accessibility statement',
  tagline: 'Handing on, and losing nobody',
  languages: 'Choose the language',
  foot: 'Drawn up on 26 November 2026 by the team that develops Relais; looked at again at each important change.',
  cards: (contact) => [
    html`<h1>Accessibility statement</h1>
<p>Relais must serve everybody: by keyboard, with a screen reader, on a small telephone, in large type. This page says where we stand, and what is lacking. It is about all pages of this site: home, sign-in, the pages of the members of the collective, and those of people who follow their request (French law no. 2005-102 of 11 February 2005, article 47).</p>
<h2>Compliance status</h2>
<p><strong>Not compliant</strong> with the French accessibility standard (RGAA 4.1): <strong>no audit was made</strong>. Without a valid audit, this is the status that the law asks to announce (decree no. 2019-768 of 24 July 2019). We therefore give no rate.</p>`,
    html`<h2>What we have checked</h2>
<p>By ourselves, without an outside auditor. These trials are made again for each new version:</p>
<ul>
<li>all pages, those of the members included, are looked through by the tool axe-core (WCAG 2.2 rules, levels A and AA) in the browser Chromium as they open, in French, English and Arabic, light and dark, on a telephone and on a desk, and some of them while they are used;</li>
<li>the public pages read without sideways scrolling at a width of 320 pixels, which equals a zoom of 400%;</li>
<li>the home page can be gone through by keyboard alone, in the order of the page;</li>
<li>home, following a request and this statement work without JavaScript; the pages of the members need it.</li>
</ul>
<p>An automatic tool finds only some of the barriers.</p>
<h2>What is lacking</h2>
<ul>
<li>The 106 criteria of the RGAA have not been gone through one by one.</li>
<li>No trial was made with a screen reader, nor with disabled people.</li>
<li>The documentation of the API, shown by a tool of others, was not checked.</li>
<li>Summaries in PDF are tagged, but nobody has checked the tags. They exist as web pages too.</li>
<li>Documents that organisations attach, photographed or scanned, often cannot be read by a screen reader. Ask the person who accompanies you what they say.</li>
</ul>`,
    html`<h2>Tell us about a barrier</h2>
<p>${contact === null ? html`Does a page stop you? Tell the person who accompanies you, or the coordination of your collective` : html`Does a page stop you? Write to <a href="mailto:${contact}">${contact}</a>`}, saying which page and what you wanted to do. You may ask for the same information in another form.</p>
<h2>Where to appeal</h2>
<p>If you told about a barrier and no answer came, or one that does not suit you, you may turn to the Defender of Rights (<span lang="fr">Défenseur des droits</span>). It is free:</p>
<ul>
<li>by the <a href="https://formulaire.defenseurdesdroits.fr/">online form</a>;</li>
<li>with the <a href="https://www.defenseurdesdroits.fr/saisir/delegues">delegate near you</a>;</li>
<li>by letter without a stamp: <span lang="fr">Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX 07</span>.</li>
</ul>`
  ]
}
