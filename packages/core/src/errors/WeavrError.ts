/** Marks an error of the kit, whichever copy of the kit made it. */
export const brand = Symbol.for('weavr-kit.error')

/** Where a cause is explained. */
export const docsUrlOf = (code: string): string =>
  `https://github.com/weavr-kit/weavr-kit/blob/main/docs/errors.md#${code.toLowerCase()}`

/**
 * The one base of everything the kit throws. `code` names the cause and may grow; `name` names the class.
 * Neither `message`, `cause` nor `toJSON()` ever holds a body, a header, a token or a personal value, so an
 * error may be logged as it is.
 */
export class WeavrError extends Error {
  override readonly name: string = 'WeavrError'
  readonly code: string
  /** Where the cause is explained, with the ways to mend it. */
  readonly docsUrl: string

  constructor(message: string, code: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
    this.docsUrl = docsUrlOf(code)
  }

  get [brand]() {
    return true
  }

  toJSON(): Record<string, unknown> {
    return { ...(this as object), message: this.message }
  }
}
