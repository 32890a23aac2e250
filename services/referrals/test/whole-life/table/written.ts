/**
 * Who may do what in each state, and where it leads: written by hand from the procedure, never derived from the code under test.
 *
 * `.` is refused in this state, `=` stays in it, `?` is possible in this state once something else was done before (see MARKED).
 * dr draft, se sent, ak acknowledged, ir info_requested (asked from acknowledged), wl waitlisted, ac accepted, ip in_progress,
 * oh on_hold (held from in_progress), rs resolved, cl closed, de declined (from acknowledged), rd redirected, wd withdrawn (from sent),
 * pd person_declined, ex expired (from waitlisted), su superseded, er entered_in_error
 */
export const PLAIN = rowsOf(`
  side        roles                      action              dr se ak ir wl ac ip oh rs cl de rd wd pd ex su er
  sender      agent,lead                 send                se .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .
  sender      agent,lead                 discard             wd .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .
  system      -                          discard             wd .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .
  receiver    agent,lead                 acknowledge         .  ak .  .  .  .  .  .  .  .  .  .  .  .  .  .  .
  receiver    agent,lead                 ask-info            .  ir ir .  ir ir ir .  .  .  .  .  .  .  .  .  .
  sender      agent,lead                 reply-info          .  .  .  ak .  .  .  .  .  .  .  .  .  .  .  .  .
  receiver    agent,lead                 accept              .  ac ac .  ac .  .  .  .  .  .  .  .  .  .  .  .
  receiver    agent,lead                 waitlist            .  wl wl .  .  .  .  .  .  .  .  .  .  .  .  .  .
  receiver    agent,lead                 decline             .  de de .  de .  .  .  .  .  .  .  .  .  .  .  .
  receiver    lead                       un-accept           .  .  .  .  .  de de de .  .  .  .  .  .  .  .  .
  receiver    agent,lead                 assign              .  =  =  =  =  =  =  =  =  .  .  .  .  .  .  .  .
  receiver    agent,lead                 log-contact         .  .  .  .  .  ip =  .  .  .  .  .  .  .  .  .  .
  receiver    agent,lead                 schedule            .  .  .  .  .  =  =  .  .  .  .  .  .  .  .  .  .
  receiver    agent,lead                 no-show             .  .  .  .  .  =  =  .  .  .  .  .  .  .  .  .  .
  receiver    agent,lead                 reschedule          .  .  .  .  .  =  =  .  .  .  .  .  .  .  .  .  .
  receiver    agent,lead                 start               .  .  .  .  .  ip .  .  .  .  .  .  .  .  .  .  .
  receiver    agent,lead                 hold                .  .  .  .  .  oh oh .  .  .  .  .  .  .  .  .  .
  receiver    agent,lead                 resume              .  .  .  .  .  .  .  ip .  .  .  .  .  .  .  .  .
  receiver    agent,lead                 record-outcome      .  .  .  .  .  rs rs rs .  .  .  .  .  .  .  .  .
  sender      agent,lead                 confirm             .  .  .  .  .  .  .  .  cl .  .  .  .  .  .  .  .
  person      -                          confirm             .  .  .  .  .  .  .  .  =  .  .  .  .  .  .  .  .
  sender      agent,lead                 dispute             .  .  .  .  .  .  .  .  ip .  .  .  .  .  .  .  .
  person      -                          dispute             .  .  .  .  .  .  .  .  =  .  .  .  .  .  .  .  .
  receiver    agent,lead                 correct-outcome     .  .  .  .  .  .  .  .  =  =  .  .  .  .  .  .  .
  system      -                          ask-again           .  .  .  .  .  ?  ?  ?  ?  ?  .  .  .  .  .  .  .
  system      -                          close               .  .  .  .  .  .  .  .  cl .  .  .  .  .  .  .  .
  sender      agent,lead                 reopen              .  .  .  .  .  .  .  .  .  ip ak .  se .  wl .  .
  receiver    lead                       reopen              .  .  .  .  .  .  .  .  .  ip ak .  se .  wl .  .
  coordinator coordinator                reopen              .  .  .  .  .  .  .  .  .  ip ak .  se .  wl .  .
  receiver    agent,lead                 redirect            .  rd rd .  rd rd rd .  .  .  .  .  .  .  .  .  .
  sender      agent,lead                 redirect            .  ?  ?  .  ?  ?  ?  .  .  .  rd .  .  .  .  .  .
  receiver    agent,lead                 suggest-redirect    .  =  =  .  =  =  =  .  .  .  .  .  .  .  .  .  .
  system      -                          supersede           .  ?  ?  ?  ?  .  .  .  .  .  ?  .  .  .  .  .  .
  sender      agent,lead                 withdraw            .  wd wd wd wd =  =  =  .  .  wd .  .  .  .  .  .
  receiver    agent,lead                 confirm-withdrawal  .  .  .  ?  .  ?  ?  ?  .  .  .  .  .  .  .  .  .
  system      -                          confirm-withdrawal  .  .  .  ?  .  ?  ?  ?  .  .  .  .  .  .  .  .  .
  person      -                          person-declines     pd pd pd pd pd pd pd pd pd .  pd .  .  .  .  .  .
  sender      agent,lead                 person-declines     pd pd pd pd pd pd pd pd pd .  pd .  .  .  .  .  .
  receiver    agent,lead                 person-declines     .  pd pd pd pd pd pd pd pd .  pd .  .  .  .  .  .
  person      -                          withdraw-agreement  pd pd pd pd pd pd pd pd pd .  pd .  .  .  .  .  .
  sender      agent,lead                 withdraw-agreement  pd pd pd pd pd pd pd pd pd .  pd .  .  .  .  .  .
  receiver    agent,lead                 withdraw-agreement  .  pd pd pd pd pd pd pd pd .  pd .  .  .  .  .  .
  system      -                          escalate            .  =  =  =  =  =  =  =  .  .  =  .  .  .  .  .  .
  coordinator coordinator                expire              .  ?  ?  ?  ?  ?  ?  ?  .  .  ?  .  .  .  .  .  .
  system      -                          expire              .  ?  ?  ?  ?  ?  ?  ?  .  .  ?  .  .  .  .  .  .
  sender      agent,lead,privacy_officer mark-error          er er er er er er er er er .  er .  .  .  .  .  .
  receiver    privacy_officer            mark-error          .  er er er er er er er er .  er .  .  .  .  .  .
`)

/** The cells that are `?` above, once the sender asked to withdraw, the receiver suggested whom to pass it on to, or everybody was reminded in vain. */
export const MARKED = rowsOf(`
  side        roles                      action              se ak ir wl ac ip oh rs cl de
  receiver    agent,lead                 confirm-withdrawal  .  .  wd .  wd wd wd .  .  .
  system      -                          confirm-withdrawal  .  .  wd .  wd wd wd .  .  .
  sender      agent,lead                 redirect            rd rd .  rd rd rd .  .  .  rd
  coordinator coordinator                expire              ex ex ex ex ex ex ex .  .  ex
  system      -                          expire              ex ex ex ex ex ex ex .  .  ex
  system      -                          supersede           su su su su .  .  .  .  .  su
  system      -                          ask-again           .  .  .  .  =  =  =  =  =  .
`)

/** What a rule says that does not hold for a plain referral. */
export const NOT_YET: Record<string, string> = {
  'confirm-withdrawal': 'withdrawal-not-requested',
  redirect: 'redirect-not-suggested',
  expire: 'escalation-not-exhausted',
  supersede: 'sibling-not-accepted',
  'ask-again': 'no-pending-outcome-due'
}

/** Such a rule is told before it is tried where the referral itself shows that it does not hold. */
export const NOT_OFFERED = ['confirm-withdrawal', 'redirect']

/** The states in which the agreement is over, and what may be done all the same where the state allows it. */
export const FROZEN = ['pd', 'er']
export const ALSO_WHEN_FROZEN =
  'discard withdraw confirm-withdrawal person-declines withdraw-agreement escalate expire mark-error supersede'.split(
    ' '
  )

export const NAMES = {
  dr: 'draft',
  se: 'sent',
  ak: 'acknowledged',
  ir: 'info_requested',
  wl: 'waitlisted',
  ac: 'accepted',
  ip: 'in_progress',
  oh: 'on_hold',
  rs: 'resolved',
  cl: 'closed',
  de: 'declined',
  rd: 'redirected',
  wd: 'withdrawn',
  pd: 'person_declined',
  ex: 'expired',
  su: 'superseded',
  er: 'entered_in_error'
} as const
export type Column = keyof typeof NAMES
export const COLUMNS = Object.keys(NAMES) as Column[]

interface Row {
  side: string
  roles: string[]
  action: string
  cells: Record<string, string>
}

function rowsOf(text: string): Row[] {
  const [head = [], ...lines] = text
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
  return lines.map(([side = '', roles = '', action = '', ...cells]) => ({
    side,
    roles: roles.split(','),
    action,
    cells: Object.fromEntries(cells.map((cell, at) => [head[at + 3]!, cell]))
  }))
}

/** The cell of one viewer; null when the action is not for its role, undefined when not for its side. */
export function cellOf(rows: readonly Row[], side: string, role: string, action: string, column: Column) {
  const ofSide = rows.filter((row) => row.side === side && row.action === action)
  const row = ofSide.find(({ roles }) => roles.includes(role))
  return ofSide.length === 0 ? undefined : (row?.cells[column] ?? null)
}

/** Where a cell leads. */
export function nextOf(cell: string, column: Column): Column {
  return cell === '=' ? column : (cell as Column)
}

/** What a viewer is offered in a state. */
export function offeredTo(side: string, role: string, column: Column): string[] {
  return PLAIN.filter(({ action, cells, ...row }) => {
    const cell = row.side === side && row.roles.includes(role) ? (cells[column] ?? '.') : '.'
    return cell !== '.' && !(cell === '?' && NOT_OFFERED.includes(action))
  }).map(({ action }) => action)
}

/** The refusal of a cell that is not allowed. */
export function refusalOf(side: string, role: string, action: string, column: Column): string {
  const cell = cellOf(PLAIN, side, role, action, column)
  if (cell === undefined) return 'referral-not-yours'
  if (cell === null) return 'role-forbids'
  if (cell === '?') return NOT_YET[action]!
  return FROZEN.includes(column) && !ALSO_WHEN_FROZEN.includes(action) ? 'referral-frozen' : 'referral-state-forbids'
}
