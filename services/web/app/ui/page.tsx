import { type ReactNode, useEffect, useRef } from 'react'

interface Props {
  /** Of the page and of the window. */
  title: string
  lead?: ReactNode
  /** Buttons and links that stand beside the title. */
  actions?: ReactNode
  children: ReactNode
}

/** A page: its title is that of the window, and is read out first when one arrives. */
export function Page({ title, lead, actions, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = `${title} – Relais`
  }, [title])
  useEffect(() => {
    if (!document.activeElement || document.activeElement === document.body || arrived)
      heading.current?.focus({ preventScroll: true })
    arrived = false
  }, [])
  return (
    <>
      <div className="page-head">
        <div>
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {lead !== undefined && <p>{lead}</p>}
        </div>
        {actions !== undefined && <div className="row screen">{actions}</div>}
      </div>
      {children}
    </>
  )
}

let arrived = false
/** Called by the router: another page has been asked for, so its title takes the focus. */
export function onArrival(): void {
  arrived = true
}
