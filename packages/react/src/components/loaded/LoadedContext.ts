'use client'

import type { WeavrError } from '@weavr-kit/core'
import { createRootContext } from '../../internal/createRootContext.js'
import type { LoadedMessages } from './loadedMessages.js'

/** What `Loaded` asks of a query: any of TanStack's results has it. */
export interface LoadedQuery<Data> {
  data: Data | undefined
  error: WeavrError | null
  failureReason: WeavrError | null
  isPending: boolean
  isFetching: boolean
  dataUpdatedAt: number
  refetch(): unknown
}

/** Where a query stands, as the payer sees it. */
export type LoadedState = 'loading' | 'offline' | 'failed' | 'no-permission' | 'step-up' | 'ready'

export interface LoadedContextValue {
  state: LoadedState
  query: LoadedQuery<unknown>
  words: LoadedMessages
  /** Grey shapes are worth showing: it takes a while. */
  isSkeletonShown: boolean
}

export const [LoadedProvider, useLoadedContext] = createRootContext<LoadedContextValue>('<LoadedParts.Root>')
