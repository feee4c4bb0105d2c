/** Something that waits for its user to confirm it with a second factor. */
export interface Confirmable {
  waits: boolean
  /** It does not wait because it need not be confirmed. */
  exempt: boolean
  confirm(): void
  /** Too many wrong codes. */
  fail(): void
}
