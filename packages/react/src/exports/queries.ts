// No React and no `use client` behind this door: it opens on a server too.
export type { ResourceName } from '@weavr-kit/core'
export type { PolledQuery } from '../internal/pollWhile.js'
export type { SessionlessMutation } from '../internal/sessionlessMutation.js'
export type { WeavrInfiniteQuery } from '../internal/weavrInfiniteQuery.js'
export { weavrKey, type WeavrKey } from '../internal/weavrKey.js'
export type { WeavrMutation } from '../internal/weavrMutation.js'
export type { WeavrQuery } from '../internal/weavrQuery.js'
export * from './queries.generated.js'
