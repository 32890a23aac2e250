import { html } from '@relais/service-kit'
import type { Statement } from './statement.ts'

/** The statement in French, in the order of the model of the arrêté of 20 September 2019, in our own words (read 2026-11-25). */
export const french: Statement = {
  title: 'Déclaration d’accessibilité',
  tagline: 'Passer le relais, sans perdre personne',
  languages: 'Choisir la langue',
  foot: 'Déclaration établie le 26 novembre 2026 par l’équipe qui développe Relais ; revue à chaque changement important.',
  cards: (contact) => [
    html`<h1>Déclaration d’accessibilité</h1>
<p>Relais doit pouvoir servir à tout le monde : au clavier, avec un lecteur d’écran, sur un petit téléphone, en gros caractères. Cette page dit où nous en sommes, manques compris. Elle vaut pour toutes les pages de ce site : l’accueil, la connexion, les pages des membres du collectif et celles des personnes qui suivent leur demande (article 47 de la loi n° 2005-102 du 11 février 2005).</p>
<h2>État de conformité</h2>
<p><strong>Non conforme</strong> au référentiel général d’amélioration de l’accessibilité (RGAA 4.1) : <strong>aucun audit n’a été fait</strong>. Sans audit en cours de validité, c’est l’état que la loi demande d’annoncer (décret n° 2019-768 du 24 juillet 2019). Nous ne donnons donc aucun taux.</p>`,
    html`<h2>Ce que nous avons vérifié</h2>
<p>Nous-mêmes, sans auditeur extérieur. Ces essais sont refaits à chaque nouvelle version :</p>
<ul>
<li>toutes les pages, celles des membres comprises, sont examinées par l’outil axe-core (règles WCAG 2.2, niveaux A et AA) dans le navigateur Chromium, telles qu’elles s’ouvrent, en français, en anglais et en arabe, en clair et en sombre, sur téléphone et sur ordinateur, et une partie d’entre elles pendant qu’on s’en sert ;</li>
<li>les pages publiques se lisent sans défilement horizontal à 320 pixels de large, ce qui équivaut à un agrandissement de 400 % ;</li>
<li>l’accueil se parcourt au clavier seul, dans l’ordre de la page ;</li>
<li>l’accueil, le suivi d’une demande et cette déclaration fonctionnent sans JavaScript ; les pages des membres en ont besoin.</li>
</ul>
<p>Un outil automatique ne trouve qu’une partie des obstacles.</p>
<h2>Ce qui manque</h2>
<ul>
<li>Les 106 critères du RGAA n’ont pas été passés en revue un par un.</li>
<li>Aucun essai n’a été fait avec un lecteur d’écran, ni avec des personnes handicapées.</li>
<li>La documentation de l’API, en anglais et affichée par un outil tiers, n’a pas été vérifiée.</li>
<li>Les synthèses en PDF sont balisées, mais leur balisage n’a pas été contrôlé. Elles existent aussi en page web.</li>
<li>Les documents joints par les structures, photographiés ou numérisés, sont souvent illisibles avec un lecteur d’écran. Demandez ce qu’ils disent à la personne qui vous accompagne.</li>
</ul>`,
    html`<h2>Nous signaler un obstacle</h2>
<p>${contact === null ? html`Une page vous arrête ? Dites-le à la personne qui vous accompagne, ou à la coordination de votre collectif` : html`Une page vous arrête ? Écrivez à <a href="mailto:${contact}">${contact}</a>`}, en précisant laquelle et ce que vous vouliez faire. Vous pouvez demander la même information sous une autre forme.</p>
<h2>Voie de recours</h2>
<p>Si vous avez signalé un obstacle et que la réponse n’est pas venue, ou ne vous convient pas, vous pouvez saisir le Défenseur des droits. C’est gratuit :</p>
<ul>
<li>par son <a href="https://formulaire.defenseurdesdroits.fr/">formulaire en ligne</a> ;</li>
<li>auprès de <a href="https://www.defenseurdesdroits.fr/saisir/delegues">son délégué près de chez vous</a> ;</li>
<li>par courrier sans timbre : Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX 07.</li>
</ul>`
  ]
}
