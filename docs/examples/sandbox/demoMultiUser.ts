import { isWeavrError, signIn, type Weavr } from '@weavr-kit/react'
import { demoMultiUser } from '@weavr-kit/sandbox'

export const names = (weavr: Weavr) =>
  signIn(weavr, demoMultiUser).catch((error: unknown) =>
    isWeavrError(error, 'identity-choice') ? error.identities.map(({ name }) => name) : undefined,
  )
