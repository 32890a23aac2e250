import t from 'tap'
import { z } from 'zod'
import { text } from '../src/index.ts'

const name = text(10)
const rulesOf = (value: unknown) =>
  name.safeParse(value).error?.issues.map((issue) => (issue.code === 'custom' ? issue.params?.rule : issue.code)) ?? []

t.test('a text is trimmed and composed, and keeps its lines', (t) => {
  t.equal(name.parse('  Yasmina\u00a0 '), 'Yasmina')
  t.equal(name.parse('Zoe\u0308'), 'Zo\u00eb')
  t.equal(name.parse('a\n\tb\r\nc'), 'a\n\tb\r\nc')
  t.equal(name.parse('أمينة'), 'أمينة')
  t.end()
})

t.test('its length is counted in characters, after composing and trimming', (t) => {
  t.equal(name.parse('e\u0301'.repeat(10)), '\u00e9'.repeat(10))
  t.equal(name.parse(`${'x'.repeat(10)}   `), 'x'.repeat(10))
  t.equal(name.parse('😀'.repeat(10)), '😀'.repeat(10))
  t.strictSame(rulesOf('x'.repeat(11)), ['too_big'])
  t.strictSame(rulesOf('😀'.repeat(11)), ['too_big'])
  t.strictSame(rulesOf(''), ['too_small'])
  t.strictSame(rulesOf(' \u00a0\n'), ['too_small'])
  t.end()
})

t.test('control characters, and those that hide or turn text, are refused', (t) => {
  for (const hidden of [
    '\u0000',
    '\u0007',
    '\u000b',
    '\u001b',
    '\u007f',
    '\u0085',
    '\u009f',
    '\u200b',
    '\u200f',
    '\u202e',
    '\u2066',
    '\ufeff',
    '\ud800',
    '\udc00'
  ]) {
    t.strictSame(rulesOf(`a${hidden}b`), ['hidden-characters'], JSON.stringify(hidden))
  }
  t.end()
})

t.test('nothing but a text is one', (t) => {
  for (const value of [null, 1, true, ['a'], {}]) t.strictSame(rulesOf(value), ['invalid_type'])
  t.end()
})

t.test('its limits are printed in the contract', (t) => {
  t.match(z.toJSONSchema(text(80), { io: 'input' }), { type: 'string', minLength: 1, maxLength: 80, pattern: '\\S' })
  t.end()
})
