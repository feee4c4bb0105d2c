/** The password that belongs to an e-mail address, and how often it was missed. */
export interface LoginRecord {
  password: string
  failures: number
  lockedUntil?: number
  /** From then on signing in only leads to changing the password. */
  expiresAt?: number
  /** The last that were changed, which must not come back yet. */
  formerPasswords?: string[]
}
