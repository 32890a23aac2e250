import t, { type Test } from 'tap'
import { holdsNir } from '../src/index.ts'

// Made-up numbers, their keys counted by hand: 97 − (the first thirteen mod 97), 2A taken as 19 and 2B as 18 (Insee).
const WHOLE = ['184127645108946', '269054958815780', '173037511500262', '255089935201788', '701037505600117']
const CORSICAN = ['185052A00412356', '292102B12045631', '185052a00412356']

const found = (t: Test, text: string) => t.equal(holdsNir(text), true, text)
const notFound = (t: Test, text: string) => t.equal(holdsNir(text), false, text)

t.test('a social security number is found with its key, in whatever way people write it', (t) => {
  for (const nir of [...WHOLE, ...CORSICAN]) {
    found(t, nir)
    found(t, `n° ${nir}.`)
    const groups = /^(.)(..)(..)(..)(...)(...)(..)$/.exec(nir)!.slice(1)
    for (const separator of [' ', '.', '-', '/', '\u00a0', '\u202f']) found(t, groups.join(separator))
    found(t, [...nir].join(' '))
  }
  t.end()
})

t.test('it is found within a sentence, in full-width digits, and among other numbers', (t) => {
  found(t, 'Madame, son numéro de sécu est le 2 69 05 49 588 157 80 et son allocataire le 1234567')
  found(t, '１８４１２７６４５１０８９４６')
  found(t, 'tel 0639981234 nir:184127645108946 depuis 2019')
  found(t, '184127645108946\n06 39 98 12 34')
  t.end()
})

t.test('it is found without its key, or with a mistyped one, when it is written the way people write one', (t) => {
  found(t, '1841276451089')
  found(t, '1 84 12 76 451 089')
  found(t, '1 84 12 76 451 089 47')
  found(t, '1 85 05 2A 004 123')
  // Months 20 and 30 to 42 stand for a month that is not known (Insee).
  found(t, '2 69 20 49 588 157')
  found(t, '1 84 35 99 451 089')
  t.end()
})

t.test('other numbers are left alone', (t) => {
  notFound(t, '73282932000074') // SIRET
  notFound(t, '732 829 320 00074')
  notFound(t, '732829320') // SIREN
  notFound(t, 'FR76 3000 6000 0112 3456 7890 189') // IBAN
  notFound(t, 'FR7630006000011234567890189')
  notFound(t, '06 39 98 12 34')
  notFound(t, '+33 6 39 98 12 34')
  notFound(t, '0639981234 0465710010')
  notFound(t, '3017620422003') // EAN-13
  notFound(t, '4006381333931')
  notFound(t, '019b8d41-b400-7b52-a1f7-2f6f4a0c9d11')
  notFound(t, '10000000-0000-4000-8000-000000000000')
  notFound(t, '2026-11-23T09:00:00.000Z')
  notFound(t, '1234567 A')
  notFound(t, '9790000000000')
  notFound(t, '1 84 13 76 451 089') // no month 13, no key
  notFound(t, '')
  t.end()
})

t.test('letters before it hide nothing when the key is right', (t) => {
  found(t, 'NIR184127645108946')
  t.end()
})

t.test('a longer number that only contains such digits is none', (t) => {
  notFound(t, '0184127645108946')
  notFound(t, '1841276451089460')
  notFound(t, 'X1841276451089') // inside a word and without its key
  notFound(t, '41841276451089461234')
  t.end()
})
