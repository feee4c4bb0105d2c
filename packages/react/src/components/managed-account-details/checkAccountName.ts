/** What Weavr takes. */
const LONGEST_NAME = 50

/** What is wrong with a name for an account, in words; nothing where it is right. */
export function checkAccountName(
  name: string | undefined,
  words: { nameMissing: string; nameTooLong: string },
): string | undefined {
  if (!name) return words.nameMissing
  return name.length > LONGEST_NAME ? words.nameTooLong : undefined
}
