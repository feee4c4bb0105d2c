import type { components } from '@weavr-kit/core'
import { acceptCode } from '../../otp/acceptCode.js'
import { conflict } from '../../answers/Refusal.js'
import type { SandboxContext } from '../../context/SandboxContext.js'
import type { UserRecord } from '../../state/UserRecord.js'
import { usersOf } from './usersOf.js'

type Context = Pick<SandboxContext, 'records' | 'otp'>
type Which = (user: UserRecord) => boolean

const challengeOf = (email: string) => `email:${email.toLowerCase()}`

/** Sends a code to those users of the address that `which` means. @throws {Refusal} 409 `EMAIL_NOT_FOUND` */
export function sendEmailCode({ records, otp }: Context, email: string, which: Which): UserRecord[] {
  const users = usersOf(records, email).filter(which)
  if (users.length === 0) throw conflict('EMAIL_NOT_FOUND')
  otp.restart(challengeOf(email))
  return users
}

/**
 * As `sendEmailCode`, for an address that still needs it.
 * @throws {Refusal} 409 `EMAIL_NOT_FOUND`, `ALREADY_VERIFIED`
 */
export function sendFirstEmailCode(context: Context, email: string, which: Which): void {
  const users = usersOf(context.records, email).filter(which)
  if (users.length > 0 && users.every(({ emailVerified }) => emailVerified))
    throw conflict('ALREADY_VERIFIED')
  sendEmailCode(context, email, which)
}

/** @throws {Refusal} 409 `VERIFICATION_CODE_INVALID` */
export function verifyEmail(
  { records, otp }: Context,
  { email, verificationCode }: components['schemas']['EmailVerifyRequest'],
  which: Which,
): void {
  acceptCode(otp, {
    key: challengeOf(email),
    code: verificationCode,
    refusal: conflict('VERIFICATION_CODE_INVALID'),
  })
  for (const user of usersOf(records, email).filter(which)) user.emailVerified = true
}
