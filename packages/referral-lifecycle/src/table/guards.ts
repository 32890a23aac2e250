type GuardEntry = {
  /** The stable code of the refusal when the guard does not hold. */
  refusal: string
  /** `referral`: known from the referral alone, so a button can be greyed; `facts`: the caller must find out. */
  needs: 'referral' | 'facts'
  label: string
  meaning: string
}

/** Every condition beyond state, side and role: what it asks and how it refuses. What is not known does not hold. */
export const GUARDS = {
  'sender-may-send': {
    refusal: 'sender-may-not-send',
    needs: 'facts',
    label: 'Votre structure n’a pas signé la convention ou ne peut pas envoyer.',
    meaning: 'The sender has signed the collective’s convention (RGPD art. 26 and 28, read 2026-11-23).'
  },
  'right-named': {
    refusal: 'right-missing',
    needs: 'referral',
    label: 'Indiquez au moins un droit demandé.',
    meaning: 'At least one right is asked for: each will need an outcome.'
  },
  'agreement-live': {
    refusal: 'agreement-not-live',
    needs: 'facts',
    label: 'L’accord de la personne n’est plus valable.',
    meaning: 'The person’s agreement exists, has not expired and was not withdrawn.'
  },
  'agreement-covers-recipient': {
    refusal: 'agreement-does-not-cover',
    needs: 'facts',
    label: 'L’accord de la personne ne couvre pas cette structure ou cette demande.',
    meaning: 'The agreement names this recipient and these rights.'
  },
  'agreement-allows-onward': {
    refusal: 'agreement-forbids-onward',
    needs: 'facts',
    label: 'L’accord ne permet pas de réorienter ; proposez la réorientation au prescripteur.',
    meaning: 'The agreement lets the receiver pass the referral on by itself.'
  },
  'recipient-may-receive': {
    refusal: 'recipient-may-not-receive',
    needs: 'facts',
    label: 'Cette structure ne peut pas recevoir d’orientation.',
    meaning: 'The recipient is active and has signed the convention.'
  },
  'recipient-covers-territory': {
    refusal: 'recipient-outside-territory',
    needs: 'facts',
    label: 'Cette structure n’intervient pas sur ce territoire.',
    meaning: 'The recipient serves the person’s territory.'
  },
  'recipient-open': {
    refusal: 'recipient-paused',
    needs: 'facts',
    label: 'Cette structure a suspendu ses entrées.',
    meaning: 'The recipient has not paused its intake.'
  },
  'recipient-has-place': {
    refusal: 'recipient-full',
    needs: 'facts',
    label: 'Cette structure n’a plus de place et ne tient pas de liste d’attente.',
    meaning: 'The recipient has not said that it is full without a waiting list.'
  },
  'duplicate-answered': {
    refusal: 'duplicate-unanswered',
    needs: 'facts',
    label: 'Dites si cette orientation existe déjà.',
    meaning: 'The sender answered the duplicate check.'
  },
  'rights-check-attached-or-waived': {
    refusal: 'rights-check-missing',
    needs: 'facts',
    label: 'Joignez le bilan des droits ou dites pourquoi il manque.',
    meaning: 'A rights check is attached, or a reason is given for its absence.'
  },
  'owner-is-member': {
    refusal: 'owner-not-member',
    needs: 'facts',
    label: 'Le référent doit être membre de la structure.',
    meaning: 'The case owner belongs to the receiver.'
  },
  'owner-present-or-delegated': {
    refusal: 'owner-away',
    needs: 'facts',
    label: 'Ce référent est absent et n’a pas de remplaçant.',
    meaning: 'The case owner is not away, or has a delegate.'
  },
  'self-or-lead': {
    refusal: 'assigning-others-needs-lead',
    needs: 'facts',
    label: 'Seul un responsable attribue à quelqu’un d’autre.',
    meaning: 'An agent takes a case; a lead gives it to anyone.'
  },
  'every-item-answered': {
    refusal: 'item-unanswered',
    needs: 'facts',
    label: 'Répondez à chaque élément demandé, même par « impossible à fournir ».',
    meaning: 'Each item asked for is answered, if only by "cannot provide".'
  },
  'review-date-within-limit': {
    refusal: 'review-date-out-of-range',
    needs: 'facts',
    label: 'La date du point doit être à venir et dans la limite prévue.',
    meaning: 'The review day is after today and within 60 days.'
  },
  'resume-date-within-limit': {
    refusal: 'resume-date-out-of-range',
    needs: 'facts',
    label: 'La date de reprise doit être à venir et dans la limite prévue.',
    meaning: 'The day of resuming is after today and within 180 days.'
  },
  'contact-result-known': {
    refusal: 'contact-result-unknown',
    needs: 'facts',
    label: 'Dites ce qu’a donné le contact.',
    meaning: 'It is known whether the person was met.'
  },
  'person-met': {
    refusal: 'person-not-met',
    needs: 'facts',
    label: 'La personne doit avoir été rencontrée.',
    meaning: 'The person was met.'
  },
  'outcome-for-requested-right': {
    refusal: 'outcome-for-another-right',
    needs: 'facts',
    label: 'Ce résultat ne porte pas sur un droit demandé.',
    meaning: 'At least one outcome is given, each with a known result for a right of this referral.'
  },
  'unreachable-after-attempts': {
    refusal: 'contact-attempts-missing',
    needs: 'facts',
    label: '« Injoignable » demande trois essais, par au moins deux moyens.',
    meaning: '"Unreachable" is recorded only after three failed contacts on two channels.'
  },
  'every-right-has-outcome': {
    refusal: 'outcome-missing',
    needs: 'referral',
    label: 'Un droit demandé n’a pas encore de résultat.',
    meaning: 'Every requested right has an outcome.'
  },
  'wrote-outcome-or-leads': {
    refusal: 'outcome-not-yours',
    needs: 'facts',
    label: 'Seul l’auteur du résultat ou un responsable peut le corriger.',
    meaning: 'Whoever corrects wrote the outcome, or is a lead.'
  },
  'pending-outcome-due': {
    refusal: 'no-pending-outcome-due',
    needs: 'facts',
    label: 'Aucune demande déposée n’attend de réponse depuis 60 jours.',
    meaning: 'A file that was pending is to be asked about again.'
  },
  'return-state-known': {
    refusal: 'return-state-unknown',
    needs: 'referral',
    label: 'L’étape à reprendre n’est pas connue.',
    meaning: 'The state to come back to was kept.'
  },
  'within-reopen-window': {
    refusal: 'reopen-window-over',
    needs: 'facts',
    label: 'Le délai de 60 jours pour rouvrir est passé ; faites une nouvelle orientation.',
    meaning: 'It ended at most 60 days ago.'
  },
  'no-other-leg-in-charge': {
    refusal: 'other-leg-in-charge',
    needs: 'facts',
    label: 'Une autre structure a pris le relais pour cette demande ; il n’y en a qu’une à la fois.',
    meaning: 'No other leg of its `first_accepts` group is taken charge of or resolved.'
  },
  'hop-limit': {
    refusal: 'hop-limit-reached',
    needs: 'referral',
    label: 'Déjà réorientée trois fois ; parlez-en à la coordination.',
    meaning: 'It was redirected fewer than three times.'
  },
  'target-not-in-chain': {
    refusal: 'target-in-chain',
    needs: 'facts',
    label: 'Cette structure a déjà eu cette orientation ; l’accord de la coordination est nécessaire.',
    meaning: 'The new recipient has not had this referral yet, unless the coordinator agrees.'
  },
  'redirect-suggested': {
    refusal: 'redirect-not-suggested',
    needs: 'referral',
    label: 'La structure n’a pas proposé de réorientation.',
    meaning: 'The receiver suggested a redirection.'
  },
  'withdrawal-not-pending': {
    refusal: 'withdrawal-already-requested',
    needs: 'referral',
    label: 'Le retrait est déjà demandé.',
    meaning: 'No withdrawal is waiting for an answer.'
  },
  'withdrawal-pending': {
    refusal: 'withdrawal-not-requested',
    needs: 'referral',
    label: 'Le prescripteur n’a pas demandé de retrait.',
    meaning: 'The sender asked to withdraw.'
  },
  'clock-run-out': {
    refusal: 'clock-still-running',
    needs: 'facts',
    label: 'Le délai n’est pas passé.',
    meaning: 'The clock that this action waits for has run out.'
  },
  'escalation-can-rise': {
    refusal: 'escalation-at-top',
    needs: 'referral',
    label: 'La coordination est déjà prévenue.',
    meaning: 'The coordinator was not reached yet.'
  },
  'escalation-exhausted': {
    refusal: 'escalation-not-exhausted',
    needs: 'facts',
    label: 'Toutes les relances n’ont pas encore été faites.',
    meaning: 'The coordinator was told at least 10 working days ago and nobody acted.'
  },
  'charter-allows-expiry': {
    refusal: 'charter-forbids-expiry',
    needs: 'facts',
    label: 'La charte réserve cette décision à la coordination.',
    meaning: 'The collective’s charter lets the system expire a referral.'
  },
  'sibling-accepted': {
    refusal: 'sibling-not-accepted',
    needs: 'facts',
    label: 'Aucune autre structure n’a accepté.',
    meaning: 'Another leg of a `first_accepts` group was accepted or resolved, and this one was not.'
  }
} as const satisfies Record<string, GuardEntry>

export type Guard = keyof typeof GUARDS

/** The refusals that come before any guard, in the order in which they are checked. */
export const FIRST_REFUSALS = {
  'action-unknown': 'Cette action n’existe pas.',
  'referral-not-yours': 'Cette action revient à un autre intervenant.',
  'role-forbids': 'Votre rôle ne permet pas cette action.',
  'referral-frozen': 'L’accord a pris fin ; le contenu est gelé.',
  'referral-state-forbids': 'L’état de l’orientation ne permet pas cette action.'
}

export type Refusal = keyof typeof FIRST_REFUSALS | (typeof GUARDS)[Guard]['refusal']

/** Every refusal code of `decide`, with its French sentence. */
export const REFUSALS: Readonly<Record<Refusal, string>> = {
  ...FIRST_REFUSALS,
  ...(Object.fromEntries(Object.values(GUARDS).map(({ refusal, label }) => [refusal, label])) as Record<
    (typeof GUARDS)[Guard]['refusal'],
    string
  >)
}
