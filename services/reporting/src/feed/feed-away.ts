/** The feed, or the token to read it, cannot be had at present. */
export class FeedAway extends Error {}
