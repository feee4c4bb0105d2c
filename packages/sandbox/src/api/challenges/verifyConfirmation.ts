import type { SandboxContext } from '../../state/SandboxContext.js'
import type { Confirmable } from './findConfirmable.js'

/** Confirms things by a code; the last miss ends them. @throws {Refusal} 409 with the reason the code was not accepted */
export function verifyConfirmation(otpKey: string, code: string, things: readonly Confirmable[], { otp, state }: SandboxContext): void {
  try {
    otp.verify(otpKey, code)
  } catch (error) {
    if (state.challenges[otpKey]?.status === 'SPENT') for (const thing of things) thing.fail()
    throw error
  }
  for (const thing of things) thing.confirm()
}
