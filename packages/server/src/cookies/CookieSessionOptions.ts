export interface CookieSessionOptions {
  mode: 'cookie'
  /**
   * Seal the cookies, 32 signs or more each. The first seals and all open: to change it, put a new one in
   * front, and take the old one away after five minutes.
   */
  secrets: readonly string[]
  /**
   * Hands the token to a page that asks, for the moment in which it links Weavr's secure frames: they take
   * nothing else. Without it the page never has the token, and no secure frames.
   * @default false
   */
  tokenForFrames?: boolean
}
