export { contract, contractOperations } from '../contract/contract.generated.js'
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
