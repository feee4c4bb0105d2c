/** What the inputs of the secure UI may hold. */
export const secureFields = ['password', 'confirmPassword', 'passCode', 'confirmPassCode', 'cardPin'] as const

export type SecureField = (typeof secureFields)[number]

/** A secret that was typed into a secure input, as the sandbox keeps it until its token is redeemed. */
export interface SealedValue {
  field: SecureField
  value: string
  sealedAt: number
  /** How many calls its token is still good for. */
  usesLeft: number
  /** Joins the inputs that were turned into tokens together. */
  group: string
}
