import { toManagedAccountIban } from './toManagedAccountIban.js'
import { conflict } from '../../answers/Refusal.js'
import type { SandboxContext } from '../../context/SandboxContext.js'
import { checkSource } from '../checkInstruments.js'
import { isIban } from './isIban.js'
import type { WireRecord } from '../../state/PaymentRecord.js'

/** What the payment networks carry. */
const currencies: Record<WireRecord['type'], readonly string[]> = {
  SEPA: ['EUR'],
  FASTER_PAYMENTS: ['GBP'],
  SWIFT: ['EUR', 'GBP', 'USD'],
  RIX: ['EUR', 'ISK'],
}

/** Rules of every payment to an account outside. @throws {Refusal} 409 */
export function checkWire(wire: WireRecord, context: SandboxContext): void {
  const { currency, id } = checkSource(wire, context)
  if (!currencies[wire.type].includes(currency)) throw conflict('TYPE_NOT_SUPPORTED_BY_PROFILE')
  if (wire.payee.iban !== undefined && !isIban(wire.payee.iban))
    throw conflict('BENEFICIARY_BANK_DETAILS_INVALID')
  const account = context.state.managedAccounts[id]
  // Dollars have no IBAN in this programme, and leave by SWIFT without one.
  const needsIban = wire.kind === 'outgoing_wire_transfers' && currency !== 'USD'
  if (needsIban && account && toManagedAccountIban(account, '', context.now()).state !== 'ALLOCATED')
    throw conflict('IBAN_UPGRADE_REQUIRED')
}
