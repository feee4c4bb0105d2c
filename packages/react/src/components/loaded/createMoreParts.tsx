'use client'

import { createPart } from '../../internal/createPart.js'
import type { PartComponent } from '../../internal/PartProps.js'
import { useMessages } from '../../internal/useMessages.js'
import { formMessages } from '../form/formMessages.js'
import { sayFailure } from '../form/sayFailure.js'
import type { MorePages } from './loadedPages.js'
import { moreMessages } from './moreMessages.js'
import { useOfflineReason } from '../form/useOfflineReason.js'

/** How many of how many are shown, or that more could not be got; nothing where these are all. */
export function createShowingPart(useMore: () => MorePages): PartComponent<'p'> {
  return createPart('p', 'showing', () => {
    const { count, error, hasMore, shown } = useMore()
    const words = useMessages('more', moreMessages)
    const general = useMessages('forms', formMessages)
    if (!hasMore) return undefined
    const children = error
      ? `${words.moreFailed} ${sayFailure(error, general) ?? ''}`
      : words.showing(shown, count)
    return { role: 'status', children }
  })
}

/** Reads the next page; nothing where there is none. It keeps the focus while it does. */
export function createMorePart(useMore: () => MorePages): PartComponent<'button'> {
  return createPart('button', 'more', () => {
    const { count, hasMore, isLoading, load, pageSize, shown } = useMore()
    const offlineReason = useOfflineReason()
    const isWaiting = isLoading || offlineReason !== undefined
    const words = useMessages('more', moreMessages)
    if (!hasMore) return undefined
    return {
      type: 'button',
      'data-emphasis': 'secondary',
      'aria-disabled': isWaiting,
      title: offlineReason,
      'aria-busy': isLoading,
      onClick: () => void (isWaiting || load()),
      children: isLoading
        ? words.gettingMore
        : words.showMore(Math.max(1, Math.min(pageSize, count - shown))),
    }
  })
}
