'use client'

import { forwardRef } from 'react'
import type { PartProps } from '../../internal/PartProps.js'
import { Loaded } from '../loaded/Loaded.js'
import { useSpendControlsContext } from './SpendControlsContext.js'
import { Balance, Check, Left, Notice, Outcome, Reference, Root, Rules, Title } from './SpendControlsParts.js'
import type { SpendControlsOptions } from './SpendControlsRoot.js'

export type SpendControlsProps = Omit<PartProps<'section'>, 'children'> & SpendControlsOptions

/**
 * How much a card may spend, and where it works: its own rules in one form that is saved once, and those of the
 * company and the programme, which win and can't be changed here. A native `<section>` that takes the props it is
 * given. For another arrangement, use `SpendControlsParts`.
 *
 * @see `GET /managed_cards/{id}/spend_rules`
 * @example
 * <SpendControls cardId={id} />
 */
export const SpendControls = forwardRef<HTMLElement, SpendControlsProps>(function SpendControls(props, ref) {
  return (
    <Root data-weavr="spend-controls" {...props} ref={ref}>
      <Title />
      <LoadedRules />
      <Outcome />
      <Notice />
      <Reference />
      <Check />
    </Root>
  )
})

function LoadedRules() {
  const { query, words } = useSpendControlsContext()
  return (
    <Loaded query={query} words={words}>
      {() => (
        <>
          <Left />
          <Balance />
          <Rules />
        </>
      )}
    </Loaded>
  )
}
