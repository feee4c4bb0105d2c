/**
 * An OpenAPI 3.1 document as loosely as validation and routing need it; every `$ref` is local:
 * `#/components/…`.
 */
export interface ContractDocument {
  openapi: string
  info: { title: string; version: string; summary?: string; description?: string }
  servers: { url: string; description?: string }[]
  security: ContractSecurity[]
  paths: Record<string, ContractPath>
  components: {
    securitySchemes: Record<string, Record<string, string>>
    headers: Record<string, ContractHeader>
    parameters: Record<string, ContractParameter>
    responses: Record<string, ContractResponse>
    schemas: Record<string, ContractSchema>
  }
}

/** One way to be let in: the names of the security schemes that it takes together. */
export type ContractSecurity = Record<string, string[]>

export interface ContractPath {
  /** For every method of the path, beside the method's own. */
  parameters?: ContractParameter[]
  get?: ContractMethod
  post?: ContractMethod
  patch?: ContractMethod
  delete?: ContractMethod
}

export interface ContractMethod {
  operationId: string
  /** One: the name of the resource, which is the name of its file in the contract. */
  tags: string[]
  summary: string
  description?: string
  deprecated?: boolean
  /** @default the document's */
  security?: ContractSecurity[]
  parameters?: ContractParameter[]
  requestBody?: { required?: boolean; content: ContractContent }
  /** By status, and `default`. */
  responses: Record<string, ContractResponse>
  /** The 403 may be `STEP_UP_REQUIRED`. */
  'x-step-up'?: boolean
  /** The 403 may be `ACCESS_TOKEN_REQUIRED`. */
  'x-access-token'?: boolean
}

/** Either a `$ref` alone, or `name`, `in` and `schema`. */
export interface ContractParameter {
  $ref?: string
  name?: string
  in?: string
  description?: string
  required?: boolean
  deprecated?: boolean
  style?: string
  explode?: boolean
  schema?: ContractSchema
}

/** Either a `$ref` alone, or a description and what comes with it. */
export interface ContractResponse {
  $ref?: string
  description?: string
  headers?: Record<string, ContractHeader>
  content?: ContractContent
}

export interface ContractHeader {
  $ref?: string
  description?: string
  required?: boolean
  schema?: ContractSchema
}

/** By media type. */
export type ContractContent = Record<string, { schema?: ContractSchema }>

/** JSON Schema 2020-12; the keywords that the contract uses most are typed. */
export interface ContractSchema {
  $ref?: string
  type?: string
  properties?: Record<string, ContractSchema>
  required?: string[]
  items?: ContractSchema
  enum?: string[]
  const?: string
  allOf?: ContractSchema[]
  oneOf?: ContractSchema[]
  anyOf?: ContractSchema[]
  discriminator?: { propertyName: string; mapping?: Record<string, string> }
  [keyword: string]: unknown
}
