import { ApiError } from '@weavr-kit/react'

export const sentence = (error: unknown) =>
  error instanceof ApiError && error.status === 409
    ? `Weavr refused this (${error.code}). Reference: ${error.requestRef}`
    : undefined
