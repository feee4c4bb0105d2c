import { createWeavr, isWeavrError, signIn } from '@weavr-kit/react'

const weavr = createWeavr({ baseUrl: '/api/weavr' })

export async function enter(email: string, password: string) {
  try {
    await signIn(weavr, { email, password })
  } catch (error) {
    // Somebody of several companies: ask which, then go on.
    if (isWeavrError(error, 'identity-choice')) await signIn(weavr, { identity: error.identities[0]!.id })
    else throw error
  }
}
