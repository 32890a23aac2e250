export { seedReferrals } from './demo/seed-referrals.ts'
export { referrals } from './service.ts'
