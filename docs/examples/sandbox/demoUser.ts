import { signIn, type Weavr } from '@weavr-kit/react'
import { demoUser } from '@weavr-kit/sandbox'

export const enter = (weavr: Weavr) => signIn(weavr, demoUser)
