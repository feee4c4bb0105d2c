import { ConfigurationError, createWeavr } from '@weavr-kit/react'

try {
  createWeavr({ baseUrl: '' })
} catch (error) {
  if (error instanceof ConfigurationError) console.error(error.message)
}
