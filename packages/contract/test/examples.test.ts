import t from 'tap'
import { z } from 'zod'
import { OPERATIONS } from '../src/index.ts'

t.test('every body has an example, and every example of a body is acceptable', (t) => {
  for (const { id, body, example } of OPERATIONS) {
    if (body === undefined) {
      t.equal(example, undefined, id)
      continue
    }
    t.ok(example, `${id} has an example`)
    t.equal(faults(body, example), '', id)
  }
  t.end()
})

t.test('every answer with a body has an example, and every example of an answer is one', (t) => {
  for (const { id, answers } of OPERATIONS) {
    for (const [status, { body, example }] of Object.entries(answers)) {
      if (body === undefined) {
        t.equal(example, undefined, `${id} ${status}`)
        continue
      }
      t.ok(example, `${id} ${status} has an example`)
      t.equal(faults(body, example), '', `${id} ${status}`)
    }
  }
  t.end()
})

t.test('an example names made-up people only: phones that Arcep keeps for fiction, mail in .example', (t) => {
  const all = JSON.stringify(
    OPERATIONS.map(({ example, answers }) => [example, Object.values(answers).map((answer) => answer.example)])
  )
  for (const [mail] of all.matchAll(/[\w.-]+@[\w.-]+/g)) t.match(mail, /\.example$/)
  for (const [phone] of all.matchAll(/(?<!\d)(\+33|0)[ .]?[67]([ .]?\d\d){4}(?!\d)/g)) {
    t.match(phone.replaceAll(/[ .]/g, ''), /^(\+33|0)63998/)
  }
  t.end()
})

function faults(schema: z.ZodType, value: unknown): string {
  const read = schema.safeParse(value)
  return read.success ? '' : z.prettifyError(read.error)
}
