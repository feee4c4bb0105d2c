'use client'

import { forwardRef } from 'react'
import type { PartProps } from '../../internal/PartProps.js'
import {
  Identities,
  Menu,
  Notice,
  Reference,
  Root,
  SecurityLink,
  SignOut,
  Status,
  Trigger,
  Who,
} from './UserMenuParts.js'
import type { UserMenuOptions } from './UserMenuRoot.js'

export type UserMenuProps = Omit<PartProps<'div'>, 'children'> & UserMenuOptions

/**
 * Who is signed in and for whom, as a button that opens a menu: the other identities of the payer, where there
 * are any, the way to password and phone, and the way out. Nothing while nobody is signed in. A native `<div>`
 * that takes the props it is given. For another arrangement, use `UserMenuParts`.
 *
 * @keyboard <kbd>Enter</kbd> or <kbd>Space</kbd> on the button opens the menu, <kbd>Esc</kbd> closes it and
 *   gives the focus back.
 * @example
 * <UserMenu securityHref="/security" onSwitched={() => navigate('/')} />
 */
export const UserMenu = forwardRef<HTMLDivElement, UserMenuProps>(function UserMenu(props, ref) {
  return (
    <Root data-weavr="user-menu" {...props} ref={ref}>
      <Trigger />
      <Menu>
        <Who />
        <Identities />
        <Status />
        <Notice />
        <Reference />
        <SecurityLink />
        <SignOut />
      </Menu>
    </Root>
  )
})
