/** A body that arrives: of a request from the browser, or of an answer from Weavr. */
export interface ByteSource {
  /** Reads to the end. Rejects where the body breaks off, and with what `take` throws. */
  drain(take: (chunk: Uint8Array) => void): Promise<void>
  /** Nobody reads it any further: what sends it may stop. */
  cancel(): void
}
