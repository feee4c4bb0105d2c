import type { components } from '@weavr-kit/core'
import { checkPayee } from '../../payments/wires/checkPayee.js'
import { faultOfPayeeName } from '../../payments/wires/faultOfPayeeName.js'
import { proceed } from '../../payments/proceed.js'
import { conflict } from '../../answers/Refusal.js'
import type { SandboxContext } from '../../context/SandboxContext.js'
import type { OutgoingWireTransferRecord } from '../../state/OutgoingWireTransferRecord.js'

type Request = components['schemas']['OutgoingWireTransferUpdateBeneficiaryNameRequest']

/** Gives a waiting wire's payee another name and has it checked again. @throws {Refusal} 409 */
export function correctPayeeName(
  wire: OutgoingWireTransferRecord,
  request: Request,
  context: SandboxContext,
): void {
  const { destination } = wire
  if ('beneficiaryId' in destination) throw conflict('CONFLICT_BENEFICIARYID_NAME')
  if ('id' in destination) throw conflict('CONFLICT_EXTERNALACCOUNTID_NAME')
  if (wire.state !== 'PENDING_CONFIRMATION') throw conflict('INVALID_STATE')
  const name = 'name' in request ? request.name : request.acceptVerifiedName ? verifiedName(wire) : undefined
  if (name === undefined) throw conflict('NO_NAME_TO_ACCEPT')
  if (faultOfPayeeName(name, wire.type === 'FASTER_PAYMENTS' ? 'uk' : 'iban'))
    throw conflict('MODEL_CONSTRAINTS_VIOLATED')
  wire.payee = { ...wire.payee, name }
  wire.destination = { ...destination, name }
  wire.validationOutcomes = checkPayee(wire.payee, wire.type, context)
  proceed(wire, context)
}

const verifiedName = ({ validationOutcomes }: OutgoingWireTransferRecord) =>
  validationOutcomes?.[0]?.categoryResult.accountName
