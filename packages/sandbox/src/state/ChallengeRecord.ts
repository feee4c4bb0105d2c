/** One-time codes sent to somebody for one purpose. */
export interface ChallengeRecord {
  /** When codes were sent, latest last. */
  sentAt: number[]
  status: 'PENDING' | 'VERIFIED' | 'SPENT'
  wrongCodes: number
}
