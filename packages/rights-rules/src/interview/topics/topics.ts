import type { LocalRight } from '../../rights/local/language.ts'
import type { Situation } from '../../situation/situation.ts'
import { groupTopics, isKnownWho, situationFacts } from './groups.ts'
import { homeTopics } from './home.ts'
import { localTopics } from './local.ts'
import { moneyTopics } from './money.ts'
import { personTopics } from './person.ts'
import { receivedTopics } from './received.ts'
import { taxTopics } from './taxes.ts'
import type { Span, Topic } from './topic.ts'

/** For when to ask, what has been asked, and which local rights are asked for. */
interface Asked {
  span: Span
  asked: ReadonlySet<string>
  local: readonly LocalRight[]
}

/** Everything that may still be asked in a situation, in the order in which people would expect it. */
export function topicsOf(situation: Situation, { span, asked, local }: Asked): Topic[] {
  const known = isKnownWho(situation, asked)
  const together = groupTopics(situation, span, asked).filter(({ id }) => !asked.has(id))
  const alone = [
    ...homeTopics(situation),
    ...moneyTopics(situation, span, asked),
    ...(known ? receivedTopics(situation, span) : []),
    ...personTopics(situation),
    ...taxTopics(situation, span, asked),
    ...localTopics(situation, local)
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
