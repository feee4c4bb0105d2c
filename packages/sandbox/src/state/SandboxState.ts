import type { AgendaItem } from './AgendaItem.js'
import type { ConfirmationRecord } from './ConfirmationRecord.js'
import type { IdentityRecord } from './IdentityRecord.js'
import type { LoginRecord } from './LoginRecord.js'
import type * as rules from './records.generated.js'
import type { RecordRules } from './RecordRules.js'
import type { Posting } from './Posting.js'
import type { ChallengeRecord } from './ChallengeRecord.js'
import type { KeptAnswer } from './KeptAnswer.js'
import type { PushChallengeRecord } from './PushChallengeRecord.js'
import type { SealedValue } from './SealedValue.js'
import type { TokenRecord } from './TokenRecord.js'

type Rules = typeof rules

/** Records by their ids: a table for each file that says whose its records are. */
export type RecordTables = {
  -readonly [Kind in keyof Rules]: Record<string, Rules[Kind] extends RecordRules<infer Item> ? Item : never>
}

/** Everything the sandbox knows. Plain JSON, so that it can be kept and looked at. */
export interface SandboxState extends RecordTables {
  lastId: number
  identities: Record<string, IdentityRecord>
  /** By e-mail address, lower case. */
  logins: Record<string, LoginRecord>
  tokens: Record<string, TokenRecord>
  challenges: Record<string, ChallengeRecord>
  pushChallenges: Record<string, PushChallengeRecord>
  /** Codes that confirm several things at once. */
  confirmations: Record<string, ConfirmationRecord>
  /** What shall happen by itself, soonest first. */
  agenda: AgendaItem[]
  /** Postings by instrument. */
  books: Record<string, Posting[]>
  keptAnswers: Record<string, KeptAnswer>
  /** What was typed into the secure UI, by the token that stands for it. */
  sealedValues: Record<string, SealedValue>
  /** When the programme was called, for the rate limits. */
  callsAt: number[]
}
