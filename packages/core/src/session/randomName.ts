/** A name that nothing else has. Not `randomUUID`, which is missing on plain http. */
export const randomName = (): string => crypto.getRandomValues(new Uint32Array(3)).join('-')
