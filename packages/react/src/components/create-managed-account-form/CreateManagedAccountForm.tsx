'use client'

import { forwardRef } from 'react'
import type { PartProps } from '../../internal/PartProps.js'
import { Another, Fields, Notice, Open, Reference, Root, Title } from './CreateManagedAccountFormParts.js'
import type { CreateManagedAccountFormOptions } from './CreateManagedAccountFormRoot.js'

export type CreateManagedAccountFormProps = Omit<PartProps<'section'>, 'children'> &
  CreateManagedAccountFormOptions

/**
 * Opens an account: its name, its currency and, for those who want it, a warning when little is left. A
 * native `<section>` that takes the props it is given. For another arrangement, use
 * `CreateManagedAccountFormParts`.
 *
 * @example
 * <CreateManagedAccountForm profileId={profileId} currencies={['EUR', 'GBP']} onCreated={({ id }) => go(`/accounts/${id}`)} />
 */
export const CreateManagedAccountForm = forwardRef<HTMLElement, CreateManagedAccountFormProps>(
  function CreateManagedAccountForm(props, ref) {
    return (
      <Root data-weavr="create-managed-account-form" {...props} ref={ref}>
        <Title />
        <Notice />
        <Reference />
        <Fields />
        <div data-part="actions">
          <Open />
          <Another />
        </div>
      </Root>
    )
  },
)
