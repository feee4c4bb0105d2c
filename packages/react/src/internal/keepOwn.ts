import type { Weavr } from '@weavr-kit/core'
import { liveUserKey } from './weavrKey.js'

/**
 * For `placeholderData`: what was shown stays while a filter changes, unless it is another payer's. TanStack's
 * own `keepPreviousData` asks nobody whose it is.
 */
export const keepOwn =
  (weavr: Weavr) =>
  <Data>(shown: Data | undefined, query: { queryKey: readonly unknown[] } | undefined): Data | undefined =>
    liveUserKey(weavr).every((part, place) => part === query?.queryKey[place]) ? shown : undefined
