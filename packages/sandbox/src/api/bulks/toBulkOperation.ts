import type { components } from '@weavr-kit/core'
import type { BulkCall, BulkRecord } from '../../state/BulkRecord.js'

type Schemas = components['schemas']

/** What the contract answers for one call of a bulk. */
export function toBulkOperation(
  { method, path }: BulkRecord,
  { id, params, body, status, answer }: BulkCall,
  sequence: number,
): Schemas['BulkOperation'] {
  return {
    operationId: id,
    sequence,
    method,
    path: path.replace(/\{(\w+)\}/g, (_, name: string) => params[name] ?? ''),
    status,
    requestPayload: body === undefined ? undefined : JSON.stringify(body),
    responsePayload: answer === undefined ? undefined : JSON.stringify(answer),
  }
}
