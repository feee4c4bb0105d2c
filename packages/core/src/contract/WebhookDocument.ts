import type { ContractDocument, ContractMethod } from './ContractDocument.js'

/** As loosely typed as the contract of the operations; every `$ref` is local: `#/components/…`. */
export interface WebhookDocument extends Pick<ContractDocument, 'openapi' | 'info'> {
  /** By the path that follows the address of the receiver. */
  webhooks: Record<string, { post: ContractMethod }>
  components: Pick<ContractDocument['components'], 'parameters' | 'responses' | 'schemas'>
}
