/** An `idempotency-ref`. Not `randomUUID`, which is missing on plain http, as in tests on a phone in the same network. */
export const randomRef = (): string => crypto.getRandomValues(new Uint32Array(4)).join('-')
