import { conflict } from '../../answers/Refusal.js'
import type { SandboxContext } from '../../context/SandboxContext.js'
import type { WireRecord } from '../../state/PaymentRecord.js'
import { proceed } from '../proceed.js'

/** The user wants to pay whatever the check of the payee said. @throws {Refusal} 409 `INVALID_STATE` */
export function confirmPayee(wire: WireRecord, context: SandboxContext): void {
  if (wire.state !== 'PENDING_CONFIRMATION') throw conflict('INVALID_STATE')
  wire.payeeAccepted = true
  proceed(wire, context)
}
