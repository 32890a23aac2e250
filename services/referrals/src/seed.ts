import type { House } from '@relais/service-kit'

/** Loads the referrals of the demo collective. */
export async function seedReferrals(_house: House): Promise<void> {}
