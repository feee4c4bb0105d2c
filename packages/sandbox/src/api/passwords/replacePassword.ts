import { conflict } from '../../pipeline/Refusal.js'
import type { LoginRecord } from '../sign-in/LoginRecord.js'
import { checkNewPassword } from './checkNewPassword.js'
import { passwordLivesMs } from './createLogin.js'

/** Changes a password. It opens a locked login too. @throws {Refusal} 409 with the rule that the new one breaks */
export function replacePassword(login: LoginRecord, password: string, now: number): void {
  checkNewPassword(password)
  const used = [...(login.formerPasswords ?? []), login.password]
  if (used.includes(password)) throw conflict('PASSWORD_ALREADY_USED')
  Object.assign(login, { password, failures: 0, expiresAt: now + passwordLivesMs, formerPasswords: used } satisfies LoginRecord)
  delete login.lockedUntil
}
