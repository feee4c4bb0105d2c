/** Weavr's own clients wait for as long as this says, without an error on the screen. */
export const retryAfter = (waitMs: number): Record<string, string> => ({
  'retry-after': String(Math.max(1, Math.ceil(waitMs / 1000))),
})
