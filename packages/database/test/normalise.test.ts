import t from 'tap'
import { normaliseEmail, normaliseName, normalisePhone } from '../src/index.ts'

t.test('a name is found however it was typed', async (t) => {
  for (const [typed, compared] of [
    ['BENYOUCEF', 'benyoucef'],
    ['  Bén-youcef ', 'ben youcef'],
    ["D'Ângelo", 'd angelo'],
    ['D’ANGELO', 'd angelo'],
    ['Jean-François  de la Tour', 'jean francois de la tour'],
    ['Le Cœur', 'le coeur'],
    ['Cæsar', 'caesar'],
    ['N\u0303un\u0303ez', 'nunez'],
    ['Nguyễn Thị', 'nguyen thi'],
    ['Çelik Işıl', 'celik isil'],
    ['İREM AYDINLAR', 'irem aydinlar'],
    ['Łukasz Øster ĐorĐe', 'lukasz oster dorde'],
    ['أمل', 'أمل'.normalize('NFKD').replace(/\p{M}/gu, '')]
  ] as const) {
    t.equal(normaliseName(typed), compared)
  }
})

t.test('an address is compared in small letters', async (t) => {
  t.equal(normaliseEmail('  Amel.Benyoucef@Exemple.FR '), 'amel.benyoucef@exemple.fr')
})

t.test('a French number becomes E.164', async (t) => {
  for (const [typed, compared] of [
    ['06 12 34 56 78', '+33612345678'],
    ['0612345678', '+33612345678'],
    ['06.12.34.56.78', '+33612345678'],
    ['+33 6 12 34 56 78', '+33612345678'],
    ['+33 (0)6 12 34 56 78', '+33612345678'],
    ['+33 06 12 34 56 78', '+33612345678'],
    ['0033 612 345 678', '+33612345678'],
    ['04-72-12-34-56', '+33472123456'],
    ['0692 12 34 56', '+262692123456'],
    ['+262 0692 12 34 56', '+262692123456'],
    ['0696 12 34 56', '+596696123456'],
    ['+213 551 23 45 67', '+213551234567'],
    ['+41 79 123 45 67', '+41791234567']
  ] as const) {
    t.equal(normalisePhone(typed), compared, typed)
  }
})

t.test('what is no telephone number is none', async (t) => {
  for (const typed of [
    '',
    'chez sa sœur',
    '06 12 34 56',
    '06 12 34 56 7O',
    '12 34 56 78 90',
    '+33 6 12 34 56',
    '3949'
  ]) {
    t.equal(normalisePhone(typed), null, typed)
  }
})
