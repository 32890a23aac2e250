/** Something outside Relais that keeps it from starting; the message is one sentence for the person who starts it. */
export class StartProblem extends Error {
  override readonly name = 'StartProblem'
}

/** The database could not be reached, or the connection broke; trying again later may succeed. */
export class DatabaseUnavailable extends Error {
  override readonly name = 'DatabaseUnavailable'
}
