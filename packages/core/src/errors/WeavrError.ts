const brand = Symbol.for('weavr-kit.error')
const docs = 'https://github.com/weavr-kit/weavr-kit/blob/main/docs/errors.md#'

/**
 * The one base of everything the kit throws.
 * `code` names the cause and may grow; `name` names the class. Neither `message` nor `toJSON()` ever holds a body,
 * a header, a token or a personal value, so an error may be logged as it is. There is no `cause`: what was caught may quote them.
 */
export class WeavrError extends Error {
  override readonly name: string = 'WeavrError'
  readonly code: string
  /** Where the cause is explained, with the ways to mend it. */
  readonly docsUrl: string

  constructor(message: string, code: string) {
    super(message)
    this.code = code
    this.docsUrl = docs + code.toLowerCase()
  }

  get [brand]() {
    return true
  }

  toJSON(): Record<string, unknown> {
    return { ...(this as object), message: this.message }
  }
}

/** True for an error of the kit, whichever copy of the kit made it; with `code`, only for that cause. */
export function isWeavrError(error: unknown, code?: string): error is WeavrError {
  return error instanceof Error && brand in error && (!code || (error as Partial<WeavrError>).code === code)
}
