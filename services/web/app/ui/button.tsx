import { type ButtonHTMLAttributes, useId } from 'react'

interface Props extends ButtonHTMLAttributes<HTMLButtonElement> {
  kind?: 'first' | 'second' | 'quiet' | 'stop'
  /** Why it cannot be used now; the button stays reachable, and says so. */
  whyNot?: string | undefined
  /** Something is on its way: pressing again does nothing. */
  busy?: boolean
}

/** A button. One that cannot be used is not taken away: it tells why, to everybody. */
export function Button({ kind = 'first', whyNot, busy = false, onClick, type = 'button', className, ...rest }: Props) {
  const reason = useId()
  const idle = whyNot !== undefined || busy
  const classes = ['button', kind !== 'first' && `button-${kind}`, className].filter(Boolean).join(' ')
  return (
    <>
      <button
        {...rest}
        type={type}
        className={classes}
        aria-disabled={idle || undefined}
        aria-busy={busy || undefined}
        aria-describedby={whyNot === undefined ? rest['aria-describedby'] : reason}
        onClick={(event) => (idle ? event.preventDefault() : onClick?.(event))}
      />
      {whyNot !== undefined && (
        <p id={reason} className="why-not">
          {whyNot}
        </p>
      )}
    </>
  )
}
