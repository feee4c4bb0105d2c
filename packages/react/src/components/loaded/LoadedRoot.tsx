'use client'

import { StepUpRequiredError } from '@weavr-kit/core'
import { forwardRef } from 'react'
import { renderPart } from '../../internal/createPart.js'
import type { PartProps } from '../../internal/PartProps.js'
import { useMessages } from '../../internal/useMessages.js'
import { useOnline } from '../../internal/useOnline.js'
import { isForbidden } from './isForbidden.js'
import { LoadedProvider, type LoadedQuery, type LoadedState } from './LoadedContext.js'
import { loadedMessages, type LoadedWords } from './loadedMessages.js'
import { useSkeletonShown } from './useSkeletonShown.js'

export interface LoadedOptions {
  /** What a hook of the kit, or `useQuery` over one of its queries, gave. */
  query: LoadedQuery<unknown>
  /**
   * What is said of this in particular: `failed`, `loading`, `noPermission`.
   * @default words that fit anything
   */
  words?: LoadedWords
}

export type LoadedRootProps = PartProps<'div'> & LoadedOptions

/** The `<div>`. `data-state` is where the query stands, `data-refreshing` that it is read once more. */
export const Root = forwardRef<HTMLDivElement, LoadedRootProps>(function Root(
  { query, words: given, ...props },
  ref,
) {
  const isOnline = useOnline()
  const words = { ...useMessages('loaded', loadedMessages), ...given }
  const isWaiting = query.isPending && isOnline
  const isSkeletonShown = useSkeletonShown(isWaiting)
  const state = stateOf(query, isOnline, isSkeletonShown)
  const own = {
    'data-part': 'root',
    'data-state': state,
    'data-refreshing': (state === 'ready' && query.isFetching) || undefined,
    'aria-busy': state === 'loading',
  }
  return (
    <LoadedProvider value={{ state, query, words, isSkeletonShown }}>
      {renderPart('div', own, props, ref)}
    </LoadedProvider>
  )
})

function stateOf(
  { data, error, isFetching, isPending }: LoadedQuery<unknown>,
  isOnline: boolean,
  isSkeletonShown: boolean,
): LoadedState {
  if (isForbidden({ data, error })) return 'no-permission'
  if (data === undefined && error) return error instanceof StepUpRequiredError ? 'step-up' : 'failed'
  if (data !== undefined && !(isSkeletonShown && !isFetching)) return 'ready'
  return isPending && !isOnline ? 'offline' : 'loading'
}
