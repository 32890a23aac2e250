import type { Medians, Result } from '../report/result.ts'
import { median, type Round, type Side, type Taking, takeRounds } from './take-rounds.ts'

/** What a ratio is called and where it should stand. */
export type Wanted = Pick<Result, 'key' | 'what' | 'floor' | 'goal'>

/** Relais against each limit, in rounds taken in turn: the median of the ratios of each round. */
export async function compare(
  relais: Side,
  limits: readonly { side: Side; wanted: Wanted }[],
  taking: Taking
): Promise<Result[]> {
  if (taking.profile !== undefined) {
    await taking.profile(limits[0]!.wanted.key, relais)
    return []
  }
  const [ours, ...theirs] = await takeRounds([relais, ...limits.map(({ side }) => side)], taking)
  return limits.map(({ side, wanted }, place) => ({
    ...wanted,
    value: median(ours!.map(({ rate }, round) => rate / theirs[place]![round]!.rate)),
    unit: 'ratio',
    against: side.name,
    ...byCpu(mediansOf(theirs[place]!), mediansOf(ours!)),
    relais: mediansOf(ours!),
    limit: mediansOf(theirs[place]!)
  }))
}

function byCpu(limit: Medians, relais: Medians): { byCpu?: number } {
  const cost = ({ cpu }: Medians) => (cpu.side ?? 0) + (cpu.postgres ?? 0)
  return cost(relais) > 0 && cost(limit) > 0 ? { byCpu: cost(limit) / cost(relais) } : {}
}

function mediansOf(rounds: readonly Round[]): Medians {
  const of = (read: (round: Round) => number | null | undefined) => {
    const known = rounds.map(read).filter((value) => value !== null && value !== undefined)
    return known.length === 0 ? null : median(known)
  }
  return {
    rate: median(rounds.map(({ rate }) => rate)),
    p50: of(({ p50 }) => p50),
    p99: of(({ p99 }) => p99),
    cpu: { side: of(({ cpu }) => cpu.side), postgres: of(({ cpu }) => cpu.postgres) },
    others: Math.max(...rounds.map(({ others }) => others))
  }
}
