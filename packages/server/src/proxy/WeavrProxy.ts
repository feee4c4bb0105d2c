/** The handler that `createWeavrProxy` makes. */
export interface WeavrProxy {
  (request: Request): Promise<Response>
  /**
   * For a readiness probe: 200 `{ status: 'UP' }` where there is a key and Weavr answers, else 503 `{ status:
   * 'DOWN', cause }`. Asks Weavr without key or token, so that it costs nothing of the programme's limits.
   * Keep its route off the internet.
   */
  health(): Promise<Response>
}
