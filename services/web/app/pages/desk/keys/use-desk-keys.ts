import type { ReferralAction } from '@relais/referral-lifecycle'
import { useNavigate } from '@tanstack/react-router'
import { type RefObject, useEffect, useState } from 'react'
import type { Filters } from '../desk-search.ts'

const KEPT = 'relais-desk-keys'
const STEPS: Record<string, number> = { j: 1, k: -1, ArrowDown: 1, ArrowUp: -1 }
const FORMS: Record<string, ReferralAction> = { r: 'decline', i: 'ask-info' }

/** The keys of the desk; those of a single letter can be switched off (WCAG 2.1.4), and none works while one writes. */
export function useDeskKeys(desk: RefObject<HTMLElement | null>, open: string | undefined, filters: Filters) {
  const navigate = useNavigate()
  const [on, turn] = useState(() => localStorage.getItem(KEPT) !== 'off')
  const [shown, setShown] = useState(false)

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { key, target } = event
      if (event.ctrlKey || event.metaKey || event.altKey || !(target instanceof Element)) return
      if (target.closest('input, textarea, select, dialog, [contenteditable]')) return
      const line = target.closest<HTMLElement>('[data-line]')
      const isLetter = key.length === 1
      if (isLetter && !on) return
      // Arrows scroll the page, save among the lines.
      if (!isLetter && line === null) return
      if (key in STEPS) step(desk.current, line ?? lineOf(desk.current, open), STEPS[key]!)
      else if (key === '/') desk.current?.querySelector<HTMLElement>('[aria-keyshortcuts="/"]')?.focus()
      else if (key === '?') setShown(true)
      else if (key === 'a')
        (line ?? desk.current?.querySelector('.desk-detail'))
          ?.querySelector<HTMLElement>('[aria-keyshortcuts="a"]')
          ?.click()
      else if (key in FORMS) {
        const id = line?.dataset.line ?? open
        if (id === undefined) return
        void navigate({ to: '/reception/$id', params: { id }, search: { ...filters, act: FORMS[key]! } })
      } else return
      event.preventDefault()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  })

  return {
    on,
    turn: (next: boolean) => {
      localStorage.setItem(KEPT, next ? 'on' : 'off')
      turn(next)
    },
    shown,
    show: () => setShown(true),
    hide: () => setShown(false)
  }
}

/** Moves to the next line, or the one before; from nowhere, to the first. */
function step(desk: HTMLElement | null, from: HTMLElement | null, by: number): void {
  const lines = [...(desk?.querySelectorAll<HTMLElement>('[data-line]') ?? [])]
  const at = from === null ? (by > 0 ? 0 : lines.length - 1) : lines.indexOf(from) + by
  lines[Math.min(Math.max(at, 0), lines.length - 1)]?.querySelector('a')?.focus()
}

function lineOf(desk: HTMLElement | null, id: string | undefined): HTMLElement | null {
  return id === undefined ? null : (desk?.querySelector<HTMLElement>(`[data-line="${id}"]`) ?? null)
}
