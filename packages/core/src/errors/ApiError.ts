import { WeavrError } from './WeavrError.js'

export interface ApiErrorOptions {
  code: string
  status: number
  fields?: Record<string, string>
  requestRef?: string
  retryAfterMs?: number
  /**
   * What the proxy says about it, which quotes nothing that was sent. Weavr's own words may, and stay out.
   */
  sentence?: string
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

  constructor({ sentence, ...facts }: ApiErrorOptions) {
    const { code, status } = facts
    super(
      sentence ? `The proxy answered ${status} ${code}: ${sentence}` : `Weavr answered ${status} ${code}.`,
      code,
    )
    Object.assign(this, { fields: {} }, facts)
  }
}
