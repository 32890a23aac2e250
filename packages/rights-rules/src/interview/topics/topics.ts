import type { Situation } from '../../situation/situation.ts'
import { groupTopics, isKnownWho, situationFacts } from './groups.ts'
import { homeTopics } from './home.ts'
import { moneyTopics } from './money.ts'
import { personTopics } from './person.ts'
import { receivedTopics } from './received.ts'
import type { Span, Topic } from './topic.ts'

/** Everything that may still be asked in a situation, in the order in which people would expect it. */
export function topicsOf(situation: Situation, span: Span, asked: ReadonlySet<string>): Topic[] {
  const known = isKnownWho(situation, asked)
  const together = groupTopics(situation, span, asked).filter(({ id }) => !asked.has(id))
  const alone = [
    ...homeTopics(situation),
    ...moneyTopics(situation, span, asked),
    ...(known ? receivedTopics(situation, span) : []),
    ...personTopics(situation)
  ]
  // what one question asks of everybody is asked of each only where that was not enough
  const covered = new Set([
    ...together.filter(({ kind }) => kind === 'choices').flatMap(({ fills }) => fills),
    ...awaited(situation, asked)
  ])
  return [...together, ...alone.filter(({ id, fills }) => !asked.has(id) && !fills.some((fact) => covered.has(fact)))]
}

// the question about everybody waits until it is known who they are
function awaited(situation: Situation, asked: ReadonlySet<string>): string[] {
  return asked.has('situations') ? [] : situationFacts(situation)
}
