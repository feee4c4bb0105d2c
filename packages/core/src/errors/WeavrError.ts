const brand = Symbol.for('weavr-kit.error')
const docs = 'https://github.com/weavr-kit/weavr-kit/blob/main/docs/errors.md#'

export interface WeavrErrorOptions {
  code: string
}

/**
 * The one base of everything the kit throws.
 * `code` names the cause and may grow; `name` names the class. Neither `message` nor `toJSON()` ever holds a body,
 * a header, a token or a personal value, so an error may be logged as it is. There is no `cause`: what was caught may quote them.
 */
export class WeavrError extends Error {
  override readonly name: string = 'WeavrError'
  readonly code: string

  constructor(message: string, { code }: WeavrErrorOptions) {
    super(message)
    this.code = code
  }

  get [brand]() {
    return true
  }

  /** Where the cause is explained, with the ways to mend it. */
  get docsUrl(): string {
    return docs + this.code.toLowerCase()
  }

  toJSON(): Record<string, unknown> {
    const { message, docsUrl } = this
    return { ...(this as object), message, docsUrl }
  }
}

/** True for an error of the kit, whichever copy of the kit made it; with `code`, only for that cause. */
export function isWeavrError(error: unknown, code?: string): error is WeavrError {
  return error instanceof Error && brand in error && (!code || (error as Partial<WeavrError>).code === code)
}
