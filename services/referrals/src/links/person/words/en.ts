import type { PersonWords } from './words.ts'

const NOTHING = 'There is nothing you need to do.'

/** English. */
export const ENGLISH: PersonWords = {
  itself: 'English',
  locale: 'en-GB',
  tagline: 'Your follow-up page',
  foot: 'This page is yours, and it is free. Nothing is decided here without you. On a shared phone or computer, close it when you have finished.',
  door: {
    page: { title: 'Your follow-up page', lead: 'This page tells you how your request is going.' },
    birthDate: 'Your date of birth',
    birthDateHint: 'We ask for it to make sure it is you. For example: 12 03 1984.',
    parts: { day: 'Day', month: 'Month', year: 'Year' },
    open: 'See my page',
    wrongDate:
      'This is not the date we have. Please try again. If it still does not work, talk to the person who gave you this link: they may have written the date down wrong.',
    wait: (howLong) => `There have been too many tries. Wait ${howLong}, then try again.`,
    ended: {
      title: 'This link no longer works',
      lead: 'It is too old, or it has been stopped. Ask the person who gave it to you for a new one: it is free.'
    },
    code: { title: 'Your follow-up page', lead: 'Type the code you were given, then your date of birth.' },
    codeLabel: 'Your code: 8 letters',
    codeHint: 'For example: BCDF GHJK. Capital or small letters, it makes no difference.',
    wrongCode:
      'We cannot find a page with this code and this date. Check both. If nobody has your date of birth, only the link opens your page.',
    over: {
      title: 'Your page has closed',
      lead: 'It closes by itself after thirty minutes, to protect you. Nothing has changed for your request. To see it again, open your link once more.'
    },
    typed: 'You had written:',
    closed: {
      title: 'Your page is closed',
      lead: 'Nobody can read it on this device any more. Your link opens it again whenever you like.'
    },
    languages: 'Choose a language',
    error: 'Error'
  },
  hello: (name) => `Hello ${name}`,
  several: (count) => `You have ${count} requests. Here they are, one after the other.`,
  youAsk: 'You are asking for',
  sentOn: (sender, day) => `${sender} sent your request on ${day}.`,
  where: 'How is your request going?',
  states: {
    sent: ({ receiver }) => ({
      now: `Your request has reached ${receiver}. Nobody has read it yet.`,
      next: `${receiver} has to read it. ${NOTHING}`
    }),
    acknowledged: ({ receiver }) => ({
      now: `${receiver} has read your request.`,
      next: `${receiver} now has to answer: yes, no, or later. ${NOTHING}`
    }),
    info_requested: ({ receiver, sender }) => ({
      now: `${receiver} needs one more paper or piece of information.`,
      next: `${sender} has to answer. They may call you.`
    }),
    waitlisted: ({ receiver, until }) => ({
      now: `${receiver} is willing to help you, but has no place right now. You are on a waiting list.`,
      next: until === null ? NOTHING : `${receiver} will look at the list again on ${until}. ${NOTHING}`
    }),
    accepted: ({ receiver }) => ({
      now: `${receiver} said yes.`,
      next: `${receiver} will get in touch with you. ${NOTHING}`
    }),
    in_progress: ({ receiver }) => ({
      now: `${receiver} is working on your file with you.`,
      next: `${receiver} is preparing your file. If they ask you for a paper, give it as soon as you can.`
    }),
    on_hold: ({ until }) => ({
      now: until === null ? 'Your request is on hold.' : `Your request is on hold until ${until}.`,
      next: null
    }),
    resolved: ({ sender }) => ({
      now: 'There is a result for everything you asked for.',
      next: `Read the results below. Tell us if they are right. ${sender} is checking too.`
    }),
    closed: () => ({ now: 'It is finished.', next: 'Any questions? Ask for a call.' }),
    declined: ({ receiver, sender }) => ({
      now: `${receiver} cannot take care of your request.`,
      next: `${sender} is looking for another way with you.`
    }),
    withdrawn: ({ sender }) => ({
      now: `${sender} stopped this request.`,
      next: 'You do not know why? Ask for a call.'
    }),
    person_declined: ({ receiver }) => ({
      now: 'This request has been stopped, because you wanted it.',
      next: `${receiver} can no longer read your information.`
    }),
    expired: ({ receiver, sender }) => ({
      now: `${receiver} did not answer. The request has stopped.`,
      next: `This is not your fault. ${sender} can start it again.`
    }),
    superseded: () => ({ now: 'Somebody else is already taking care of this request.', next: NOTHING })
  },
  happening: {
    contact_attempted: ({ receiver }) => ({
      now: `${receiver} said yes, and tried to reach you.`,
      next: `${receiver} will try again. Has your number changed? Ask for a call.`
    }),
    appointment: ({ receiver }) => ({ now: `${receiver} gave you an appointment.`, next: null }),
    no_show: ({ receiver }) => ({
      now: 'The appointment did not take place.',
      next: `It does not matter: ${receiver} can give you another one.`
    }),
    file_submitted: () => ({ now: 'Your file has been handed in.', next: `We are waiting for the answer. ${NOTHING}` }),
    awaiting_third_party: () => ({
      now: 'Your file is moving forward.',
      next: `We are waiting for an answer from somebody else. ${NOTHING}`
    }),
    waits_for_person: ({ until }) => ({
      now: until === null ? 'Your request is on hold.' : `Your request is on hold until ${until}.`,
      next: 'We are waiting for something from you. You do not know what? Ask for a call.'
    }),
    waits_for_others: ({ until }) => ({
      now: until === null ? 'Your request is on hold.' : `Your request is on hold until ${until}.`,
      next: `We are waiting for an answer from somebody else. ${NOTHING}`
    })
  },
  missing: 'What is missing:',
  stopAsked: ({ sender, receiver }) => `${sender} asked to stop. ${receiver} has not answered yet.`,
  since: (day) => `Since ${day}.`,
  late: (holder) => `${holder} is late. We have reminded them.`,
  coordinatorKnows: 'The person who coordinates everybody has been told.',
  appointment: {
    title: 'Your appointment',
    when: (day, time) => `${day} at ${time}`,
    place: 'Where',
    by: {
      phone: 'On the phone: they will call you.',
      sms: 'By text message.',
      email: 'By e-mail.',
      post: 'By post.',
      in_person: 'At their office.',
      home_visit: 'At your home.',
      outreach: 'Near where you live.',
      video: 'By video.',
      through_referrer: 'With the person who is helping you.'
    },
    calendar: 'Add to my calendar',
    event: 'Appointment'
  },
  holds: { title: 'Who is taking care of your request?', phone: 'Phone', email: 'E-mail' },
  told: {
    title: (receiver) => `What ${receiver} can read about you`,
    levels: (sender) => ({
      0: ['Nothing any more.'],
      1: ['what you are asking for', 'roughly how old you are, and your language', 'not your name'],
      2: ['your name, and how to reach you', 'what you are asking for'],
      3: [
        'your name, your date of birth, and how to reach you',
        'what you are asking for',
        'what has been done already, and which papers are missing'
      ],
      4: [
        'your name, your date of birth, and how to reach you',
        'what you are asking for',
        'what has been done already, and which papers are missing',
        `your situation, as ${sender} explained it`
      ]
    }),
    until: (receiver, day) =>
      `You agreed that your information could be sent, until ${day}. After that, ${receiver} will not be able to read anything.`,
    stopped: (day) => `You stopped everything on ${day}.`,
    before: (organisation, day) =>
      `Before that, it was ${organisation}, until ${day}. ${organisation} can no longer read anything.`
  },
  results: {
    title: 'The results',
    outcome: {
      right_opened: 'You have this right.',
      right_maintained_or_raised: 'You keep this right, or you now get more.',
      application_filed_pending: 'The application has been handed in. We are waiting for the answer.',
      refused_by_body: 'The answer is no.',
      not_eligible: 'We checked: you cannot get this help for now.',
      already_had: 'You already had this right.',
      person_gave_up: 'You did not want to go on.',
      unreachable: 'Nobody managed to reach you.',
      referred_elsewhere: 'Your request has been passed on to somebody else.',
      info_given_only: 'You were given explanations.'
    },
    because: 'Why:',
    since: (day) => `Since ${day}.`,
    monthly: (amount) => `${amount} a month.`,
    arrears: (amount) => `And ${amount} for past months.`,
    once: (amount) => `${amount}, paid once.`,
    unsure: 'This is not certain yet.',
    appeal: 'You can say that you do not agree, but there is a time limit. Ask for a call: somebody will help you.',
    ask: 'Is this right?',
    yes: 'Yes, this is right',
    no: 'No, this is not right',
    saidYes: 'You answered: this is right.',
    saidNo: 'You answered: this is not right.',
    later: 'When all the results are here, you will be able to say if they are right.',
    tooLate: 'Is this not right? Ask for a call.'
  },
  dispute: {
    title: 'What is not right?',
    lead: 'Choose an answer. Those who take care of your request will read it.',
    reason: 'What happened',
    text: 'In your own words, if you like',
    textHint: 'Do not write a password or a social security number.',
    send: 'Send my answer',
    missing: 'Choose an answer. If you choose “Something else”, say what.',
    noNumber: 'Please take out the social security number: it is not allowed here.'
  },
  reads: {
    title: 'Who has read your information?',
    lead: 'Every time somebody reads it, it is written down here for twelve months.',
    nobody: 'Nobody so far.',
    what: {
      1: 'your request, without your name',
      2: 'your name and your request',
      3: 'your name, your request and what has been done',
      4: 'all your information'
    },
    line: (day, organisation, what) => `${day}: ${organisation} read ${what}.`
  },
  acts: {
    title: 'What would you like to do?',
    lead: 'If you do nothing, your request goes on.',
    call: 'Ask for a call',
    callWhen: 'When would suit you?',
    moments: { morning: 'In the morning', afternoon: 'In the afternoon', any: 'At any time' },
    callSend: 'Ask for a call',
    called: 'You have asked for a call. We have noted it.',
    decline: 'I no longer want this request',
    stop: 'Stop everything',
    close: 'Close my page',
    back: 'Back to my page'
  },
  declining: {
    title: 'Stop this request?',
    lead: 'If you say yes:',
    follows: (receivers) => [
      'this request stops at once;',
      `${receivers} can no longer read your information;`,
      'you lose nothing of what you already have;',
      'you can ask again later.'
    ],
    yes: 'Yes, stop this request',
    no: 'No, back to my page'
  },
  stopping: {
    title: 'Stop everything?',
    lead: 'You had said yes to sending your information. You may change your mind. If you say yes here:',
    follows: (receivers) => [
      'all the requests on this page stop at once;',
      `your information can no longer be read by: ${receivers};`,
      'you lose nothing of what you already have;',
      'you can say yes again later.'
    ],
    yes: 'Yes, stop everything',
    no: 'No, back to my page'
  },
  done: {
    call: 'It is noted: you are waiting for a call.',
    decline: 'Done: this request has been stopped.',
    stop: 'Done: everything has been stopped. Your information can no longer be read.',
    confirm: 'Thank you. Your answer has been noted.',
    dispute: 'Thank you. Your answer has been noted, and it will be read.',
    nothing: 'This was noted already.',
    changed: 'Something has just changed. Read the page again, then answer again if you like.'
  }
}
