'use client'

import { createPart } from '../../internal/createPart.js'
import { createReferencePart } from '../failure-reference/createReferencePart.js'
import { requestRefOf } from '../failure-reference/requestRefOf.js'
import { useOnline } from '../../internal/useOnline.js'
import { useLoadedContext } from './LoadedContext.js'
import { RetryWords } from './RetryWords.js'
import { useStaleWords } from './useStaleWords.js'
import { useOfflineReason } from '../form/useOfflineReason.js'

export { Root } from './LoadedRoot.js'

/** Heard once when it takes a while; never seen. */
export const Announcer = createPart('span', 'announcer', () => {
  const { isSkeletonShown, state, words } = useLoadedContext()
  return { role: 'status', children: state === 'loading' && isSkeletonShown ? words.loading : '' }
})

/** What stands in for what is on its way: give it children in the final shape. */
export const Skeleton = createPart('div', 'skeleton', () => {
  const { isSkeletonShown, state } = useLoadedContext()
  return state === 'loading' && isSkeletonShown ? { 'aria-hidden': true } : undefined
})

/** That it is tried again by itself, and when; else nothing. Heard when it changes. */
export const Retrying = createPart('p', 'retrying', () => ({
  role: 'status',
  children: <RetryWords />,
}))

/**
 * Why there is nothing to see, or why what is seen was not read again; else nothing. `data-tone` is `negative`
 * for a failure.
 */
export const Notice = createPart('p', 'notice', () => {
  const { query, state, words } = useLoadedContext()
  if (state === 'offline') return { role: 'status', children: words.offline }
  if (state === 'no-permission')
    return { role: 'status', 'data-tone': 'neutral', children: words.noPermission }
  if (state === 'step-up') return { role: 'status', 'data-tone': 'neutral', children: words.stepUp }
  const { error } = query
  if (!error || state === 'loading') return undefined
  const children = error.code === 'network' ? words.unreached : words.failed
  return { role: 'alert', 'data-tone': 'negative', children }
})

/** What support asks for, with a way to copy it, after a failure. */
export const Reference = createReferencePart(() => {
  const { query, state } = useLoadedContext()
  return query.error && (state === 'failed' || state === 'ready') ? requestRefOf(query.error) : undefined
})

/** Reads it again after a failure. It keeps the focus while it does. */
export const TryAgain = createPart('button', 'try-again', () => {
  const { query, state, words } = useLoadedContext()
  const offlineReason = useOfflineReason()
  if (!query.error || (state !== 'failed' && state !== 'ready')) return undefined
  return {
    type: 'button',
    'data-emphasis': 'secondary',
    'aria-disabled': query.isFetching || offlineReason !== undefined,
    title: offlineReason,
    onClick: () => void (query.isFetching || offlineReason || query.refetch()),
    children: query.isFetching ? words.trying : words.tryAgain,
  }
})

/**
 * When it was read, once that is worth saying; without a connection at once, and that there is none. Else
 * nothing.
 */
export const Stale = createPart('p', 'stale', () => {
  const isOnline = useOnline()
  const words = useStaleWords(isOnline)
  return words ? { role: isOnline ? undefined : 'status', children: words } : undefined
})
