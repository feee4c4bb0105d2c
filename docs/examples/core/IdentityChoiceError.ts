import { IdentityChoiceError, signIn, type Weavr } from '@weavr-kit/react'

export async function enter(weavr: Weavr, email: string, password: string) {
  try {
    await signIn(weavr, { email, password })
  } catch (error) {
    if (error instanceof IdentityChoiceError) return error.identities.map(({ name }) => name)
    throw error
  }
}
