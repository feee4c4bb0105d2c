import { signIn, type Weavr } from '@weavr-kit/react'
import { demoCardholder } from '@weavr-kit/sandbox'

export const enter = (weavr: Weavr) => signIn(weavr, demoCardholder)
