/** What a proxy, a sandbox or a test has to know of an operation without reading the document. */
export interface ContractOperation {
  operationId: string
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE'
  /** A template such as `/managed_cards/{id}`, relative to the API's base. */
  path: string
  /** The name of its file in the contract, such as `managed-cards`. */
  resource: string
  security: {
    apiKey: boolean
    /** `optional`: the key alone is let in too. False: the key alone. */
    bearer: 'required' | 'optional' | false
  }
  /** Its 403 may be `STEP_UP_REQUIRED`. */
  stepUp: boolean
  /** Its 403 may be `ACCESS_TOKEN_REQUIRED`. */
  accessToken: boolean
  /** It takes an `idempotency-ref` header. */
  idempotent: boolean
  deprecated: boolean
}
