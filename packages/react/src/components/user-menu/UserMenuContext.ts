'use client'

import { createRootContext } from '../../internal/createRootContext.js'
import type { CredentialFormMessages } from '../credential-form/credentialFormMessages.js'
import type { IdentitySwitcherFlow } from '../identity-switcher/useIdentitySwitcher.js'
import type { OwnUser } from '../own-user/useOwnUser.js'
import type { UserMenuMessages } from './userMenuMessages.js'

export interface UserMenuContextValue {
  id: string
  isOpen: boolean
  setOpen(isOpen: boolean): void
  user: OwnUser | undefined
  /** Whom the session acts for, where that is not the person alone. */
  companyName: string | undefined
  switcher: IdentitySwitcherFlow
  securityHref: string | undefined
  signOut(): void
  words: UserMenuMessages
  troubleWords: CredentialFormMessages
}

export const [UserMenuProvider, useUserMenuContext] =
  createRootContext<UserMenuContextValue>('<UserMenuParts.Root>')
