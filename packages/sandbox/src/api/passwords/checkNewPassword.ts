import { conflict } from '../../pipeline/Refusal.js'

const shortest = 8
const longest = 50

/** @throws {Refusal} 409 with the rule a new password breaks */
export function checkNewPassword(password: string): void {
  if (password.length < shortest) throw conflict('PASSWORD_TOO_SHORT')
  if (password.length > longest) throw conflict('PASSWORD_TOO_LONG')
  if (!/[a-z]/i.test(password) || !/[^a-z]/i.test(password)) throw conflict('PASSWORD_TOO_SIMPLE')
}
