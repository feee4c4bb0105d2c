import type { Ledger } from '../ledger/createLedger.js'
import type { OtpChallenges } from '../otp/createOtpChallenges.js'
import type { Tokens } from '../tokens/createTokens.js'
import type { SandboxState } from './SandboxState.js'

/** What operations and seeds act on. */
export interface SandboxContext {
  state: SandboxState
  /** Server time, epoch milliseconds. */
  now(): number
  /** A new id, a string of 18 digits. */
  nextId(): string
  ledger: Ledger
  tokens: Tokens
  otp: OtpChallenges
  /** True when every sign-in answers an `AUTH` token. */
  alwaysExchange: boolean
}
