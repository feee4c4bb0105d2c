import { SessionError } from './SessionError.js'

export interface IdentityChoice {
  id: { type: 'CONSUMER' | 'CORPORATE'; id: string }
  name: string
}

/** The user may act for several identities: ask which one, then sign in again with `{ identity }` alone. */
export class IdentityChoiceError extends SessionError {
  override readonly name = 'IdentityChoiceError'
  declare readonly code: 'identity-choice'
  /** The identities to choose from. Not part of `toJSON()`: names are personal. */
  declare readonly identities: readonly IdentityChoice[]

  constructor(identities: readonly IdentityChoice[]) {
    super('identity-choice', 'This user has several identities. Sign in again with the one that was chosen.')
    Object.defineProperty(this, 'identities', { value: identities })
  }
}
