'use client'

import { forwardRef } from 'react'
import type { PartProps } from '../../internal/PartProps.js'
import { Loaded } from '../loaded/Loaded.js'
import { useMovementDetailsContext } from './MovementDetailsContext.js'
import { Amount, Facts, Report, Root, State, Timeline, Title } from './MovementDetailsParts.js'
import type { MovementDetailsOptions } from './MovementDetailsRoot.js'

export type MovementDetailsProps = Omit<PartProps<'article'>, 'children'> & MovementDetailsOptions

/**
 * One movement of an account or a card: how much, who, how far it is, and what else is known of it. A native
 * `<article>` that takes the props it is given. For another arrangement, use `MovementDetailsParts`.
 *
 * @example
 * <MovementDetails instrument={{ type: 'managed_accounts', id }} transactionId={transactionId} />
 */
export const MovementDetails = forwardRef<HTMLElement, MovementDetailsProps>(
  function MovementDetails(props, ref) {
    return (
      <Root data-weavr="movement-details" {...props} ref={ref}>
        <LoadedMovement />
      </Root>
    )
  },
)

function LoadedMovement() {
  const { query, words } = useMovementDetailsContext()
  return (
    <Loaded query={query} words={words}>
      {() => (
        <>
          <Title />
          <Amount />
          <State />
          <Timeline />
          <Facts />
          <div data-part="actions">
            <Report />
          </div>
        </>
      )}
    </Loaded>
  )
}
