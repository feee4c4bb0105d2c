/**
 * What is told of a call once it is over. Safe to log: no token, no body, no address and no id of anybody.
 */
export interface ProxiedRequest {
  /** Missing where the path is no operation's. */
  operationId?: string
  /** What the browser was answered. */
  status: number
  /** From the arrival of the request to the end of its answer, in milliseconds. */
  ms: number
  /** Weavr's, by which its support finds the call. */
  requestRef?: string
  /** What the client said it was for, in the header `weavr-intent`. */
  intent?: 'user' | 'background' | 'keep-alive'
  /**
   * Why it did not go well: a code of the proxy's own answers, or how the answer broke off (`TIMED_OUT`,
   * `CLIENT_GONE`, `UPSTREAM_CUT`). Missing where Weavr's answer was handed on whole, refusals of Weavr's
   * too.
   */
  cause?: string
  /** The store was asked about it and did not answer: limits were not counted, or the call was refused. */
  storeFailed?: true
}
