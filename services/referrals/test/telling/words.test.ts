import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { organisations, people } from '@relais/demo'
import {
  AUDIENCES,
  type Audience,
  CODED_LISTS,
  REFERRAL_ACTIONS,
  type ReferralAction
} from '@relais/referral-lifecycle'
import t from 'tap'
import { digestMail } from '../../src/telling/words/digest-words.ts'
import {
  languageOf,
  PERSON_WORDS,
  personMail,
  personSentence,
  personSms
} from '../../src/telling/words/person-words.ts'
import { THREAD_WORDS } from '../../src/telling/words/thread-words.ts'
import { WORKER_FOOTER, WORKER_WORDS, workerMail } from '../../src/telling/words/worker-words.ts'

const LINK = 'https://relais.example/?orientation=019b8d41-b400-7b52-a1f7-2f6f4a0c9d12'
const appointment = { at: new Date('2027-01-12T13:30:00.000Z'), zone: 'Europe/Paris' }
const LANGUAGES = ['fr', 'en', 'ar'] as const
const actions = Object.keys(REFERRAL_ACTIONS) as ReferralAction[]
/** Whom the table tells of an action; what the person says of an outcome is told to the sender too. */
const toldOf = (action: ReferralAction): readonly Audience[] => [
  ...REFERRAL_ACTIONS[action].told,
  ...(action === 'confirm' || action === 'dispute' ? (['sender'] as const) : [])
]

t.test('for each action there are words for everybody whom the table tells, and for nobody else', async (t) => {
  for (const action of actions) {
    const workers = toldOf(action).filter((audience) => audience !== 'person')
    t.strictSame(Object.keys(WORKER_WORDS[action]).sort(), [...workers].sort(), action)
    for (const language of LANGUAGES) {
      const sentence = personSentence(action, language, appointment)
      t.equal(sentence !== null, toldOf(action).includes('person'), `${action} ${language}`)
    }
  }
})

const ENDING = [LINK, WORKER_FOOTER]

t.test('of words, papers and calls both ends are told, when there is something to read', async (t) => {
  for (const audience of ['sender', 'receiver-owner']) {
    for (const notice of ['message', 'clear-document', 'refuse-document', 'ask-call'])
      t.ok(workerMail(notice, audience, ENDING), `${notice} ${audience}`)
    for (const notice of ['attach-document', 'delete-document'])
      t.equal(workerMail(notice, audience, ENDING), null, notice)
  }
})

t.test(
  'what is given back because somebody left is told to the desk; when nobody is left, to the sender and the coordinator',
  (t) => {
    t.strictSame(Object.keys(WORKER_WORDS.release), ['receiver-duty-list', 'sender', 'coordinator'])
    t.end()
  }
)

/** Everything that is ever written to a worker. */
const toWorkers = [
  ...[...actions, 'release', ...Object.keys(THREAD_WORDS)].flatMap((action) =>
    (Object.keys(AUDIENCES) as Audience[]).flatMap((audience) => workerMail(action, audience, ENDING) ?? [])
  ),
  ...['today', 'late1', 'late2', 'late3', 'team', 'collective', 'news'].flatMap((kind) =>
    [1, 3].map((count) => digestMail({ ...nothing(), [kind]: count }, ENDING))
  )
].map(({ subject, paragraphs }) => [subject, ...paragraphs].join('\n'))
function nothing() {
  return { today: 0, late1: 0, late2: 0, late3: 0, team: 0, collective: 0, news: 0 }
}

/** Everything that is ever written to a person. */
const toPersons = LANGUAGES.flatMap((language) =>
  actions.flatMap((action) => {
    const sentence = personSentence(action, language, appointment)
    if (sentence === null) return []
    const { subject, paragraphs } = personMail(sentence, language)
    return [[subject, ...paragraphs].join('\n'), personSms(sentence)]
  })
)

const catalogue = join(import.meta.dirname, '../../../rights-check/catalogue/rights')
const rights: { code: string; name: { fr: string; en: string }; aliases: string[] }[] = readdirSync(catalogue).flatMap(
  (file) => JSON.parse(readFileSync(join(catalogue, file), 'utf8'))
)
const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
const holds = (text: string, term: string) => ` ${words(text).join(' ')} `.includes(` ${words(term).join(' ')} `)

t.test('no message names a right, a reason, an organisation or a person', async (t) => {
  // not the words for both ends and for ways of reaching somebody, which say nothing of a case
  const { reasonSides: _, movedBy: __, contactChannels: ___, ...lists } = CODED_LISTS
  const reasons = Object.values(lists).flatMap((list) => Object.values(list).map(({ label }) => label))
  const terms = [
    ...rights.flatMap(({ code, name, aliases }) => [code, name.fr, name.en, ...aliases]),
    ...reasons,
    ...organisations.map(({ name }) => name),
    ...people.flatMap(({ givenName, familyName }) => [givenName, familyName])
  ].filter((term) => words(term).join('').length > 2)
  t.ok(terms.length > 500, `${terms.length} terms`)
  t.ok(toWorkers.length > 50, `${toWorkers.length} texts to workers`)
  t.ok(toPersons.length > 50, `${toPersons.length} texts to persons`)
  for (const text of [...toWorkers, ...toPersons]) {
    t.strictSame(
      terms.filter((term) => holds(text, term)),
      [],
      text
    )
  }
  t.ok(holds('Votre demande de RSA est acceptée.', 'rsa'), 'and such a word would be seen')
})

// Written by hand: what would tell somebody who reads over a shoulder why the person needs help, or who helps.
const BETRAYS = {
  fr: 'droit aide allocation social santé maladie handicap caf cpam ccas carsat préfecture mairie hôpital logement loyer dette impayé expulsion revenu argent emploi chômage retraite titre séjour papiers avocat violence association structure orientation dossier refus refusée retard',
  en: 'right benefit allowance aid social health sickness disability office council landlord housing rent debt eviction income money job unemployment pension residence permit papers lawyer violence charity organisation referral file refused declined late',
  ar: 'حق حقوق مساعدة منحة اجتماعي اجتماعية صحة مرض إعاقة سكن إيجار ديون طرد دخل مال عمل بطالة تقاعد إقامة أوراق محام عنف جمعية إدارة ملف رفض مرفوض تأخير'
}

t.test('what is written to a person tells nobody why they are helped, nor by whom', async (t) => {
  const terms = Object.values(BETRAYS).flatMap((list) => list.split(' '))
  for (const text of toPersons)
    t.strictSame(
      terms.filter((term) => holds(text, term)),
      [],
      text
    )
})

t.test(
  'a worker’s mail leads to one page; a person’s text message has no link, and its telephone shows it as few parts',
  async (t) => {
    for (const text of toWorkers) t.equal(text.split('https://').length, 2, text)
    for (const text of toPersons) t.notMatch(text, /https?:/)
    // GSM 03.38: 160 signs in one message, 153 in each of several; with any other sign 70 and 67.
    const gsm = /^[@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&'()*+,\-./0-9:;<=>?¡A-ZÄÖÑÜ§¿a-zäöñüà]*$/
    for (const language of LANGUAGES)
      for (const action of actions) {
        const sentence = personSentence(action, language, appointment)
        if (sentence === null) continue
        const sms = personSms(sentence)
        const [one, each] = gsm.test(sms) ? [160, 153] : [70, 67]
        const parts = sms.length <= one ? 1 : Math.ceil(sms.length / each)
        t.ok(parts <= 3, `${parts}: ${sms}`)
        if (language === 'en') t.equal(parts, 1, sms)
      }
  }
)

t.test('the moment of an appointment is said as it is said in each language, where the person lives', async (t) => {
  t.equal(
    personSentence('schedule', 'fr', appointment),
    'Vous avez un rendez-vous mardi 12 janvier à 14\u00a0h\u00a030.'
  )
  t.equal(personSentence('schedule', 'en', appointment), 'You have an appointment on Tuesday 12 January at 14:30.')
  t.equal(personSentence('schedule', 'ar', appointment), 'لديك موعد يوم الثلاثاء 12/01/2027 على الساعة 14:30.')
  const morning = { at: new Date('2027-07-01T12:00:00.000Z'), zone: 'Indian/Reunion' }
  t.equal(
    personSentence('reschedule', 'fr', morning),
    'Votre rendez-vous est déplacé. Il aura lieu jeudi 1 juillet à 16\u00a0h.'
  )
  t.equal(personSentence('schedule', 'fr', null), null, 'without its moment it says nothing')
  t.equal(personSms('Le 1er, à 16\u00a0h\u202f: l’heure.'), "Le 1er, à 16 h : l'heure.\nRelais")
})

t.test('a person is written to in French, English or Arabic; in French when they speak another language', async (t) => {
  t.strictSame(['fr', 'en', 'ar', 'tr', 'ro'].map(languageOf), ['fr', 'en', 'ar', 'fr', 'fr'])
  for (const language of LANGUAGES) {
    const script = language === 'ar' ? /\p{Script=Arabic}/u : /\p{Script=Latin}/u
    for (const text of Object.values(PERSON_WORDS[language].says)) t.match(text, script)
  }
})

t.test('the digest says how many referrals wait, level by level, and nothing that is zero', async (t) => {
  t.strictSame(digestMail({ today: 1, late1: 2, late2: 1, late3: 2, team: 3, collective: 1, news: 4 }, ENDING), {
    subject: 'Relais : 10 orientations à suivre ce matin',
    paragraphs: [
      'Bonjour,',
      '6 orientations attendent votre action :',
      '– 1 orientation à traiter aujourd’hui',
      '– 2 orientations en retard',
      '– 1 orientation en retard, signalée à votre responsable',
      '– 2 orientations en retard, signalées à la coordination',
      'Dans votre structure : 3 orientations en retard malgré une première relance.',
      'Dans le collectif : 1 orientation en retard malgré deux relances.',
      'Et 4 nouveautés depuis le dernier message.',
      LINK,
      'Vous recevez ce message parce que vous travaillez avec Relais. Vos préférences d’envoi s’y changent à tout moment.'
    ]
  })
  const one = digestMail({ ...nothing(), late1: 1 }, ENDING)
  t.equal(one.subject, 'Relais : 1 orientation à suivre ce matin')
  t.strictSame(one.paragraphs.slice(1, 4), ['Une orientation attend votre action :', '– 1 orientation en retard', LINK])
  t.equal(digestMail({ ...nothing(), news: 1 }, ENDING).subject, 'Relais : une nouveauté')
})
