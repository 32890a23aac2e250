import fc from 'fast-check'
import t from 'tap'
import { likenessOf, similarity } from '../../src/desk/likeness.ts'
import { keptSounds, type Sounds, soughtSounds, soundsOf } from '../../src/desk/sound.ts'

const person = (givenName: string, familyName: string, birthDate: string | null = '1984-03-12') => ({
  givenName,
  familyName,
  birthDate,
  phone: null,
  email: null
})

t.test('spelling is taken away and what is heard stays', async (t) => {
  const heardAlike = [
    ['Mohamed', 'Mouhammad', 'Mehmet', 'Mamadou', 'Mhamed'],
    ['Fatima', 'Fatimata', 'Fatouma'],
    ['Dupont', 'Dupond'],
    ['Thibault', 'Thibaud'],
    ['Youssef', 'Yusuf', 'Yousouf'],
    ['Christine', 'Kristine'],
    ['Aydınlar', 'Aydinlar', 'AYDINLAR']
  ]
  for (const names of heardAlike)
    t.equal(new Set(names.map((name) => soundsOf(name).words[0])).size, 1, names.join(', '))
  t.same(soundsOf('Lê').words, ['l'], 'a name that is a small word elsewhere')
  t.same(soundsOf('أمل').words, ['امل'], 'another script stands for itself')
})

const flat = ({ pairs, years }: Sounds) => pairs.flatMap((pair) => years.map((year) => `${pair} ${year}`))

t.test(
  'a person is sought under what they are kept under, with a year that is one off, and unknown to either',
  async (t) => {
    const shares = (kept: ReturnType<typeof person>, sought: ReturnType<typeof person>) =>
      flat(soughtSounds(sought)).some((sound) => flat(keptSounds(kept)).includes(sound))
    const one = person('Ana', 'Martin')
    t.ok(shares(one, one))
    t.ok(shares(one, person('Martin', 'Ana', '1985-01-01')))
    t.ok(shares(one, person('Ana', 'Martin', null)))
    t.ok(shares(person('Ana', 'Martin', null), one))
    t.notOk(shares(one, person('Ana', 'Martin', '1986-03-12')))
    t.notOk(shares(one, person('Ana', 'Garandot')))
  }
)

t.test('whatever is typed, something bounded is kept, and likeness is the same from both ends', async (t) => {
  const name = fc.oneof(
    fc.string({ minLength: 1, maxLength: 80 }),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 80 })
  )
  fc.assert(
    fc.property(name, name, name, name, (a, b, c, d) => {
      const [one, other] = [person(a, b), person(c, d)]
      const kept = keptSounds(one).pairs
      const [there, back] = [likenessOf(one, other), likenessOf(other, one)]
      return (
        kept.length > 0 &&
        kept.length <= 16 &&
        there.score === back.score &&
        there.score >= 0 &&
        there.score <= 100 &&
        likenessOf(one, one).score === 100
      )
    })
  )
  t.equal(similarity('mohamed ben ali', 'ali mohamed ben'), 1)
  t.equal(similarity('ana', 'bob'), 0)
})
