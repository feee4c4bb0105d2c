'use client'

import { createPart } from '../../internal/createPart.js'
import type { PartComponent } from '../../internal/PartProps.js'
import type { MorePages } from './loadedPages.js'

/** What the context of a list has that is read page by page. */
interface CountedList {
  id: string
  more: Pick<MorePages, 'count'>
  query: { data: readonly unknown[] | undefined }
  words: { title: string }
}

/** The heading of a list, with how many there are. */
export function createCountedTitlePart(useList: () => CountedList): PartComponent<'h2'> {
  return createPart('h2', 'title', () => {
    const { id, more, query, words } = useList()
    const children = (
      <>
        {words.title} {query.data && <span data-part="count">{more.count}</span>}
      </>
    )
    return { id: id + 'title', children }
  })
}
