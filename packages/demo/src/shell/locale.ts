/**
 * The language of the demo's words, so that a month never stands in another one. Times are in the user's own
 * zone all the same.
 */
export const locale = 'en-GB'
