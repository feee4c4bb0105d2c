import { NetworkError } from '@weavr-kit/react'

export const sentence = (error: unknown) =>
  error instanceof NetworkError ? 'No connection. Try again.' : undefined
