import { signInViaBiometrics, type BiometricAdapter, type Weavr } from '@weavr-kit/react'

/** `outcome` asks your server, which hears it from Weavr's webhook. */
export const enter = (weavr: Weavr, email: string, outcome: BiometricAdapter) =>
  signInViaBiometrics(weavr, { email, outcome })
