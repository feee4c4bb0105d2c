/** A secure field's one-time token as `{ value }`, or the secret itself where the programme allows it. */
export type Secret = string | { value: string }

export const toSecret = (secret: Secret): { value: string } =>
  typeof secret === 'string' ? { value: secret } : secret
