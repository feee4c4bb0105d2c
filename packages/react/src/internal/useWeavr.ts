'use client'

import type { Weavr } from '@weavr-kit/core'
import { useWeavrContext } from './WeavrContext.js'

/**
 * The nearest provider's session and typed client.
 *
 * @throws {ConfigurationError} `no-provider` outside a `WeavrSessionProvider`.
 * @example
 * const { api } = useWeavr()
 * const { identities } = await api.GET('/identities')
 */
export const useWeavr = (): Weavr => useWeavrContext().weavr
