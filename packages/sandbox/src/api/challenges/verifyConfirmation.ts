import type { SandboxContext } from '../../context/SandboxContext.js'
import type { Confirmable } from '../../payments/confirmations/Confirmable.js'

/** Confirms things by a code. @throws {Refusal} 409 with the reason the code was not accepted */
export function verifyConfirmation(
  otpKey: string,
  code: string,
  things: readonly Confirmable[],
  { otp }: Pick<SandboxContext, 'otp'>,
): void {
  otp.verify(otpKey, code)
  for (const thing of things) thing.confirm()
}
