/** What stands beside a failure: the reference that support asks for. */
export interface FailureReferenceMessages {
  reference: string
  copy: string
  copied: string
  /** The browser did not let us. */
  copyFailed: string
}

declare module '../../internal/WeavrMessages.js' {
  interface WeavrMessages {
    failureReference: FailureReferenceMessages
  }
}

/** English. */
export const failureReferenceMessages: FailureReferenceMessages = {
  reference: 'Reference',
  copy: 'Copy',
  copied: 'Copied',
  copyFailed: 'Not copied. Select it instead.',
}
