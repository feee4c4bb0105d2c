'use client'

import { forwardRef, useEffect, useId, useImperativeHandle, useRef, useState } from 'react'
import { renderPart } from '../../internal/createPart.js'
import { hasPopovers, joinPopover } from '../../internal/popover/joinPopover.js'
import type { PartProps } from '../../internal/PartProps.js'
import { useLiveUser } from '../../internal/useLiveUser.js'
import { useMessages } from '../../internal/useMessages.js'
import { useWeavr } from '../../internal/useWeavr.js'
import { useSignOut } from '../../session/useSignOut.js'
import { credentialFormMessages } from '../credential-form/credentialFormMessages.js'
import {
  useIdentitySwitcher,
  type UseIdentitySwitcherOptions,
} from '../identity-switcher/useIdentitySwitcher.js'
import { useOwnUser } from '../own-user/useOwnUser.js'
import { UserMenuProvider } from './UserMenuContext.js'
import { userMenuMessages } from './userMenuMessages.js'

export interface UserMenuOptions extends UseIdentitySwitcherOptions {
  /** Where password and phone are changed. @default no such link */
  securityHref?: string
  /** Called when the payer signs out, before the session has ended. @default nobody */
  onSignOut?: () => void
}

export type UserMenuRootProps = PartProps<'div'> & UserMenuOptions

/** The `<div>` around button and menu; nothing while nobody is signed in. */
export const Root = forwardRef<HTMLDivElement, UserMenuRootProps>(function Root(
  { securityHref, onSignOut, onSwitched, ...props },
  ref,
) {
  const id = useId()
  const root = useRef<HTMLDivElement>(null)
  useImperativeHandle(ref, () => root.current!)
  const [isOpen, setOpen] = useState(false)
  const live = useLiveUser(useWeavr())
  const { data: user } = useOwnUser()
  const signOut = useSignOut()
  const switcher = useIdentitySwitcher({
    onSwitched(session) {
      setOpen(false)
      // What opened natively is closed natively.
      if (hasPopovers()) root.current?.querySelector<HTMLElement>('[data-part=menu]')?.hidePopover()
      onSwitched?.(session)
    },
  })
  const { state } = switcher
  const current =
    'identities' in state ? state.identities.find((one) => one.id.id === state.current) : undefined
  // Found, not held: the parts may be rendered by anybody.
  useEffect(
    () =>
      joinPopover(
        root.current?.querySelector('[data-part=trigger]'),
        root.current?.querySelector('[data-part=menu]'),
        setOpen,
      ),
    [live],
  )

  const value = {
    id,
    isOpen,
    setOpen,
    user,
    companyName: current?.id.type === 'CORPORATE' ? current.name : undefined,
    switcher,
    securityHref,
    signOut() {
      onSignOut?.()
      signOut.mutate()
    },
    words: useMessages('userMenu', userMenuMessages),
    troubleWords: useMessages('credentialForms', credentialFormMessages),
  }
  if (!live) return null
  return (
    <UserMenuProvider value={value}>
      {renderPart('div', { 'data-part': 'root' }, props, root)}
    </UserMenuProvider>
  )
})
