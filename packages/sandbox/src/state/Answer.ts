/**
 * What an operation answers, before it becomes a `Response`. Plain JSON, so that it can be kept and replayed.
 */
export interface Answer {
  status: number
  body?: unknown
  /** A body that is not JSON. */
  file?: { contentType: string; text: string }
  headers?: Record<string, string>
}
