import { WeavrError } from './WeavrError.js'

export interface ApiErrorOptions {
  code: string
  status: number
  fields?: Record<string, string>
  requestRef?: string
  retryAfterMs?: number
}

/** Weavr (or the proxy before it) answered with an error. */
export class ApiError<Code extends string = string> extends WeavrError {
  override readonly name: string = 'ApiError'
  /** Weavr's own, such as `INSTRUMENT_BLOCKED`; `HTTP_503` and the like when it gave none. */
  declare readonly code: Code | (string & {})
  /** HTTP status. */
  declare readonly status: number
  /** For a 400: what is wrong with each field, by its name (`REQUIRED`, `SIZE`, `REGEX` …); else empty. */
  declare readonly fields: Record<string, string>
  /** Weavr's `request-ref`, which its support asks for. */
  declare readonly requestRef?: string
  /** For a 429: how long to wait before the next try, in milliseconds. */
  declare readonly retryAfterMs?: number

  constructor(options: ApiErrorOptions) {
    super(`Weavr answered ${options.status} ${options.code}.`, options.code)
    Object.assign(this, { fields: {} }, options)
  }
}
