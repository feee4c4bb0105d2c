import { conflict } from '../answers/Refusal.js'
import { sealedForMs } from '../pipeline/redeemSecrets.js'
import type { SandboxContext } from '../context/SandboxContext.js'
import type { SealedValue, SecureField } from '../state/SealedValue.js'

/** Whose repetition a field is. */
const repeats: Partial<Record<SecureField, SecureField>> = {
  confirmPassword: 'password',
  confirmPassCode: 'passCode',
}

type Context = Pick<SandboxContext, 'state' | 'now' | 'passwordTokenUses'>

type Typed = Omit<SealedValue, 'sealedAt' | 'usesLeft'>

/**
 * Keeps what was typed and returns the token that stands for it. What nobody redeemed in time is forgotten.
 * @throws {Refusal} 409 `VALUE_EMPTY`; `CONFIRMATION_MISMATCH` for a repetition that differs, and then the
 *   first is forgotten too
 */
export function sealValue(
  { state, now, passwordTokenUses }: Context,
  { field, value, group }: Typed,
): string {
  const { sealedValues } = state
  for (const [token, { sealedAt }] of Object.entries(sealedValues))
    if (now() - sealedAt >= sealedForMs) delete sealedValues[token]
  if (value === '') throw conflict('VALUE_EMPTY')
  if (repeats[field]) expectSame(sealedValues, { field, value, group })
  // 20 characters: a PIN's token may have 24.
  const token = `sui_${Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => (byte % 36).toString(36)).join('')}`
  sealedValues[token] = {
    field,
    value,
    group,
    sealedAt: now(),
    usesLeft: field === 'cardPin' ? 1 : passwordTokenUses,
  }
  return token
}

function expectSame(sealedValues: Record<string, SealedValue>, { field, value, group }: Typed) {
  const [token, first] =
    Object.entries(sealedValues).find(
      ([, other]) => other.group === group && other.field === repeats[field],
    ) ?? []
  if (token === undefined || first?.value === value) return
  delete sealedValues[token]
  throw conflict('CONFIRMATION_MISMATCH')
}
