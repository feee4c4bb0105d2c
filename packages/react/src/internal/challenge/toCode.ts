/** The digits of zero in the scripts whose keyboards type their own. */
const zeros = [0x660, 0x6f0, 0x966]

/** What was typed or pasted as six ASCII digits; `undefined` when it is none. */
export function toCode(typed: string): string | undefined {
  const code = typed
    .replace(/[\s\p{Pd}\p{Cf}]/gu, '')
    .replace(/\p{Nd}/gu, (digit) => {
      const at = digit.codePointAt(0)!
      const zero = zeros.find((first) => at >= first && at < first + 10)
      return zero ? String(at - zero) : digit
    })
  return /^\d{6}$/.test(code) ? code : undefined
}
