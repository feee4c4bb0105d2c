/** The password that belongs to an e-mail address, and how often it was missed. */
export interface LoginRecord {
  password: string
  failures: number
  lockedUntil?: number
}
