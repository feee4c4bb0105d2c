/**
 * The id of a merchant that gave none. The same name always gets the same, so that spend rules can say it.
 */
export function merchantIdOf(name: string): string {
  const sum = [...name].reduce((total, sign) => (total * 31 + (sign.codePointAt(0) ?? 0)) % 1_000_000_000, 7)
  return `M${String(sum).padStart(9, '0')}`
}
