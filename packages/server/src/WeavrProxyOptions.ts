import type { ContractOperation } from '@weavr-kit/core/contract'

export interface WeavrProxyOptions {
  /** The account's API key: a secret, so from the environment, never from code. */
  apiKey: string
  /** Where Weavr answers: `https://sandbox.weavr.io/multi`, or `https://api.weavr.io/multi` when live. */
  baseUrl: string
  /** Where the proxy is mounted, e.g. `/api/weavr`; taken off every path. @default '' */
  basePath?: string
  /**
   * Which operations of the contract are forwarded: their ids, or a function that says yes or no.
   * @default all that a payer's token protects, and those with which one signs in or registers
   */
  allow?: readonly string[] | ((operation: ContractOperation) => boolean)
  /** Sends the requests. @default globalThis.fetch */
  fetch?: typeof globalThis.fetch
  /** How long Weavr may take to begin its answer, in milliseconds. @default 30000 */
  timeoutMs?: number
  /** The longest request body that is forwarded, in bytes. @default 1048576 */
  maxBodyBytes?: number
}
