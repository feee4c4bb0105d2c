import { conflict } from '../answers/Refusal.js'
import { findInstrument, type FoundInstrument } from './findInstrument.js'
import type { SandboxContext } from '../context/SandboxContext.js'
import type { PaymentFields } from '../state/PaymentFields.js'

/** The instrument that a payment takes from. @throws {Refusal} 409 unless money may leave it */
export function checkSource(
  { source, amount, identityId }: PaymentFields,
  { state }: Pick<SandboxContext, 'state'>,
): FoundInstrument {
  const found = findInstrument(state, source)
  if (found?.identityId !== identityId) throw conflict('SOURCE_NOT_FOUND')
  checkUsable(found, 'SOURCE')
  if (amount.amount <= 0) throw conflict('AMOUNT_INVALID')
  if (amount.currency !== found.currency) throw conflict('CURRENCY_MISMATCH')
  return found
}

/** @throws {Refusal} 409 unless money may arrive there */
export function checkDestination(
  found: FoundInstrument | undefined,
  { source, amount }: PaymentFields,
): FoundInstrument {
  if (!found) throw conflict('DESTINATION_NOT_FOUND')
  if (found.id === source.id) throw conflict('SOURCE_AND_DESTINATION_MUST_BE_DIFFERENT')
  checkUsable(found, 'DESTINATION')
  // Nothing is exchanged here: a programme without forex.
  if (amount.currency !== found.currency) throw conflict('CURRENCY_MISMATCH')
  return found
}

/** @throws {Refusal} 409 unless the amount and its fee can be spent */
export function checkFunds(
  { source, amount, fee = 0 }: PaymentFields,
  { ledger }: Pick<SandboxContext, 'ledger'>,
): void {
  if (ledger.balances(source.id).availableBalance < amount.amount + fee) throw conflict('FUNDS_INSUFFICIENT')
}

/** @throws {Refusal} 409 unless it is absent or to come */
export function checkSchedule(
  { scheduledTimestamp }: PaymentFields,
  { now }: Pick<SandboxContext, 'now'>,
): void {
  if (scheduledTimestamp !== undefined && Number(scheduledTimestamp) <= now())
    throw conflict('SCHEDULED_TIMESTAMP_INVALID')
}

function checkUsable({ debitMode, state }: FoundInstrument, side: 'SOURCE' | 'DESTINATION') {
  if (debitMode) throw conflict(`${side}_CANNOT_BE_DEBIT_MODE_CARD`)
  if (state === 'DESTROYED') throw conflict(`${side}_INSTRUMENT_DESTROYED`)
  if (state === 'BLOCKED') throw conflict(`${side}_INSTRUMENT_BLOCKED`)
  if (state === 'NOT_ENABLED') throw conflict('INSTRUMENT_DENIED_TRANSACTION')
}
