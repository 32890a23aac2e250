import { useLinkProps } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Filters } from './desk-search.ts'

interface Props {
  filters: Filters
  /** Whether these are the filters of now; the router would say so of any address that begins alike. */
  current: boolean
  className?: string
  children: ReactNode
}

/** A link to the inbox under some filters. */
export function FilterLink({ filters, current, className, children }: Props) {
  const link = useLinkProps({ to: '/reception', search: filters })
  return (
    <a {...link} className={className} aria-current={current ? 'page' : undefined}>
      {children}
    </a>
  )
}
