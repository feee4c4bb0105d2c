import { SessionError } from '@weavr-kit/react'

export const isSignedOut = (error: unknown) => error instanceof SessionError
