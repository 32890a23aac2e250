/**
 * Whether a quantile may be told: enough persons are behind it, and at least one of them stands beyond it on either side, so that it is nobody's own
 * figure at the edge. `share`: 0.5 for a median, 0.9 for the 90th percentile.
 */
export function quantileTold(persons: number, share: number, threshold: number): boolean {
  // 10 × (1 − 0.9) is a hair less than 1 for a computer
  return persons >= threshold && persons * Math.min(share, 1 - share) >= 1 - 1e-9
}
