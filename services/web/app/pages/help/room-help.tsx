import { Link } from '@tanstack/react-router'
import type { Place } from '../../frame/places.ts'
import { useWords, type WordId } from '../../words/words.ts'

/** What is done in each room, in the order in which it is done. */
const DONE_IN: Readonly<Record<string, readonly WordId[]>> = {
  '/rencontres': ['help.outreach.note', 'help.outreach.count', 'help.outreach.wrong'],
  '/bilans': ['help.checks.ask', 'help.checks.read', 'help.checks.refer'],
  '/orientations': ['help.sender.new', 'help.sender.agree', 'help.sender.follow', 'help.sender.landlord'],
  '/reception': ['help.desk.read', 'help.desk.before', 'help.desk.answer', 'help.desk.outcome'],
  '/annuaire': ['help.directory.find'],
  '/pilotage': ['help.coordination.stalled', 'help.coordination.report', 'help.coordination.local']
}

/** One room: its way in, and what is done there. A room of which nothing is to be said is not shown. */
export function RoomHelp({ to, words }: Place) {
  const { t } = useWords()
  const done = DONE_IN[to]
  if (done === undefined) return null
  return (
    <section className="card">
      <h2>
        <Link to={to}>{t(words)}</Link>
      </h2>
      <ul>
        {done.map((id) => (
          <li key={id}>{t(id)}</li>
        ))}
      </ul>
    </section>
  )
}
