import type { ReferralRow } from '../../store/referrals/write-referral.ts'

/** True when something was done since the version that was read. Words and papers alone leave the versions before them good enough to act on. */
export function isStale({ version, beside }: Pick<ReferralRow, 'version' | 'beside'>, read: number): boolean {
  return read > version || read < version - beside
}
