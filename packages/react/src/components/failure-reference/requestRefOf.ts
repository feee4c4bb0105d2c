import { isWeavrError, type ApiError } from '@weavr-kit/core'

/** What support asks for; `undefined` where it was not Weavr that answered. */
export const requestRefOf = (error: unknown): string | undefined =>
  isWeavrError(error) ? (error as ApiError).requestRef : undefined
