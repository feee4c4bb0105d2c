import { WeavrError } from './WeavrError.js'

export interface ApiErrorOptions {
  code: string
  status: number
  fields?: Record<string, string>
  requestRef?: string
  retryAfterMs?: number
}

/** Weavr (or the proxy before it) answered with an error. */
export class ApiError extends WeavrError {
  override readonly name: string = 'ApiError'
  /** HTTP status. */
  readonly status: number
  /** For a 400: what is wrong with each field, by its name (`REQUIRED`, `SIZE`, `REGEX` …); else empty. */
  readonly fields: Record<string, string>
  /** Weavr's `request-ref`, which its support asks for. */
  readonly requestRef?: string
  /** For a 429: how long to wait before the next try, in milliseconds. */
  readonly retryAfterMs?: number

  constructor({ code, status, fields = {}, requestRef, retryAfterMs }: ApiErrorOptions) {
    super(`Weavr answered ${status} ${code}.`, { code })
    this.status = status
    this.fields = fields
    this.requestRef = requestRef
    this.retryAfterMs = retryAfterMs
  }

  override toJSON(): Record<string, unknown> {
    const { status, fields, requestRef } = this
    return { ...super.toJSON(), status, fields, requestRef }
  }
}
