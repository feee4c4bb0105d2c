import type { components } from '@weavr-kit/core'
import { ofIdentity, type RecordRules } from './RecordRules.js'

type Schemas = components['schemas']

/** One call of a bulk. */
export interface BulkCall {
  id: string
  params: Record<string, string>
  body?: unknown
  status: Schemas['BulkOperationStatus']
  /** What the operation answered, or refused with. */
  answer?: unknown
}

/** Calls of one operation, submitted first and executed then. */
export interface BulkRecord {
  id: string
  identityId: string
  /** The token that submitted it: its calls are its user's. */
  token: string
  operationId: string
  method: string
  path: string
  status: Schemas['BulkStatus']
  mode: Schemas['BulkMode']
  calls: BulkCall[]
  startedAt?: number
  finishedAt?: number
}

export const bulks: RecordRules<BulkRecord> = ofIdentity
