export { contract, contractOperations } from '../contract/contract.generated.js'
export { webhookContract, webhookEvents } from '../contract/webhooks.generated.js'
export type {
  ContractContent,
  ContractDocument,
  ContractHeader,
  ContractMethod,
  ContractParameter,
  ContractPath,
  ContractResponse,
  ContractSchema,
  ContractSecurity,
} from '../contract/ContractDocument.js'
export type { ContractOperation } from '../contract/ContractOperation.js'
export type { WebhookDocument } from '../contract/WebhookDocument.js'
export type { WebhookEvent, WebhookName, WebhookPayloads } from '../contract/WebhookEvent.js'
