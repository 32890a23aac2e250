import type { Counts } from '../../store/telling/tables.ts'

const LINES: readonly (readonly [keyof Counts, (n: number) => string])[] = [
  ['today', (n) => `${referrals(n)} à traiter aujourd’hui`],
  ['late1', (n) => `${referrals(n)} en retard`],
  ['late2', (n) => `${referrals(n)} en retard, ${n === 1 ? 'signalée' : 'signalées'} à votre responsable`],
  ['late3', (n) => `${referrals(n)} en retard, ${n === 1 ? 'signalée' : 'signalées'} à la coordination`]
]

/** The mail of the morning: how many referrals wait, level by level; nothing else of them. `ending`: where to go, and what stands under it. */
export function digestMail(counts: Counts, ending: readonly string[]): { subject: string; paragraphs: string[] } {
  const { team, collective, news } = counts
  const own = LINES.flatMap(([kind, line]) => (counts[kind] === 0 ? [] : [`– ${line(counts[kind])}`]))
  const mine = counts.today + counts.late1 + counts.late2 + counts.late3
  const paragraphs = [
    ...(own.length === 0
      ? []
      : [`${mine === 1 ? 'Une orientation attend' : `${mine} orientations attendent`} votre action :`, ...own]),
    ...(team === 0 ? [] : [`Dans votre structure : ${referrals(team)} en retard malgré une première relance.`]),
    ...(collective === 0 ? [] : [`Dans le collectif : ${referrals(collective)} en retard malgré deux relances.`]),
    ...(news === 0
      ? []
      : [
          news === 1
            ? 'Et une nouveauté depuis le dernier message.'
            : `Et ${news} nouveautés depuis le dernier message.`
        ])
  ]
  return {
    subject: `Relais : ${subjectOf(mine + team + collective, news)}`,
    paragraphs: ['Bonjour,', ...paragraphs, ...ending]
  }
}

function subjectOf(stalled: number, news: number): string {
  if (stalled > 0) return `${referrals(stalled)} à suivre ce matin`
  return news === 1 ? 'une nouveauté' : `${news} nouveautés`
}

function referrals(count: number): string {
  return count === 1 ? '1 orientation' : `${count} orientations`
}
