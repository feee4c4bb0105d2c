import { isWeavrError, WeavrError } from '@weavr-kit/react'

export function report(error: unknown) {
  if (isWeavrError(error)) console.warn(error.code, error.docsUrl, error.toJSON())
  return error instanceof WeavrError
}
