export { seedReferrals } from './seed.ts'
export { referrals } from './service.ts'
