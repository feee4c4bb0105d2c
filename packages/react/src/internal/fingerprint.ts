/**
 * Tells texts apart without keeping what they say: two FNV-1a hashes of 32 bits. Not for secrets, and no
 * proof of anything.
 */
export function fingerprint(text: string): string {
  let first = 0x811c9dc5
  let second = 0x2b3e9f17
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    first = Math.imul(first ^ unit, 0x01000193)
    second = Math.imul(second ^ unit, 0x01a5d6c5)
  }
  return `${first}/${second}`
}
