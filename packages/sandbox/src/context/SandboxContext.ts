import type { Records } from '../records/createRecords.js'
import type { Answer } from '../state/Answer.js'
import type { Call } from './Call.js'
import type { Ledger } from '../ledger/createLedger.js'
import type { OtpChallenges } from '../otp/createOtpChallenges.js'
import type { Tokens } from '../tokens/createTokens.js'
import type { SandboxState } from '../state/SandboxState.js'

/** What operations and seeds act on. */
export interface SandboxContext {
  state: SandboxState
  records: Records
  /** Server time, epoch milliseconds. */
  now(): number
  /** A new id, a string of 18 digits. */
  nextId(): string
  ledger: Ledger
  tokens: Tokens
  otp: OtpChallenges
  /** True when every sign-in answers an `AUTH` token. */
  alwaysExchange: boolean
  /** How many calls may redeem one token of a password that was typed into the secure UI. */
  passwordTokenUses: 1 | 2
  /**
   * Does an operation of the contract, whose handlers stand above all that acts on a context.
   * @throws {Refusal}
   */
  perform(operationId: string, call: Call, context: SandboxContext): Answer | Promise<Answer>
}
