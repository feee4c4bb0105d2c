import { conflict } from '../../answers/Refusal.js'
import type { LoginRecord } from '../../state/LoginRecord.js'
import { checkNewPassword } from './checkNewPassword.js'
import { passwordLivesMs } from './createLogin.js'

const remembered = 5

/**
 * Changes a password. It opens a locked login too.
 * @throws {Refusal} 409 with the rule that the new one breaks
 */
export function replacePassword(login: LoginRecord, password: string, now: number): void {
  checkNewPassword(password)
  const lastFive = [...(login.formerPasswords ?? []), login.password].slice(-remembered)
  if (lastFive.includes(password)) throw conflict('PASSWORD_ALREADY_USED')
  Object.assign(login, {
    password,
    failures: 0,
    expiresAt: now + passwordLivesMs,
    formerPasswords: lastFive,
  } satisfies LoginRecord)
  delete login.lockedUntil
}
