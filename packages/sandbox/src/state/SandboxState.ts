import type { AgendaItem } from '../agenda/AgendaItem.js'
import type { UserRecord } from '../api/authentication-factors/UserRecord.js'
import type { BeneficiaryBatchRecord } from '../api/beneficiaries/BeneficiaryBatchRecord.js'
import type { BeneficiaryRecord } from '../api/beneficiaries/BeneficiaryRecord.js'
import type { CardPaymentRecord } from '../api/card-payments/CardPaymentRecord.js'
import type { BulkRecord } from '../api/bulks/BulkRecord.js'
import type { ConfirmationRecord } from '../api/challenges/ConfirmationRecord.js'
import type { FeeRecord } from '../api/fees/FeeRecord.js'
import type { IdentityRecord } from '../api/identities/IdentityRecord.js'
import type { IncomingWireTransferRecord } from '../api/incoming-wire-transfers/IncomingWireTransferRecord.js'
import type { LinkedAccountRecord } from '../api/linked-accounts/LinkedAccountRecord.js'
import type { ManagedAccountRecord } from '../api/managed-accounts/ManagedAccountRecord.js'
import type { ManagedCardRecord } from '../api/managed-cards/ManagedCardRecord.js'
import type { LoginRecord } from '../api/sign-in/LoginRecord.js'
import type { Posting } from '../ledger/Posting.js'
import type { ChallengeRecord } from '../otp/ChallengeRecord.js'
import type { PaymentRecord } from '../payments/PaymentRecord.js'
import type { KeptAnswer } from '../pipeline/createIdempotency.js'
import type { PushChallengeRecord } from '../push/PushChallengeRecord.js'
import type { SealedValue } from '../secure-ui/SealedValue.js'
import type { TokenRecord } from '../tokens/TokenRecord.js'

/** Everything the sandbox knows. Plain JSON, so that it can be kept and looked at. */
export interface SandboxState {
  lastId: number
  identities: Record<string, IdentityRecord>
  users: Record<string, UserRecord>
  /** By e-mail address, lower case. */
  logins: Record<string, LoginRecord>
  tokens: Record<string, TokenRecord>
  challenges: Record<string, ChallengeRecord>
  pushChallenges: Record<string, PushChallengeRecord>
  managedAccounts: Record<string, ManagedAccountRecord>
  managedCards: Record<string, ManagedCardRecord>
  cardPayments: Record<string, CardPaymentRecord>
  /** Their ids, oldest first: reading the values of so large a record takes ten times as long. */
  cardPaymentOrder: string[]
  /** Their ids by card, oldest first. */
  cardPaymentIds: Record<string, string[]>
  /** Those that identities make: transfers, sends, wires. */
  payments: Record<string, PaymentRecord>
  incomingWireTransfers: Record<string, IncomingWireTransferRecord>
  fees: Record<string, FeeRecord>
  beneficiaries: Record<string, BeneficiaryRecord>
  beneficiaryBatches: Record<string, BeneficiaryBatchRecord>
  linkedAccounts: Record<string, LinkedAccountRecord>
  /** Codes that confirm several things at once. */
  confirmations: Record<string, ConfirmationRecord>
  bulks: Record<string, BulkRecord>
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

export function createSandboxState(): SandboxState {
  return {
    lastId: 0,
    identities: {},
    users: {},
    logins: {},
    tokens: {},
    challenges: {},
    pushChallenges: {},
    managedAccounts: {},
    managedCards: {},
    cardPayments: {},
    cardPaymentOrder: [],
    cardPaymentIds: {},
    payments: {},
    incomingWireTransfers: {},
    fees: {},
    beneficiaries: {},
    beneficiaryBatches: {},
    linkedAccounts: {},
    confirmations: {},
    bulks: {},
    agenda: [],
    books: {},
    keptAnswers: {},
    sealedValues: {},
    callsAt: [],
  }
}
