'use client'

import type { AuthorizedFetch } from '@weavr-kit/core'
import { useWeavr } from '../internal/useWeavr.js'

/**
 * `fetch` with the session's token, for the app's own endpoints. The function stays the same between renders.
 * Say `reachesWeavr: true` when the endpoint calls Weavr with this token: only then does its success keep the
 * token alive.
 *
 * @keywords call my own backend
 * @example
 * const weavrFetch = useWeavrFetch()
 * const response = await weavrFetch('/my/orders', { intent: 'user' })
 */
export const useWeavrFetch = (): AuthorizedFetch => useWeavr().fetch
