export { type Mail, type Outcome, type Post, PostAway, type Sms } from './message.ts'
export { openPost, type PostSettings } from './open-post.ts'
