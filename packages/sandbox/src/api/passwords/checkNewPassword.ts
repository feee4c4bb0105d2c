import { conflict } from '../../answers/Refusal.js'

const shortest = 8
const longest = 30

/** One of each: a lower-case letter, an upper-case letter, a digit, a special character. */
const kinds = [/\p{Ll}/u, /\p{Lu}/u, /\d/, /[^\p{L}\p{N}]/u]

/**
 * Holds a new password against what Weavr says of `SensitivePassword`.
 * @throws {Refusal} 409 with the rule that it breaks
 */
export function checkNewPassword(password: string): void {
  if (password.length < shortest) throw conflict('PASSWORD_TOO_SHORT')
  if (password.length > longest) throw conflict('PASSWORD_TOO_LONG')
  if (!kinds.every((kind) => kind.test(password))) throw conflict('PASSWORD_TOO_SIMPLE')
}
