'use client'

import { forwardRef, useId, useImperativeHandle, useRef } from 'react'
import { renderPart } from '../../internal/createPart.js'
import type { PartProps } from '../../internal/PartProps.js'
import { useLanding } from '../../internal/useLanding.js'
import { useMessages } from '../../internal/useMessages.js'
import { useOnline } from '../../internal/useOnline.js'
import { useCreateManagedAccount } from '../../resources/managed-accounts/managedAccountHooks.js'
import type { ManagedAccount } from '../../resources/managed-accounts/managedAccountQueries.js'
import { CreateManagedAccountFormProvider } from './CreateManagedAccountFormContext.js'
import { createManagedAccountFormMessages } from './createManagedAccountFormMessages.js'

export interface CreateManagedAccountFormOptions {
  /** The programme's profile for managed accounts. */
  profileId: string
  /** What the profile supports, as ISO 4217 codes; a single one is not asked for. */
  currencies: readonly string[]
  /** Where the new account's page is: a link to it. @default no link */
  accountHref?: (account: ManagedAccount) => string
  /** Called once it is open. @default nobody */
  onCreated?: (account: ManagedAccount) => void
}

export type CreateManagedAccountFormRootProps = PartProps<'section'> & CreateManagedAccountFormOptions

/** The `<section>`. `data-state` is `form`, `sending` or `created`. */
export const Root = forwardRef<HTMLElement, CreateManagedAccountFormRootProps>(function Root(
  { profileId, currencies, accountHref, onCreated, ...props },
  ref,
) {
  const id = useId()
  const root = useRef<HTMLElement>(null)
  useImperativeHandle(ref, () => root.current!)
  const create = useCreateManagedAccount({
    onSuccess(account) {
      land()
      onCreated?.(account)
    },
  })
  const land = useLanding(root, create.isSuccess)
  const value = {
    id,
    words: useMessages('createManagedAccountForm', createManagedAccountFormMessages),
    ...{ profileId, currencies, accountHref, create },
    isOnline: useOnline(),
    startOver() {
      land()
      create.reset()
    },
  }
  const own = {
    'data-part': 'root',
    'data-layout': 'narrow',
    'data-state': create.isPending ? 'sending' : create.isSuccess ? 'created' : 'form',
    'aria-labelledby': id + 'title',
  }
  return (
    <CreateManagedAccountFormProvider value={value}>
      {renderPart('section', own, props, root)}
    </CreateManagedAccountFormProvider>
  )
})
