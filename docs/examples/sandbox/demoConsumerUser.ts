import { signIn, type Weavr } from '@weavr-kit/react'
import { demoConsumerUser } from '@weavr-kit/sandbox'

export const enter = (weavr: Weavr) => signIn(weavr, demoConsumerUser)
