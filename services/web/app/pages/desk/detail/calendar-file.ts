const MINUTES = 60
const LINE = 75

/** An appointment as a file for a calendar (RFC 5545), made in the browser; its title says nothing of why, for others look into calendars too. */
export function calendarFile(one: {
  id: string
  startsAt: string
  now: Date
  title: string
  place: string | null
}): string {
  const ends = new Date(Date.parse(one.startsAt) + MINUTES * 60_000).toISOString()
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Relais//FR',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    `UID:${one.id}@relais`,
    `DTSTAMP:${utc(one.now.toISOString())}`,
    `DTSTART:${utc(one.startsAt)}`,
    `DTEND:${utc(ends)}`,
    `SUMMARY:${escaped(one.title)}`,
    ...(one.place === null ? [] : [`LOCATION:${escaped(one.place)}`]),
    'CLASS:PRIVATE',
    'END:VEVENT',
    'END:VCALENDAR'
  ]
  return `${lines.map(folded).join('\r\n')}\r\n`
}

function utc(instant: string): string {
  return instant.replaceAll(/[-:]|\.\d+/g, '')
}

function escaped(text: string): string {
  return text.replaceAll(/[\\;,]/g, '\\$&').replaceAll(/\r?\n/g, '\\n')
}

/** No line is longer than 75 bytes; what follows begins with a space (§3.1). */
function folded(line: string): string {
  let text = ''
  let room = LINE
  for (const sign of line) {
    const size = new TextEncoder().encode(sign).length
    if (size > room) {
      text += '\r\n '
      room = LINE - 1
    }
    text += sign
    room -= size
  }
  return text
}
