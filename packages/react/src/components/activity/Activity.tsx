'use client'

import { forwardRef } from 'react'
import type { PartProps } from '../../internal/PartProps.js'
import { Loaded } from '../loaded/Loaded.js'
import { useActivityContext } from './ActivityContext.js'
import { ClearFilters, Empty, Filters, More, Root, Showing, Table, Title } from './ActivityParts.js'
import type { ActivityOptions } from './ActivityRoot.js'

export type ActivityProps = Omit<PartProps<'section'>, 'children'> & ActivityOptions

/**
 * All that happened, and on top what is still to happen: of an account, of a card, or of all of them. Without
 * running balance: that is in `Statement`. A native `<section>` that takes the props it is given. For another
 * arrangement, use `ActivityParts`.
 *
 * @example
 * <Activity movementHref={({ id, instrument }) => `/${instrument.type}/${instrument.id}/activity/${id}`} />
 */
export const Activity = forwardRef<HTMLElement, ActivityProps>(function Activity(props, ref) {
  return (
    <Root data-weavr="activity" {...props} ref={ref}>
      <Title />
      <Filters />
      <LoadedActivity />
    </Root>
  )
})

function LoadedActivity() {
  const { query, words } = useActivityContext()
  return (
    <Loaded query={query} words={words}>
      {() => (
        <>
          <Empty />
          <ClearFilters />
          <Table />
          <Showing />
          <More />
        </>
      )}
    </Loaded>
  )
}
