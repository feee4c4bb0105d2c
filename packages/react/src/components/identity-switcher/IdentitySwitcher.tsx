'use client'

import { forwardRef, type ComponentPropsWithoutRef } from 'react'
import { List, Notice, Reference, Root, Status, Title, TryAgain } from './IdentitySwitcherParts.js'
import type { UseIdentitySwitcherOptions } from './useIdentitySwitcher.js'

export type IdentitySwitcherProps = Omit<ComponentPropsWithoutRef<'section'>, 'children'> &
  UseIdentitySwitcherOptions

/**
 * Whom the signed-in user may act for, with the way from one to another. After a switch nothing of the former
 * one remains: its session has ended and its data has left the cache, so lead somewhere else with
 * `onSwitched` where the page was about it. A native `<section>` that takes the props it is given. For
 * another arrangement, use `IdentitySwitcherParts`; for one of your own, `useIdentitySwitcher`.
 *
 * @example
 * <IdentitySwitcher onSwitched={() => navigate('/')} />
 */
export const IdentitySwitcher = forwardRef<HTMLElement, IdentitySwitcherProps>(
  function IdentitySwitcher(props, ref) {
    return (
      <Root data-weavr="identity-switcher" {...props} ref={ref}>
        <Title />
        <Status />
        <Notice />
        <Reference />
        <TryAgain />
        <List />
      </Root>
    )
  },
)
