/** What the server remembers about a token it gave out. */
export interface TokenRecord {
  token: string
  /** `AUTH` knows the person only, `ACCESS` one identity too. */
  type: 'AUTH' | 'ACCESS'
  userId: string
  issuedAt: number
  /** Slides with every accepted request. */
  lastUsedAt: number
  /** Hard end, whatever the use. */
  endsAt?: number
  steppedUp: boolean
  revoked: boolean
  /** The one operation that it is good for; the token of an expired password has it. */
  only?: string
}
