import type { PersonWords } from './words.ts'

const NOTHING = 'Vous n’avez rien à faire.'

/** French. */
export const FRENCH: PersonWords = {
  itself: 'Français',
  locale: 'fr-FR',
  tagline: 'Votre page de suivi',
  foot: 'Cette page est à vous, et elle est gratuite. Rien ne s’y décide sans vous. Sur un téléphone ou un ordinateur partagé, fermez-la quand vous avez fini.',
  door: {
    page: { title: 'Votre page de suivi', lead: 'Cette page vous dit où en est votre demande.' },
    birthDate: 'Votre date de naissance',
    birthDateHint: 'Elle sert à vérifier que c’est bien vous. Par exemple : 12 03 1984.',
    parts: { day: 'Jour', month: 'Mois', year: 'Année' },
    open: 'Voir ma page',
    wrongDate:
      'Ce n’est pas la date que nous connaissons. Essayez encore. Si cela ne marche pas, parlez-en à la personne qui vous a donné ce lien : la date est peut-être mal écrite chez elle.',
    wait: (howLong) => `Il y a eu trop d’essais. Attendez ${howLong}, puis essayez encore.`,
    ended: {
      title: 'Ce lien ne marche plus',
      lead: 'Il est trop ancien, ou il a été arrêté. Demandez un nouveau lien à la personne qui vous l’a donné : c’est gratuit.'
    },
    code: {
      title: 'Votre page de suivi',
      lead: 'Écrivez le code que l’on vous a donné, puis votre date de naissance.'
    },
    codeLabel: 'Votre code : 8 lettres',
    codeHint: 'Par exemple : BCDF GHJK. Grandes ou petites lettres, c’est pareil.',
    wrongCode:
      'Nous ne trouvons pas de page avec ce code et cette date. Vérifiez les deux. Si personne ne connaît votre date de naissance, seul le lien ouvre votre page.',
    over: {
      title: 'Votre page s’est fermée',
      lead: 'Elle se ferme toute seule après trente minutes, pour vous protéger. Rien n’a changé pour votre demande. Pour la revoir, ouvrez encore votre lien.'
    },
    typed: 'Vous aviez écrit :',
    closed: {
      title: 'Votre page est fermée',
      lead: 'Personne ne peut plus la lire sur cet appareil. Votre lien l’ouvre de nouveau quand vous voulez.'
    },
    languages: 'Choisir la langue',
    error: 'Erreur'
  },
  hello: (name) => `Bonjour ${name}`,
  several: (count) => `Vous avez ${count} demandes. Les voici, l’une après l’autre.`,
  youAsk: 'Vous demandez',
  sentOn: (sender, day) => `${sender} a envoyé votre demande le ${day}.`,
  where: 'Où en est votre demande ?',
  states: {
    sent: ({ receiver }) => ({
      now: `Votre demande est arrivée chez ${receiver}. Personne ne l’a encore lue.`,
      next: `${receiver} doit la lire. ${NOTHING}`
    }),
    acknowledged: ({ receiver }) => ({
      now: `${receiver} a lu votre demande.`,
      next: `${receiver} doit maintenant répondre : oui, non, ou plus tard. ${NOTHING}`
    }),
    info_requested: ({ receiver, sender }) => ({
      now: `Il manque un papier ou une information à ${receiver}.`,
      next: `${sender} doit répondre. On vous appellera peut-être.`
    }),
    waitlisted: ({ receiver, until }) => ({
      now: `${receiver} veut bien s’occuper de vous, mais il n’y a pas de place tout de suite. Vous êtes sur une liste d’attente.`,
      next: until === null ? NOTHING : `${receiver} regarde de nouveau la liste le ${until}. ${NOTHING}`
    }),
    accepted: ({ receiver }) => ({
      now: `${receiver} a dit oui.`,
      next: `${receiver} va prendre contact avec vous. ${NOTHING}`
    }),
    in_progress: ({ receiver }) => ({
      now: `${receiver} s’occupe de votre dossier avec vous.`,
      next: `${receiver} prépare votre dossier. Si on vous demande un papier, donnez-le dès que vous pouvez.`
    }),
    on_hold: ({ until }) => ({
      now: until === null ? 'Votre demande est en pause.' : `Votre demande est en pause jusqu’au ${until}.`,
      next: null
    }),
    resolved: ({ sender }) => ({
      now: 'Il y a un résultat pour tout ce que vous avez demandé.',
      next: `Lisez les résultats plus bas. Dites-nous s’ils sont vrais. ${sender} vérifie aussi.`
    }),
    closed: () => ({ now: 'C’est terminé.', next: 'Une question ? Demandez qu’on vous appelle.' }),
    declined: ({ receiver, sender }) => ({
      now: `${receiver} ne peut pas s’occuper de votre demande.`,
      next: `${sender} cherche une autre solution avec vous.`
    }),
    withdrawn: ({ sender }) => ({
      now: `${sender} a arrêté cette demande.`,
      next: 'Vous ne savez pas pourquoi ? Demandez qu’on vous appelle.'
    }),
    person_declined: ({ receiver }) => ({
      now: 'Cette demande est arrêtée, parce que vous l’avez voulu.',
      next: `${receiver} ne peut plus lire vos informations.`
    }),
    expired: ({ receiver, sender }) => ({
      now: `${receiver} n’a pas répondu. La demande s’est arrêtée.`,
      next: `Ce n’est pas votre faute. ${sender} peut la relancer.`
    }),
    superseded: () => ({ now: 'Quelqu’un d’autre s’occupe déjà de cette demande.', next: NOTHING })
  },
  happening: {
    contact_attempted: ({ receiver }) => ({
      now: `${receiver} a dit oui, et a essayé de vous joindre.`,
      next: `${receiver} va essayer encore. Votre numéro a changé ? Demandez qu’on vous appelle.`
    }),
    appointment: ({ receiver }) => ({ now: `${receiver} vous a donné un rendez-vous.`, next: null }),
    no_show: ({ receiver }) => ({
      now: 'Le rendez-vous n’a pas pu avoir lieu.',
      next: `Ce n’est pas grave : ${receiver} peut vous en donner un autre.`
    }),
    file_submitted: () => ({ now: 'Votre dossier est déposé.', next: `On attend la réponse. ${NOTHING}` }),
    awaiting_third_party: () => ({
      now: 'Votre dossier avance.',
      next: `On attend la réponse de quelqu’un d’autre. ${NOTHING}`
    }),
    waits_for_person: ({ until }) => ({
      now: until === null ? 'Votre demande est en pause.' : `Votre demande est en pause jusqu’au ${until}.`,
      next: 'On attend quelque chose de vous. Vous ne savez pas quoi ? Demandez qu’on vous appelle.'
    }),
    waits_for_others: ({ until }) => ({
      now: until === null ? 'Votre demande est en pause.' : `Votre demande est en pause jusqu’au ${until}.`,
      next: `On attend la réponse de quelqu’un d’autre. ${NOTHING}`
    })
  },
  missing: 'Il manque :',
  stopAsked: ({ sender, receiver }) => `${sender} a demandé d’arrêter. ${receiver} doit encore répondre.`,
  since: (day) => `Depuis le ${day}.`,
  late: (holder) => `${holder} est en retard. Nous le lui avons rappelé.`,
  coordinatorKnows: 'La personne qui coordonne tout le monde est prévenue.',
  appointment: {
    title: 'Votre rendez-vous',
    when: (day, time) => `Le ${day} à ${time}`,
    place: 'Où',
    by: {
      phone: 'Au téléphone : on vous appelle.',
      sms: 'Par SMS.',
      email: 'Par e-mail.',
      post: 'Par courrier.',
      in_person: 'Sur place.',
      home_visit: 'Chez vous.',
      outreach: 'Près de chez vous.',
      video: 'En vidéo.',
      through_referrer: 'Avec la personne qui vous accompagne.'
    },
    calendar: 'Ajouter à mon calendrier',
    event: 'Rendez-vous'
  },
  holds: { title: 'Qui s’occupe de votre demande ?', phone: 'Téléphone', email: 'E-mail' },
  told: {
    title: (receiver) => `Ce que ${receiver} peut lire sur vous`,
    levels: (sender) => ({
      0: ['Plus rien.'],
      1: ['ce que vous demandez', 'votre âge à peu près, et votre langue', 'pas votre nom'],
      2: ['votre nom, et comment vous joindre', 'ce que vous demandez'],
      3: [
        'votre nom, votre date de naissance, et comment vous joindre',
        'ce que vous demandez',
        'ce qui est déjà fait, et les papiers qui manquent'
      ],
      4: [
        'votre nom, votre date de naissance, et comment vous joindre',
        'ce que vous demandez',
        'ce qui est déjà fait, et les papiers qui manquent',
        `votre situation, expliquée par ${sender}`
      ]
    }),
    until: (receiver, day) =>
      `Vous avez accepté que vos informations soient envoyées, jusqu’au ${day}. Après, ${receiver} ne pourra plus rien lire.`,
    stopped: (day) => `Vous avez tout arrêté le ${day}.`,
    before: (organisation, day) =>
      `Avant, c’était ${organisation}, jusqu’au ${day}. ${organisation} ne peut plus rien lire.`
  },
  results: {
    title: 'Les résultats',
    outcome: {
      right_opened: 'Vous avez ce droit.',
      right_maintained_or_raised: 'Vous gardez ce droit, ou son montant a augmenté.',
      application_filed_pending: 'La demande est déposée. On attend la réponse.',
      refused_by_body: 'La réponse est non.',
      not_eligible: 'Après vérification, vous n’avez pas droit à cette aide pour le moment.',
      already_had: 'Vous aviez déjà ce droit.',
      person_gave_up: 'Vous n’avez pas voulu continuer.',
      unreachable: 'On n’a pas réussi à vous joindre.',
      referred_elsewhere: 'Votre demande est partie chez quelqu’un d’autre.',
      info_given_only: 'On vous a donné des explications.'
    },
    because: 'Pourquoi :',
    since: (day) => `Depuis le ${day}.`,
    monthly: (amount) => `${amount} par mois.`,
    arrears: (amount) => `Et ${amount} pour les mois passés.`,
    once: (amount) => `${amount} en une fois.`,
    unsure: 'Ce n’est pas encore sûr.',
    appeal:
      'Vous pouvez dire que vous n’êtes pas d’accord, mais le temps pour le faire est limité. Demandez qu’on vous appelle : on vous aidera.',
    ask: 'Est-ce vrai ?',
    yes: 'Oui, c’est vrai',
    no: 'Non, ce n’est pas vrai',
    saidYes: 'Vous avez répondu : c’est vrai.',
    saidNo: 'Vous avez répondu : ce n’est pas vrai.',
    later: 'Quand tous les résultats seront là, vous pourrez dire s’ils sont vrais.',
    tooLate: 'Ce n’est pas vrai ? Demandez qu’on vous appelle.'
  },
  dispute: {
    title: 'Qu’est-ce qui n’est pas vrai ?',
    lead: 'Choisissez une réponse. Ceux qui s’occupent de votre demande la liront.',
    reason: 'Ce qui s’est passé',
    text: 'Avec vos mots, si vous voulez',
    textHint: 'N’écrivez ni mot de passe, ni numéro de sécurité sociale.',
    send: 'Envoyer ma réponse',
    missing: 'Choisissez une réponse. Si vous choisissez « Autre chose », dites quoi.',
    noNumber: 'Enlevez le numéro de sécurité sociale : il est interdit ici.'
  },
  reads: {
    title: 'Qui a lu vos informations ?',
    lead: 'Chaque lecture est notée ici, pendant douze mois.',
    nobody: 'Personne pour le moment.',
    what: {
      1: 'votre demande, sans votre nom',
      2: 'votre nom et votre demande',
      3: 'votre nom, votre demande et vos démarches',
      4: 'toutes vos informations'
    },
    line: (day, organisation, what) => `${day} : ${organisation} a lu ${what}.`
  },
  acts: {
    title: 'Que voulez-vous faire ?',
    lead: 'Si vous ne faites rien, votre demande continue.',
    call: 'Demander qu’on m’appelle',
    callWhen: 'Quel moment vous va ?',
    moments: { morning: 'Le matin', afternoon: 'L’après-midi', any: 'N’importe quand' },
    callSend: 'Demander un appel',
    called: 'Vous avez demandé un appel. C’est noté.',
    decline: 'Je ne veux plus de cette demande',
    stop: 'Tout arrêter',
    close: 'Fermer ma page',
    back: 'Revenir à ma page'
  },
  declining: {
    title: 'Arrêter cette demande ?',
    lead: 'Si vous dites oui :',
    follows: (receivers) => [
      'cette demande s’arrête tout de suite ;',
      `${receivers} ne peut plus lire vos informations ;`,
      'vous ne perdez rien de ce que vous avez déjà ;',
      'vous pourrez demander de nouveau plus tard.'
    ],
    yes: 'Oui, arrêter cette demande',
    no: 'Non, revenir à ma page'
  },
  stopping: {
    title: 'Tout arrêter ?',
    lead: 'Vous aviez dit oui pour que vos informations soient envoyées. Vous pouvez changer d’avis. Si vous dites oui ici :',
    follows: (receivers) => [
      'toutes les demandes de cette page s’arrêtent tout de suite ;',
      `vos informations ne peuvent plus être lues par : ${receivers} ;`,
      'vous ne perdez rien de ce que vous avez déjà ;',
      'vous pourrez dire oui de nouveau plus tard.'
    ],
    yes: 'Oui, tout arrêter',
    no: 'Non, revenir à ma page'
  },
  done: {
    call: 'C’est noté : vous attendez un appel.',
    decline: 'C’est fait : cette demande est arrêtée.',
    stop: 'C’est fait : tout est arrêté. Vos informations ne peuvent plus être lues.',
    confirm: 'Merci. Votre réponse est notée.',
    dispute: 'Merci. Votre réponse est notée, et elle sera lue.',
    nothing: 'C’était déjà noté.',
    changed: 'Quelque chose vient de changer. Relisez la page, puis répondez de nouveau si vous voulez.'
  }
}
