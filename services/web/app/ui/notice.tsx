import type { ReactNode } from 'react'

/** Something told in a page. `alert`: it appears because of what was just done, and is read out at once. */
export function Notice({
  kind = 'told',
  alert = false,
  children
}: {
  kind?: 'told' | 'good' | 'warm' | 'bad'
  alert?: boolean
  children: ReactNode
}) {
  return (
    <div className={kind === 'told' ? 'notice' : `notice notice-${kind}`} role={alert ? 'alert' : undefined}>
      {children}
    </div>
  )
}

/** A place where nothing is yet: says why, and what to do. */
export function Empty({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="empty">
      <h2>{title}</h2>
      {children}
    </div>
  )
}

/** A word of state; never by its colour alone. */
export function Tag({
  kind,
  children
}: {
  kind?: 'accent' | 'warm' | 'bad' | 'good' | undefined
  children: ReactNode
}) {
  return <span className={kind === undefined ? 'tag' : `tag tag-${kind}`}>{children}</span>
}
