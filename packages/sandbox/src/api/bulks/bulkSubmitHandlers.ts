import { contractOperations } from '@weavr-kit/core/contract'
import { callerOf } from '../../context/Call.js'
import { operation, type Handler } from '../../context/Handler.js'
import type { BulkCall, BulkRecord } from '../../state/BulkRecord.js'

interface BulkItem {
  /** Named `_id_` in bulks: the path has no place for them. */
  pathParams?: Record<string, string>
  requestBody?: unknown
}

/** What may be submitted in bulk, and the operation that each item is a call of. */
export const bulkSubmitHandlers = {
  bulksUserCreate: submit('userCreate'),
  bulksUserInviteSend: submit('userInviteSend'),
  bulksManagedCardBlock: submit('managedCardBlock'),
  bulksManagedCardUnblock: submit('managedCardUnblock'),
  bulksManagedCardRemove: submit('managedCardRemove'),
  bulksManagedCardSpendRulesUpdate: submit('managedCardSpendRulesUpdate'),
  bulksTransferCreate: submit('transferCreate'),
  bulksSendCreate: submit('sendCreate'),
  bulksOutgoingWireTransferCreate: submit('outgoingWireTransferCreate'),
}

function submit(operationId: string): Handler {
  const found = contractOperations.find((one) => one.operationId === operationId)
  if (!found) throw new Error(`The contract has no ${operationId} to submit in bulk.`)
  const { method, path } = found

  return operation<BulkItem[]>((call, { records, nextId }) => {
    const { identity, token } = callerOf(call)
    const bulk: BulkRecord = {
      id: nextId(),
      identityId: identity.id,
      token: token.token,
      operationId,
      method,
      path,
      status: 'SUBMITTED',
      mode: 'ON_FAILURE_CONTINUE',
      calls: call.body.map((item): BulkCall => ({
        id: nextId(),
        params: toParams(item),
        body: item.requestBody,
        status: 'SUBMITTED',
      })),
    }
    records.keep('bulks', bulk)
    return { status: 201, body: { bulkId: bulk.id, operationCount: bulk.calls.length, path } }
  })
}

function toParams({ pathParams = {} }: BulkItem): Record<string, string> {
  return Object.fromEntries(
    Object.entries(pathParams).map(([name, value]) => [name.replace(/^_|_$/g, ''), value]),
  )
}
